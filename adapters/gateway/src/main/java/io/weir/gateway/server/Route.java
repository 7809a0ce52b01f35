package io.weir.gateway.server;

import io.weir.api.Attachment;
import io.weir.api.Url;
import io.weir.api.entity.Api;
import io.weir.api.entity.Operation;
import io.weir.runtime.engine.Pipeline;
import io.weir.runtime.routing.UrlTemplate;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a configuration, ready to serve. Immutable.
 *
 * @param api its API
 * @param operation the operation
 * @param template its path behind the API's
 * @param service the backend's base URL, or null if policies choose it
 * @param pipeline its effective policy
 */
record Route(
    Api api, Operation operation, UrlTemplate template, @Nullable Url service, Pipeline pipeline) {
  /** The route of an exchange. */
  static final Attachment<Route> KEY = new Attachment<>("route");

  boolean serves(String method) {
    return operation.method().equals("*") || operation.method().equals(method);
  }

  /** What the backend is asked unless a policy changes it. */
  Url backendUrl(Url original, String behindApi) {
    if (service == null) {
      return original;
    }
    String base = service.path();
    while (base.endsWith("/")) {
      base = base.substring(0, base.length() - 1);
    }
    return new Url(
        service.scheme(), service.host(), service.port(), base + behindApi, original.queryString());
  }
}
