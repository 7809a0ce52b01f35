package io.weir.gateway.cli;

import io.weir.gateway.config.ConfigReader;
import io.weir.gateway.config.ConfigurationSource;
import io.weir.gateway.config.Listener;
import io.weir.gateway.demo.Demo;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code weir demo}: the orders example with all that it needs. */
@Command(
    name = "demo",
    description = {
      "Serves examples/orders on port 8080, with an issuer of tokens on port 9001 and an orders"
          + " service on port 9002.",
      "",
      "The policies check an API key and a token, limit calls per address, keep a quota, and retry"
          + " what fails. The README shows what to send."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Try:", "  curl -i http://localhost:8080/orders"})
final class DemoCommand implements Callable<Integer> {
  private static final int ISSUER = 9001;
  private static final int ORDERS = 9002;

  @Option(
      names = "--listen",
      paramLabel = "HOST:PORT",
      description = "Where the gateway listens. Default: 0.0.0.0:8080.")
  private String listen = "8080";

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Listener listener;
    try {
      listener = Listener.parse(listen);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--listen: " + e.getMessage(), e);
    }
    Path folder = Path.of(System.getProperty("weir.home", ""), "examples", "orders");
    if (!Files.exists(folder.resolve(ConfigReader.FILE))) {
      throw new IOException("the orders example is not in `" + folder + "`");
    }
    PrintWriter out = spec.commandLine().getOut();
    try (Demo demo =
        Demo.start(
            ISSUER,
            ORDERS,
            line -> {
              out.println(line);
              out.flush();
            })) {
      out.println("weir: tokens from " + demo.issuer() + "/token");
      ConfigurationSource source = demo.configuration(folder).listening(listener);
      return RunCommand.serve(source, spec.commandLine());
    }
  }
}
