package io.weir.runtime.policies.access;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.PolicyException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a request carries its token. In an Authorization header a scheme may, or must, stand before
 * it.
 *
 * @param header the header, or null
 * @param query the query parameter, or null
 * @param value the token itself, or null
 * @param scheme the scheme that must be there, or null
 */
record TokenPlace(
    @Nullable Expression<String> header,
    @Nullable Expression<String> query,
    @Nullable Expression<String> value,
    @Nullable Expression<String> scheme) {
  /** The token, or null if there is none. */
  @Nullable String token(Exchange exchange) throws PolicyException {
    String token;
    if (header != null) {
      token = fromHeader(exchange, header.evaluate(exchange));
    } else if (query != null) {
      String name = query.evaluate(exchange);
      List<String> values =
          name == null ? null : exchange.request().originalUrl().query().get(name);
      token = values == null ? null : values.get(0);
    } else {
      token = value == null ? null : value.evaluate(exchange);
    }
    return token == null || token.isBlank() ? null : token.strip();
  }

  private @Nullable String fromHeader(Exchange exchange, @Nullable String name)
      throws PolicyException {
    String text = name == null ? null : exchange.request().headers().first(name);
    if (text == null || name == null || !name.equalsIgnoreCase("Authorization")) {
      return text;
    }
    String stripped = text.strip();
    int blank = stripped.indexOf(' ');
    String written = blank < 0 ? null : stripped.substring(0, blank);
    String required = scheme == null ? null : scheme.evaluate(exchange);
    if (required != null && !required.isEmpty() && !required.equalsIgnoreCase(written)) {
      return null;
    }
    return blank < 0 ? stripped : stripped.substring(blank + 1);
  }
}
