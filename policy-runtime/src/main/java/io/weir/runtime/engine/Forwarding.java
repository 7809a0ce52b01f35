package io.weir.runtime.engine;

import io.weir.api.Attachment;
import io.weir.api.Exchange;
import io.weir.api.spi.BackendClient;

/** Where {@code forward-request} sends the request: a backend, or the rest of a filter chain. */
public final class Forwarding {
  private static final Attachment<BackendClient> KEY = new Attachment<>("forwarding");

  private Forwarding() {}

  /** Sends the request of this exchange there instead of to its backend; before it is handled. */
  public static void use(Exchange exchange, BackendClient client) {
    exchange.set(KEY, client);
  }

  /** The client that takes the request of this exchange. */
  public static BackendClient of(Exchange exchange) {
    BackendClient client = exchange.get(KEY);
    return client == null ? exchange.services().backendClient() : client;
  }
}
