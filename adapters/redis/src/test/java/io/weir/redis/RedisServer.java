package io.weir.redis;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real redis-server on a port of its own, which ends with {@link #close()}. */
final class RedisServer implements AutoCloseable {
  private final Process process;
  private final int port;
  private final Path folder;

  private RedisServer(Process process, int port, Path folder) {
    this.process = process;
    this.port = port;
    this.folder = folder;
  }

  /** Starts a server with more options; the test is skipped where there is no redis-server. */
  static RedisServer start(String... options) {
    return startAt(freePort(), options);
  }

  static RedisServer startAt(int port, String... options) {
    try {
      Path folder = Files.createTempDirectory("weir-redis");
      List<String> command = new ArrayList<>(List.of("redis-server"));
      if (options.length > 0 && options[0].endsWith(".conf")) {
        command.add(options[0]);
        options = Stream.of(options).skip(1).toArray(String[]::new);
      }
      command.addAll(List.of("--bind", "127.0.0.1", "--port", Integer.toString(port)));
      command.addAll(List.of("--save", "", "--dir", folder.toString(), "--logfile", ""));
      command.addAll(List.of(options));
      Process process = launch(command);
      RedisServer server = new RedisServer(process, port, folder);
      server.awaitReady();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process launch(List<String> command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      Assumptions.assumeFalse(
          !Boolean.getBoolean("weir.redis.required"),
          "there is no redis-server: " + e.getMessage());
      throw new UncheckedIOException(e);
    }
  }

  private void awaitReady() throws IOException {
    StringBuilder log = new StringBuilder();
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      log.append(line).append('\n');
      if (line.contains("Ready to accept connections") || line.contains("Sentinel ID is")) {
        Thread drain = new Thread(() -> skip(lines), "redis-log");
        drain.setDaemon(true);
        drain.start();
        return;
      }
    }
    throw new IOException("redis-server did not start:\n" + log);
  }

  /** A full pipe would stop the server. */
  private static void skip(BufferedReader lines) {
    try {
      while (lines.readLine() != null) {
        continue;
      }
    } catch (IOException e) {
      // the server has ended
    }
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return port;
  }

  String uri() {
    return "redis://127.0.0.1:" + port;
  }

  /** Stops the process so that it neither answers nor closes connections. */
  void freeze() throws Exception {
    signal("-STOP");
  }

  void thaw() throws Exception {
    signal("-CONT");
  }

  private void signal(String signal) throws Exception {
    Process kill =
        new ProcessBuilder("kill", signal, Long.toString(process.pid())).inheritIO().start();
    if (!kill.waitFor(10, TimeUnit.SECONDS) || kill.exitValue() != 0) {
      throw new IllegalStateException("kill failed");
    }
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
