package io.weir.runtime.engine;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Signal;
import io.weir.runtime.body.BodyBuffer;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A policy that reads bodies, with the buffering that must come before it. */
public final class BufferBefore implements Policy {
  private final Policy policy;
  private final Set<Expression.Need> needs;
  private final long limit;

  private BufferBefore(Policy policy, Set<Expression.Need> needs, long limit) {
    this.policy = policy;
    this.needs = Set.copyOf(needs);
    this.limit = limit;
  }

  /** The policy itself if it needs no body. */
  public static Policy wrap(Policy policy, Set<Expression.Need> needs, long limit) {
    return needs.isEmpty() ? policy : new BufferBefore(policy, needs, limit);
  }

  @Override
  public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
    CompletionStage<Void> pending = BodyBuffer.ensure(exchange, needs, limit);
    return pending == null
        ? policy.execute(exchange)
        : pending.thenCompose(done -> start(exchange));
  }

  private CompletionStage<Signal> start(Exchange exchange) {
    try {
      return policy.execute(exchange);
    } catch (PolicyException e) {
      return CompletableFuture.failedStage(e);
    }
  }
}
