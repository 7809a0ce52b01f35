package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** Time ran out. */
@DotNetType(
    value = "public class System.TimeoutException : SystemException",
    java = TimeoutException.class)
public class TimeoutException extends SystemException {
  /** Creates one with a message. */
  public TimeoutException(@Nullable String message) {
    super(message, null);
  }

  /** Creates one with a message and a cause. */
  public TimeoutException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static TimeoutException create() {
    return new TimeoutException("The operation has timed out.");
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static TimeoutException createWithMessage(@Nullable String message) {
    return new TimeoutException(message == null ? defaultText("System.TimeoutException") : message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static TimeoutException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new TimeoutException(
        message == null ? defaultText("System.TimeoutException") : message, innerException);
  }
}
