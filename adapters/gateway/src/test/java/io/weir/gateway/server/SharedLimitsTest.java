package io.weir.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.weir.gateway.config.ConfigurationSource;
import io.weir.gateway.config.Listener;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two gateways behind one Redis: the example of the repository. */
class SharedLimitsTest {
  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir Path folder;

  @Test
  void twoGatewaysGrantOneLimit() throws Exception {
    int port = freePort();
    Process redis = redis(port);
    try {
      Gateway one = gateway(port);
      Gateway two = gateway(port);
      try {
        awaitSharing(one, two);
        int granted = 0;
        for (int i = 0; i < 24; i++) {
          granted += status(i % 2 == 0 ? one : two) == 200 ? 1 : 0;
        }
        assertTrue(granted <= 10, granted + " of 24 calls were granted");
        assertEquals(429, status(one));
        assertEquals(429, status(two));
      } finally {
        one.stop(Duration.ZERO);
        two.stop(Duration.ZERO);
      }
    } finally {
      redis.destroyForcibly().onExit().join();
    }
  }

  /** Until both are connected each counts alone; from then on what one grants the other misses. */
  private void awaitSharing(Gateway one, Gateway two) throws Exception {
    long start = System.nanoTime();
    while (!one.sharesLimits() || !two.sharesLimits()) {
      assertTrue(System.nanoTime() - start < 30_000_000_000L, "redis was not connected");
      Thread.onSpinWait();
    }
  }

  private int status(Gateway gateway) throws Exception {
    URI hello = URI.create(gateway.urls().get(0) + "/hello");
    return client
        .send(HttpRequest.newBuilder(hello).build(), BodyHandlers.discarding())
        .statusCode();
  }

  private static Gateway gateway(int redis) throws Exception {
    return Gateway.start(
        ConfigurationSource.folder(
                Path.of("../../examples/shared-limits"),
                Map.of("WEIR_REDIS", "redis://127.0.0.1:" + redis)::get)
            .listening(new Listener("127.0.0.1", 0, null)));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private Process redis(int port) throws IOException {
    Process process;
    try {
      process =
          new ProcessBuilder(
                  "redis-server",
                  "--bind",
                  "127.0.0.1",
                  "--port",
                  Integer.toString(port),
                  "--save",
                  "",
                  "--dir",
                  folder.toString(),
                  "--logfile",
                  "")
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      Assumptions.abort("there is no redis-server");
      throw e;
    }
    BufferedReader log = process.inputReader(StandardCharsets.UTF_8);
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      if (line.contains("Ready to accept connections")) {
        return process;
      }
    }
    throw new IOException("redis-server did not start");
  }
}
