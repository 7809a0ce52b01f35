package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** An operation that the object does not support. */
@DotNetType(
    value = "public class System.NotSupportedException : SystemException",
    java = NotSupportedException.class)
public class NotSupportedException extends SystemException {
  /** Creates one with a message. */
  public NotSupportedException(@Nullable String message) {
    super(message, null);
  }

  /** Creates one with a message and a cause. */
  public NotSupportedException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static NotSupportedException create() {
    return new NotSupportedException("Specified method is not supported.");
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static NotSupportedException createWithMessage(@Nullable String message) {
    return new NotSupportedException(
        message == null ? defaultText("System.NotSupportedException") : message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static NotSupportedException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new NotSupportedException(
        message == null ? defaultText("System.NotSupportedException") : message, innerException);
  }
}
