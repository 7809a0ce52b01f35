package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** A result that its type cannot hold. */
@DotNetType(
    value = "public class System.OverflowException : ArithmeticException",
    java = OverflowException.class)
public class OverflowException extends ArithmeticException {
  /** Creates one with a message. */
  public OverflowException(@Nullable String message) {
    super(message, null);
  }

  /** Creates one with a message and a cause. */
  public OverflowException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static OverflowException create() {
    return new OverflowException("Arithmetic operation resulted in an overflow.");
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static OverflowException createWithMessage(@Nullable String message) {
    return new OverflowException(
        message == null ? defaultText("System.OverflowException") : message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static OverflowException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new OverflowException(
        message == null ? defaultText("System.OverflowException") : message, innerException);
  }
}
