package io.weir.xml.expression.syntax;

import io.weir.api.diagnostic.DiagnosticCode;
import org.jspecify.annotations.Nullable;

/** The diagnostics of lexer and parser: one factory a fault, with the number of the C# compiler. */
final class SyntaxErrors {
  static final DiagnosticCode MISSING_TOKEN =
      DiagnosticCode.error("EXP3101", "a bracket, a semicolon, a name or another token is missing");
  static final DiagnosticCode EXPECTED_EXPRESSION =
      DiagnosticCode.error("EXP3102", "an expression or a type is missing");
  static final DiagnosticCode LITERAL =
      DiagnosticCode.error("EXP3103", "a literal or a comment is malformed");
  static final DiagnosticCode INTERPOLATION =
      DiagnosticCode.error("EXP3104", "an interpolated string is malformed");
  static final DiagnosticCode STATEMENT =
      DiagnosticCode.error("EXP3105", "a statement or a clause is malformed");
  static final DiagnosticCode LATER_VERSION =
      DiagnosticCode.error("EXP3106", "a feature of a later version of C#");
  static final DiagnosticCode NOT_AVAILABLE =
      DiagnosticCode.error("EXP3107", "a feature of C# that expressions of policies do not have");
  static final DiagnosticCode DIRECTIVE =
      DiagnosticCode.error("EXP3108", "a preprocessor directive");
  static final DiagnosticCode TOO_LONG =
      DiagnosticCode.error("EXP3109", "the expression is too long");
  static final DiagnosticCode TOO_DEEP =
      DiagnosticCode.error("EXP3110", "the expression is nested too deeply");
  static final DiagnosticCode CHARACTER =
      DiagnosticCode.error("EXP3111", "a character that starts no token");
  static final DiagnosticCode UNEXPECTED =
      DiagnosticCode.error("EXP3112", "a token that does not belong here");

  private SyntaxErrors() {}

  static SyntaxDiagnostic of(
      DiagnosticCode code, TextSpan span, @Nullable String csharp, String message) {
    return new SyntaxDiagnostic(span, code, message, csharp, null);
  }

  static SyntaxDiagnostic of(
      DiagnosticCode code, TextSpan span, @Nullable String csharp, String message, String help) {
    return new SyntaxDiagnostic(span, code, message, csharp, help);
  }

  /** The token of this kind is missing; {@code actual} stands in its place. */
  static SyntaxDiagnostic expected(TextSpan span, TokenKind expected, TokenKind actual) {
    return switch (expected) {
      case IDENTIFIER ->
          actual.isKeyword()
              ? of(
                  MISSING_TOKEN,
                  span,
                  "CS1001",
                  "a name is expected; `" + actual.text() + "` is a keyword",
                  "write `@" + actual.text() + "` to use the keyword as a name")
              : of(MISSING_TOKEN, span, "CS1001", "a name is expected");
      case SEMICOLON -> of(MISSING_TOKEN, span, "CS1002", "`;` is expected");
      case CLOSE_PAREN -> of(MISSING_TOKEN, span, "CS1026", "`)` is expected");
      case OPEN_BRACE -> of(MISSING_TOKEN, span, "CS1514", "`{` is expected");
      case CLOSE_BRACE ->
          actual == TokenKind.CATCH || actual == TokenKind.FINALLY
              ? of(STATEMENT, span, "CS1513", "`" + actual.text() + "` has no `try` before it")
              : of(MISSING_TOKEN, span, "CS1513", "`}` is expected");
      default -> of(MISSING_TOKEN, span, "CS1003", "`" + expected.text() + "` is expected");
    };
  }

  static SyntaxDiagnostic laterVersion(TextSpan span, String feature, String version) {
    return of(
        LATER_VERSION,
        span,
        "CS8370",
        "feature `" + feature + "` is not available in C# 7.3",
        "it came with C# " + version + "; expressions of policies are C# 7.3");
  }

  static SyntaxDiagnostic laterVersion(
      TextSpan span, String feature, String version, String instead) {
    return of(
        LATER_VERSION,
        span,
        "CS8370",
        "feature `" + feature + "` is not available in C# 7.3",
        "it came with C# " + version + "; " + instead);
  }

  static SyntaxDiagnostic notAvailable(TextSpan span, String what, @Nullable String csharp) {
    return of(NOT_AVAILABLE, span, csharp, what + " not available in expressions of policies");
  }
}
