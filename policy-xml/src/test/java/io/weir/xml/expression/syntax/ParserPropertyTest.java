package io.weir.xml.expression.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the parser for every text. */
class ParserPropertyTest {
  private static final String[] PIECES = {
    "a",
    "b1",
    "context",
    "var",
    "int",
    "string",
    "from",
    "in",
    "select",
    "where",
    "into",
    "on",
    "equals",
    "join",
    "x",
    "=>",
    "(",
    ")",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "<",
    ">",
    ",",
    ";",
    ":",
    ".",
    "?",
    "??",
    "?.",
    "?[",
    "=",
    "==",
    "+",
    "-",
    "!",
    "&&",
    "is",
    "as",
    "new",
    "new[]",
    "new {",
    "if (",
    "else",
    "for (",
    "foreach (var x in ",
    "while (",
    "do",
    "switch (",
    "case",
    "default",
    "try {",
    "catch",
    "finally",
    "return",
    "throw",
    "using (",
    "goto",
    "break;",
    "out var",
    "ref",
    "1",
    "0x",
    "1.5m",
    "\"s\"",
    "'c'",
    "'",
    "\"",
    "$\"{",
    "$\"a{b}c\"",
    "@\"",
    "//",
    "/*",
    "*/",
    "#if",
    "\n",
    " ",
    "delegate",
    "static",
    "async",
    "await",
    "yield return",
    "const",
    "typeof(",
    "..",
    "^",
    "::",
    "->",
    "\\",
    "@",
    "\u201c",
    "{{n}}",
    "when",
    "or",
    "not",
    "null",
    "_",
    "lock ("
  };

  @Provide
  Arbitrary<String> tokenSoup() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join(" ", pieces));
  }

  @Provide
  Arbitrary<String> anyText() {
    return Arbitraries.strings().ofMaxLength(200);
  }

  @Property(tries = 3000)
  void neverThrowsOnTokens(@ForAll("tokenSoup") String text) {
    checkAll(text);
  }

  @Property(tries = 500)
  void neverThrowsOnText(@ForAll("anyText") String text) {
    checkAll(text);
  }

  private static void checkAll(String text) {
    for (ParseOptions options : List.of(ParseOptions.DEFAULT, ParseOptions.LONE)) {
      check(Parser.parseExpression(text, options), text);
      check(Parser.parseBlock(text, options), text);
    }
  }

  private static void check(ParseResult<?> result, String text) {
    int last = 0;
    for (SyntaxDiagnostic d : result.diagnostics()) {
      assertTrue(d.span().end() <= text.length(), "a problem lies in the text");
      assertTrue(d.span().start() >= last, "problems are sorted");
      last = d.span().start();
    }
    checkSpans(result.root(), text.length());
  }

  private static void checkSpans(SyntaxNode node, int limit) {
    assertTrue(node.span().end() <= limit, () -> "outside its parent: " + node);
    for (SyntaxNode child : node.children()) {
      checkSpans(child, limit);
    }
  }

  private static final List<String> OPERANDS =
      List.of("a", "b", "1", "\"s\"", "null", "true", "'c'", "2.5m");

  private static final List<String> FORMS =
      List.of(
          "%s + %s",
          "%s ?? %s",
          "(%s, %s)",
          "f(%s, n: %s)",
          "(%s) * (%s)",
          "a[%s].b<int>(%s)",
          "c?.d(%s)?[%s]",
          "(int)(%s) - b.c(%s)",
          "new A<b[]> { { %s, %s } }",
          "new { x = %s, y = (%s) }",
          "new[] { %s, %s }",
          "new int?[] { %s, %s }",
          "f(out var v, (x) => %s, (y, z) => %s)",
          "f((int q) => { return %s; }) == (%s)",
          "((%s) is string t ? t : (%s))",
          "(from r in (%s) where r.a select %s)",
          "$\"a{(%s)}b{(%s),3:x}c\"",
          "f(() => { var k = %s; if (k) return (%s); else { } })",
          "f(() => { foreach (var i in %s) g(%s); })");

  private static String expression(Random random, int depth) {
    if (depth == 0 || random.nextInt(5) == 0) {
      return OPERANDS.get(random.nextInt(OPERANDS.size()));
    }
    String form = FORMS.get(random.nextInt(FORMS.size()));
    return String.format(form, expression(random, depth - 1), expression(random, depth - 1));
  }

  @Property(tries = 1000)
  void whatIsPrintedReadsTheSame(@ForAll long seed) {
    String text = expression(new Random(seed), 4);
    ParseResult<ExpressionSyntax> first = Parser.parseExpression(text, ParseOptions.DEFAULT);
    assertEquals(List.of(), first.diagnostics(), text);
    String printed = SourcePrinter.print(first.root());
    ParseResult<ExpressionSyntax> second = Parser.parseExpression(printed, ParseOptions.DEFAULT);
    assertEquals(List.of(), second.diagnostics(), printed);
    assertEquals(printed, SourcePrinter.print(second.root()));
    assertEquals(
        TreePrinter.print(first.root()).replace("SimpleLambda", "ParenthesizedLambda"),
        TreePrinter.print(second.root()).replace("SimpleLambda", "ParenthesizedLambda"));
  }
}
