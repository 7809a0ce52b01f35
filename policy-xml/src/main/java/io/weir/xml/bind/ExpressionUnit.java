package io.weir.xml.bind;

import io.weir.api.Expression;
import io.weir.api.diagnostic.DiagnosticSink;
import java.util.List;

/** Compiles all expressions of a load together. */
@FunctionalInterface
public interface ExpressionUnit {
  /**
   * Compiles.
   *
   * @param lone whether named values may be unknown
   * @return one expression for each request, in order, whose values are the boxed form of the
   *     request's type; of no meaning if an error was reported
   */
  List<? extends Expression<?>> compile(
      List<ExpressionRequest> requests, boolean lone, DiagnosticSink sink);
}
