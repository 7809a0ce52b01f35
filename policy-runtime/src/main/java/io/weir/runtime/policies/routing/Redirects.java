package io.weir.runtime.policies.routing;

import io.weir.api.Url;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where redirects lead. */
final class Redirects {
  private Redirects() {}

  /** The absolute URL that a Location header means, or null if it means none of http or https. */
  static @Nullable Url resolve(Url from, String location) {
    try {
      return Url.parse(URI.create(from.toString()).resolve(location.trim()).toString());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
