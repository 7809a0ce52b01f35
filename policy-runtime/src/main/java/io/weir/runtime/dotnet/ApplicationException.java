package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** An application error. */
@DotNetType(
    value = "public class System.ApplicationException : Exception",
    java = ApplicationException.class)
public class ApplicationException extends DotNetException {
  /** Creates one with a message. */
  public ApplicationException(@Nullable String message) {
    super(message, null);
  }

  /** Creates one with a message and a cause. */
  public ApplicationException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static ApplicationException create() {
    return new ApplicationException("Error in the application.");
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static ApplicationException createWithMessage(@Nullable String message) {
    return new ApplicationException(
        message == null ? defaultText("System.ApplicationException") : message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static ApplicationException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new ApplicationException(
        message == null ? defaultText("System.ApplicationException") : message, innerException);
  }
}
