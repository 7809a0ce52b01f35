package io.weir.runtime.policies.routing;

import io.weir.api.Attachment;
import io.weir.api.Exchange;
import io.weir.api.Request;
import io.weir.api.Url;
import io.weir.api.entity.Api;
import io.weir.runtime.policies.message.QueryText;
import java.util.List;

/**
 * The two halves of the URL that the backend is asked: the base, which comes from the API or {@code
 * set-backend-service}, and the rest, which comes from the caller or {@code rewrite-uri}.
 */
final class BackendUrl {
  private static final Attachment<String> BASE = new Attachment<>("base path");

  private BackendUrl() {}

  /** The path of the base, without slash at its end. */
  static String basePath(Exchange exchange) {
    String known = exchange.get(BASE);
    if (known != null) {
      return known;
    }
    Api api = exchange.api();
    String service = api == null ? null : api.serviceUrl();
    String path = "";
    if (service != null) {
      try {
        path = trimmed(Url.parse(service).path());
      } catch (IllegalArgumentException e) {
        path = ""; // the host made the URL in its own way
      }
    }
    String current = exchange.request().url().path();
    boolean within = current.equals(path) || current.startsWith(path + "/");
    return within ? path : "";
  }

  /** The rest of the path behind the base: empty, or beginning with a slash. */
  static String rest(Exchange exchange) {
    return exchange.request().url().path().substring(basePath(exchange).length());
  }

  /** Puts another base before the rest; a query of the base comes before the request's. */
  static void rebase(Exchange exchange, Url base) {
    Request request = exchange.request();
    String rest = rest(exchange);
    String path = trimmed(base.path());
    exchange.set(BASE, path);
    String query = request.url().queryString();
    List<String> parts = QueryText.parts(base.queryString());
    if (!parts.isEmpty()) {
      parts.addAll(QueryText.parts(query));
      query = QueryText.join(parts);
    }
    request.url(
        new Url(
            base.scheme(),
            base.host(),
            base.port(),
            path.isEmpty() || rest.startsWith("/") || rest.isEmpty()
                ? path + rest
                : path + "/" + rest,
            query));
  }

  /** Puts another path and query behind the base. */
  static void rewrite(Exchange exchange, String path, String query) {
    String base = basePath(exchange);
    exchange.set(BASE, base);
    Request request = exchange.request();
    request.url(request.url().withPath(base + path).withQueryString(query));
  }

  private static String trimmed(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
