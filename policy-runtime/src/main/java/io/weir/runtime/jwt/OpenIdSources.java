package io.weir.runtime.jwt;

import io.weir.api.spi.Services;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The identity providers that were asked through one set of services, by URL. Any thread. */
public final class OpenIdSources {
  private static final int MOST_SOURCES = 1000;

  private final ConcurrentMap<String, OpenIdSource> sources = new ConcurrentHashMap<>();

  private OpenIdSources() {}

  /** The provider with this discovery document. */
  public static OpenIdSource of(Services services, String url) {
    OpenIdSources all = services.shared(OpenIdSources.class, s -> new OpenIdSources());
    OpenIdSource known = all.sources.get(url);
    if (known != null) {
      return known;
    }
    if (all.sources.size() >= MOST_SOURCES) {
      // An expression makes URLs without end; none of them is worth remembering.
      return new OpenIdSource(services, url);
    }
    return all.sources.computeIfAbsent(url, key -> new OpenIdSource(services, key));
  }
}
