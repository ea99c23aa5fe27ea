package org.evidenceexplorer.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.Engines;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, as {@code bin/evidence serve} starts it. */
@Timeout(60)
final class ServeIT {
  @TempDir private Path folder;

  private Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-modules",
                "jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ServerMain.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeAll(List.of("INDEX", "HOST", "PORT"));
    return builder.redirectError(errors().toFile()).start();
  }

  private String index() {
    String uri = "lucene:" + folder.resolve("index");
    try (Engine engine = Engines.open(uri);
        StudyWriter writer = engine.writer()) {
      writer.put(Library.VOCABULARY);
      writer.put(Library.studies(3));
      writer.commit(Map.of());
    }
    return uri;
  }

  @Test
  void saysWhereItAnswersAndStopsWhenTold() throws IOException, InterruptedException {
    Process process = start("--index", index(), "--port", "0");
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String line = out.readLine();
      assertTrue(line.startsWith("Evidence Explorer answers at http://127.0.0.1:"), line);
      URI address = URI.create(line.substring(line.indexOf("http")));
      assertEquals(3, new Client(address).json("health/ready").at("/snapshot/studies").asInt());
      process.toHandle().destroy(); // unlike the process's own, leaves its streams open
      assertTrue(process.waitFor(10, TimeUnit.SECONDS), "the process should have ended");
      assertEquals(null, out.readLine());
    } finally {
      process.destroyForcibly();
    }
    assertEquals(List.of(), told());
  }

  @Test
  void saysThatThePortIsInUse() throws IOException, InterruptedException {
    String index = index();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      String port = Integer.toString(taken.getLocalPort());
      expectEnd(start("--index", index, "--port", port), 1, port + " is in use");
    }
  }

  @Test
  void saysThatAnAddressIsNotOfThisMachine() throws IOException, InterruptedException {
    expectEnd(
        start("--index", index(), "--host", "192.0.2.1", "--port", "0"), 1, "cannot listen on 192");
  }

  @Test
  void saysThatThereIsNoIndex() throws IOException, InterruptedException {
    expectEnd(start("--index", "lucene:" + folder.resolve("none")), 1, "no index at lucene:");
  }

  private void expectEnd(Process process, int code, String part)
      throws IOException, InterruptedException {
    assertTrue(process.waitFor(30, TimeUnit.SECONDS), "the process should have ended");
    List<String> errors = told();
    assertEquals(code, process.exitValue(), errors.toString());
    assertEquals(1, errors.size(), errors.toString());
    assertTrue(errors.getFirst().startsWith("evidence serve: "), errors.toString());
    assertTrue(errors.getFirst().contains(part), errors.toString());
  }

  private Path errors() {
    return folder.resolve("errors");
  }

  /** What it said on standard error, without Java's own line on the vector module. */
  private List<String> told() throws IOException {
    return Files.readAllLines(errors()).stream()
        .filter(line -> !line.contains("incubator modules"))
        .toList();
  }
}
