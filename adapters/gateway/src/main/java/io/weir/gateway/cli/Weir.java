package io.weir.gateway.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code weir} command line. */
@Command(
    name = "weir",
    description = {
      "Azure API Management policy documents, anywhere.",
      "",
      "Check documents, run suites of tests, or try an expression."
    },
    subcommands = {
      RunCommand.class,
      DemoCommand.class,
      CheckCommand.class,
      TestCommand.class,
      EvalCommand.class,
      TrainCommand.class,
      CommandLine.HelpCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Weir.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Exit codes: 0 all well, 1 a check or test found something, 2 something does not load, 3 bad"
          + " usage.",
      "",
      "Examples:",
      "  weir check --format sarif apis/ > weir.sarif",
      "  weir test tests/",
      "  weir eval '@(string.Join(\",\", new [] { 1, 2 }))'"
    })
public final class Weir implements Runnable {
  /** All was well. */
  static final int OK = 0;

  /** A check or test found something. */
  static final int FOUND = 1;

  /** Something does not load. */
  static final int NOT_LOADED = 2;

  /** The command line is wrong. */
  static final int USAGE = 3;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    int code = commandLine().execute(arguments);
    System.exit(code);
  }

  /** The command line, ready to execute. */
  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Weir());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExitCodeExceptionMapper(failure -> NOT_LOADED);
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          command.getErr().println("weir: " + Problems.describe(failure));
          return NOT_LOADED;
        });
    CommandLine.IParameterExceptionHandler usage = line.getParameterExceptionHandler();
    line.setParameterExceptionHandler(
        (failure, given) -> {
          usage.handleParseException(failure, given);
          return USAGE;
        });
    return line;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
  }

  /** The version from the manifest. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Weir.class.getPackage().getImplementationVersion();
      return new String[] {"weir " + (version == null ? "(development)" : version)};
    }
  }
}
