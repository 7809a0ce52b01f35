package io.weir.xml.expression.analysis;

import io.weir.api.diagnostic.Severity;
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
  /**
   * The body's end is reachable. The C# compiler tells it at the head of the method, before all
   * that is wrong in its body, and however malformed that is.
   */
  static final String NOT_ALL_PATHS = "CS0161";

  private static final Set<String> LATER = Set.of("CS8370", "CS8639");

  private static final Comparator<SyntaxDiagnostic> BY_START =
      Comparator.comparingInt(d -> d.span().start());

  private ExpressionAnalyzer() {}

  /** The meaning of {@code @(…)}. */
  public static BoundBody bindExpression(ExpressionSyntax syntax, BindingOptions options) {
    return analyze(Binder.bindExpression(syntax, options));
  }

  /** The meaning of <code>@{…}</code>. */
  public static BoundBody bindBlock(BlockSyntax syntax, BindingOptions options) {
    return analyze(Binder.bindBlock(syntax, options));
  }

  /**
   * The problems of a text by place. Behind the first problem of syntax only syntax is told: what
   * the names there mean is guesswork.
   *
   * @param syntax what the parser reported
   * @param meaning what binding the parsed tree reported
   */
  public static List<SyntaxDiagnostic> problems(
      List<SyntaxDiagnostic> syntax, List<SyntaxDiagnostic> meaning) {
    int broken =
        syntax.stream()
            .filter(d -> d.code().severity() == Severity.ERROR)
            .mapToInt(d -> d.span().start())
            .min()
            .orElse(Integer.MAX_VALUE);
    List<SyntaxDiagnostic> all = new ArrayList<>();
    for (SyntaxDiagnostic d : meaning) {
      if (isHead(d)) {
        all.add(d);
      }
    }
    all.addAll(syntax); // of what begins at the same place, syntax is told first
    for (SyntaxDiagnostic d : meaning) {
      if (broken == Integer.MAX_VALUE
          || d.span().start() < broken && d.code().severity() == Severity.ERROR) {
        all.add(d);
      }
    }
    return sorted(withoutOthers(all), BY_START);
  }

  /** What is of a later version is told, not what its result would not fit afterwards. */
  private static List<SyntaxDiagnostic> withoutOthers(List<SyntaxDiagnostic> list) {
    Set<TextSpan> later = new HashSet<>();
    List<SyntaxDiagnostic> kept = new ArrayList<>();
    for (SyntaxDiagnostic d : list) {
      boolean isLater = LATER.contains(String.valueOf(d.csharpCode()));
      if (isLater) {
        later.add(d.span());
      }
      if (isLater || !later.contains(d.span())) {
        kept.add(d);
      }
    }
    return kept;
  }

  private static boolean isHead(SyntaxDiagnostic d) {
    return NOT_ALL_PATHS.equals(d.csharpCode()) && d.span().end() == 0;
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
        BodyReads.consumed(bound.body()),
        sorted(all, BY_START.thenComparingInt(d -> d.span().end())));
  }

  private static List<SyntaxDiagnostic> sorted(
      List<SyntaxDiagnostic> list, Comparator<SyntaxDiagnostic> order) {
    Set<Object> seen = new HashSet<>();
    List<SyntaxDiagnostic> result = new ArrayList<>();
    for (SyntaxDiagnostic d : list) {
      if (seen.add(List.of(d.span(), d.code().id(), d.message()))) {
        result.add(d);
      }
    }
    result.sort(order);
    return result;
  }
}
