package io.weir.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.cluster.SlotHash;
import io.weir.api.spi.CounterStore.Decision;
import io.weir.api.spi.CounterStore.Demand;
import io.weir.api.spi.CounterStore.FixedWindow;
import io.weir.api.spi.Ticker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passwords, TLS, clusters and sentinels of real servers. */
class TopologyTest {
  private static final FixedWindow LIMIT = new FixedWindow(10, Instant.EPOCH, Duration.ZERO);

  @TempDir Path folder;

  private static void decides(RedisSettings.Builder settings) throws Exception {
    try (RedisStores stores =
        RedisStores.connect(
            settings
                .whenUnavailable(WhenUnavailable.REFUSE)
                .retryAfter(Duration.ofMillis(50))
                .timeout(Duration.ofSeconds(2))
                .build(),
            Ticker.system())) {
      List<Demand> demands =
          List.of(new Demand("calls:quota:a", LIMIT, 1), new Demand("bytes:quota:a", LIMIT, 0));
      List<?>[] decisions = new List<?>[1];
      Awaiting.until(
          () -> decisions[0] != null,
          () -> {
            try {
              decisions[0] = Awaiting.answer(stores.counterStore().acquire(demands));
            } catch (ExecutionException e) {
              Thread.onSpinWait();
            }
          });
      assertEquals(
          List.of(new Decision(true, 9, Duration.ZERO), new Decision(true, 10, Duration.ZERO)),
          decisions[0]);
      Awaiting.answer(stores.cacheStore().put("k", "v", Duration.ofMinutes(1)));
      assertEquals("v", Awaiting.answer(stores.cacheStore().get("k")));
    }
  }

  @Test
  void aPasswordIsSent() throws Exception {
    try (RedisServer server = RedisServer.start("--requirepass", "pä:ss")) {
      decides(RedisSettings.at("redis://:p%C3%A4%3Ass@127.0.0.1:" + server.port()));
    }
  }

  @Test
  void aWrongPasswordIsUnavailableAndNeverLogged() throws Exception {
    try (RedisServer server = RedisServer.start("--requirepass", "right");
        RedisStores stores =
            RedisStores.connect(
                RedisSettings.at("redis://:wr0ngSecret@127.0.0.1:" + server.port()).build(),
                Ticker.system())) {
      Awaiting.until(() -> !stores.status().available(), Thread::onSpinWait);
    }
    assertFalse(
        RedisSettings.at("redis://user:s3cret@host:1").build().toString().contains("s3cret"));
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> RedisSettings.at("http://user:s3cret@host"));
    assertFalse(refused.getMessage().contains("s3cret"));
  }

  @Test
  void tlsTrustsTheGivenAuthority() throws Exception {
    Path key = folder.resolve("key.pem");
    Path certificate = folder.resolve("cert.pem");
    run(
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "30",
        "-subj",
        "/CN=localhost",
        "-addext",
        "subjectAltName=DNS:localhost,IP:127.0.0.1",
        "-keyout",
        key.toString(),
        "-out",
        certificate.toString());
    int tlsPort = RedisServer.freePort();
    try (RedisServer server =
        RedisServer.start(
            "--tls-port", Integer.toString(tlsPort),
            "--tls-cert-file", certificate.toString(),
            "--tls-key-file", key.toString(),
            "--tls-auth-clients", "no")) {
      assertTrue(server.port() > 0);
      decides(RedisSettings.at("rediss://localhost:" + tlsPort).trustedCertificates(certificate));
      try (RedisStores distrusting =
          RedisStores.connect(
              RedisSettings.at("rediss://localhost:" + tlsPort).build(), Ticker.system())) {
        Awaiting.until(() -> !distrusting.status().available(), Thread::onSpinWait);
      }
    }
  }

  @Test
  void aClusterIsAskedAtTheRightNode() throws Exception {
    try (RedisServer a = cluster();
        RedisServer b = cluster()) {
      RedisClient client = RedisClient.create();
      try (StatefulRedisConnection<String, String> toA = client.connect(uri(a));
          StatefulRedisConnection<String, String> toB = client.connect(uri(b))) {
        int half = SlotHash.SLOT_COUNT / 2;
        toA.sync().clusterAddSlots(IntStream.range(0, half).toArray());
        toB.sync().clusterAddSlots(IntStream.range(half, SlotHash.SLOT_COUNT).toArray());
        toA.sync().clusterMeet("127.0.0.1", b.port());
        Awaiting.until(
            () ->
                toA.sync().clusterInfo().contains("cluster_state:ok")
                    && toB.sync().clusterInfo().contains("cluster_state:ok")
                    && toB.sync().clusterInfo().contains("cluster_known_nodes:2"),
            Thread::onSpinWait);
        decides(RedisSettings.cluster(List.of(a.uri())));
        decides(RedisSettings.cluster(List.of(b.uri())).keyPrefix("other:"));
      } finally {
        client.shutdown(0, 1, TimeUnit.SECONDS);
      }
    }
  }

  private static RedisServer cluster() {
    return RedisServer.start("--cluster-enabled", "yes", "--appendonly", "no");
  }

  private static io.lettuce.core.RedisURI uri(RedisServer server) {
    return io.lettuce.core.RedisURI.create(server.uri());
  }

  @Test
  void aSentinelNamesTheMaster() throws Exception {
    try (RedisServer master = RedisServer.start()) {
      Path conf = folder.resolve("sentinel.conf");
      Files.writeString(conf, "sentinel monitor orders 127.0.0.1 " + master.port() + " 1\n");
      try (RedisServer sentinel = RedisServer.start(conf.toString(), "--sentinel")) {
        decides(RedisSettings.at("redis-sentinel://127.0.0.1:" + sentinel.port() + "/0#orders"));
      }
    }
  }

  private static void run(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0, command[0]);
  }
}
