package io.weir.xml.expression.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types and values of literals. */
class LiteralTest {
  private static Object value(String text) {
    ParseResult<ExpressionSyntax> result = Parser.parseExpression(text, ParseOptions.DEFAULT);
    assertEquals(List.of(), result.diagnostics());
    return assertInstanceOf(LiteralExpressionSyntax.class, result.root()).token().value();
  }

  @ParameterizedTest
  @CsvSource({
    "0, INT, 0",
    "2147483647, INT, 2147483647",
    "2147483648, UINT, 2147483648",
    "4294967296, LONG, 4294967296",
    "9223372036854775808, ULONG, 9223372036854775808",
    "18446744073709551615, ULONG, 18446744073709551615",
    "0xFF, INT, 255",
    "0x8000_0000, UINT, 2147483648",
    "0b1010_0001, INT, 161",
    "1_000_000, INT, 1000000",
    "1u, UINT, 1",
    "5000000000U, ULONG, 5000000000",
    "1L, LONG, 1",
    "1UL, ULONG, 1",
    "1lu, ULONG, 1",
    "1.5, DOUBLE, 1.5",
    ".5, DOUBLE, 0.5",
    "1e3, DOUBLE, 1000.0",
    "1E-2d, DOUBLE, 0.01",
    "1f, FLOAT, 1.0",
    "1.10m, DECIMAL, 1.10",
    "1e2m, DECIMAL, 100",
    "79228162514264337593543950335m, DECIMAL, 79228162514264337593543950335",
    "0.00000000000000000000000000015m, DECIMAL, 0.0000000000000000000000000002",
    "0xFul, ULONG, 15"
  })
  void numbers(String text, NumericLiteral.Type type, String expected) {
    NumericLiteral literal = assertInstanceOf(NumericLiteral.class, value(text));
    assertEquals(type, literal.type());
    assertEquals(
        expected,
        literal.value() instanceof BigDecimal decimal
            ? decimal.toPlainString()
            : literal.value().toString());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "\"a\\tb\\\\\"; a\tb\\",
        "\"\\x41g\\x0042\\u0043\\U00000044\"; AgBCD",
        "\"\\U0001F600\"; \uD83D\uDE00",
        "@\"a\\\"\"b\"; a\\\"b",
        "\"it's\"; it's"
      },
      delimiter = ';')
  void strings(String text, String expected) {
    assertEquals(expected, value(text));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {"'a'; a", "'\\''; '", "'\"'; \"", "'\\u0041'; A", "'\\x9'; |\t|"},
      delimiter = ';')
  void characters(String text, char expected) {
    assertEquals(expected, value(text));
  }

  @ParameterizedTest
  @CsvSource({"@class, class", "\\u0061b, ab", "café, café", "_1, _1"})
  void identifiers(String text, String expected) {
    ParseResult<ExpressionSyntax> result = Parser.parseExpression(text, ParseOptions.DEFAULT);
    assertEquals(List.of(), result.diagnostics());
    assertEquals(expected, assertInstanceOf(IdentifierNameSyntax.class, result.root()).name());
  }
}
