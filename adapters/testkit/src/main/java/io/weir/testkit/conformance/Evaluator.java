package io.weir.testkit.conformance;

import io.weir.api.Exchange;

/** Compiles and evaluates one expression. Any thread. */
@FunctionalInterface
public interface Evaluator {
  /**
   * What becomes of the text, brackets and all, against the exchange. Never throws but errors of
   * the JVM.
   */
  Outcome evaluate(String text, Exchange exchange);
}
