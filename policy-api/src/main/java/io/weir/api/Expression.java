package io.weir.api;

import io.weir.api.diagnostic.SourceSpan;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A typed attribute value: a constant, or a compiled C# expression. Immutable and safe for all
 * threads.
 *
 * @param <T> the Java form of the value: String, Integer, Long, Boolean, Double or Object
 * @since 0.1
 */
public interface Expression<T> {
  /** What an expression may read, known when the document is loaded. */
  enum Need {
    /** The request's body. */
    REQUEST_BODY,
    /** The response's body. */
    RESPONSE_BODY
  }

  /**
   * The value for this exchange; null where the C# value is null.
   *
   * @throws PolicyException with reason {@code ExpressionValueEvaluationFailure} when the
   *     expression throws, runs over its budget, or gives a value of another type
   */
  @Nullable T evaluate(Exchange exchange) throws PolicyException;

  /** The bodies that must be buffered before evaluation. */
  Set<Need> needs();

  /**
   * The bodies that are gone once it was evaluated: it reads them without keeping them, whatever
   * way through it is taken.
   */
  default Set<Need> consumes() {
    return Set.of();
  }

  /** The place of the value in the author's text. */
  SourceSpan span();

  /**
   * Whether the value is the same for all exchanges; {@link #evaluate} then neither reads the
   * exchange nor throws.
   */
  boolean isConstant();

  /** The value as the author wrote it, for traces. */
  String text();

  /** A constant. */
  static <T> Expression<T> constant(T value, SourceSpan span) {
    return new ConstantExpression<>(value, span);
  }
}
