package io.weir.gateway.cli;

import io.weir.gateway.config.Listener;
import io.weir.gateway.demo.Demo;
import io.weir.gateway.server.ConfigurationException;
import io.weir.gateway.server.Gateway;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Does a little of everything, so that the JVM can archive the classes that commands load: the
 * launcher runs it once after a build.
 */
@Command(name = "train", hidden = true, mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER", description = "The orders example.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws IOException, ConfigurationException {
    CommandLine line = Weir.commandLine();
    PrintWriter nowhere =
        new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    line.setOut(nowhere);
    line.setErr(nowhere);
    line.execute("--help");
    line.execute("check", "--format", "sarif", folder.toString());
    line.execute("eval", "@(string.Join(\",\", new [] { 1, 2 }.Select(x => x * 2)))");
    try (Demo demo = Demo.start(0, 0, text -> {})) {
      Gateway gateway =
          Gateway.start(demo.configuration(folder).listening(new Listener("127.0.0.1", 0, null)));
      request(URI.create(gateway.urls().get(0)).getPort());
      gateway.stop(Duration.ofSeconds(1));
    }
    return Weir.OK;
  }

  private static void request(int port) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket
          .getOutputStream()
          .write(
              "GET /orders HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      socket.getInputStream().readAllBytes();
    }
  }
}
