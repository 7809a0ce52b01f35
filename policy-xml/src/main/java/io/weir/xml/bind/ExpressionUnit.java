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
   * @return one expression for each request, in order, whose values are the boxed form of the
   *     request's type; of no meaning if an error was reported
   */
  List<? extends Expression<?>> compile(List<ExpressionRequest> requests, DiagnosticSink sink);
}
