package io.weir.runtime.jwt;

import io.weir.api.Body;
import io.weir.api.Headers;
import io.weir.api.Response;
import io.weir.api.Url;
import io.weir.api.spi.BackendCall;
import io.weir.api.spi.BackendOptions;
import io.weir.api.spi.Services;
import io.weir.runtime.body.BodyBuffer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One identity provider: its discovery document and keys, fetched when first asked for, again every
 * hour while the old ones go on serving, and at once when a token names a key that is not there, at
 * most every five minutes. One fetch at a time, however many wait for it. What is known stays in
 * use while the provider cannot be reached; after a fetch that failed the next one is made five
 * minutes later. Any thread.
 *
 * @see <a
 *     href="https://learn.microsoft.com/azure/api-management/validate-jwt-policy">validate-jwt</a>
 */
public final class OpenIdSource {
  private static final Logger LOG = LoggerFactory.getLogger(OpenIdSource.class);
  private static final Duration REFRESH = Duration.ofHours(1);
  private static final Duration FORCED = Duration.ofMinutes(5);
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final long MAX_BYTES = 1 << 20;

  private final Services services;
  private final String url;
  private final Object lock = new Object();
  private @Nullable OpenIdMetadata current;
  private @Nullable CompletableFuture<OpenIdMetadata> pending;
  private @Nullable Throwable lastFailure;
  private long fetchedNanos;
  private long failedNanos;
  private long forcedNanos;
  private boolean everForced;
  private long answers;

  OpenIdSource(Services services, String url) {
    this.services = services;
    this.url = url;
  }

  /**
   * What is published; fetched if it is not known. The stage fails when the provider never
   * answered.
   */
  public CompletionStage<OpenIdMetadata> metadata() {
    CompletableFuture<OpenIdMetadata> started = null;
    CompletionStage<OpenIdMetadata> answer;
    synchronized (lock) {
      long now = services.ticker().nanos();
      if (current != null) {
        boolean old = now - fetchedNanos >= REFRESH.toNanos();
        boolean mayRetry = lastFailure == null || now - failedNanos >= FORCED.toNanos();
        if (old && mayRetry && pending == null) {
          pending = started = new CompletableFuture<>();
        }
        answer = CompletableFuture.completedStage(current);
      } else if (pending != null) {
        answer = pending;
      } else if (lastFailure != null && now - failedNanos < FORCED.toNanos()) {
        answer = CompletableFuture.failedStage(lastFailure);
      } else {
        pending = started = new CompletableFuture<>();
        answer = started;
      }
    }
    if (started != null) {
      fetch(started);
    }
    return answer;
  }

  /** How often the provider has answered; so one can tell whether an answer is new. */
  public long answers() {
    synchronized (lock) {
      return answers;
    }
  }

  /**
   * What is published, fetched anew because a key is missing, unless that was done a short while
   * ago.
   */
  public CompletionStage<OpenIdMetadata> refreshed() {
    CompletableFuture<OpenIdMetadata> started;
    synchronized (lock) {
      if (pending != null) {
        return pending;
      }
      long now = services.ticker().nanos();
      boolean recently = everForced && now - forcedNanos < FORCED.toNanos();
      boolean failed = lastFailure != null && now - failedNanos < FORCED.toNanos();
      if (current != null && (recently || failed)) {
        return CompletableFuture.completedStage(current);
      }
      if (lastFailure != null && failed) {
        return CompletableFuture.failedStage(lastFailure);
      }
      everForced = true;
      forcedNanos = now;
      pending = started = new CompletableFuture<>();
    }
    OpenIdMetadata known = current;
    fetch(started);
    return known == null ? started : started.exceptionally(failure -> known);
  }

  private void fetch(CompletableFuture<OpenIdMetadata> target) {
    CompletionStage<OpenIdMetadata> fetching;
    try {
      fetching = get(url).thenCompose(this::keys);
    } catch (RuntimeException e) {
      fetching = CompletableFuture.failedStage(e);
    }
    fetching.whenComplete(
        (metadata, failure) -> {
          synchronized (lock) {
            pending = null;
            long now = services.ticker().nanos();
            if (metadata != null) {
              current = metadata;
              fetchedNanos = now;
              answers++;
              lastFailure = null;
            } else {
              lastFailure = failure;
              failedNanos = now;
            }
          }
          if (metadata != null) {
            target.complete(metadata);
          } else {
            LOG.warn("keys of {} could not be fetched: {}", url, String.valueOf(failure));
            target.completeExceptionally(failure);
          }
        });
  }

  private CompletionStage<OpenIdMetadata> keys(String discovery) {
    try {
      Map<String, Object> document = JsonObjects.parse(discovery);
      String keysUrl = JsonObjects.text(document, "jwks_uri");
      String issuer = JsonObjects.text(document, "issuer");
      if (keysUrl == null) {
        return CompletableFuture.failedStage(
            new IOException("the discovery document names no jwks_uri"));
      }
      return get(keysUrl)
          .thenCompose(
              json -> {
                try {
                  return CompletableFuture.completedStage(
                      new OpenIdMetadata(issuer, KeySet.parse(json)));
                } catch (ParseException e) {
                  return CompletableFuture.failedStage(e);
                }
              });
    } catch (ParseException | IllegalArgumentException e) {
      return CompletableFuture.failedStage(e);
    }
  }

  private CompletionStage<String> get(String address) {
    Headers headers = new Headers();
    headers.add("Accept", "application/json");
    BackendCall call =
        new BackendCall(
            "GET", Url.parse(address), headers, Body.empty(), TIMEOUT, BackendOptions.DEFAULT);
    return services.backendClient().send(call, null).thenCompose(OpenIdSource::text);
  }

  private static CompletionStage<String> text(Response response) {
    if (response.status() != 200) {
      response.body(Body.empty());
      return CompletableFuture.failedStage(new IOException("status " + response.status()));
    }
    CompletionStage<Void> buffered = BodyBuffer.ensure(response, MAX_BYTES);
    return (buffered == null ? CompletableFuture.<Void>completedStage(null) : buffered)
        .thenApply(
            done ->
                response.body() instanceof Body.Buffered body
                    ? new String(body.bytes(), StandardCharsets.UTF_8)
                    : "");
  }
}
