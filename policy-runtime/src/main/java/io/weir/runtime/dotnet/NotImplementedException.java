package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** An operation that is not implemented. */
@DotNetType(
    value = "public class System.NotImplementedException : SystemException",
    java = NotImplementedException.class)
public class NotImplementedException extends SystemException {
  /** Creates one with a message. */
  public NotImplementedException(@Nullable String message) {
    super(message, null);
  }

  /** Creates one with a message and a cause. */
  public NotImplementedException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static NotImplementedException create() {
    return new NotImplementedException("The method or operation is not implemented.");
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static NotImplementedException createWithMessage(@Nullable String message) {
    return new NotImplementedException(
        message == null ? defaultText("System.NotImplementedException") : message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception inner)")
  public static NotImplementedException createWithInner(
      @Nullable String message, @Nullable DotNetException inner) {
    return new NotImplementedException(
        message == null ? defaultText("System.NotImplementedException") : message, inner);
  }
}
