package io.weir.xml.expression.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.weir.api.diagnostic.Severity;
import io.weir.xml.expression.analysis.ExpressionAnalyzer;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TypeTable;
import io.weir.xml.expression.syntax.ParseOptions;
import io.weir.xml.expression.syntax.ParseResult;
import io.weir.xml.expression.syntax.Parser;
import io.weir.xml.expression.syntax.SyntaxDiagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the compiler of C# refuses, and where it points: each case of binding-errors.txt and
 * author-slips.txt marks the span by carets. A case is the number of the error (or {@code ok}, or
 * {@code W} and the number of a warning) and the text of an expression.
 */
class BindingErrorTest {
  private static BindingOptions options(ParseResult<?> parsed) {
    return new BindingOptions(TypeTable.instance().special(SpecialType.OBJECT), parsed.faults());
  }

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    return cases("/binding-errors.txt");
  }

  @TestFactory
  Stream<DynamicTest> slips() throws IOException {
    return cases("/author-slips.txt");
  }

  private Stream<DynamicTest> cases(String file) throws IOException {
    try (InputStream in = getClass().getResourceAsStream(file)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(l -> DynamicTest.dynamicTest(l, () -> check(l)))
          .toList()
          .stream();
    }
  }

  private static void check(String line) {
    int space = line.indexOf(' ');
    String code = line.substring(0, space);
    String marked = line.substring(space + 1).strip().replace("\\n", "\n");
    int from = marked.indexOf('^');
    int to = marked.lastIndexOf('^') - 1;
    String text = from < 0 ? marked : marked.replace("^", "");
    List<SyntaxDiagnostic> found = bind(text);
    boolean warning = code.startsWith("W");
    found.removeIf(d -> (d.code().severity() == Severity.ERROR) == warning);
    String got = found.isEmpty() ? "ok" : number(found.get(0)) + " " + mark(text, found.get(0));
    String expected = from < 0 ? code : code.replace("W", "") + " " + marked;
    assertEquals(expected, got, () -> found.toString() + " " + from + ".." + to);
  }

  /** The number of C#, or our code where C# has none. */
  private static String number(SyntaxDiagnostic d) {
    return d.csharpCode() == null ? d.code().id() : d.csharpCode();
  }

  private static String mark(String text, SyntaxDiagnostic d) {
    int start = d.span().start() + 2;
    int end = d.span().end() + 2;
    return text.substring(0, start) + "^" + text.substring(start, end) + "^" + text.substring(end);
  }

  private static List<SyntaxDiagnostic> bind(String text) {
    String inner = text.substring(2, text.length() - 1);
    List<SyntaxDiagnostic> syntax;
    BoundBody body;
    if (text.startsWith("@(")) {
      var parsed = Parser.parseExpression(inner, ParseOptions.DEFAULT);
      syntax = parsed.diagnostics();
      body = ExpressionAnalyzer.bindExpression(parsed.root(), options(parsed));
    } else {
      var parsed = Parser.parseBlock(inner, ParseOptions.DEFAULT);
      syntax = parsed.diagnostics();
      body = ExpressionAnalyzer.bindBlock(parsed.root(), options(parsed));
    }
    return new ArrayList<>(ExpressionAnalyzer.problems(syntax, body.diagnostics()));
  }
}
