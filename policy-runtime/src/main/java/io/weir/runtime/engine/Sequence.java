package io.weir.runtime.engine;

import io.weir.api.Exchange;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Section;
import io.weir.api.Signal;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Policies that run one after another. As long as they are synchronous this is a plain loop that
 * allocates nothing; at the first stage that must be waited for, one cursor is made that resumes
 * the loop.
 */
public final class Sequence implements Policy {
  private final Policy[] policies;
  private final StepInfo[] infos;

  private Sequence(List<Step> steps) {
    policies = steps.stream().map(Step::policy).toArray(Policy[]::new);
    infos = steps.stream().map(Step::info).toArray(StepInfo[]::new);
  }

  /** The sequence of the steps. */
  public static Sequence of(List<Step> steps) {
    return new Sequence(steps);
  }

  /** The number of steps. */
  public int size() {
    return policies.length;
  }

  /** A step's policy. */
  public Policy policyAt(int index) {
    return policies[index];
  }

  @Override
  public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
    for (int i = 0; i < policies.length; i++) {
      CompletionStage<Signal> stage;
      try {
        stage = policies[i].execute(exchange);
      } catch (Throwable thrown) { // whatever fails must close the exchange
        throw Failure.locate(exchange, thrown, infos[i]);
      }
      if (stage == NEXT) {
        continue;
      }
      if (stage == RESPONDED) {
        return RESPONDED;
      }
      if (stage == null) {
        throw Failure.locate(exchange, Failure.asPolicyException(null), infos[i]);
      }
      Cursor cursor = new Cursor(exchange, i, stage);
      cursor.drive(Signal.NEXT, null);
      return cursor;
    }
    return NEXT;
  }

  /** The loop after a stage that had to be waited for. */
  private final class Cursor extends Continuation<Signal> {
    private final Exchange exchange;
    private int at;
    private @Nullable CompletionStage<Signal> first;

    Cursor(Exchange exchange, int at, CompletionStage<Signal> first) {
      this.exchange = exchange;
      this.at = at;
      this.first = first;
    }

    @Override
    protected @Nullable CompletionStage<Signal> next(
        @Nullable Signal signal, @Nullable Throwable error) {
      CompletionStage<Signal> pending = first;
      if (pending != null) {
        first = null;
        return pending;
      }
      if (error != null || signal == null) {
        completeExceptionally(Failure.locate(exchange, orNoSignal(error), infos[at]));
        return null;
      }
      if (signal == Signal.RESPONDED) {
        complete(Signal.RESPONDED);
        return null;
      }
      if (exchange.isCancelled() && exchange.section() != Section.ON_ERROR) {
        completeExceptionally(Failure.locate(exchange, clientGone(), infos[at]));
        return null;
      }
      at++;
      if (at == policies.length) {
        complete(Signal.NEXT);
        return null;
      }
      try {
        CompletionStage<Signal> stage = policies[at].execute(exchange);
        if (stage == null) {
          throw Failure.asPolicyException(null);
        }
        return stage;
      } catch (Throwable thrown) { // whatever fails must close the exchange
        completeExceptionally(Failure.locate(exchange, thrown, infos[at]));
        return null;
      }
    }
  }

  private static Throwable orNoSignal(@Nullable Throwable error) {
    return error == null ? Failure.asPolicyException(null) : error;
  }

  private static PolicyException clientGone() {
    return PolicyException.rejection(
            499, PolicyException.CLIENT_CONNECTION_FAILURE, "the client closed the connection")
        .statusReason("Client Closed Request")
        .build();
  }
}
