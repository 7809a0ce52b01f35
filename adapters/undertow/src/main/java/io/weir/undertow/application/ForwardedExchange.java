package io.weir.undertow.application;

import io.undertow.server.Connectors;
import io.undertow.server.DefaultResponseListener;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.BadRequestException;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.HttpString;
import io.undertow.util.ParameterLimitException;
import io.weir.api.Headers;
import io.weir.api.spi.BackendCall;
import io.weir.runtime.engine.host.ForwardedCall;
import io.weir.runtime.engine.host.ForwardedHead;
import io.weir.runtime.engine.host.HopByHop;
import java.io.IOException;
import org.xnio.IoUtils;

/**
 * One run of the application: an exchange of its own, on a connection that looks like the caller's.
 * Undertow fixes status and headers when an application opens its response channel, before outbound
 * policies have seen them, so the caller's exchange cannot be given to it.
 */
public final class ForwardedExchange extends ForwardedCall {
  private final HttpServerExchange outer;
  private final HttpHandler application;
  private final AppSource source;
  private final HttpServerExchange inner;
  private volatile boolean failedBefore;

  /**
   * A run in the exchange of the caller.
   *
   * @param asked the request as the policies left it
   * @param room bytes of the answer that may wait to be taken
   */
  public ForwardedExchange(
      HttpHandler application, HttpServerExchange outer, BackendCall asked, int room) {
    super(asked, room);
    this.application = application;
    this.outer = outer;
    source = new AppSource(outer.getIoThread(), asked.body(), this::read);
    AppSink sink = new AppSink(outer.getIoThread(), this, room);
    HeaderMap headers = new HeaderMap();
    ForwardedHead.headers(asked).forEach((name, value) -> headers.add(new HttpString(name), value));
    inner =
        new HttpServerExchange(
            new AppConnection(outer.getConnection(), this, source, sink),
            headers,
            new HeaderMap(),
            outer.getMaxEntitySize());
  }

  @Override
  protected boolean isComplete() {
    return inner.isComplete();
  }

  /** On the I/O thread, as a server would. */
  @Override
  protected void run() {
    inner
        .setProtocol(outer.getProtocol())
        .setRequestMethod(new HttpString(asked().method()))
        .setRequestScheme(outer.getRequestScheme())
        .setSourceAddress(outer.getSourceAddress())
        .setDestinationAddress(outer.getDestinationAddress())
        .setPersistent(outer.isPersistent())
        .setSecurityContext(outer.getSecurityContext());
    Connectors.setRequestStartTime(outer, inner);
    try {
      Connectors.setExchangeRequestPath(inner, asked().url().pathAndQuery(), new StringBuilder());
    } catch (ParameterLimitException | BadRequestException e) {
      fail(e);
      return;
    }
    String matched = outer.getResolvedPath();
    if (inner.getRequestPath().startsWith(matched)) {
      inner.setResolvedPath(matched);
      inner.setRelativePath(inner.getRequestPath().substring(matched.length()));
    }
    inner.addDefaultResponseListener(this::isFailed);
    if (asked().body().length() == 0) {
      read();
    }
    Connectors.executeRootHandler(application, inner);
  }

  /** Headers as policies see them. */
  public static Headers headers(HeaderMap from) {
    Headers headers = new Headers();
    for (HeaderValues values : from) {
      for (String value : values) {
        headers.add(values.getHeaderName().toString(), value);
      }
    }
    return headers;
  }

  /** The request's content was read. */
  private void read() {
    Connectors.terminateRequest(inner);
  }

  /** An application that failed before it answered: the policies say what the caller gets. */
  private boolean isFailed(HttpServerExchange ending) {
    Throwable cause = ending.getAttachment(DefaultResponseListener.EXCEPTION);
    if (cause == null || isAnswered()) {
      return false;
    }
    fail(cause);
    return true;
  }

  /** The head is final: gives it to the policies. */
  void commit() {
    if (isAnswered()) {
      return;
    }
    failedBefore = inner.getAttachment(DefaultResponseListener.EXCEPTION) != null;
    Connectors.flattenCookies(inner);
    Headers headers = headers(inner.getResponseHeaders());
    if (!inner.isPersistent() || !HopByHop.keepsAlive(headers, 1)) {
      outer.setPersistent(false);
    }
    answer(
        inner.getStatusCode(), inner.getReasonPhrase(), headers, inner.getResponseContentLength());
  }

  /** The application has written everything, or Undertow ends what it has left. */
  void written() {
    commit();
    Throwable cause = inner.getAttachment(DefaultResponseListener.EXCEPTION);
    if (cause == null || failedBefore) {
      content().close();
    } else {
      fail(cause);
    }
  }

  void flushed() {
    Connectors.terminateResponse(inner);
  }

  /** The application has closed its connection. */
  void closedByApplication() {
    if (!isFailed()) {
      outer.setPersistent(false);
      if (!inner.isResponseComplete()) {
        fail(new IOException("the application closed its connection"));
      }
    }
  }

  @Override
  protected void stop(Throwable cause) {
    source.abort(cause);
    IoUtils.safeClose(inner.getConnection());
    inner.endExchange();
  }
}
