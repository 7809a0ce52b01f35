package io.weir.api.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An API.
 *
 * @param id its id
 * @param name its display name
 * @param path its path, beginning with a slash
 * @param protocols {@code http}, {@code https}…
 * @param serviceUrl the backend's base URL, or null
 * @param subscriptionKeyHeader the header that carries the key
 * @param subscriptionKeyQuery the query parameter that carries the key
 * @param currentRevision whether this is the current revision
 * @param revision the revision
 * @param version the version, or null
 * @since 0.1
 */
public record Api(
    String id,
    String name,
    String path,
    List<String> protocols,
    @Nullable String serviceUrl,
    String subscriptionKeyHeader,
    String subscriptionKeyQuery,
    boolean currentRevision,
    String revision,
    @Nullable String version) {
  /** The header that carries a key unless the API says otherwise. */
  public static final String DEFAULT_KEY_HEADER = "Ocp-Apim-Subscription-Key";

  /** The query parameter that carries a key unless the API says otherwise. */
  public static final String DEFAULT_KEY_QUERY = "subscription-key";

  /** Copies the list. */
  public Api {
    protocols = List.copyOf(protocols);
  }
}
