package io.weir.xml.expression.analysis;

import io.weir.xml.expression.binding.Binder;
import io.weir.xml.expression.binding.BindingOptions;
import io.weir.xml.expression.binding.BoundBody;
import io.weir.xml.expression.binding.Problems;
import io.weir.xml.expression.syntax.BlockSyntax;
import io.weir.xml.expression.syntax.ExpressionSyntax;
import io.weir.xml.expression.syntax.SyntaxDiagnostic;
import io.weir.xml.expression.syntax.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Binds an expression of a policy and checks its flow: what the code generator takes. */
public final class ExpressionAnalyzer {
  private ExpressionAnalyzer() {}

  /** The meaning of {@code @(…)}. */
  public static BoundBody bindExpression(ExpressionSyntax syntax, BindingOptions options) {
    return analyze(Binder.bindExpression(syntax, options));
  }

  /** The meaning of <code>@{…}</code>. */
  public static BoundBody bindBlock(BlockSyntax syntax, BindingOptions options) {
    return analyze(Binder.bindBlock(syntax, options));
  }

  private static BoundBody analyze(BoundBody bound) {
    Problems problems = new Problems();
    FlowAnalysis.analyze(
        bound,
        new FlowProblems() {
          @Override
          public void error(String csharpCode, TextSpan span, String message) {
            problems.error(csharpCode, span, message);
          }

          @Override
          public void warning(String csharpCode, TextSpan span, String message) {
            problems.warning(csharpCode, span, message, null);
          }
        });
    BodyAnalysis analysis = BodyAnalysis.of(bound.body(), bound.parameters(), problems);
    List<SyntaxDiagnostic> all = new ArrayList<>(bound.diagnostics());
    all.addAll(problems.list());
    return new BoundBody(
        bound.parameters(),
        bound.body(),
        bound.resultType(),
        analysis.captures(),
        analysis.needs(),
        sorted(all));
  }

  private static List<SyntaxDiagnostic> sorted(List<SyntaxDiagnostic> list) {
    Set<Object> seen = new HashSet<>();
    List<SyntaxDiagnostic> result = new ArrayList<>();
    for (SyntaxDiagnostic d : list) {
      if (seen.add(List.of(d.span(), d.code().id(), d.message()))) {
        result.add(d);
      }
    }
    result.sort(
        Comparator.comparingInt((SyntaxDiagnostic d) -> d.span().start())
            .thenComparingInt(d -> d.span().end()));
    return result;
  }
}
