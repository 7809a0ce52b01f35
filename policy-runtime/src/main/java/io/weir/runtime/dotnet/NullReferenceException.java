package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** A member used on null. */
@DotNetType(
    value = "public class System.NullReferenceException : SystemException",
    java = NullReferenceException.class)
public class NullReferenceException extends SystemException {
  /** Creates one with a message. */
  public NullReferenceException(@Nullable String message) {
    super(message, null);
  }

  /** Creates one with a message and a cause. */
  public NullReferenceException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static NullReferenceException create() {
    return new NullReferenceException("Object reference not set to an instance of an object.");
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static NullReferenceException createWithMessage(@Nullable String message) {
    return new NullReferenceException(
        message == null ? defaultText("System.NullReferenceException") : message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static NullReferenceException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new NullReferenceException(
        message == null ? defaultText("System.NullReferenceException") : message, innerException);
  }
}
