package io.weir.runtime.policies.message;

import io.weir.api.Exchange;
import io.weir.api.Response;
import org.jspecify.annotations.Nullable;

/** Responses in variables: what {@code (IResponse)context.Variables["name"]} sees. */
public final class ResponseVariables {
  private ResponseVariables() {}

  /** Stores a response, or null for a call that failed. */
  public static void store(Exchange exchange, String variable, @Nullable Response response) {
    exchange.variables().put(variable, response);
  }

  /** The response in a variable, or null if there is none. */
  public static @Nullable Response find(Exchange exchange, String variable) {
    return exchange.variables().get(variable) instanceof Response response ? response : null;
  }
}
