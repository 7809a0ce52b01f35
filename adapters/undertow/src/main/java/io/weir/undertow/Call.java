package io.weir.undertow;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpServerConnection;
import io.undertow.util.HttpString;
import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Request;
import io.weir.api.Response;
import io.weir.runtime.engine.host.HopByHop;
import io.weir.runtime.engine.host.HostCall;
import io.weir.runtime.engine.host.HostLimits;
import io.weir.runtime.engine.host.HttpFormatException;
import io.weir.runtime.engine.host.PolledBody;
import io.weir.runtime.engine.host.PolledWriter;
import io.weir.runtime.engine.host.ResponseContent;
import io.weir.undertow.application.ForwardedExchange;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;

/** One request of a connection and the writing of its response; lives on the I/O thread. */
final class Call extends HostCall {
  private final HttpServerExchange to;
  private final HostLimits limits;
  private final @Nullable HttpHandler next;

  Call(HttpServerExchange to, HostLimits limits, @Nullable HttpHandler next) {
    super(limits.body(), limits.drain());
    this.to = to;
    this.limits = limits;
    this.next = next;
    to.addExchangeCompleteListener( // of a connection that is closed, too
        (done, proceed) -> {
          run(this::ended);
          proceed.proceed();
        });
  }

  private void ended() {
    if (to.isResponseComplete() && to.getConnection().isOpen()) {
      written(); // Undertow knows before the writer does
    } else if (!isOver()) {
      gone(new IOException("the request ended"));
    }
  }

  @Override
  protected void run(Runnable work) {
    if (to.getIoThread() == Thread.currentThread()) {
      work.run();
    } else {
      to.getIoThread().execute(work);
    }
  }

  @Override
  protected String method() {
    return to.getRequestMethod().toString();
  }

  @Override
  protected long contentLength() {
    return to.isRequestComplete() ? 0 : to.getRequestContentLength();
  }

  @Override
  protected PolledBody content() {
    return new RequestBody(to, this);
  }

  @Override
  protected Request read(Body body) throws HttpFormatException {
    return Requests.read(to, body);
  }

  @Override
  protected void opened(Exchange exchange) {
    if (next != null) {
      filter(exchange, asked -> new ForwardedExchange(next, to, asked, limits.buffer()));
    }
  }

  @Override
  protected void received() {
    if (!isOver() && to.getConnection() instanceof HttpServerConnection http) {
      CallerWatch.begin(http, this);
    }
  }

  @Override
  protected PolledWriter begin(Response answer, ResponseContent content, boolean closes) {
    if (closes) {
      to.setPersistent(false);
    }
    to.setStatusCode(answer.status());
    to.setReasonPhrase(answer.reason());
    HopByHop.forEachOther(
        answer.headers(),
        (name, value) -> to.getResponseHeaders().add(new HttpString(name), value));
    to.setResponseContentLength(content.length());
    if (!to.isPersistent()) {
      to.getResponseHeaders().put(new HttpString("Connection"), "close");
    }
    return new ResponseWriter(to.getResponseChannel(), this);
  }

  @Override
  protected void release() {
    to.endExchange();
  }

  @Override
  protected void breakOff() {
    IoUtils.safeClose(to.getConnection());
  }
}
