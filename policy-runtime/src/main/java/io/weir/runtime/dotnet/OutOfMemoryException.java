package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** A value that would be too large. */
@DotNetType(
    value = "public class System.OutOfMemoryException : SystemException",
    java = OutOfMemoryException.class)
public class OutOfMemoryException extends SystemException {
  /** Creates one with a message. */
  public OutOfMemoryException(@Nullable String message) {
    super(message, null);
  }

  /** Creates one with a message and a cause. */
  public OutOfMemoryException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static OutOfMemoryException create() {
    return new OutOfMemoryException(
        "Insufficient memory to continue the execution of the program.");
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static OutOfMemoryException createWithMessage(@Nullable String message) {
    return new OutOfMemoryException(
        message == null ? defaultText("System.OutOfMemoryException") : message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static OutOfMemoryException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new OutOfMemoryException(
        message == null ? defaultText("System.OutOfMemoryException") : message, innerException);
  }
}
