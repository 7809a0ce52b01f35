package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** An index outside an array or string. */
@DotNetType(
    value = "public class System.IndexOutOfRangeException : SystemException",
    java = IndexOutOfRangeException.class)
public class IndexOutOfRangeException extends SystemException {
  /** Creates one with a message. */
  public IndexOutOfRangeException(@Nullable String message) {
    super(message, null);
  }

  /** Creates one with a message and a cause. */
  public IndexOutOfRangeException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static IndexOutOfRangeException create() {
    return new IndexOutOfRangeException("Index was outside the bounds of the array.");
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static IndexOutOfRangeException createWithMessage(@Nullable String message) {
    return new IndexOutOfRangeException(
        message == null ? defaultText("System.IndexOutOfRangeException") : message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static IndexOutOfRangeException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new IndexOutOfRangeException(
        message == null ? defaultText("System.IndexOutOfRangeException") : message, innerException);
  }
}
