package io.weir.runtime.dotnet.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers to text as recorded from .NET. */
class NumberFormatTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "/io/weir/runtime/dotnet/number-formats.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      emptyValue = "",
      ignoreLeadingAndTrailingWhitespace = false)
  void formats(String literal, String format, String expected) {
    assertEquals(
        expected == null ? "" : expected, formatted(literal, format == null ? "" : format));
  }

  private static String formatted(String literal, String format) {
    if (literal.endsWith("m")) {
      Decimal value = Decimal.literal(literal.substring(0, literal.length() - 1));
      return NumberFormat.format(value, format, null);
    } else if (literal.endsWith("f")) {
      return NumberFormat.format(Float.parseFloat(literal), format, null);
    } else if (literal.contains(".") || literal.contains("e")) {
      return NumberFormat.format(Double.parseDouble(literal), format, null);
    } else if (literal.endsWith("UL")) {
      return NumberFormat.formatUnsigned(
          Long.parseUnsignedLong(literal.replace("UL", "")), format, null);
    } else if (literal.endsWith("L")) {
      return NumberFormat.format(Long.parseLong(literal.replace("L", "")), 64, format, null);
    }
    return NumberFormat.format(Long.parseLong(literal), 32, format, null);
  }

  @ParameterizedTest
  @CsvSource({
    "1.2345678901234568E17, 1.2345678901234568E+17",
    "123456789012.5, 123456789012.5",
    "0.0001, 0.0001",
    "0.00001, 1E-05",
    "999999999999999, 999999999999999",
    "-0.0, -0",
    "1e21, 1E+21",
    "4.9E-324, 5E-324",
    "1.7976931348623157E308, 1.7976931348623157E+308",
    "0.30000000000000004, 0.30000000000000004",
    "9007199254740993, 9007199254740992",
    "5.684341886080802E-14, 5.684341886080802E-14",
    "1e15, 1000000000000000",
    "1e16, 10000000000000000",
    "1e17, 1E+17"
  })
  void shortestText(double value, String expected) {
    assertEquals(expected, NumberFormat.text(value));
  }

  @ParameterizedTest
  @CsvSource({
    "1.10, *, 2, 2.20",
    "5.00, -, 5, 0.00",
    "1, /, 3, 0.3333333333333333333333333333",
    "2, /, 3, 0.6666666666666666666666666667",
    "122.40, /, 3, 40.80",
    "122.40, /, 7, 17.485714285714285714285714286",
    "100, /, 10, 10",
    "0.00, *, 5, 0.00",
    "-7.5, %, 2.00, -1.50",
    "79228162514264337593543950335, +, 0.4, 79228162514264337593543950335",
    "7922816251426433759354395033, *, 1.5, 11884224377139650639031592550"
  })
  void decimalsKeepTheirScale(String left, String operator, String right, String expected) {
    Decimal a = Decimal.literal(left);
    Decimal b = Decimal.literal(right);
    Decimal result =
        switch (operator) {
          case "+" -> Decimal.plus(a, b);
          case "-" -> Decimal.minus(a, b);
          case "*" -> Decimal.times(a, b);
          case "/" -> Decimal.over(a, b);
          default -> Decimal.remainderOf(a, b);
        };
    assertEquals(expected, result.toString());
  }
}
