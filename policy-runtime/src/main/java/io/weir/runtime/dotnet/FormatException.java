package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** A text or format that does not have the expected form. */
@DotNetType(
    value = "public class System.FormatException : SystemException",
    java = FormatException.class)
public class FormatException extends SystemException {
  /** Creates one with a message. */
  public FormatException(@Nullable String message) {
    super(message, null);
  }

  /** Creates one with a message and a cause. */
  public FormatException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static FormatException create() {
    return new FormatException("One of the identified items was in an invalid format.");
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static FormatException createWithMessage(@Nullable String message) {
    return new FormatException(message == null ? defaultText("System.FormatException") : message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static FormatException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new FormatException(
        message == null ? defaultText("System.FormatException") : message, innerException);
  }
}
