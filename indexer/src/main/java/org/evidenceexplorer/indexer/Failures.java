package org.evidenceexplorer.indexer;

import java.io.PrintWriter;
import org.evidenceexplorer.core.failure.SearchException;
import org.evidenceexplorer.indexer.mesh.InvalidMesh;
import org.evidenceexplorer.indexer.source.SourceFailure;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says each failure in one line for the person who started the program. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USE = 2;

  private final boolean traces;

  Failures(boolean traces) {
    this.traces = traces;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    return say(command, failure.getMessage() + ": try --help", WRONG_USE);
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    String message = String.valueOf(failure.getMessage());
    return switch (failure) {
      case WrongUse wrong -> say(command, message + ": try --help", WRONG_USE);
      case SearchException.BadParameter wrong -> say(command, message, WRONG_USE);
      case SearchException known -> say(command, message, FAILED);
      case SourceFailure known -> say(command, message, FAILED);
      case InvalidMesh known -> say(command, message, FAILED);
      default -> unexpected(failure, command);
    };
  }

  private int unexpected(Exception failure, CommandLine command) {
    if (traces) {
      PrintWriter errors = command.getErr();
      failure.printStackTrace(errors);
      errors.flush();
    }
    return say(
        command,
        "something went wrong that should not: %s (%s=1 shows where)"
            .formatted(failure, Settings.DEBUG),
        FAILED);
  }

  private static int say(CommandLine command, String message, int exitCode) {
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println(name + ": " + message.lines().findFirst().orElse(message));
    return exitCode;
  }
}
