package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** A call that the state of the object does not allow. */
@DotNetType(
    value = "public class System.InvalidOperationException : SystemException",
    java = InvalidOperationException.class)
public class InvalidOperationException extends SystemException {
  /** Creates one with a message. */
  public InvalidOperationException(@Nullable String message) {
    super(message, null);
  }

  /** Creates one with a message and a cause. */
  public InvalidOperationException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static InvalidOperationException create() {
    return new InvalidOperationException(
        "Operation is not valid due to the current state of the object.");
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static InvalidOperationException createWithMessage(@Nullable String message) {
    return new InvalidOperationException(
        message == null ? defaultText("System.InvalidOperationException") : message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static InvalidOperationException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new InvalidOperationException(
        message == null ? defaultText("System.InvalidOperationException") : message,
        innerException);
  }
}
