package io.weir.xml;

import io.weir.api.Expression;
import io.weir.api.diagnostic.DiagnosticCode;
import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.xml.bind.ExpressionRequest;
import io.weir.xml.bind.ExpressionUnit;
import java.util.List;

/** The expressions of a load, compiled as C#. */
final class CompiledExpressions implements ExpressionUnit {
  private static final DiagnosticCode NOT_YET =
      DiagnosticCode.error("EXP3998", "expression that cannot be compiled yet");

  @Override
  public List<? extends Expression<?>> compile(
      List<ExpressionRequest> requests, boolean lone, DiagnosticSink sink) {
    for (ExpressionRequest request : requests) {
      sink.report(NOT_YET, request.source().span(), "expressions are not supported yet");
    }
    return List.of();
  }
}
