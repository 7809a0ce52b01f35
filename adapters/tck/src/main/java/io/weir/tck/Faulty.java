package io.weir.tck;

import io.weir.api.Attachment;
import io.weir.api.Exchange;
import io.weir.api.Headers;
import io.weir.api.Message;
import io.weir.api.Request;
import io.weir.api.Response;
import io.weir.api.Url;
import io.weir.runtime.body.BodyBuffer;
import io.weir.runtime.engine.host.ExchangeHandler;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Handlers that spoil what passes through them. */
final class Faulty {
  private static final Attachment<Exchange> INNER = new Attachment<>("the policies' own exchange");

  private Faulty() {}

  static UnaryOperator<ExchangeHandler> request(Consumer<Request> change) {
    return sound ->
        ExchangeHandler.of(
            request -> {
              change.accept(request);
              return sound.open(copy(request, request.url()));
            },
            sound::handle);
  }

  static UnaryOperator<ExchangeHandler> response(Consumer<Response> change) {
    return sound ->
        ExchangeHandler.of(
            sound::open,
            exchange ->
                sound
                    .handle(exchange)
                    .thenApply(
                        response -> {
                          change.accept(response);
                          return response;
                        }));
  }

  private static Request copy(Request request, Url url) {
    return new Request(
        request.method(),
        url,
        request.headers(),
        request.body(),
        request.ipAddress(),
        request.certificate());
  }

  static void lastOfEach(Request request) {
    Headers headers = request.headers();
    for (String name : headers.names()) {
      headers.set(name, headers.all(name).get(headers.all(name).size() - 1));
    }
  }

  static void lowerCase(Request request) {
    Headers before = request.headers().copy();
    request.headers().clear();
    before.forEach((name, value) -> request.headers().add(name.toLowerCase(Locale.ROOT), value));
  }

  static void mergeCookies(Response response) {
    String joined = response.headers().joined("Set-Cookie");
    if (joined != null) {
      response.headers().set("Set-Cookie", joined);
    }
  }

  static void decodeTarget(Request request) {
    Url url = request.url();
    request.url(url.withPath(Url.decode(url.path()).replace("\u00e9", "%C3%A9")));
  }

  static void dropQuery(Request request) {
    request.url(request.url().withQueryString(""));
  }

  /** The policies run on an exchange that the host does not know. */
  private static ExchangeHandler apart(ExchangeHandler sound, boolean cancels, boolean ends) {
    return ExchangeHandler.of(
        request -> {
          Exchange inner = sound.open(request);
          Exchange outer = Exchange.builder(request, inner.services(), inner.deployment()).build();
          outer.set(INNER, inner);
          if (cancels) {
            var unused = outer.onCancel(inner::cancel);
          }
          if (ends) {
            outer.onComplete(inner::complete);
          }
          return outer;
        },
        outer -> sound.handle(Objects.requireNonNull(outer.get(INNER))));
  }

  static ExchangeHandler swallowedCancel(ExchangeHandler sound) {
    return apart(sound, false, true);
  }

  static ExchangeHandler swallowedEnd(ExchangeHandler sound) {
    return apart(sound, true, false);
  }

  static ExchangeHandler lostCertificate(ExchangeHandler sound) {
    return ExchangeHandler.of(
        request ->
            sound.open(
                new Request(
                    request.method(),
                    request.url(),
                    request.headers(),
                    request.body(),
                    request.ipAddress(),
                    null)),
        sound::handle);
  }

  static ExchangeHandler readFirst(ExchangeHandler sound) {
    return ExchangeHandler.of(
        sound::open,
        exchange -> {
          Message request = exchange.request();
          CompletionStage<Void> read = BodyBuffer.ensure(request, BodyBuffer.DEFAULT_LIMIT);
          return read == null
              ? sound.handle(exchange)
              : read.thenCompose(done -> sound.handle(exchange));
        });
  }

  /** Ten threads that wait for their exchanges. */
  static ExchangeHandler blockedThread(ExchangeHandler sound) {
    Semaphore threads = new Semaphore(10);
    return ExchangeHandler.of(
        sound::open,
        exchange -> {
          CompletableFuture<Response> answer = new CompletableFuture<>();
          Thread thread =
              new Thread(
                  () -> {
                    threads.acquireUninterruptibly();
                    try {
                      answer.complete(sound.handle(exchange).toCompletableFuture().join());
                    } finally {
                      threads.release();
                    }
                  });
          thread.setDaemon(true);
          thread.start();
          return answer;
        });
  }
}
