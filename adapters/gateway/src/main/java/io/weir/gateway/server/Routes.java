package io.weir.gateway.server;

import io.weir.api.Request;
import io.weir.runtime.engine.Preflight;
import io.weir.runtime.routing.UrlTemplate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the operation of a request: the API with the longest path that the request's begins with,
 * and in it the most definite template. A preflight without operation of its own gets the one that
 * it asks for, if that answers preflights. Immutable.
 */
final class Routes {
  /**
   * What was found.
   *
   * @param route the operation
   * @param parameters its template's values
   * @param behindApi the path behind the API's
   */
  record Match(Route route, Map<String, String> parameters, String behindApi) {}

  private final Map<String, List<Route>> byPath = new HashMap<>();

  Routes(List<Route> routes) {
    for (Route route : routes) {
      String path = route.api().path();
      byPath
          .computeIfAbsent(
              path.equals("/") ? "" : path.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
          .add(route);
    }
    // The sort is stable: what is equally definite keeps its order.
    byPath
        .values()
        .forEach(list -> list.sort(Comparator.comparing(Route::template, UrlTemplate.PRECEDENCE)));
  }

  /** The operation for a request, or null. */
  @Nullable Match find(Request request) {
    String path = request.originalUrl().path();
    String lower = path.toLowerCase(Locale.ROOT);
    for (int end = path.length(); end >= 0; end = end == 0 ? -1 : path.lastIndexOf('/', end - 1)) {
      List<Route> routes = byPath.get(end == lower.length() ? lower : lower.substring(0, end));
      if (routes != null) {
        return find(routes, request, path.substring(end));
      }
    }
    return null;
  }

  private static @Nullable Match find(List<Route> routes, Request request, String behindApi) {
    Match match = find(routes, request, behindApi, request.method());
    if (match != null || !Preflight.isPreflight(request)) {
      return match;
    }
    String asked = request.headers().first("Access-Control-Request-Method");
    match = asked == null ? null : find(routes, request, behindApi, asked);
    return match != null && match.route().pipeline().answersPreflights() ? match : null;
  }

  private static @Nullable Match find(
      List<Route> routes, Request request, String behindApi, String method) {
    for (int i = 0; i < routes.size(); i++) {
      Route route = routes.get(i);
      if (route.serves(method)) {
        Map<String, String> parameters =
            route.template().match(behindApi, request.originalUrl().query());
        if (parameters != null) {
          return new Match(route, parameters, behindApi);
        }
      }
    }
    return null;
  }
}
