package org.evidenceexplorer.server;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.Engines;
import org.evidenceexplorer.core.engine.StudySearcher;
import org.evidenceexplorer.core.failure.SearchException;
import org.evidenceexplorer.core.failure.SearchException.BadParameter;
import org.evidenceexplorer.core.query.SearchRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code evidence serve}: answers questions on pages and as JSON until it is stopped. */
@Command(
    name = "evidence serve",
    mixinStandardHelpOptions = true,
    description = "Answers questions from an index: web pages and a JSON API.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:stopped as asked", "1:failed", "2:wrong use"})
public final class ServerMain implements Callable<Integer> {
  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int WRONG_USE = 2;

  private final Map<String, String> environment;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--index",
      paramLabel = "URI",
      description = "The index (environment: INDEX; else lucene:data/index).")
  private @Nullable String index;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "Where to listen (environment: HOST; else 127.0.0.1).")
  private @Nullable String host;

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      description = "Where to listen, 0 for any free port (environment: PORT; else 8080).")
  private @Nullable String port;

  private ServerMain(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Starts the program. */
  public static void main(String[] arguments) {
    // Libraries that log through the JDK's own logging: what an operator would act on, no more.
    Logger.getLogger("").setLevel(Level.WARNING);
    System.exit(commandLine(System.getenv()).execute(arguments));
  }

  static CommandLine commandLine(Map<String, String> environment) {
    return new CommandLine(new ServerMain(environment))
        .setParameterExceptionHandler((failure, words) -> misused(failure))
        .setExecutionExceptionHandler((failure, line, parsed) -> report(failure, line.getErr()));
  }

  private static int misused(ParameterException failure) {
    failure
        .getCommandLine()
        .getErr()
        .println("evidence serve: %s: try --help".formatted(failure.getMessage()));
    return WRONG_USE;
  }

  /** One line for the person who started it; a stack trace only for what nobody expected. */
  private static int report(Exception failure, PrintWriter errors) throws Exception {
    if (failure instanceof InvalidSettings
        || failure instanceof SearchException
        || failure instanceof StartFailure) {
      errors.println("evidence serve: " + failure.getMessage());
      return failure instanceof InvalidSettings || failure instanceof BadParameter
          ? WRONG_USE
          : FAILED;
    }
    throw failure;
  }

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = Settings.from(withOptions());
    try (Engine engine = Engines.open(settings.index());
        EvidenceServer server = EvidenceServer.start(settings, warm(engine.searcher()))) {
      Thread stopping = Thread.ofPlatform().unstarted(server::close);
      Runtime.getRuntime().addShutdownHook(stopping);
      out().println("Evidence Explorer answers at " + server.address());
      server.join();
    }
    return DONE;
  }

  /** Asks the first question itself: it takes longer than the next ones. */
  private static StudySearcher warm(StudySearcher searcher) {
    searcher.search(SearchRequest.everything());
    return searcher;
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }

  private Map<String, String> withOptions() {
    Map<String, String> given = new HashMap<>(environment);
    put(given, Settings.INDEX, index);
    put(given, Settings.HOST, host);
    put(given, Settings.PORT, port);
    return given;
  }

  private static void put(Map<String, String> given, String name, @Nullable String option) {
    if (option != null) {
      given.put(name, option);
    }
  }
}
