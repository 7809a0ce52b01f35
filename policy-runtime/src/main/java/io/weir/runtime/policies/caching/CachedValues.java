package io.weir.runtime.policies.caching;

import io.weir.api.Response;
import io.weir.runtime.dotnet.json.JToken;

/** Values on their way into a cache and out of it: requests share no value that can change. */
final class CachedValues {
  private CachedValues() {}

  /** An equal value that the caller alone has; the value itself if it cannot change. */
  static Object copy(Object value) {
    if (value instanceof JToken token) {
      return token.deepClone();
    }
    if (value instanceof Response response) {
      return new Response(
          response.status(), response.reason(), response.headers().copy(), response.body());
    }
    return value instanceof byte[] bytes ? bytes.clone() : value;
  }
}
