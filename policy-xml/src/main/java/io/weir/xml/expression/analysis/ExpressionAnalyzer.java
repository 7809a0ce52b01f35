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
import org.jspecify.annotations.Nullable;

/** Binds an expression of a policy and checks its flow: what the code generator takes. */
public final class ExpressionAnalyzer {
  private ExpressionAnalyzer() {}

  /** The meaning of {@code @(…)}. */
  public static BoundBody bindExpression(ExpressionSyntax syntax, BindingOptions options) {
    return analyze(Binder.bindExpression(syntax, options), null);
  }

  /** The meaning of <code>@{…}</code>. */
  public static BoundBody bindBlock(BlockSyntax syntax, BindingOptions options) {
    return analyze(Binder.bindBlock(syntax, options), syntax.closeBrace());
  }

  private static BoundBody analyze(BoundBody bound, @Nullable TextSpan end) {
    Problems problems = new Problems();
    DefiniteAssignment.analyze(bound.body(), bound.parameters(), end, problems);
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
