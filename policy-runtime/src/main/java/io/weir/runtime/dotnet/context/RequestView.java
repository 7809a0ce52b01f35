package io.weir.runtime.dotnet.context;

import io.weir.api.Attachment;
import io.weir.api.Exchange;
import io.weir.api.Request;

/** The request of an exchange with what matching found in it. One for each exchange. */
public final class RequestView {
  private static final Attachment<RequestView> VIEW = new Attachment<>("request view");

  private final Exchange exchange;

  private RequestView(Exchange exchange) {
    this.exchange = exchange;
  }

  static RequestView of(Exchange exchange) {
    RequestView view = exchange.get(VIEW);
    if (view == null) {
      view = new RequestView(exchange);
      exchange.set(VIEW, view);
    }
    return view;
  }

  /** The exchange. */
  public Exchange exchange() {
    return exchange;
  }

  /** The request. */
  public Request request() {
    return exchange.request();
  }
}
