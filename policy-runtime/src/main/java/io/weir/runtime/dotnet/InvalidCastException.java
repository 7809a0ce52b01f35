package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** A cast to a type that the value does not have. */
@DotNetType(
    value = "public class System.InvalidCastException : SystemException",
    java = InvalidCastException.class)
public class InvalidCastException extends SystemException {
  /** Creates one with a message. */
  public InvalidCastException(@Nullable String message) {
    super(message, null);
  }

  /** Creates one with a message and a cause. */
  public InvalidCastException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static InvalidCastException create() {
    return new InvalidCastException("Specified cast is not valid.");
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static InvalidCastException createWithMessage(@Nullable String message) {
    return new InvalidCastException(
        message == null ? defaultText("System.InvalidCastException") : message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static InvalidCastException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new InvalidCastException(
        message == null ? defaultText("System.InvalidCastException") : message, innerException);
  }
}
