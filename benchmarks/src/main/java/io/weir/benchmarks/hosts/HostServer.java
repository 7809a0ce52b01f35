package io.weir.benchmarks.hosts;

import io.weir.xml.Policies;
import java.nio.file.Files;
import java.nio.file.Path;

/** One server for {@code benchmarks/load/hosts}; runs until its process is ended. */
public final class HostServer {
  private HostServer() {}

  /**
   * Starts it.
   *
   * @param arguments the host; {@code weir}, {@code bare}, or {@code keen} for code by hand that
   *     remembers good tokens; the port; the file of the policies for {@code weir}, otherwise of
   *     the issuer's public key in DER
   */
  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[3]);
    Checks checks =
        switch (arguments[1]) {
          case "bare" -> Checks.byHand(new ByHand(Files.readAllBytes(file), false));
          case "keen" -> Checks.byHand(new ByHand(Files.readAllBytes(file), true));
          case "weir" -> Checks.weir(Policies.builder().policy(file).build());
          default -> throw new IllegalArgumentException("no kind `" + arguments[1] + "`");
        };
    int port = Integer.parseInt(arguments[2]);
    switch (arguments[0]) {
      case "netty" -> NettyServer.start(port, checks);
      case "jetty" -> JettyServer.start(port, checks);
      case "tomcat" -> TomcatServer.start(port, checks);
      case "undertow" -> UndertowServer.start(port, checks);
      default -> throw new IllegalArgumentException("no host `" + arguments[0] + "`");
    }
  }
}
