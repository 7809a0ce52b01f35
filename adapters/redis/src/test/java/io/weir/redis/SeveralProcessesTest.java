package io.weir.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Four JVMs, one Redis, one limit. */
class SeveralProcessesTest {
  private static final int PROCESSES = 4;
  private static final int CALLS = 2500;
  private static final int MOST = 3000;

  private record Tally(int granted, int refused, int undecided) {
    Tally plus(Tally other) {
      return new Tally(
          granted + other.granted, refused + other.refused, undecided + other.undecided);
    }
  }

  @Test
  void togetherTheyGrantTheLimit() throws Exception {
    try (RedisServer server = RedisServer.start()) {
      assertEquals(new Tally(MOST, 4 * CALLS - MOST, 0), run(server.uri(), () -> {}));
    }
  }

  @Test
  void cutConnectionsLeaveNoCallUndecidedForLongAndGrantNoMore() throws Exception {
    try (RedisServer server = RedisServer.start();
        CuttableProxy proxy = new CuttableProxy(server.port())) {
      Tally tally = run("redis://127.0.0.1:" + proxy.port(), proxy::cutOnce);
      assertEquals(4 * CALLS, tally.granted + tally.refused + tally.undecided);
      assertTrue(tally.granted <= MOST, tally.toString());
      // What was in flight when the connection was cut may have been counted unseen; nothing else.
      assertTrue(tally.granted >= MOST - tally.undecided, tally.toString());
    }
  }

  private interface Disturbance {
    void happen() throws IOException;
  }

  private static Tally run(String uri, Disturbance disturbance) throws Exception {
    List<Process> processes = new ArrayList<>();
    try {
      for (int i = 0; i < PROCESSES; i++) {
        processes.add(launch(uri));
      }
      List<BufferedReader> outputs =
          processes.stream().map(p -> p.inputReader(StandardCharsets.UTF_8)).toList();
      for (BufferedReader output : outputs) {
        skipTo(output, "ready");
      }
      for (Process process : processes) {
        process.getOutputStream().write('\n');
        process.getOutputStream().close();
      }
      Tally sum = new Tally(0, 0, 0);
      for (BufferedReader output : outputs) {
        disturbance.happen();
        sum = sum.plus(tally(output));
      }
      return sum;
    } finally {
      processes.forEach(Process::destroyForcibly);
    }
  }

  private static Tally tally(BufferedReader output) throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.matches("\\d+ \\d+ \\d+")) {
        int[] numbers = Stream.of(line.split(" ")).mapToInt(Integer::parseInt).toArray();
        return new Tally(numbers[0], numbers[1], numbers[2]);
      }
    }
    throw new IOException("a process ended without a result");
  }

  private static void skipTo(BufferedReader output, String end) throws IOException {
    StringBuilder before = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.equals(end)) {
        return;
      }
      before.append(line).append('\n');
    }
    throw new IOException("a process did not start:\n" + before);
  }

  private static Process launch(String uri) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xmx200m",
            "-cp",
            System.getProperty("java.class.path"),
            SharingProcess.class.getName(),
            uri,
            Integer.toString(CALLS),
            Integer.toString(MOST))
        .redirectErrorStream(true)
        .start();
  }
}
