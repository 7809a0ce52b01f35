package io.weir.runtime.engine;

import io.weir.api.Exchange;
import io.weir.api.LastError;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Request;
import io.weir.api.Response;
import io.weir.api.Section;
import io.weir.api.Signal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One exchange on its way through the sections. Inbound, backend, outbound; after an error on-error
 * instead of the rest; in the end the work that policies left for the end. An error in on-error, or
 * in that work after on-error, is a generic 500.
 */
final class Run extends Continuation<Response> {
  /** What ran last. */
  private enum Phase {
    NOTHING,
    INBOUND,
    BACKEND,
    OUTBOUND,
    ON_ERROR,
    END,
    DONE
  }

  private final Exchange exchange;
  private final Pipeline pipeline;
  private Phase phase = Phase.NOTHING;
  private boolean failed;

  Run(Exchange exchange, Pipeline pipeline) {
    this.exchange = exchange;
    this.pipeline = pipeline;
  }

  CompletionStage<Response> start() {
    if (exchange.tracing()) {
      traceArrival();
    }
    if (answersPreflight()) {
      return this;
    }
    drive(Signal.NEXT, null);
    return this;
  }

  CompletionStage<Response> refuse(PolicyException error) {
    if (GatewayErrors.CONFIGURATION.equals(error.source())) {
      exchange.section(Section.BACKEND);
    }
    phase = Phase.INBOUND;
    drive(null, error);
    return this;
  }

  private boolean answersPreflight() {
    List<Preflight> preflights = pipeline.preflights();
    Request request = exchange.request();
    boolean ownOperation =
        exchange.operation() != null && exchange.operation().method().equals("OPTIONS");
    if (preflights.isEmpty() || ownOperation || !Preflight.isPreflight(request)) {
      return false;
    }
    exchange.section(Section.INBOUND);
    try {
      for (int i = 0; i < preflights.size(); i++) {
        if (preflights.get(i).answer(exchange, i == preflights.size() - 1)) {
          break;
        }
      }
      phase = Phase.OUTBOUND;
      drive(Signal.RESPONDED, null);
    } catch (Throwable thrown) { // whatever fails must close the exchange
      phase = Phase.INBOUND;
      drive(null, thrown);
    }
    return true;
  }

  @Override
  protected @Nullable CompletionStage<Signal> next(
      @Nullable Signal signal, @Nullable Throwable error) {
    try {
      if (error != null || signal == null) {
        return afterError(Failure.asPolicyException(error));
      }
      return after(signal);
    } catch (Throwable thrown) { // nothing may leave the stage incomplete
      phase = Phase.DONE;
      exchange.response(ErrorFlow.generic(exchange));
      return finish();
    }
  }

  private @Nullable CompletionStage<Signal> after(Signal signal) {
    switch (phase) {
      case NOTHING:
        return enter(Phase.INBOUND, Section.INBOUND);
      case INBOUND:
        return signal == Signal.RESPONDED ? end() : enter(Phase.BACKEND, Section.BACKEND);
      case BACKEND:
        if (signal == Signal.RESPONDED) {
          return end();
        }
        if (exchange.response() == null) {
          exchange.response(new Response(200)); // nothing was forwarded
        }
        return enter(Phase.OUTBOUND, Section.OUTBOUND);
      case OUTBOUND, ON_ERROR:
        return end();
      default:
        return finish();
    }
  }

  private @Nullable CompletionStage<Signal> afterError(PolicyException error) {
    if (failed) {
      exchange.lastError(Failure.lastError(exchange, error));
      exchange.response(ErrorFlow.generic(exchange));
      return phase == Phase.ON_ERROR ? end() : finish();
    }
    failed = true;
    ErrorFlow.enter(exchange, error);
    if (exchange.tracing()) {
      traceError();
    }
    return enter(Phase.ON_ERROR, Section.ON_ERROR);
  }

  private CompletionStage<Signal> enter(Phase nextPhase, Section section) {
    phase = nextPhase;
    exchange.section(section);
    return run(pipeline.section(section));
  }

  private @Nullable CompletionStage<Signal> end() {
    phase = Phase.END;
    Sequence work = AtEnd.takeWork(exchange);
    return work == null ? finish() : run(work);
  }

  private CompletionStage<Signal> run(Policy sequence) {
    try {
      return sequence.execute(exchange);
    } catch (PolicyException e) {
      return CompletableFuture.failedStage(e);
    }
  }

  private @Nullable CompletionStage<Signal> finish() {
    phase = Phase.DONE;
    Response response = exchange.response();
    if (response == null) {
      response = new Response(200);
      exchange.response(response);
    }
    AtEnd.applyEdits(exchange, response);
    complete(response);
    return null;
  }

  private void traceArrival() {
    RequestTrace.arrival(exchange);
    exchange.onComplete(
        () ->
            Traces.add(
                exchange,
                Section.OUTBOUND,
                "transfer-response",
                Map.of("message", "Response has been sent to the caller in full")));
  }

  private void traceError() {
    LastError error = exchange.lastError();
    if (error != null) {
      Traces.add(exchange, error.source(), Map.of("message", error.message()));
    }
  }
}
