package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** An argument outside the range that a method takes. */
@DotNetType(
    value = "public class System.ArgumentOutOfRangeException : ArgumentException",
    java = ArgumentOutOfRangeException.class)
public class ArgumentOutOfRangeException extends ArgumentException {
  private static final String DEFAULT = "Specified argument was out of the range of valid values.";

  /** Creates one that names the parameter. */
  public ArgumentOutOfRangeException(@Nullable String parameter) {
    super(DEFAULT, parameter);
  }

  /** Creates one with the parameter's name and a message. */
  public ArgumentOutOfRangeException(@Nullable String parameter, @Nullable String message) {
    super(message, parameter);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static ArgumentOutOfRangeException create() {
    return new ArgumentOutOfRangeException(null);
  }

  /** {@code new(paramName)}. */
  @DotNetMethod("new(string paramName)")
  public static ArgumentOutOfRangeException createForParameter(@Nullable String paramName) {
    return new ArgumentOutOfRangeException(paramName);
  }

  /** {@code new(paramName, message)}. */
  @DotNetMethod("new(string paramName, string message)")
  public static ArgumentOutOfRangeException createWithText(
      @Nullable String paramName, @Nullable String message) {
    return new ArgumentOutOfRangeException(paramName, message);
  }
}
