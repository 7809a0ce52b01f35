package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** An element of the wrong type stored in an array. */
@DotNetType(
    value = "public class System.ArrayTypeMismatchException : SystemException",
    java = ArrayTypeMismatchException.class)
public class ArrayTypeMismatchException extends SystemException {
  /** Creates one with a message. */
  public ArrayTypeMismatchException(@Nullable String message) {
    super(message, null);
  }

  /** Creates one with a message and a cause. */
  public ArrayTypeMismatchException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static ArrayTypeMismatchException create() {
    return new ArrayTypeMismatchException(
        "Attempted to access an element as a type incompatible with the array.");
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static ArrayTypeMismatchException createWithMessage(@Nullable String message) {
    return new ArrayTypeMismatchException(
        message == null ? defaultText("System.ArrayTypeMismatchException") : message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static ArrayTypeMismatchException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new ArrayTypeMismatchException(
        message == null ? defaultText("System.ArrayTypeMismatchException") : message,
        innerException);
  }
}
