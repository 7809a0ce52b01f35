package io.weir.runtime.engine;

import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Headers;
import io.weir.api.PolicyException;
import io.weir.api.Response;

/**
 * What an error makes of the exchange before on-error runs: LastError and a pre-filled response.
 */
final class ErrorFlow {
  private ErrorFlow() {}

  static void enter(Exchange exchange, PolicyException error) {
    exchange.lastError(Failure.lastError(exchange, error));
    if (!error.keepsResponse() || exchange.response() == null) {
      exchange.response(prefilled(exchange, error));
    }
  }

  /** The response that goes out if on-error changes nothing. */
  static Response prefilled(Exchange exchange, PolicyException error) {
    Headers headers = new Headers();
    headers.add("Content-Type", "application/json");
    error.headers().forEach((name, values) -> values.forEach(value -> headers.add(name, value)));
    String text = error.publicMessage();
    String body =
        text == null
            ? internal(exchange)
            : "{ \"statusCode\": " + error.status() + ", \"message\": " + quoted(text) + " }";
    return new Response(error.status(), error.statusReason(), headers, Body.of(body));
  }

  /** The response to an error in on-error itself. */
  static Response generic(Exchange exchange) {
    Headers headers = new Headers();
    headers.add("Content-Type", "application/json");
    return new Response(500, null, headers, Body.of(internal(exchange)));
  }

  private static String internal(Exchange exchange) {
    return "{ \"statusCode\": 500, \"message\": \"Internal server error\", \"activityId\": \""
        + exchange.requestId()
        + "\" }";
  }

  /** A JSON string. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> {
          if (c < ' ' || c == '\u2028' || c == '\u2029') {
            out.append("\\u").append(Character.forDigit(c >> 12, 16));
            out.append(Character.forDigit(c >> 8 & 15, 16));
            out.append(Character.forDigit(c >> 4 & 15, 16)).append(Character.forDigit(c & 15, 16));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }
}
