package io.weir.xml.expression;

import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Headers;
import io.weir.api.Request;
import io.weir.api.Url;
import io.weir.api.entity.Deployment;
import io.weir.api.spi.Services;
import io.weir.api.spi.Ticker;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Exchanges for expressions that are evaluated alone. */
public final class Exchanges {
  private Exchanges() {}

  /** An exchange in which every look at the clock is a second later: endless programs end soon. */
  public static Exchange hurried() {
    return of(
        new Ticker() {
          private long seconds;

          @Override
          public long nanos() {
            return ++seconds * 1_000_000_000L;
          }

          @Override
          public Instant now() {
            return Instant.EPOCH;
          }
        });
  }

  /** An exchange whose clock stands still: no program takes too long, however slow the machine. */
  public static Exchange timeless() {
    return of(
        new Ticker() {
          @Override
          public long nanos() {
            return 0;
          }

          @Override
          public Instant now() {
            return Instant.EPOCH;
          }
        });
  }

  /** An exchange with a clock. */
  public static Exchange of(Ticker ticker) {
    Services services =
        Services.builder(
                (delay, action) -> () -> {},
                (call, owner) -> CompletableFuture.failedStage(new AssertionError("no backend")))
            .ticker(ticker)
            .build();
    Headers headers = new Headers();
    headers.add("a", "1");
    Request request =
        new Request(
            "GET",
            Url.parse("https://api.test/p/q?x=1&y=2"),
            headers,
            Body.of("{\"a\":[1,2]}"),
            "127.0.0.1",
            null);
    Exchange exchange =
        Exchange.builder(
                request, services, new Deployment("managed", "i", true, "r", "s", "n", Map.of()))
            .build();
    exchange.variables().put("s", "text");
    return exchange;
  }
}
