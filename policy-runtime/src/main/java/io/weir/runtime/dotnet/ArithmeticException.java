package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** An error in arithmetic, a cast or a conversion. */
@DotNetType(
    value = "public class System.ArithmeticException : SystemException",
    java = ArithmeticException.class)
public class ArithmeticException extends SystemException {
  /** Creates one with a message. */
  public ArithmeticException(@Nullable String message) {
    super(message, null);
  }

  /** Creates one with a message and a cause. */
  public ArithmeticException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static ArithmeticException create() {
    return new ArithmeticException("Overflow or underflow in the arithmetic operation.");
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static ArithmeticException createWithMessage(@Nullable String message) {
    return new ArithmeticException(
        message == null ? defaultText("System.ArithmeticException") : message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static ArithmeticException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new ArithmeticException(
        message == null ? defaultText("System.ArithmeticException") : message, innerException);
  }
}
