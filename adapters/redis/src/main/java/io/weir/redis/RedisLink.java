package io.weir.redis;

import io.lettuce.core.AbstractRedisClient;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.SslOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.cluster.ClusterClientOptions;
import io.lettuce.core.cluster.RedisClusterClient;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import io.weir.api.spi.Ticker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one connection, and whether it is worth asking. While Redis is available each command is sent
 * and has the settings' time; after a lost connection, or some failures in a row, it is
 * unavailable: commands fail at once but for one each {@code retryAfter}, whose success makes it
 * available again. So an outage costs callers no time and leaves no heap of waiting commands, and
 * one line is logged at its begin and one at its end. Any thread.
 */
final class RedisLink {
  private static final Logger LOG = LoggerFactory.getLogger(RedisLink.class);
  private static final RedisCodec<String, byte[]> CODEC =
      RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE);
  private static final int MOST_FAILURES = 5;

  private final RedisSettings settings;
  private final Ticker ticker;
  private final AbstractRedisClient client;
  private final LongAdder commands = new LongAdder();
  private final LongAdder failures = new LongAdder();
  private final AtomicBoolean connecting = new AtomicBoolean();
  private final CompletableFuture<Void> connected = new CompletableFuture<>();
  private final Object lock = new Object();

  private volatile @Nullable RedisClusterAsyncCommands<String, byte[]> connection;
  private volatile boolean available = true;
  // guarded by lock
  private int failuresInRow;
  private long unavailableSince;
  private long nextTry;
  private boolean closed;

  RedisLink(RedisSettings settings, Ticker ticker) {
    this.settings = settings;
    this.ticker = ticker;
    this.client = settings.isCluster() ? clusterClient() : RedisClient.create();
    if (client instanceof RedisClient single) {
      single.setOptions(options(ClientOptions.builder()).build());
    }
    connect();
  }

  private RedisClusterClient clusterClient() {
    RedisClusterClient cluster = RedisClusterClient.create(settings.uris());
    cluster.setOptions(
        ((ClusterClientOptions.Builder) options(ClusterClientOptions.builder())).build());
    return cluster;
  }

  private ClientOptions.Builder options(ClientOptions.Builder builder) {
    SslOptions.Builder ssl = SslOptions.builder().jdkSslProvider();
    Path trusted = settings.trustedCertificates();
    if (trusted != null) {
      ssl.trustManager(trusted.toFile());
    }
    Duration connectTimeout = Duration.ofMillis(Math.max(1000, settings.timeout().toMillis()));
    return builder
        .autoReconnect(true)
        .disconnectedBehavior(
            settings.isCluster()
                ? DisconnectedBehavior.DEFAULT // a node is connected when first asked
                : DisconnectedBehavior.REJECT_COMMANDS)
        .requestQueueSize(settings.maxPending())
        .timeoutOptions(TimeoutOptions.enabled(settings.timeout()))
        .socketOptions(
            SocketOptions.builder().connectTimeout(connectTimeout).keepAlive(true).build())
        .sslOptions(ssl.build());
  }

  /** Connects for the first time; after that Lettuce reconnects by itself. */
  private void connect() {
    if (!connecting.compareAndSet(false, true)) {
      return;
    }
    CompletionStage<RedisClusterAsyncCommands<String, byte[]>> attempt;
    try {
      if (client instanceof RedisClusterClient cluster) {
        attempt =
            cluster
                .refreshPartitionsAsync() // connecting needs them and would wait for them
                .thenCompose(done -> cluster.connectAsync(CODEC))
                .thenApply(c -> c.async());
      } else {
        attempt =
            ((RedisClient) client)
                .connectAsync(CODEC, settings.uris().get(0))
                .thenApply(c -> c.async());
      }
    } catch (RuntimeException e) {
      attempt = CompletableFuture.failedStage(e);
    }
    attempt.whenComplete(
        (made, failure) -> {
          if (failure != null) {
            failed(failure, true);
          } else {
            connection = made;
            succeeded();
            connected.complete(null);
          }
          connecting.set(false);
        });
  }

  /** Completes when the first connection is there. */
  CompletionStage<Void> connected() {
    return connected.minimalCompletionStage();
  }

  /**
   * Sends a command.
   *
   * @return its answer; fails with {@link RedisUnavailableException} when there is none in time
   */
  <T> CompletionStage<T> call(
      Function<RedisClusterAsyncCommands<String, byte[]>, CompletionStage<T>> command) {
    commands.increment();
    if (!admits()) {
      failures.increment();
      return CompletableFuture.failedStage(
          new RedisUnavailableException("redis is not available", null));
    }
    RedisClusterAsyncCommands<String, byte[]> to = connection;
    if (to == null) {
      connect();
      failures.increment();
      return CompletableFuture.failedStage(
          new RedisUnavailableException("redis is not connected yet", null));
    }
    CompletionStage<T> answer;
    try {
      answer = command.apply(to);
    } catch (RuntimeException e) {
      answer = CompletableFuture.failedStage(e);
    }
    CompletableFuture<T> outcome = new CompletableFuture<>();
    answer.whenComplete(
        (value, failure) -> {
          if (failure == null) {
            succeeded();
            outcome.complete(value);
          } else {
            failures.increment();
            failed(failure, Failures.isDisconnection(failure));
            outcome.completeExceptionally(
                new RedisUnavailableException("redis did not answer", failure));
          }
        });
    return outcome;
  }

  private boolean admits() {
    if (available) {
      return true;
    }
    synchronized (lock) {
      long now = ticker.nanos();
      if (available) {
        return true;
      }
      if (now - nextTry < 0) {
        return false;
      }
      nextTry = now + settings.retryAfter().toNanos();
      return true;
    }
  }

  private void succeeded() {
    if (available && failuresInRow == 0) { // the usual case; a stale read costs nothing
      return;
    }
    synchronized (lock) {
      failuresInRow = 0;
      if (!available) {
        available = true;
        Duration outage = Duration.ofNanos(ticker.nanos() - unavailableSince);
        LOG.info("redis at {} is back after {} s", settings, outage.toSeconds());
      }
    }
  }

  private void failed(Throwable failure, boolean disconnected) {
    synchronized (lock) {
      failuresInRow++;
      if (!available || closed || (!disconnected && failuresInRow < MOST_FAILURES)) {
        return;
      }
      available = false;
      unavailableSince = ticker.nanos();
      nextTry = unavailableSince + settings.retryAfter().toNanos();
      LOG.warn(
          "redis at {} is not available ({}); {}",
          settings,
          Failures.summary(failure),
          settings.whenUnavailable() == WhenUnavailable.REFUSE
              ? "calls that must be counted are refused"
              : "limits are counted by this instance alone");
    }
  }

  RedisStatus status(long localDecisions) {
    synchronized (lock) {
      return new RedisStatus(
          available && connection != null,
          available,
          available ? Duration.ZERO : Duration.ofNanos(ticker.nanos() - unavailableSince),
          commands.sum(),
          failures.sum(),
          localDecisions);
    }
  }

  void close() {
    synchronized (lock) {
      closed = true;
    }
    CompletableFuture<Void> unused = client.shutdownAsync(0, 2, TimeUnit.SECONDS);
  }
}
