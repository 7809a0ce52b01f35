package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** A null argument that a method does not take. */
@DotNetType(
    value = "public class System.ArgumentNullException : ArgumentException",
    java = ArgumentNullException.class)
public class ArgumentNullException extends ArgumentException {
  private static final String DEFAULT = "Value cannot be null.";

  /** Creates one that names the parameter. */
  public ArgumentNullException(@Nullable String parameter) {
    super(DEFAULT, parameter);
  }

  /** Creates one with the parameter's name and a message. */
  public ArgumentNullException(@Nullable String parameter, @Nullable String message) {
    super(message, parameter);
  }

  private ArgumentNullException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, null, inner);
  }

  /** {@code ThrowIfNull(argument, paramName)}. */
  @DotNetMethod("static void ThrowIfNull(object argument, string paramName = null)")
  public static void throwIfNull(@Nullable Object argument, @Nullable String paramName) {
    if (argument == null) {
      throw new ArgumentNullException(paramName);
    }
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static ArgumentNullException create() {
    return new ArgumentNullException(null);
  }

  /** {@code new(paramName)}. */
  @DotNetMethod("new(string paramName)")
  public static ArgumentNullException createForParameter(@Nullable String paramName) {
    return new ArgumentNullException(paramName);
  }

  /** {@code new(paramName, message)}. */
  @DotNetMethod("new(string paramName, string message)")
  public static ArgumentNullException createWithText(
      @Nullable String paramName, @Nullable String message) {
    return new ArgumentNullException(paramName, message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static ArgumentNullException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new ArgumentNullException(message, innerException);
  }
}
