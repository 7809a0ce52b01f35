package io.weir.redis;

import io.lettuce.core.RedisURI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where Redis is and how it is used. Immutable.
 *
 * <pre>{@code
 * RedisSettings settings =
 *     RedisSettings.at("rediss://gateway:secret@redis.internal:6380/0")
 *         .keyPrefix("orders:")
 *         .timeout(Duration.ofMillis(100))
 *         .build();
 * }</pre>
 */
public final class RedisSettings {
  private final List<RedisURI> uris;
  private final boolean cluster;
  private final String keyPrefix;
  private final Duration timeout;
  private final Duration retryAfter;
  private final int maxPending;
  private final WhenUnavailable whenUnavailable;
  private final @Nullable Path trustedCertificates;

  private RedisSettings(Builder builder) {
    this.uris = List.copyOf(builder.uris);
    this.cluster = builder.cluster;
    this.keyPrefix = builder.keyPrefix;
    this.timeout = builder.timeout;
    this.retryAfter = builder.retryAfter;
    this.maxPending = builder.maxPending;
    this.whenUnavailable = builder.whenUnavailable;
    this.trustedCertificates = builder.trustedCertificates;
  }

  /**
   * Starts settings for a server: {@code redis://host:port/database}, {@code rediss://…} for TLS,
   * {@code redis-sentinel://host:port,host:port/database#master}; user and password stand before
   * the host.
   *
   * @throws IllegalArgumentException if it is no such address; the message does not repeat it,
   *     since it may hold a password
   */
  public static Builder at(String uri) {
    return new Builder(List.of(parsed(uri)), false);
  }

  /**
   * Starts settings for a cluster, of which some nodes are named.
   *
   * @throws IllegalArgumentException if one is no address or there is none
   */
  public static Builder cluster(List<String> uris) {
    if (uris.isEmpty()) {
      throw new IllegalArgumentException("a cluster needs the address of a node");
    }
    return new Builder(uris.stream().map(RedisSettings::parsed).toList(), true);
  }

  private static RedisURI parsed(String uri) {
    try {
      return RedisURI.create(uri);
    } catch (RuntimeException e) {
      // Lettuce's messages repeat the text, password included
      throw new IllegalArgumentException(
          "not an address such as `redis://host:6379/0`, `rediss://…` or `redis-sentinel://…`");
    }
  }

  List<RedisURI> uris() {
    return uris;
  }

  boolean isCluster() {
    return cluster;
  }

  String keyPrefix() {
    return keyPrefix;
  }

  Duration timeout() {
    return timeout;
  }

  Duration retryAfter() {
    return retryAfter;
  }

  int maxPending() {
    return maxPending;
  }

  WhenUnavailable whenUnavailable() {
    return whenUnavailable;
  }

  @Nullable Path trustedCertificates() {
    return trustedCertificates;
  }

  /** The servers, without users and passwords. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (RedisURI uri : uris) {
      List<RedisURI> hosts = uri.getSentinels().isEmpty() ? List.of(uri) : uri.getSentinels();
      for (RedisURI host : hosts) {
        text.append(text.isEmpty() ? "" : ", ").append(host.getHost()).append(':');
        text.append(host.getPort());
      }
    }
    return text.toString();
  }

  /** Collects settings. */
  public static final class Builder {
    private final List<RedisURI> uris;
    private final boolean cluster;
    private String keyPrefix = "weir:";
    private Duration timeout = Duration.ofMillis(250);
    private Duration retryAfter = Duration.ofSeconds(1);
    private int maxPending = 10_000;
    private WhenUnavailable whenUnavailable = WhenUnavailable.LIMIT_LOCALLY;
    private @Nullable Path trustedCertificates;

    private Builder(List<RedisURI> uris, boolean cluster) {
      this.uris = uris;
      this.cluster = cluster;
    }

    /**
     * Sets what all keys begin with, {@code weir:} otherwise: instances that share it share all.
     */
    public Builder keyPrefix(String value) {
      keyPrefix = value;
      return this;
    }

    /**
     * Sets how long a command may take, 250 ms otherwise.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder timeout(Duration value) {
      timeout = positive(value, "timeout");
      return this;
    }

    /**
     * Sets how often it is tried whether an unavailable Redis is back, one second otherwise.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder retryAfter(Duration value) {
      retryAfter = positive(value, "retry interval");
      return this;
    }

    /**
     * Sets how many commands may wait for an answer, 10,000 otherwise; more are failures.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maxPending(int value) {
      if (value <= 0) {
        throw new IllegalArgumentException("the number of pending commands must be positive");
      }
      maxPending = value;
      return this;
    }

    /** Sets what limits do without Redis; {@link WhenUnavailable#LIMIT_LOCALLY} otherwise. */
    public Builder whenUnavailable(WhenUnavailable value) {
      whenUnavailable = value;
      return this;
    }

    /** Sets the PEM file of the authorities that are trusted for TLS; the JDK's otherwise. */
    public Builder trustedCertificates(@Nullable Path pem) {
      trustedCertificates = pem;
      return this;
    }

    private static Duration positive(Duration value, String what) {
      if (value.isNegative() || value.isZero()) {
        throw new IllegalArgumentException("the " + what + " must be positive");
      }
      return value;
    }

    /** The settings. */
    public RedisSettings build() {
      return new RedisSettings(this);
    }
  }
}
