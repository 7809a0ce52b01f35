package io.weir.api.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subscription, seen through the key that the caller sent.
 *
 * @param id its id
 * @param name its name, or null
 * @param key the key that was sent
 * @param primaryKey its first key
 * @param secondaryKey its second key
 * @param created when it was made
 * @param start from when it counts, or null
 * @param end until when it counts, or null
 * @since 0.1
 */
public record Subscription(
    String id,
    @Nullable String name,
    String key,
    String primaryKey,
    String secondaryKey,
    Instant created,
    @Nullable Instant start,
    @Nullable Instant end) {
  /** Keys are secret. */
  @Override
  public String toString() {
    return "Subscription[" + id + "]";
  }
}
