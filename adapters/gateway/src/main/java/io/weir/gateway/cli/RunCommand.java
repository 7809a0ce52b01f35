package io.weir.gateway.cli;

import io.weir.api.Url;
import io.weir.gateway.config.ConfigReader;
import io.weir.gateway.config.ConfigurationSource;
import io.weir.gateway.config.Listener;
import io.weir.gateway.server.ConfigurationException;
import io.weir.gateway.server.Gateway;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code weir run}: the gateway. */
@Command(
    name = "run",
    description = {
      "Serves a folder with a weir.yaml, or one policy document on every path.",
      "",
      "Prints one line when it is ready. Files are watched: a sound change is taken up without a"
          + " pause, an unsound one is reported and the last good configuration goes on serving."
          + " SIGTERM lets running requests end."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Exit codes: 0 stopped by a signal, 1 stopped and running requests had to be cut off, 2 the"
          + " configuration does not load or an address cannot be had, 3 bad usage.",
      "",
      "Examples:",
      "  weir run --backend http://localhost:9000 policy.xml",
      "  weir run --listen 127.0.0.1:8443 gateway/"
    })
final class RunCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FOLDER-OR-FILE",
      description = "A folder with a weir.yaml, that file itself, or a policy document.")
  private Path path = Path.of("");

  @Option(
      names = "--listen",
      paramLabel = "HOST:PORT",
      description =
          "Where to listen, in place of what weir.yaml says. Default: 0.0.0.0:8080. Port 0 takes a"
              + " free one.")
  private @Nullable String listen;

  @Option(
      names = "--backend",
      paramLabel = "URL",
      description =
          "The base URL that requests are forwarded to, in place of every API's service-url.")
  private @Nullable String backend;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    return serve(source(), spec.commandLine());
  }

  /** Serves until the process is told to end. */
  static int serve(ConfigurationSource source, CommandLine command)
      throws IOException, InterruptedException {
    PrintWriter err = command.getErr();
    Gateway gateway;
    try {
      gateway = Gateway.start(source);
    } catch (ConfigurationException e) {
      err.println(e.getMessage());
      err.println("weir: not started: the configuration has errors");
      err.flush();
      return Weir.NOT_LOADED;
    }
    err.print(gateway.warnings());
    err.flush();
    ConfigurationWatch watch = ConfigurationWatch.start(gateway);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  watch.close();
                  boolean drained = gateway.stop(gateway.drain());
                  // The hook decides the exit code, which would otherwise be the signal's.
                  Runtime.getRuntime().halt(drained ? Weir.OK : Weir.FOUND);
                },
                "weir-stop"));
    PrintWriter out = command.getOut();
    out.println("weir: listening on " + String.join(", ", gateway.urls()));
    out.flush();
    new CountDownLatch(1).await();
    return Weir.OK;
  }

  private ConfigurationSource source() throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    Url service = backend == null ? null : service(backend);
    Path folder = folder();
    ConfigurationSource source =
        folder == null
            ? ConfigurationSource.document(path, service)
            : ConfigurationSource.folder(folder, System::getenv);
    if (folder != null && service != null) {
      source = source.forwardingTo(service);
    }
    return listen == null ? source : source.listening(listener(listen));
  }

  private @Nullable Path folder() {
    if (Files.isDirectory(path)) {
      return path;
    }
    if (!path.endsWith(ConfigReader.FILE)) {
      return null;
    }
    return path.getParent() == null ? Path.of("") : path.getParent();
  }

  private Url service(String text) {
    try {
      return Url.parse(text);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--backend: " + e.getMessage(), e);
    }
  }

  private Listener listener(String text) {
    try {
      return Listener.parse(text);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--listen: " + e.getMessage(), e);
    }
  }
}
