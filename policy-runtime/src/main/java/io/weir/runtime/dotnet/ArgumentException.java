package io.weir.runtime.dotnet;

import io.weir.runtime.dotnet.text.StringMembers;
import org.jspecify.annotations.Nullable;

/** An argument that a method does not take. */
@DotNetType(
    value = "public class System.ArgumentException : SystemException",
    java = ArgumentException.class)
public class ArgumentException extends SystemException {
  private static final String DEFAULT = "Value does not fall within the expected range.";
  private static final int E_ARGUMENT = 0x80070057;

  private final @Nullable String parameter;

  /** Creates one with a message. */
  public ArgumentException(@Nullable String message) {
    this(message, (String) null);
  }

  /** Creates one with a message and the parameter's name, which .NET appends to the message. */
  public ArgumentException(@Nullable String message, @Nullable String parameter) {
    this(message, parameter, null);
  }

  /** Creates one with a message, the parameter's name and a cause. */
  public ArgumentException(
      @Nullable String message, @Nullable String parameter, @Nullable DotNetException inner) {
    super(message, inner);
    this.parameter = parameter;
  }

  @Override
  public String getMessage() {
    String text = givenMessage();
    if (text == null) {
      text = hResult(this) == E_ARGUMENT ? DEFAULT : defaultText(typeName());
    }
    return parameter == null || parameter.isEmpty()
        ? text
        : text + " (Parameter '" + parameter + "')";
  }

  /** The parameter's name, or null. */
  @DotNetProperty("string ParamName { get; }")
  public static @Nullable String paramName(ArgumentException self) {
    return self.parameter;
  }

  /** {@code ThrowIfNullOrEmpty(argument, paramName)}. */
  @DotNetMethod("static void ThrowIfNullOrEmpty(string argument, string paramName = null)")
  public static void throwIfNullOrEmpty(@Nullable String argument, @Nullable String paramName) {
    ArgumentNullException.throwIfNull(argument, paramName);
    if (StringMembers.isNullOrEmpty(argument)) {
      throw new ArgumentException("The value cannot be an empty string.", paramName);
    }
  }

  /** {@code ThrowIfNullOrWhiteSpace(argument, paramName)}. */
  @DotNetMethod("static void ThrowIfNullOrWhiteSpace(string argument, string paramName = null)")
  public static void throwIfNullOrWhiteSpace(
      @Nullable String argument, @Nullable String paramName) {
    ArgumentNullException.throwIfNull(argument, paramName);
    if (StringMembers.isNullOrWhiteSpace(argument)) {
      throw new ArgumentException(
          "The value cannot be an empty string or composed entirely of whitespace.", paramName);
    }
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static ArgumentException create() {
    return new ArgumentException(DEFAULT);
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static ArgumentException createWithMessage(@Nullable String message) {
    return new ArgumentException(message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static ArgumentException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new ArgumentException(message, null, innerException);
  }

  /** {@code new(message, paramName)}. */
  @DotNetMethod("new(string message, string paramName)")
  public static ArgumentException createWithParameter(
      @Nullable String message, @Nullable String paramName) {
    return new ArgumentException(message, paramName);
  }

  /** {@code new(message, paramName, inner)}. */
  @DotNetMethod("new(string message, string paramName, Exception innerException)")
  public static ArgumentException createWithParameterAndInner(
      @Nullable String message,
      @Nullable String paramName,
      @Nullable DotNetException innerException) {
    return new ArgumentException(message, paramName, innerException);
  }
}
