package io.weir.runtime.engine;

import io.weir.api.PolicyException;
import org.jspecify.annotations.Nullable;

/** Values of expressions that a policy cannot do without. */
public final class RequiredValue {
  private RequiredValue() {}

  /**
   * The value.
   *
   * @param what names it, as the message begins
   * @throws PolicyException if it is null: the expression gave nothing
   */
  public static <V> V of(String what, @Nullable V value) throws PolicyException {
    if (value == null) {
      throw PolicyException.failure(
              PolicyException.EXPRESSION_FAILURE,
              "Expression value is invalid. " + what + " is null")
          .build();
    }
    return value;
  }

  /** The value of an attribute. */
  public static <V> V ofAttribute(String name, @Nullable V value) throws PolicyException {
    return of("The value of attribute `" + name + "`", value);
  }
}
