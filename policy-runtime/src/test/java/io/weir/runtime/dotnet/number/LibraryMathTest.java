package io.weir.runtime.dotnet.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last bit of what the C library gives. */
class LibraryMathTest {
  private static final Map<String, DoubleUnaryOperator> FUNCTIONS =
      Map.of(
          "log2", LibraryMath::log2,
          "log10", LibraryMath::log10,
          "asinh", LibraryMath::asinh,
          "acosh", LibraryMath::acosh,
          "atanh", LibraryMath::atanh,
          "cosh", LibraryMath::cosh);

  @ParameterizedTest
  @CsvSource({
    "log2, 20.65, 401178e74f496468",
    "log2, 316, 40209b892675266f",
    "log2, 1024, 4024000000000000",
    "log10, 251.77, 400335419319df7a",
    "log10, 957.22, 4007d91cb21eeb3c",
    "log10, 1000, 4008000000000000",
    "asinh, -1.106, bfee8a4185e979ef",
    "asinh, -1.9, bff65e3388a03dc3",
    "acosh, 3.1, 3ffcc261d18b0aab",
    "acosh, 5.5, 40031dc0090b63d8",
    "atanh, 0.394, 3fdaa85defecd783",
    "atanh, -0.32, bfd539b4cb6ce55d",
    "cosh, -1, 3ff8b07551d9f550",
    "cosh, 1.7, 4006a063dad344f7",
  })
  void bits(String function, double x, String expected) {
    double found = FUNCTIONS.get(function).applyAsDouble(x);
    assertEquals(expected, Long.toHexString(Double.doubleToRawLongBits(found)));
  }

  @ParameterizedTest
  @CsvSource({
    "log2, 0, -Infinity",
    "log2, -1, NaN",
    "log2, 4.9E-324, -1074",
    "log10, 0, -Infinity",
    "log10, Infinity, Infinity",
    "asinh, -0.0, -0.0",
    "acosh, 0.5, NaN",
    "atanh, -1, -Infinity",
    "atanh, 2, NaN",
    "cosh, -Infinity, Infinity",
  })
  void ends(String function, double x, double expected) {
    assertEquals(expected, FUNCTIONS.get(function).applyAsDouble(x));
  }
}
