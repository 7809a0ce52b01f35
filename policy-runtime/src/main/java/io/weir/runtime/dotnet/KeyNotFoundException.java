package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** A key that a dictionary does not hold. */
@DotNetType(
    value = "public class System.Collections.Generic.KeyNotFoundException : SystemException",
    java = KeyNotFoundException.class)
public class KeyNotFoundException extends SystemException {
  /** Creates one with a message. */
  public KeyNotFoundException(@Nullable String message) {
    super(message, null);
  }

  /** Creates one with a message and a cause. */
  public KeyNotFoundException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static KeyNotFoundException create() {
    return new KeyNotFoundException("The given key was not present in the dictionary.");
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static KeyNotFoundException createWithMessage(@Nullable String message) {
    return new KeyNotFoundException(
        message == null ? defaultText("System.Collections.Generic.KeyNotFoundException") : message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static KeyNotFoundException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new KeyNotFoundException(
        message == null ? defaultText("System.Collections.Generic.KeyNotFoundException") : message,
        innerException);
  }
}
