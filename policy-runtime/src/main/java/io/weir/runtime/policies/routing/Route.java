package io.weir.runtime.policies.routing;

import io.weir.api.Exchange;
import io.weir.api.Headers;
import io.weir.api.PolicyException;
import io.weir.api.Response;
import io.weir.api.Url;
import io.weir.api.entity.Backend;
import io.weir.api.spi.BackendOptions;
import io.weir.runtime.policies.message.QueryText;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where one attempt of {@code forward-request} goes, and what the backend entity adds to it. */
final class Route {
  private final @Nullable Backend backend;
  private final BackendStates states;

  private Route(@Nullable Backend backend, BackendStates states) {
    this.backend = backend;
    this.states = states;
  }

  /**
   * Chooses the backend of this attempt; of a pool, the member whose turn it is.
   *
   * @throws PolicyException if it is out of service
   */
  static Route choose(Exchange exchange) throws PolicyException {
    BackendStates states = BackendStates.of(exchange.services());
    BackendSelection selection = exchange.get(BackendSelection.KEY);
    if (selection == null) {
      return new Route(null, states);
    }
    Backend chosen = selection.backend();
    if (chosen.isPool()) {
      Backend member = states.next(chosen, selection.all());
      if (member == null || member.url() == null) {
        Integer status = chosen.poolFailureStatus();
        throw unavailable(
            "Backend pool " + chosen.id() + " is temporarily unavailable",
            status,
            states.shortestOutage(chosen, selection.all()));
      }
      BackendUrl.rebase(exchange, Url.parse(member.url()));
      return new Route(member, states);
    }
    Duration outage = states.outage(chosen);
    if (!outage.isZero()) {
      Backend.Breaker breaker = chosen.breaker();
      throw unavailable(
          "Backend " + chosen.id() + " is temporarily unavailable",
          breaker == null ? null : breaker.failureStatus(),
          Duration.ZERO);
    }
    return new Route(chosen, states);
  }

  private static PolicyException unavailable(
      String text, @Nullable Integer status, Duration retryAfter) {
    PolicyException.Builder error =
        PolicyException.rejection(status == null ? 503 : status, "BackendUnavailable", text);
    if (!retryAfter.isZero()) {
      long seconds = retryAfter.plusNanos(999_999_999).toSeconds();
      error.header("Retry-After", Long.toString(seconds));
    }
    return error.build();
  }

  /** How the connection is made. */
  BackendOptions options() {
    return backend == null ? BackendOptions.DEFAULT : backend.options();
  }

  /** Adds the entity's headers. */
  void addTo(Headers headers) {
    if (backend == null) {
      return;
    }
    backend.headers().forEach((name, values) -> headers.set(name, values));
    String authorization = backend.authorization();
    if (authorization != null) {
      headers.set("Authorization", authorization);
    }
  }

  /** The URL with the entity's query parameters. */
  Url withQuery(Url url) {
    if (backend == null || backend.query().isEmpty()) {
      return url;
    }
    List<String> parts = new ArrayList<>(QueryText.parts(url.queryString()));
    for (Map.Entry<String, List<String>> parameter : backend.query().entrySet()) {
      for (String value : parameter.getValue()) {
        parts.add(QueryText.encode(parameter.getKey()) + "=" + QueryText.encode(value));
      }
    }
    return url.withQueryString(QueryText.join(parts));
  }

  /** Tells the breaker of a response. */
  void answered(Exchange exchange, Response response) {
    if (backend != null) {
      states.called(backend, response.status(), null, retryAfter(exchange, response));
    }
  }

  /** Tells the breaker of a call without response. */
  void failed(PolicyException error) {
    if (backend != null) {
      states.called(backend, 0, error.reason(), null);
    }
  }

  private static @Nullable Duration retryAfter(Exchange exchange, Response response) {
    String value = response.headers().first("Retry-After");
    if (value == null) {
      return null;
    }
    String text = value.trim();
    try {
      if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return Duration.ofSeconds(Math.min(Long.parseLong(text), 365L * 86_400));
      }
      Duration until =
          Duration.between(
              exchange.services().ticker().now(),
              ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
      return until.isNegative() ? Duration.ZERO : until;
    } catch (NumberFormatException | DateTimeParseException e) {
      return null;
    }
  }
}
