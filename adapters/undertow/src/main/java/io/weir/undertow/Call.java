package io.weir.undertow;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.ServerConnection;
import io.undertow.util.AttachmentKey;
import io.undertow.util.HttpString;
import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Headers;
import io.weir.api.Response;
import io.weir.api.spi.BackendException;
import io.weir.runtime.engine.host.ExchangeHandler;
import io.weir.runtime.engine.host.HopByHop;
import io.weir.runtime.engine.host.HostAnswers;
import io.weir.runtime.engine.host.HttpFormatException;
import io.weir.runtime.engine.host.ResponseContent;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xnio.IoUtils;

/** One request of a connection and the writing of its response; lives on the I/O thread. */
final class Call {
  private static final Logger LOG = LoggerFactory.getLogger(PolicyHandler.class);
  private static final AttachmentKey<Connection> CONNECTION =
      AttachmentKey.create(Connection.class);

  /** What a connection is doing; its close listener is registered once. */
  private static final class Connection implements ServerConnection.CloseListener {
    private volatile @Nullable Call current;

    @Override
    public void closed(ServerConnection connection) {
      Call call = current;
      if (call != null) {
        call.onIoThread(() -> call.gone(new IOException("the connection was closed")));
      }
    }
  }

  private final HttpServerExchange to;
  private final UndertowLimits limits;
  private @Nullable Exchange exchange;
  private @Nullable RequestBody body;
  private @Nullable ResponseWriter writer;
  private boolean answered;
  private boolean handled;
  private boolean over;

  Call(HttpServerExchange to, UndertowLimits limits) {
    this.to = to;
    this.limits = limits;
  }

  void onIoThread(Runnable work) {
    if (to.getIoThread() == Thread.currentThread()) {
      work.run();
    } else {
      to.getIoThread().execute(work);
    }
  }

  /** Opens the exchange; answers and gives null if there can be none. */
  @Nullable Exchange open(ExchangeHandler handler) {
    watch();
    try {
      if (to.getRequestContentLength() > limits.body()) {
        throw new HttpFormatException(413, "the content is too long");
      }
      body = Requests.hasContent(to) ? new RequestBody(to, limits.body(), this) : null;
      exchange = handler.open(Requests.read(to, body));
      return exchange;
    } catch (HttpFormatException e) {
      refuse(HostAnswers.of(e.status(), e.getMessage()));
    } catch (RuntimeException e) {
      LOG.error("no exchange for a request", e);
      refuse(HostAnswers.failure());
    }
    return null;
  }

  private void watch() {
    ServerConnection connection = to.getConnection();
    Connection watched = connection.getAttachment(CONNECTION);
    if (watched == null) {
      watched = new Connection();
      connection.putAttachment(CONNECTION, watched);
      connection.addCloseListener(watched);
    }
    Connection state = watched;
    state.current = this;
    to.addExchangeCompleteListener(
        (done, next) -> {
          if (state.current == this) {
            state.current = null;
          }
          onIoThread(this::ended);
          next.proceed();
        });
  }

  private void ended() {
    if (to.isResponseComplete() && to.getConnection().isOpen()) {
      end(); // Undertow knows before the writer does
    } else if (!over) {
      gone(new IOException("the request ended"));
    }
  }

  /** Writes what the handler gave. */
  void respond(@Nullable Response given, @Nullable Throwable failure) {
    Response answer = given;
    if (answer == null || failure != null || answer.status() < 200) {
      if (exchange != null && !exchange.isCancelled()) {
        LOG.error("a request failed outside its policies", failure);
      }
      if (answer != null) {
        HostAnswers.discard(answer);
      }
      answer = HostAnswers.failure();
    }
    handled = true;
    if (answered || over) {
      HostAnswers.discard(answer);
      complete();
    } else {
      send(answer);
    }
  }

  /** The content was longer than it may be: nobody but the caller is told more. */
  void tooLong() {
    if (exchange != null) {
      exchange.cancel();
    }
    refuse(HostAnswers.of(413, "the content is too long"));
  }

  private void refuse(Response refusal) {
    if (!answered && !over) {
      to.setPersistent(false);
      send(refusal);
    }
  }

  private void send(Response answer) {
    answered = true;
    try {
      boolean isHead = to.getRequestMethod().equalToString("HEAD");
      ResponseContent content = ResponseContent.of(answer, isHead);
      head(answer, content.length());
      ResponseWriter next = new ResponseWriter(to.getResponseChannel(), this);
      writer = next;
      if (content.sent() && content.length() != 0) {
        next.begin(answer.body());
      } else {
        HostAnswers.discard(answer);
        next.begin(Body.empty()); // endExchange() alone would read the request before
      }
    } catch (RuntimeException e) {
      HostAnswers.discard(answer);
      gone(e);
    }
  }

  private void head(Response answer, long length) {
    RequestBody received = body;
    if (received != null && !received.isAtEnd() && !received.isTaken()) {
      boolean promised = to.getRequestHeaders().contains("Expect");
      long declared = to.getRequestContentLength();
      if (promised || declared < 0 || declared > limits.drain()) {
        to.setPersistent(false);
      }
    }
    to.setStatusCode(answer.status());
    to.setReasonPhrase(answer.reason());
    Headers headers = answer.headers();
    for (int i = 0; i < headers.size(); i++) {
      String name = headers.nameAt(i);
      if (!HopByHop.isHopByHop(name) && !name.equalsIgnoreCase("Content-Length")) {
        to.getResponseHeaders().add(new HttpString(name), headers.valueAt(i));
      }
    }
    if (length >= 0) {
      to.setResponseContentLength(length);
    }
    if (!to.isPersistent()) {
      to.getResponseHeaders().put(new HttpString("Connection"), "close");
    }
  }

  /** The response is written. */
  void end() {
    if (!over) {
      over = true;
      to.endExchange();
      complete();
    }
  }

  /** The response broke off, and must not look whole. */
  void breakOff(Throwable cause) {
    LOG.debug("a response broke off", cause);
    if (!over) {
      over = true;
      IoUtils.safeClose(to.getConnection());
      complete();
    }
  }

  private void complete() {
    Exchange running = exchange;
    if (handled && over && running != null) {
      running.complete();
    }
  }

  /** The caller has gone. */
  void gone(Throwable cause) {
    if (over) {
      return;
    }
    over = true;
    if (exchange != null) {
      exchange.cancel();
    }
    if (body != null) {
      body.fail(new BackendException(BackendException.Kind.CANCELLED, "the caller left", cause));
    }
    if (writer != null) {
      writer.abort(cause);
    }
    IoUtils.safeClose(to.getConnection());
    complete();
  }
}
