package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** A recursion that is too deep. */
@DotNetType(
    value = "public class System.InsufficientExecutionStackException : SystemException",
    java = InsufficientExecutionStackException.class)
public class InsufficientExecutionStackException extends SystemException {
  /** Creates one with a message. */
  public InsufficientExecutionStackException(@Nullable String message) {
    super(message, null);
  }

  /** Creates one with a message and a cause. */
  public InsufficientExecutionStackException(
      @Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static InsufficientExecutionStackException create() {
    return new InsufficientExecutionStackException(
        "Insufficient stack to continue executing the program safely. This can happen from having too many functions on the call stack or function on the stack using too much stack space.");
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static InsufficientExecutionStackException createWithMessage(@Nullable String message) {
    return new InsufficientExecutionStackException(
        message == null ? defaultText("System.InsufficientExecutionStackException") : message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static InsufficientExecutionStackException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new InsufficientExecutionStackException(
        message == null ? defaultText("System.InsufficientExecutionStackException") : message,
        innerException);
  }
}
