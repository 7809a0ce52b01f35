package io.weir.api.spi;

import java.util.UUID;
import java.util.function.Supplier;

/** What the engine asks of its surroundings, in one place. Immutable; any thread. */
public final class Services {
  private final Ticker ticker;
  private final Timers timers;
  private final BackendClient backendClient;
  private final TraceSink traceSink;
  private final Supplier<UUID> ids;

  private Services(Builder builder) {
    this.ticker = builder.ticker;
    this.timers = builder.timers;
    this.backendClient = builder.backendClient;
    this.traceSink = builder.traceSink;
    this.ids = builder.ids;
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

  /** Collects services. */
  public static final class Builder {
    private final Timers timers;
    private final BackendClient backendClient;
    private Ticker ticker = Ticker.system();
    private TraceSink traceSink = TraceSink.none();
    private Supplier<UUID> ids = UUID::randomUUID;

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

    /** The services. */
    public Services build() {
      return new Services(this);
    }
  }
}
