package io.weir.spring;

import io.weir.api.Exchange;
import io.weir.api.Request;
import io.weir.api.Response;
import io.weir.api.Scope;
import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.DiagnosticPrinter;
import io.weir.api.diagnostic.PolicyCompileException;
import io.weir.api.diagnostic.SourceText;
import io.weir.api.entity.Api;
import io.weir.api.spi.Services;
import io.weir.api.spi.Timers;
import io.weir.runtime.engine.host.ExchangeHandler;
import io.weir.xml.Policies;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.io.ResourceLoader;

/**
 * The application's documents as they serve. Where reloading is on they are read again in
 * intervals; a version with errors is refused, told once in the log, and the one before goes on.
 * Any thread.
 */
public final class PolicyDocuments implements ExchangeHandler, DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(PolicyDocuments.class);

  private final WeirProperties properties;
  private final ResourceLoader resources;
  private final Policies policies;
  private final Services services;
  private final Object lock = new Object();
  // guarded by lock
  private Map<String, String> seen;
  private Instant loadedAt;
  private List<Diagnostic> refused = List.of();
  private @Nullable String unreadable;
  private @Nullable Runnable timer;
  private boolean closed;

  /**
   * Reads and compiles the documents.
   *
   * @throws PolicyCompileException with all problems, if they have errors
   * @throws IllegalStateException if one cannot be read, or none is named
   */
  PolicyDocuments(WeirProperties properties, ResourceLoader resources, Services services) {
    this.properties = properties;
    this.resources = resources;
    this.services = services;
    if (properties.policy() == null && properties.policies().isEmpty()) {
      throw new IllegalStateException(
          "no policy document: set `weir.policy`, or `weir.policies` by scope");
    }
    if (properties.policy() != null && !properties.policies().isEmpty()) {
      throw new IllegalStateException("set either `weir.policy` or `weir.policies`, not both");
    }
    try {
      seen = read();
    } catch (IOException e) {
      throw new IllegalStateException("a policy document cannot be read: " + e.getMessage(), e);
    }
    policies = builder(seen).services(services).build();
    loadedAt = services.ticker().now();
    policies.warnings().forEach(w -> LOG.warn("{}", DiagnosticPrinter.print(w)));
    if (properties.reload().enabled()) {
      synchronized (lock) {
        scheduleNext(services.timers());
      }
    }
  }

  private Map<String, String> read() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    if (properties.policy() != null) {
      texts.put(properties.policy(), text(properties.policy()));
    }
    for (String place : properties.policies().values()) {
      texts.put(place, text(place));
    }
    for (String place : properties.fragments().values()) {
      texts.put(place, text(place));
    }
    return texts;
  }

  private String text(String place) throws IOException {
    try (InputStream in = resources.getResource(place).getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Policies.Builder builder(Map<String, String> texts) {
    Policies.Builder builder =
        Policies.builder()
            .namedValues(properties.namedValues())
            .compiler(c -> c.bodyLimit(properties.limits().bufferedBody().toBytes()))
            .api(api());
    if (properties.policy() != null) {
      builder.policy(source(texts, properties.policy()));
    }
    for (Map.Entry<Scope, String> document : properties.policies().entrySet()) {
      builder.policy(document.getKey(), source(texts, document.getValue()));
    }
    properties.fragments().forEach((id, place) -> builder.fragment(id, source(texts, place)));
    return builder;
  }

  private static SourceText source(Map<String, String> texts, String place) {
    return new SourceText(place, texts.getOrDefault(place, ""));
  }

  private Api api() {
    WeirProperties.Api api = properties.api();
    return new Api(
        api.id(),
        api.name(),
        api.path(),
        List.of("http", "https"),
        null,
        Api.DEFAULT_KEY_HEADER,
        Api.DEFAULT_KEY_QUERY,
        true,
        "1",
        null);
  }

  private void scheduleNext(Timers timers) {
    if (!closed) {
      timer =
          timers.schedule(
              properties.reload().interval(),
              () -> {
                // Reading and compiling take a while: not on the thread of the timers.
                Thread reload = new Thread(this::reloadThenWait, "weir-reload");
                reload.setDaemon(true);
                reload.start();
              });
    }
  }

  private void reloadThenWait() {
    reload();
    synchronized (lock) {
      scheduleNext(services.timers());
    }
  }

  /**
   * Reads the documents again and serves them if they are right. Blocks while it compiles.
   *
   * @return whether other documents serve now
   */
  public boolean reload() {
    synchronized (lock) {
      Map<String, String> texts;
      try {
        texts = read();
      } catch (IOException e) {
        if (unreadable == null) {
          LOG.error("a policy document cannot be read, the last one goes on: {}", e.getMessage());
        }
        unreadable = e.getMessage();
        return false;
      }
      unreadable = null;
      if (texts.equals(seen)) {
        return false;
      }
      seen = texts;
      try {
        policies.reload(builder(texts));
      } catch (PolicyCompileException e) {
        refused = e.diagnostics();
        LOG.error("changed policies are refused, the last ones go on:\n{}", printed(refused));
        return false;
      }
      refused = List.of();
      loadedAt = services.ticker().now();
      LOG.info("policies were loaded again");
      return true;
    }
  }

  private static String printed(List<Diagnostic> diagnostics) {
    StringBuilder text = new StringBuilder();
    diagnostics.forEach(diagnostic -> text.append(DiagnosticPrinter.print(diagnostic)));
    return text.toString();
  }

  @Override
  public Exchange open(Request request) {
    return policies.open(request);
  }

  @Override
  public CompletionStage<Response> handle(Exchange exchange) {
    return policies.handle(exchange);
  }

  /**
   * What serves and what was refused.
   *
   * @param documents the places of the documents
   * @param loadedAt since when they serve
   * @param warnings what was noticed in them
   * @param refused the errors of a newer version that does not serve; empty if there is none
   * @param unreadable why the documents cannot be read now, or null
   */
  public record Status(
      List<String> documents,
      Instant loadedAt,
      List<Diagnostic> warnings,
      List<Diagnostic> refused,
      @Nullable String unreadable) {}

  /** What serves and what was refused. */
  public Status status() {
    synchronized (lock) {
      return new Status(
          List.copyOf(seen.keySet()), loadedAt, policies.warnings(), refused, unreadable);
    }
  }

  @Override
  public void destroy() {
    synchronized (lock) {
      closed = true;
      if (timer != null) {
        timer.run();
      }
    }
  }
}
