package io.weir.api.spi;

import java.security.SecureRandom;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What the engine asks of its surroundings, in one place, and what policies keep for the life of
 * this gateway. Any thread.
 *
 * @since 0.1
 */
public final class Services {
  private static final SecureRandom SECURE = new SecureRandom();

  private final Ticker ticker;
  private final Timers timers;
  private final BackendClient backendClient;
  private final TraceSink traceSink;
  private final Supplier<UUID> ids;
  private final RandomGenerator random;
  private final @Nullable CounterStore counterStore;
  private final @Nullable CacheStore internalCache;
  private final @Nullable CacheStore externalCache;
  private final @Nullable TokenSource tokenSource;
  private final Certificates certificates;
  private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();

  private Services(Builder builder) {
    this.ticker = builder.ticker;
    this.timers = builder.timers;
    this.backendClient = builder.backendClient;
    this.traceSink = builder.traceSink;
    this.ids = builder.ids;
    this.random = builder.random;
    this.counterStore = builder.counterStore;
    this.internalCache = builder.internalCache;
    this.externalCache = builder.externalCache;
    this.tokenSource = builder.tokenSource;
    this.certificates = builder.certificates;
  }

  /** Starts a set of services; timers and backend client have no default. */
  public static Builder builder(Timers timers, BackendClient backendClient) {
    return new Builder(timers, backendClient);
  }

  /** The clock. */
  public Ticker ticker() {
    return ticker;
  }

  /** The timers. */
  public Timers timers() {
    return timers;
  }

  /** Outgoing calls. */
  public BackendClient backendClient() {
    return backendClient;
  }

  /** Where traces go. */
  public TraceSink traceSink() {
    return traceSink;
  }

  /** Makes the ids of requests. */
  public Supplier<UUID> ids() {
    return ids;
  }

  /** The chance that expressions see: random numbers, bytes, keys and ids. */
  public RandomGenerator random() {
    return random;
  }

  /** The counters of rate limits and quotas, or null. */
  public @Nullable CounterStore counterStore() {
    return counterStore;
  }

  /** The built-in cache, or null. */
  public @Nullable CacheStore internalCache() {
    return internalCache;
  }

  /** The attached cache, or null. */
  public @Nullable CacheStore externalCache() {
    return externalCache;
  }

  /** Tokens of the gateway's identity, or null. */
  public @Nullable TokenSource tokenSource() {
    return tokenSource;
  }

  /** The uploaded certificates. */
  public Certificates certificates() {
    return certificates;
  }

  /**
   * The one object of a class that all exchanges of these services share: key sets that were
   * fetched, the state of backends. It is made at the first call and must be safe for all threads.
   */
  public <T> T shared(Class<T> type, Function<Services, T> maker) {
    return type.cast(shared.computeIfAbsent(type, absent -> maker.apply(this)));
  }

  /** Collects services. */
  public static final class Builder {
    private final Timers timers;
    private final BackendClient backendClient;
    private Ticker ticker = Ticker.system();
    private TraceSink traceSink = TraceSink.none();
    private Supplier<UUID> ids = UUID::randomUUID;
    private RandomGenerator random = SECURE;
    private @Nullable CounterStore counterStore;
    private @Nullable CacheStore internalCache;
    private @Nullable CacheStore externalCache;
    private @Nullable TokenSource tokenSource;
    private Certificates certificates = Certificates.none();

    private Builder(Timers timers, BackendClient backendClient) {
      this.timers = timers;
      this.backendClient = backendClient;
    }

    /** Sets the clock; the machine's otherwise. */
    public Builder ticker(Ticker value) {
      ticker = value;
      return this;
    }

    /** Sets where traces go; nowhere otherwise. */
    public Builder traceSink(TraceSink value) {
      traceSink = value;
      return this;
    }

    /** Sets what makes request ids; random ones otherwise. */
    public Builder ids(Supplier<UUID> value) {
      ids = value;
      return this;
    }

    /** Sets the chance that expressions see; the machine's secure one otherwise. Any thread. */
    public Builder random(RandomGenerator value) {
      random = value;
      return this;
    }

    /** Sets the counters; without them, policies that limit fail. */
    public Builder counterStore(@Nullable CounterStore value) {
      counterStore = value;
      return this;
    }

    /** Sets the built-in cache; none otherwise. */
    public Builder internalCache(@Nullable CacheStore value) {
      internalCache = value;
      return this;
    }

    /** Sets the attached cache; none otherwise. */
    public Builder externalCache(@Nullable CacheStore value) {
      externalCache = value;
      return this;
    }

    /** Sets where tokens of the gateway's identity come from; nowhere otherwise. */
    public Builder tokenSource(@Nullable TokenSource value) {
      tokenSource = value;
      return this;
    }

    /** Sets the uploaded certificates; none otherwise. */
    public Builder certificates(Certificates value) {
      certificates = value;
      return this;
    }

    /** The services. */
    public Services build() {
      return new Services(this);
    }
  }
}
