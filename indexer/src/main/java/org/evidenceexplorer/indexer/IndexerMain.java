package org.evidenceexplorer.indexer;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evidenceexplorer.indexer.mesh.MeshStore;
import org.evidenceexplorer.indexer.remote.Watch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;

/** The program: {@code evidence index}, {@code update} and the other commands of the indexer. */
public final class IndexerMain {
  /** Libraries tell of their own set-up here; a logger that is not held forgets its level. */
  private static final Logger LIBRARIES = Logger.getLogger("org.apache");

  private IndexerMain() {}

  /** Starts the program. */
  public static void main(String[] arguments) {
    LIBRARIES.setLevel(Level.WARNING);
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter errors = utf8(FileDescriptor.err);
    System.exit(run(System.getenv(), out, errors, arguments));
  }

  static int run(
      Map<String, String> environment, PrintWriter out, PrintWriter errors, String... arguments) {
    return run(environment, Watch.system(), out, errors, arguments);
  }

  /** Runs the program, with its services asked in this time. */
  static int run(
      Map<String, String> environment,
      Watch watch,
      PrintWriter out,
      PrintWriter errors,
      String... arguments) {
    try {
      return commandLine(environment, watch, out, errors).execute(arguments);
    } catch (WrongUse settings) {
      errors.println("evidence: " + settings.getMessage());
      return Failures.WRONG_USE;
    }
  }

  static CommandLine commandLine(
      Map<String, String> environment, PrintWriter out, PrintWriter errors) {
    return commandLine(environment, Watch.system(), out, errors);
  }

  private static CommandLine commandLine(
      Map<String, String> environment, Watch watch, PrintWriter out, PrintWriter errors) {
    Settings settings = Settings.from(environment);
    OnDemand services = new OnDemand(settings.online(), watch);
    Sources sources = new Sources(services, InstantSource.system());
    Lookups lookups = new Lookups(services, InstantSource.system());
    Failures failures = new Failures(settings.traces());
    return new CommandLine(new Evidence())
        .addSubcommand(new IndexCommand(sources, lookups, InstantSource.system()))
        .addSubcommand(new UpdateCommand(sources::of, lookups, InstantSource.system()))
        .addSubcommand(new CheckReferencesCommand(lookups, InstantSource.system()))
        .addSubcommand(vocabulary(settings))
        .addSubcommand(new ClassifyCommand())
        .addSubcommand(new ReclassifyCommand())
        .setDefaultValueProvider(argument -> defaultOf(argument, settings))
        .setOut(out)
        .setErr(errors)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }

  private static CommandLine vocabulary(Settings settings) {
    MeshStore mesh = new MeshStore(Path.of(settings.mesh()));
    return new CommandLine(new VocabularyCommand())
        .addSubcommand(new VocabularyCommand.Import(mesh));
  }

  /** What an argument is that was not given; null where there is no default. */
  private static @Nullable String defaultOf(ArgSpec argument, Settings settings) {
    if (argument.isOption()) {
      return switch (argument.paramLabel()) {
        case Settings.URI -> settings.index();
        case Settings.MESH_FILE -> settings.mesh();
        default -> null;
      };
    }
    return argument.paramLabel().equals(Settings.SOURCE) ? settings.source() : null;
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }

  /** The name before the commands. */
  @Command(name = "evidence")
  private static final class Evidence {}
}
