package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** The base of the exceptions that .NET itself throws. */
@DotNetType(value = "public class System.SystemException : Exception", java = SystemException.class)
public class SystemException extends DotNetException {
  /** Creates one with a message. */
  public SystemException(@Nullable String message) {
    super(message, null);
  }

  /** Creates one with a message and a cause. */
  public SystemException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static SystemException create() {
    return new SystemException("System error.");
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static SystemException createWithMessage(@Nullable String message) {
    return new SystemException(message == null ? defaultText("System.SystemException") : message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static SystemException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new SystemException(
        message == null ? defaultText("System.SystemException") : message, innerException);
  }
}
