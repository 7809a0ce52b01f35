package io.weir.undertow;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.HttpContinueReadHandler;
import io.undertow.util.SameThreadExecutor;
import io.weir.runtime.engine.host.ExchangeHandler;
import io.weir.runtime.engine.host.HostLimits;
import org.jspecify.annotations.Nullable;

/**
 * Policies as a handler of Undertow. As a gateway, {@code forward-request} calls the backend client
 * of the handler's services; as a filter, it is the application's own handler, which sees the
 * request as the policies left it and whose answer runs through outbound. Everything happens on the
 * I/O thread of the connection; none waits.
 *
 * <p>The server's option {@code MAX_ENTITY_SIZE} should be -1: it closes the connection, where the
 * limit here is answered. {@code DECODE_URL} should be off for a gateway. An empty query looks like
 * none, for Undertow does not tell.
 *
 * <p>An application behind the filter gets an exchange of its own: it may block on a worker,
 * dispatch and wait as ever, but has none of the attachments that handlers before the filter have
 * made, and cannot upgrade its connection. If it throws before it answers, on-error runs, unless a
 * default response listener of its own answers; if after, the answer breaks off.
 */
public final class PolicyHandler implements HttpHandler {
  private final ExchangeHandler handler;
  private final HostLimits limits;
  private final @Nullable HttpHandler next;

  /** Sends {@code 100 Continue} when somebody wants the content. */
  private final HttpHandler entry = new HttpContinueReadHandler(this::accept);

  private PolicyHandler(ExchangeHandler handler, HostLimits limits, @Nullable HttpHandler next) {
    this.handler = handler;
    this.limits = limits;
    this.next = next;
  }

  /** A gateway. */
  public static PolicyHandler gateway(ExchangeHandler handler, HostLimits limits) {
    return new PolicyHandler(handler, limits, null);
  }

  /** Policies in front of an application. */
  public static PolicyHandler filter(
      ExchangeHandler handler, HostLimits limits, HttpHandler application) {
    return new PolicyHandler(handler, limits, application);
  }

  @Override
  public void handleRequest(HttpServerExchange to) throws Exception {
    entry.handleRequest(to);
  }

  private void accept(HttpServerExchange to) {
    to.dispatch(
        to.isInIoThread() ? SameThreadExecutor.INSTANCE : to.getIoThread(),
        () -> new Call(to, limits, next).start(handler));
  }
}
