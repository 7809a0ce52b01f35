package io.weir.runtime.dotnet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A cast to a type that the value does not have. */
@DotNetType(
    value = "public class System.InvalidCastException : SystemException",
    java = InvalidCastException.class)
public class InvalidCastException extends SystemException {
  private static final Pattern REFUSED =
      Pattern.compile("class (\\S+) cannot be cast to class (\\S+) ");

  /** Creates one with a message. */
  public InvalidCastException(@Nullable String message) {
    super(message, null);
  }

  /** Creates one with a message and a cause. */
  public InvalidCastException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** What .NET throws where the JVM refused a cast: HotSpot's message names the two classes. */
  static InvalidCastException of(ClassCastException refused) {
    Matcher classes = REFUSED.matcher(String.valueOf(refused.getMessage()));
    if (!classes.lookingAt()) {
      return create();
    }
    RuntimeType from = RuntimeTypes.ofClassName(classes.group(1));
    RuntimeType to = RuntimeTypes.ofClassName(classes.group(2));
    return from == null || to == null
        ? create()
        : new InvalidCastException(
            "Unable to cast object of type '"
                + from.fullName()
                + "' to type '"
                + to.fullName()
                + "'.");
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static InvalidCastException create() {
    return new InvalidCastException("Specified cast is not valid.");
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static InvalidCastException createWithMessage(@Nullable String message) {
    return new InvalidCastException(
        message == null ? defaultText("System.InvalidCastException") : message);
  }

  /** {@code new(message, errorCode)}. */
  @DotNetMethod("new(string message, int errorCode)")
  public static InvalidCastException createWithCode(@Nullable String message, int errorCode) {
    InvalidCastException made = createWithMessage(message);
    setHResult(made, errorCode);
    return made;
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static InvalidCastException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new InvalidCastException(
        message == null ? defaultText("System.InvalidCastException") : message, innerException);
  }
}
