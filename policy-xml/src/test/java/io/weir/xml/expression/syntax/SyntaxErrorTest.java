package io.weir.xml.expression.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the first problem of a bad text underlines. Carets mark the expected span; a lone {@code |}
 * marks a place of no length. Spans are those that the C# compiler gives, where it has the like.
 */
class SyntaxErrorTest {
  private static final String CASES =
      """
      @(return context.Request.Method)
        ^^^^^^ CS1525
      @(context.Request.Method;)
                              ^ CS1026
      @{ try { return 1; } return 2; }
                         ^ CS1524
      @(context.Request.Method == “POST”)
                                  ^ CS1525
      @(from n in new[] { 1, 2, 3 } where n > 1)
                                               | CS0742
      @{ var n = 1 return n; }
                   ^^^^^^ CS1002
      @("unterminated)
        | CS1010
      @("C:\\dir")
           ^^ CS1009
      @(1 /* never closed )
          | CS1035
      @($"{context.Request.Method")
           ^^^^^^^^^^^^^^^^^^^^^^ CS1073
      @($"{}")
           | CS1733
      @{ for (int i = 0, i < 3, i++) { } return 1; }
                       ^ CS1002
      @(new JObject { "a": 1 })
                         ^ CS1003
      @(context.Response.StatusCode switch { 200 => "ok", _ => "other" })
                                    ^^^^^^ CS8370
      @("abcdef"[1..3])
                 ^^^^ CS8370
      @("abcdef"[^1])
                 ^^ CS8370
      @{ string s = null; s ??= "x"; return s; }
                            ^^^ CS8370
      @{ using var r = new StringReader("a"); return r.ReadToEnd(); }
         ^^^^^ CS8370
      @{ string? s = null; return s; }
               ^ CS8370
      @(context.Request.Method is "GET" or "POST")
                                        ^^ CS8370
      @(context.User is not null)
                        ^^^ CS8370
      @(context.Response.StatusCode is > 400)
                                       ^ CS8370
      @(context.Request is { Method: "GET" })
                           ^^^^^^^^^^^^^^^^^ CS8370
      @(\"""raw "string" text\""")
        ^^^^^^^^^^^^^^^^^^^^^^^ CS8370
      @{ List<int> l = new(); return l; }
                       ^^^ CS8370
      @(new[] { 1 }.Select(static x => x))
                           ^^^^^^ CS8370
      @{ static int F() => 1; return F(); }
         ^^^^^^ CS8370
      @(context.User!.Id)
                    ^ CS8370
      @('ab'.ToString())
        | CS1012
      @(''.ToString())
        | CS1011
      @(99999999999999999999)
        | CS1021
      @(0x)
        | CS1013
      @(1_000_)
        ^^^^^^ CS1013
      @(1e400)
        | CS0594
      @(@"never closed)
        | CS1039
      @($"{a} } {b}")
              ^ CS8086
      @($"{a ? b : c}")
           ^^^^^ CS8361
      @(a b)
          ^ CS1026
      @(f(a b))
            ^ CS1003
      @(f(,a))
          ^ CS0839
      @(a[])
          ^ CS0443
      @(a +)
           | CS1525
      @(int)
        ^^^ CS1525
      @(new int)
               | CS1526
      @(new int[])
               ^^ CS1586
      @(new string)
                  | CS1526
      @(x => )
            | CS1525
      @(this.Name)
        ^^^^ CS0026
      @{ dynamic d = 1; return d; }
         ^^^^^^^ null
      @(await F())
        ^^^^^ CS4032
      @{ int[3] a; return a; }
            ^^^ CS0270
      @{ int a[3]; return a; }
              ^^^ CS0650
      @{ const int n; return n; }
                   ^ CS0145
      @{ if (a) int n = 1; return 2; }
                ^^^^^^^^^^ CS1023
      @{ else return 1; }
         ^^^^ CS8641
      @{ catch { } return 1; }
         ^^^^^ CS1513
      @{ foreach (n in new[] { 1 }) { } return 1; }
                    ^^ CS0230
      @{ foreach (var n of new[] { 1 }) { } return 1; }
                        ^^ CS1515
      @{ for (var n in new[] { 1 }) { } return 1; }
         ^^^ CS1003
      @{ switch a { default: return 1; } }
                ^ CS8515
      @{ switch (a) { case : return 1; } return 2; }
                           ^ CS0150
      @{ class Pair { public int A; } return 1; }
         ^^^^^ CS1513
      @{ unsafe { } return 1; }
         ^^^^^^ CS0227
      @{ goto ; return 1; }
              ^ CS1001
      @{ var class = 1; return 2; }
             ^^^^^ CS1002
      @{ int F(); return 1; }
             ^ CS8112
      @{ do { } return 1; }
                ^^^^^^ CS1003
      @{ while (true { } return 1; }
                     ^ CS1026
      @(a is)
            | CS8504
      @(from x in z join y in w on x select x)
                                     ^^^^^^ CS0744
      @(new { a = 1, b 2 })
                       ^ CS1003
      @(@$"{a}")
        ^^^ CS8401
      @(a ?. b : c)
               ^ CS1026
      @(a ? b)
             | CS1003
      """;

  private record Case(String text, int start, int length, String code) {}

  private static List<Case> cases() {
    List<String> lines = CASES.lines().toList();
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i += 2) {
      String marks = lines.get(i + 1);
      int start = marks.indexOf('^') >= 0 ? marks.indexOf('^') : marks.indexOf('|');
      int length = marks.lastIndexOf('^') < 0 ? 0 : marks.lastIndexOf('^') + 1 - start;
      cases.add(new Case(lines.get(i), start, length, marks.substring(marks.lastIndexOf(' ') + 1)));
    }
    return cases;
  }

  static ParseResult<?> parse(String expression) {
    String inside = expression.substring(2, expression.length() - 1);
    return expression.startsWith("@{")
        ? Parser.parseBlock(inside, ParseOptions.DEFAULT)
        : Parser.parseExpression(inside, ParseOptions.DEFAULT);
  }

  @TestFactory
  List<DynamicTest> firstProblem() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Case c : cases()) {
      tests.add(DynamicTest.dynamicTest(c.text, () -> check(c)));
    }
    return tests;
  }

  private static void check(Case c) {
    ParseResult<?> result = parse(c.text);
    assertFalse(result.ok(), "a problem is expected");
    SyntaxDiagnostic first = result.diagnostics().get(0);
    String found =
        " ".repeat(first.span().start() + 2)
            + (first.span().length() == 0 ? "|" : "^".repeat(first.span().length()))
            + " "
            + first.csharpCode();
    String expected =
        " ".repeat(c.start) + (c.length == 0 ? "|" : "^".repeat(c.length)) + " " + c.code;
    assertEquals(c.text + "\n" + expected, c.text + "\n" + found, first.message());
  }
}
