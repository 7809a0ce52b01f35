package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** A division of an integer or decimal by zero. */
@DotNetType(
    value = "public class System.DivideByZeroException : ArithmeticException",
    java = DivideByZeroException.class)
public class DivideByZeroException extends ArithmeticException {
  /** Creates one with a message. */
  public DivideByZeroException(@Nullable String message) {
    super(message, null);
  }

  /** Creates one with a message and a cause. */
  public DivideByZeroException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static DivideByZeroException create() {
    return new DivideByZeroException("Attempted to divide by zero.");
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static DivideByZeroException createWithMessage(@Nullable String message) {
    return new DivideByZeroException(
        message == null ? defaultText("System.DivideByZeroException") : message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static DivideByZeroException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new DivideByZeroException(
        message == null ? defaultText("System.DivideByZeroException") : message, innerException);
  }
}
