package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** An argument outside the range that a method takes. */
@DotNetType(
    value = "public class System.ArgumentOutOfRangeException : ArgumentException",
    java = ArgumentOutOfRangeException.class)
public class ArgumentOutOfRangeException extends ArgumentException {
  private transient @Nullable Object actual;

  private static final String DEFAULT = "Specified argument was out of the range of valid values.";

  /** Creates one that names the parameter. */
  public ArgumentOutOfRangeException(@Nullable String parameter) {
    super(DEFAULT, parameter);
  }

  /** Creates one with the parameter's name and a message. */
  public ArgumentOutOfRangeException(@Nullable String parameter, @Nullable String message) {
    super(message, parameter);
  }

  /** Creates one with the parameter's name, its value, a message and a cause. */
  private ArgumentOutOfRangeException(
      @Nullable String parameter,
      @Nullable Object actual,
      @Nullable String message,
      @Nullable DotNetException inner) {
    super(message, parameter, inner);
    this.actual = actual;
  }

  /** Refuses a negative argument. */
  public static void throwIfNegative(int value, String parameter) {
    if (value < 0) {
      throw new ArgumentOutOfRangeException(
          parameter, value, parameter + " ('" + value + "') must be a non-negative value.", null);
    }
  }

  /** Refuses an argument above a limit. */
  public static void throwIfGreaterThan(int value, int limit, String parameter) {
    if (value > limit) {
      String message =
          parameter + " ('" + value + "') must be less than or equal to '" + limit + "'.";
      throw new ArgumentOutOfRangeException(parameter, value, message, null);
    }
  }

  @Override
  public String getMessage() {
    String message = super.getMessage();
    return actual == null
        ? message
        : message + "\nActual value was " + Values.concatText(actual) + ".";
  }

  /** {@code ActualValue}. */
  @DotNetProperty("object ActualValue { get; }")
  public static @Nullable Object actualValue(ArgumentOutOfRangeException self) {
    return self.actual;
  }

  /** {@code new(paramName, actualValue, message)}. */
  @DotNetMethod("new(string paramName, object actualValue, string message)")
  public static ArgumentOutOfRangeException createWithValue(
      @Nullable String paramName, @Nullable Object actualValue, @Nullable String message) {
    return new ArgumentOutOfRangeException(paramName, actualValue, message, null);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static ArgumentOutOfRangeException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new ArgumentOutOfRangeException(null, null, message, innerException);
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
