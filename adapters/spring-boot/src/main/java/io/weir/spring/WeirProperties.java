package io.weir.spring;

import io.weir.api.Scope;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an application says of its policies under {@code weir}. Immutable.
 *
 * @param enabled whether policies run in front of the application
 * @param policy the place of the one policy document, such as {@code classpath:policy.xml} or
 *     {@code file:/etc/orders/policy.xml}
 * @param policies the places of documents by scope, composed through {@code <base/>}; instead of
 *     {@code policy}
 * @param fragments the places of fragments by their ids
 * @param namedValues named values; they may refer to secrets of the environment with {@code ${…}}
 * @param urlPatterns the servlet URL patterns that the policies stand in front of
 * @param order the place of the policies among the application's filters; smaller is earlier
 * @param api what expressions see as {@code context.Api}
 * @param reload whether and how documents are read again when they change
 * @param limits bounds of messages
 * @param redis the Redis in which instances share limits and cached values; none otherwise
 */
@ConfigurationProperties("weir")
public record WeirProperties(
    @DefaultValue("true") boolean enabled,
    @Nullable String policy,
    @DefaultValue Map<Scope, String> policies,
    @DefaultValue Map<String, String> fragments,
    @DefaultValue Map<String, String> namedValues,
    @DefaultValue("/*") List<String> urlPatterns,
    @DefaultValue("-100") int order,
    @DefaultValue Api api,
    @DefaultValue Reload reload,
    @DefaultValue Limits limits,
    @Nullable Redis redis) {

  /** Copies the collections. */
  public WeirProperties {
    policies = Map.copyOf(policies);
    fragments = Map.copyOf(fragments);
    namedValues = new LinkedHashMap<>(namedValues);
    urlPatterns = List.copyOf(urlPatterns);
  }

  /**
   * What expressions see as {@code context.Api}.
   *
   * @param id its id
   * @param name its display name
   * @param path its path
   */
  public record Api(
      @DefaultValue("default") String id,
      @DefaultValue("default") String name,
      @DefaultValue("/") String path) {}

  /**
   * Reading documents again.
   *
   * @param enabled whether documents are watched; only files can change
   * @param interval how often they are looked at
   */
  public record Reload(
      @DefaultValue("false") boolean enabled, @DefaultValue("2s") Duration interval) {}

  /**
   * Bounds of messages.
   *
   * @param requestBody the largest request content
   * @param bufferedBody the largest content that is held in memory for a policy that reads it
   */
  public record Limits(
      @DefaultValue("1GB") DataSize requestBody, @DefaultValue("2MB") DataSize bufferedBody) {}

  /**
   * A Redis.
   *
   * @param uri its address, such as {@code rediss://user:password@host:6379}
   * @param keyPrefix what its keys begin with
   * @param timeout how long a command may take
   * @param whenUnavailable what limits do without it
   */
  public record Redis(
      String uri,
      @DefaultValue("weir:") String keyPrefix,
      @DefaultValue("250ms") Duration timeout,
      @DefaultValue("limit-locally") WhenUnavailable whenUnavailable) {
    /** What limits do without Redis. */
    public enum WhenUnavailable {
      /** Each instance counts by itself. */
      LIMIT_LOCALLY,
      /** Calls that must be counted fail. */
      REFUSE
    }

    /** Without the password. */
    @Override
    public String toString() {
      return "Redis[keyPrefix=" + keyPrefix + ", timeout=" + timeout + "]";
    }
  }

  /** The names only: values may be secrets. */
  @Override
  public String toString() {
    return "WeirProperties[enabled=" + enabled + ", namedValues=" + namedValues.keySet() + "]";
  }
}
