package io.weir.runtime.policies.flow;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.PolicyException;

/** Conditions of policies that steer. */
final class Conditions {
  private Conditions() {}

  /**
   * Whether a condition holds.
   *
   * @throws PolicyException if it throws or gives null, which is neither true nor false
   */
  static boolean holds(Expression<Boolean> condition, Exchange exchange) throws PolicyException {
    Boolean value = condition.evaluate(exchange);
    if (value == null) {
      throw PolicyException.failure(
              PolicyException.EXPRESSION_FAILURE,
              "Expression value is invalid. The value of `condition` must be of type `bool`, not"
                  + " null")
          .build();
    }
    return value;
  }
}
