package io.weir.runtime.engine;

import io.weir.api.Exchange;
import io.weir.api.Headers;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Request;

/**
 * A policy that answers CORS preflights. Where one stands directly in inbound, a preflight for
 * which there is no operation of its own is answered by these policies alone.
 */
public interface Preflight extends Policy {
  /**
   * Whether a request is a preflight (Fetch standard: OPTIONS, Origin and the method asked for).
   */
  static boolean isPreflight(Request request) {
    Headers headers = request.headers();
    return request.method().equals("OPTIONS")
        && headers.contains("Origin")
        && headers.contains("Access-Control-Request-Method");
  }

  /**
   * Tries to answer.
   *
   * @param last whether no other policy will be asked: then there must be an answer
   * @return whether the exchange has a response now
   */
  boolean answer(Exchange exchange, boolean last) throws PolicyException;
}
