package org.evidenceexplorer.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the program says when it cannot start. */
final class ServerMainTest {
  private record Ended(int code, String out, String errors) {
    void inOneLine(int expected, String part) {
      assertEquals(expected, code, errors);
      assertTrue(errors.startsWith("evidence serve: ") && errors.contains(part), errors);
      assertEquals(1, errors.lines().count(), errors);
    }
  }

  private static Ended run(Map<String, String> environment, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter errors = new StringWriter();
    CommandLine line =
        ServerMain.commandLine(environment)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(errors, true));
    return new Ended(line.execute(arguments), out.toString(), errors.toString());
  }

  @Test
  void explainsItself() {
    Ended help = run(Map.of(), "--help");
    assertEquals(0, help.code());
    assertTrue(help.out().contains("--index") && help.out().contains("--port"), help.out());
  }

  @Test
  void refusesAnUnknownOption() {
    run(Map.of(), "--prot", "80").inOneLine(2, "--prot");
  }

  @Test
  void reportsAllWrongSettingsAtOnce() {
    Ended ended = run(Map.of("PORT", "x"), "--index", "data");
    ended.inOneLine(2, "PORT");
    ended.inOneLine(2, "INDEX");
  }

  @Test
  void letsAnOptionWinOverTheEnvironment() {
    run(Map.of("PORT", "8080"), "--port", "y").inOneLine(2, "\"y\"");
  }

  @Test
  void refusesAnUnknownEngine() {
    run(Map.of("INDEX", "none:x")).inOneLine(2, "none:x");
  }

  @Test
  void saysThatThereIsNoIndex(@TempDir Path empty) {
    run(Map.of("INDEX", "lucene:" + empty.resolve("index"))).inOneLine(1, "no index");
  }
}
