package io.weir.tck;

import io.weir.api.Exchange;
import io.weir.api.Request;
import io.weir.api.Response;
import io.weir.api.diagnostic.SourceText;
import io.weir.api.entity.Deployment;
import io.weir.api.spi.Services;
import io.weir.runtime.engine.Pipeline;
import io.weir.runtime.engine.PolicyEngine;
import io.weir.runtime.engine.host.ExchangeHandler;
import io.weir.xml.PolicyCompiler;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.IntSupplier;

/** Runs the document that a test sets, and remembers the exchanges. */
final class Recorder implements ExchangeHandler {
  private static final Map<String, Pipeline> COMPILED = new ConcurrentHashMap<>();
  private static final Deployment DEPLOYMENT =
      new Deployment("managed", "kit", true, "here", "kit", "kit", Map.of());

  /** An exchange, and what became of it. */
  record Seen(Exchange exchange, CountDownLatch cancelled, CountDownLatch completed) {}

  private final Services services;
  private final IntSupplier backendPort;
  private final BlockingQueue<Seen> seen = new LinkedBlockingQueue<>();
  private volatile Pipeline pipeline;

  /** A handler that asks the backend at a port, or nobody's if it is 0. */
  Recorder(Services services, IntSupplier backendPort) {
    this.services = services;
    this.backendPort = backendPort;
    this.pipeline = compiled("", "<forward-request />", "", "");
  }

  /** Sets what the sections hold. */
  void run(String inbound, String backend, String outbound, String onError) {
    pipeline = compiled(inbound, backend, outbound, onError);
  }

  private static Pipeline compiled(
      String inbound, String backend, String outbound, String onError) {
    String text =
        "<policies><inbound>"
            + inbound
            + "</inbound><backend>"
            + backend
            + "</backend><outbound>"
            + outbound
            + "</outbound><on-error>"
            + onError
            + "</on-error></policies>";
    return COMPILED.computeIfAbsent(
        text,
        document ->
            PolicyCompiler.builder()
                .build()
                .compile(new SourceText("kit.xml", document))
                .orThrow());
  }

  /** The exchanges so far that nobody has taken, in order. */
  BlockingQueue<Seen> seen() {
    return seen;
  }

  @Override
  public Exchange open(Request request) {
    Exchange exchange = Exchange.builder(request, services, DEPLOYMENT).build();
    Seen entry = new Seen(exchange, new CountDownLatch(1), new CountDownLatch(1));
    exchange.onComplete(entry.completed()::countDown);
    var unused = exchange.onCancel(entry.cancelled()::countDown);
    seen.add(entry);
    return exchange;
  }

  @Override
  public CompletionStage<Response> handle(Exchange exchange) {
    Request request = exchange.request();
    int port = backendPort.getAsInt();
    if (port != 0) {
      request.url(request.url().withAuthority("http", "127.0.0.1", port));
    }
    return PolicyEngine.create().handle(exchange, pipeline);
  }
}
