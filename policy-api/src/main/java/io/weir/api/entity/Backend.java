package io.weir.api.entity;

import io.weir.api.spi.BackendOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A backend entity: one base URL with its credentials, or a pool of other backends.
 *
 * @param id its id
 * @param url the base URL; null for a pool
 * @param azureRegion a label, or null
 * @param headers headers to add, with their values
 * @param query query parameters to add, with their values
 * @param authorization the Authorization header to send, or null
 * @param options how the connection is made
 * @param members the members of a pool; empty for a single backend
 * @param breaker the rule that trips, or null
 * @param poolFailureStatus the answer when no member is available, or null for 503
 * @since 0.1
 */
public record Backend(
    String id,
    @Nullable String url,
    @Nullable String azureRegion,
    Map<String, List<String>> headers,
    Map<String, List<String>> query,
    @Nullable String authorization,
    BackendOptions options,
    List<Member> members,
    @Nullable Breaker breaker,
    @Nullable Integer poolFailureStatus) {
  /** Copies the collections. */
  public Backend {
    headers = Map.copyOf(headers);
    query = Map.copyOf(query);
    members = List.copyOf(members);
    if ((url == null) == members.isEmpty()) {
      throw new IllegalArgumentException("a backend has either a URL or members: `" + id + "`");
    }
  }

  /** A backend that is only a base URL. */
  public static Backend single(String id, String url) {
    return new Backend(
        id, url, null, Map.of(), Map.of(), null, BackendOptions.DEFAULT, List.of(), null, null);
  }

  /** A pool of backends. */
  public static Backend pool(String id, List<Member> members) {
    return new Backend(
        id, null, null, Map.of(), Map.of(), null, BackendOptions.DEFAULT, members, null, null);
  }

  /** Whether this is a pool. */
  public boolean isPool() {
    return !members.isEmpty();
  }

  /**
   * One backend of a pool.
   *
   * @param backendId the id of the member
   * @param priority a lower number is preferred
   * @param weight the share among members of the same priority
   */
  public record Member(String backendId, int priority, int weight) {}

  /**
   * When a backend is taken out of service.
   *
   * @param count how many failures trip it, or 0 if a percentage does
   * @param percentage how many failures of 100 calls trip it, or 0 if a count does
   * @param interval within which time
   * @param statusRanges the statuses that are failures, as pairs of bounds that both belong to it
   * @param errorReasons the error reasons that are failures
   * @param tripDuration how long it stays out
   * @param acceptRetryAfter whether a failure's Retry-After replaces that time
   * @param failureStatus the answer meanwhile, or null for 503
   */
  public record Breaker(
      int count,
      int percentage,
      Duration interval,
      List<int[]> statusRanges,
      List<String> errorReasons,
      Duration tripDuration,
      boolean acceptRetryAfter,
      @Nullable Integer failureStatus) {
    /** Copies the lists. */
    public Breaker {
      statusRanges = List.copyOf(statusRanges);
      errorReasons = List.copyOf(errorReasons);
    }
  }
}
