package io.weir.runtime.dotnet;

import io.weir.runtime.dotnet.number.NumberCreation;
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

  private static ArgumentOutOfRangeException refused(
      @Nullable Object value, @Nullable String parameter, String demand) {
    String message = (parameter == null ? "" : parameter) + " (" + shown(value) + ") " + demand;
    return new ArgumentOutOfRangeException(parameter, value, message, null);
  }

  private static String shown(@Nullable Object value) {
    return "'" + (value == null ? "null" : Values.concatText(value)) + "'";
  }

  private static double real(@Nullable Object value) {
    return NumberCreation.real(value);
  }

  /** As {@code IsNegative}: also of the zero below zero, and of NaN, whose sign is set in .NET. */
  private static boolean isNegative(@Nullable Object value) {
    double real = real(value);
    return Double.isNaN(real) || Math.copySign(1, real) < 0;
  }

  /** {@code ThrowIfZero(value, paramName)}. */
  @DotNetMethod(
      "static void ThrowIfZero<T>(T value, string paramName = null) where T : INumberBase<T>")
  public static void throwIfZeroNumber(@Nullable Object value, @Nullable String paramName) {
    if (real(value) == 0) {
      throw refused(value, paramName, "must be a non-zero value.");
    }
  }

  /** {@code ThrowIfNegative(value, paramName)}. */
  @DotNetMethod(
      "static void ThrowIfNegative<T>(T value, string paramName = null) where T : INumberBase<T>")
  public static void throwIfNegativeNumber(@Nullable Object value, @Nullable String paramName) {
    if (isNegative(value)) {
      throw refused(value, paramName, "must be a non-negative value.");
    }
  }

  /** {@code ThrowIfNegativeOrZero(value, paramName)}. */
  @DotNetMethod(
      "static void ThrowIfNegativeOrZero<T>(T value, string paramName = null) where T :"
          + " INumberBase<T>")
  public static void throwIfNegativeOrZeroNumber(
      @Nullable Object value, @Nullable String paramName) {
    if (isNegative(value) || real(value) == 0) {
      throw refused(value, paramName, "must be a non-negative and non-zero value.");
    }
  }

  /** {@code ThrowIfEqual(value, other, paramName)}. */
  @DotNetMethod("static void ThrowIfEqual<T>(T value, T other, string paramName = null)")
  public static void throwIfEqualValue(
      @Nullable Object value, @Nullable Object other, @Nullable String paramName) {
    if (Values.equal(value, other)) {
      throw refused(value, paramName, "must not be equal to " + shown(other) + ".");
    }
  }

  /** {@code ThrowIfNotEqual(value, other, paramName)}. */
  @DotNetMethod("static void ThrowIfNotEqual<T>(T value, T other, string paramName = null)")
  public static void throwIfNotEqualValue(
      @Nullable Object value, @Nullable Object other, @Nullable String paramName) {
    if (!Values.equal(value, other)) {
      throw refused(value, paramName, "must be equal to " + shown(other) + ".");
    }
  }

  /** {@code ThrowIfGreaterThan(value, other, paramName)}. */
  @DotNetMethod(
      "static void ThrowIfGreaterThan<T>(T value, T other, string paramName = null) where T :"
          + " IComparable<T>")
  public static void throwIfGreaterThanValue(
      @Nullable Object value, @Nullable Object other, @Nullable String paramName) {
    if (Values.compare(value, other) > 0) {
      throw refused(value, paramName, "must be less than or equal to " + shown(other) + ".");
    }
  }

  /** {@code ThrowIfGreaterThanOrEqual(value, other, paramName)}. */
  @DotNetMethod(
      "static void ThrowIfGreaterThanOrEqual<T>(T value, T other, string paramName = null) where T"
          + " : IComparable<T>")
  public static void throwIfGreaterThanOrEqualValue(
      @Nullable Object value, @Nullable Object other, @Nullable String paramName) {
    if (Values.compare(value, other) >= 0) {
      throw refused(value, paramName, "must be less than " + shown(other) + ".");
    }
  }

  /** {@code ThrowIfLessThan(value, other, paramName)}. */
  @DotNetMethod(
      "static void ThrowIfLessThan<T>(T value, T other, string paramName = null) where T :"
          + " IComparable<T>")
  public static void throwIfLessThanValue(
      @Nullable Object value, @Nullable Object other, @Nullable String paramName) {
    if (Values.compare(value, other) < 0) {
      throw refused(value, paramName, "must be greater than or equal to " + shown(other) + ".");
    }
  }

  /** {@code ThrowIfLessThanOrEqual(value, other, paramName)}. */
  @DotNetMethod(
      "static void ThrowIfLessThanOrEqual<T>(T value, T other, string paramName = null) where T :"
          + " IComparable<T>")
  public static void throwIfLessThanOrEqualValue(
      @Nullable Object value, @Nullable Object other, @Nullable String paramName) {
    if (Values.compare(value, other) <= 0) {
      throw refused(value, paramName, "must be greater than " + shown(other) + ".");
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
