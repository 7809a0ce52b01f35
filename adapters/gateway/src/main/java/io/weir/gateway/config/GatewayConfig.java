package io.weir.gateway.config;

import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.weir.api.Url;
import io.weir.api.diagnostic.SourceText;
import io.weir.api.entity.Api;
import io.weir.api.entity.Backend;
import io.weir.api.entity.Deployment;
import io.weir.api.entity.Operation;
import io.weir.netty.client.ClientLimits;
import io.weir.netty.server.ServerLimits;
import io.weir.redis.RedisSettings;
import io.weir.redis.WhenUnavailable;
import io.weir.runtime.routing.UrlTemplate;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A configuration that was read and not yet compiled. Immutable.
 *
 * @param listeners where to listen
 * @param deployment what {@code context.Deployment} shows
 * @param policy the global document, or null
 * @param namedValues texts by display name
 * @param secrets texts that must never be shown
 * @param fragments documents by id
 * @param backends backend entities
 * @param apis what is served
 * @param server bounds of callers
 * @param client bounds of backends
 * @param bufferedBody the most bytes of a body that policies may have in memory
 * @param backendAuthorities the file of authorities that backends' certificates come from, or null
 * @param trustedProxies from which addresses {@code X-Forwarded-For} is believed
 * @param accessLog whether and how requests are logged
 * @param debug who may trace requests, or null
 * @param redis where instances share limits and cached values, or null
 * @param drain how long a stop waits for running requests
 */
public record GatewayConfig(
    List<Listener> listeners,
    Deployment deployment,
    @Nullable SourceText policy,
    Map<String, String> namedValues,
    Set<String> secrets,
    Map<String, SourceText> fragments,
    List<Backend> backends,
    List<ApiEntry> apis,
    ServerLimits server,
    ClientLimits client,
    long bufferedBody,
    @Nullable Path backendAuthorities,
    List<IpSubnetFilterRule> trustedProxies,
    AccessLog accessLog,
    @Nullable Debug debug,
    @Nullable Redis redis,
    Duration drain) {
  /** The same at another address. */
  GatewayConfig listening(Listener listener) {
    return with(List.of(listener), apis);
  }

  /** The same with another backend for all APIs. */
  GatewayConfig forwardingTo(Url service) {
    return with(listeners, apis.stream().map(api -> api.forwardingTo(service)).toList());
  }

  private GatewayConfig with(List<Listener> otherListeners, List<ApiEntry> otherApis) {
    return new GatewayConfig(
        otherListeners,
        deployment,
        policy,
        namedValues,
        secrets,
        fragments,
        backends,
        otherApis,
        server,
        client,
        bufferedBody,
        backendAuthorities,
        trustedProxies,
        accessLog,
        debug,
        redis,
        drain);
  }

  /** How requests are logged. */
  public enum AccessLog {
    /** Not at all. */
    NONE,
    /** A line to read. */
    TEXT,
    /** A JSON object a line. */
    JSON
  }

  /** Values are secret. */
  @Override
  public String toString() {
    return "GatewayConfig" + listeners;
  }

  /**
   * An API.
   *
   * @param api what {@code context.Api} shows
   * @param serviceUrl the backend's base URL, or null if policies choose it
   * @param policy its document, or null
   * @param alone whether that document is the only one, and so of whatever scope
   * @param operations what it serves
   */
  public record ApiEntry(
      Api api,
      @Nullable Url serviceUrl,
      @Nullable SourceText policy,
      boolean alone,
      List<OperationEntry> operations) {
    private ApiEntry forwardingTo(Url service) {
      Api changed =
          new Api(
              api.id(),
              api.name(),
              api.path(),
              api.protocols(),
              service.toString(),
              api.subscriptionKeyHeader(),
              api.subscriptionKeyQuery(),
              api.currentRevision(),
              api.revision(),
              api.version());
      return new ApiEntry(changed, service, policy, alone, operations);
    }
  }

  /**
   * An operation.
   *
   * @param operation what {@code context.Operation} shows; the method {@code *} takes any
   * @param template its path behind the API's
   * @param policy its document, or null
   */
  public record OperationEntry(
      Operation operation, UrlTemplate template, @Nullable SourceText policy) {}

  /**
   * Tracing of requests.
   *
   * @param token what callers send in {@code Apim-Debug-Authorization}
   * @param keep how many traces can be fetched; older ones are dropped
   * @param log whether traces are also logged
   */
  public record Debug(String token, int keep, boolean log) {
    /** The token is secret. */
    @Override
    public String toString() {
      return "Debug[keep=" + keep + "]";
    }
  }

  /**
   * A Redis.
   *
   * @param uris its addresses: one, or some nodes of a cluster
   * @param cluster whether it is a cluster
   * @param keyPrefix what all keys begin with
   * @param timeout how long a command may take
   * @param whenUnavailable what limits do without it
   * @param trustedCertificates the file of authorities trusted for TLS, or null for the JDK's
   */
  public record Redis(
      List<String> uris,
      boolean cluster,
      String keyPrefix,
      Duration timeout,
      WhenUnavailable whenUnavailable,
      @Nullable Path trustedCertificates) {
    /**
     * The settings of the stores.
     *
     * @throws IllegalArgumentException if an address is none; the message does not repeat it
     */
    public RedisSettings settings() {
      RedisSettings.Builder builder =
          cluster ? RedisSettings.cluster(uris) : RedisSettings.at(uris.get(0));
      return builder
          .keyPrefix(keyPrefix)
          .timeout(timeout)
          .whenUnavailable(whenUnavailable)
          .trustedCertificates(trustedCertificates)
          .build();
    }

    /** Addresses may hold passwords. */
    @Override
    public String toString() {
      return "Redis[keyPrefix=" + keyPrefix + "]";
    }
  }
}
