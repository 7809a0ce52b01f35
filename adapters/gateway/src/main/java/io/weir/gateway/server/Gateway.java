package io.weir.gateway.server;

import io.weir.api.spi.Services;
import io.weir.api.spi.Ticker;
import io.weir.gateway.config.ConfigurationSource;
import io.weir.gateway.config.FileProblems;
import io.weir.gateway.config.GatewayConfig;
import io.weir.gateway.config.InputFiles;
import io.weir.gateway.config.Listener;
import io.weir.netty.NettyGateway;
import io.weir.netty.NettyTimers;
import io.weir.netty.ServerTls;
import io.weir.netty.client.NettyBackendClient;
import io.weir.netty.loop.NettyTransport;
import io.weir.redis.RedisStores;
import io.weir.runtime.store.InProcessStores;
import java.io.IOException;
import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A running gateway. Its configuration can be exchanged under it: requests that run keep the one
 * they began with, and counters, caches and keys of identity providers stay. Starting and stopping
 * block; everything else is non-blocking. Any thread.
 */
public final class Gateway {
  private static final Duration STOP_LOOPS = Duration.ofSeconds(2);

  private final ConfigurationSource source;
  private final NettyTransport transport;
  private final NettyBackendClient client;
  private final @Nullable RedisStores shared;
  private final List<NettyGateway> servers = new ArrayList<>();
  private final List<String> urls = new ArrayList<>();
  private final String warnings;
  private volatile Configuration configuration;
  private InputFiles files;
  private boolean stopped;
  private List<Object> seen = List.of();

  private Gateway(
      ConfigurationSource source, InputFiles files, Configuration first, String warnings)
      throws IOException {
    this.source = source;
    this.files = files;
    this.configuration = first;
    this.warnings = warnings;
    GatewayConfig config = first.config();
    this.transport = NettyTransport.start(Runtime.getRuntime().availableProcessors());
    this.client =
        new NettyBackendClient(
            transport, config.client(), PemFiles.certificates(config.backendAuthorities()));
    RequestTraces traces = new RequestTraces();
    Ticker ticker = Ticker.system();
    Services.Builder services =
        InProcessStores.addTo(
            Services.builder(new NettyTimers(transport), client)
                .ticker(ticker)
                .traceSink(traces)
                .ids(Gateway::requestId),
            ticker);
    GatewayConfig.Redis redis = config.redis();
    this.shared = redis == null ? null : RedisStores.connect(redis.settings(), ticker);
    if (shared != null) {
      shared.addTo(services);
    }
    RequestHandler handler = new RequestHandler(() -> configuration, services.build(), traces);
    try {
      for (Listener listener : config.listeners()) {
        listen(listener, config, handler);
      }
    } catch (IOException e) {
      stop(Duration.ZERO);
      throw e;
    }
  }

  /**
   * Loads the configuration and listens.
   *
   * @throws ConfigurationException with all that is wrong with the configuration
   * @throws IOException if a file cannot be read or an address cannot be had; the message is for
   *     people
   */
  public static Gateway start(ConfigurationSource source)
      throws IOException, ConfigurationException {
    InputFiles files = new InputFiles();
    Loaded loaded = ConfigurationLoader.load(source, files);
    Configuration configuration = loaded.configuration();
    if (configuration == null) {
      throw new ConfigurationException(loaded.report());
    }
    return new Gateway(source, files, configuration, loaded.report());
  }

  /** Random, and not meant to be hard to guess. */
  private static UUID requestId() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return new UUID(
        random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & ~(0xC0L << 56) | 0x80L << 56);
  }

  private void listen(Listener listener, GatewayConfig config, RequestHandler handler)
      throws IOException {
    NettyGateway server =
        NettyGateway.builder()
            .transport(transport)
            .handler(handler)
            .listen(listener.host(), listener.port())
            .limits(config.server())
            .tls(PemFiles.serverTls(listener.tls()))
            .build();
    try {
      server.start().toCompletableFuture().join();
    } catch (CompletionException e) {
      throw new IOException(refusal(listener, e.getCause()), e);
    }
    servers.add(server);
    urls.add(listener.url(server.address().getPort()));
  }

  private static String refusal(Listener listener, Throwable cause) {
    String where = listener.url(listener.port()).replaceFirst("^https?://", "");
    if (cause instanceof UnresolvedAddressException) {
      return "cannot listen on " + where + ": there is no such host";
    }
    String why = String.valueOf(cause.getMessage());
    if (cause instanceof BindException && why.contains("in use")) {
      return "cannot listen on "
          + where
          + ": the port is in use; end what uses it, or choose another with --listen HOST:PORT";
    }
    return "cannot listen on " + where + ": " + why;
  }

  /** The base of URLs at each address. */
  public List<String> urls() {
    return List.copyOf(urls);
  }

  /** Whether limits are shared with other instances now: a Redis is configured and answers. */
  public boolean sharesLimits() {
    return shared != null && shared.status().isConnected();
  }

  /** The warnings that the first configuration was loaded with, for people; empty if none. */
  public String warnings() {
    return warnings;
  }

  /** How long a stop should wait for running requests. */
  public Duration drain() {
    return configuration.config().drain();
  }

  /**
   * Looks whether files changed, and takes the new configuration if it is sound. A change is taken
   * up at the second look that finds the same state: until then somebody may still be writing. Not
   * to be called by two threads at a time.
   *
   * @return what came of it
   */
  public Reload poll() {
    if (!files.changed()) {
      seen = List.of();
      return Reload.UNCHANGED;
    }
    List<Object> now = files.state();
    if (!now.equals(seen)) {
      seen = now;
      return Reload.UNCHANGED;
    }
    seen = List.of();
    InputFiles read = new InputFiles();
    try {
      Loaded loaded = ConfigurationLoader.load(source, read);
      Configuration next = loaded.configuration();
      if (next == null) {
        return new Reload(Reload.Kind.REFUSED, loaded.report(), List.of());
      }
      List<String> later = needRestart(configuration.config(), next.config());
      if (!later.contains("listen")) {
        renewCertificates(next.config().listeners());
      }
      configuration = next;
      return new Reload(Reload.Kind.LOADED, loaded.report(), later);
    } catch (IOException e) {
      return new Reload(Reload.Kind.REFUSED, FileProblems.named(e), List.of());
    } finally {
      files = read;
    }
  }

  /** Certificates are renewed in the files that have always held them. */
  private void renewCertificates(List<Listener> listeners) throws IOException {
    List<Runnable> renewals = new ArrayList<>();
    for (int i = 0; i < listeners.size(); i++) {
      NettyGateway server = servers.get(i);
      ServerTls tls = PemFiles.serverTls(listeners.get(i).tls());
      if (tls != null) {
        renewals.add(() -> server.renewTls(tls));
      }
    }
    renewals.forEach(Runnable::run);
  }

  /** The keys whose new values only a restart can apply. */
  private static List<String> needRestart(GatewayConfig before, GatewayConfig after) {
    List<String> keys = new ArrayList<>();
    if (!before.listeners().equals(after.listeners())) {
      keys.add("listen");
    }
    if (!before.server().equals(after.server()) || !before.client().equals(after.client())) {
      keys.add("limits");
    }
    if (!Objects.equals(before.backendAuthorities(), after.backendAuthorities())) {
      keys.add("backend-authorities");
    }
    if (!Objects.equals(before.redis(), after.redis())) {
      keys.add("redis");
    }
    return keys;
  }

  /**
   * Stops listening and waits for running requests; what still runs after the grace is cut off.
   *
   * @return whether all requests ended by themselves; true if it was stopped before
   */
  public synchronized boolean stop(Duration grace) {
    if (stopped) {
      return true;
    }
    stopped = true;
    List<CompletionStage<Void>> stops = new ArrayList<>();
    servers.forEach(server -> stops.add(server.stop(grace)));
    long start = Ticker.system().nanos();
    for (CompletionStage<Void> stop : stops) {
      stop.toCompletableFuture().join();
    }
    boolean drained = Ticker.system().nanos() - start < grace.toNanos();
    client.close();
    if (shared != null) {
      shared.close();
    }
    transport
        .group()
        .shutdownGracefully(0, STOP_LOOPS.toMillis(), TimeUnit.MILLISECONDS)
        .awaitUninterruptibly(STOP_LOOPS.toMillis());
    return drained;
  }
}
