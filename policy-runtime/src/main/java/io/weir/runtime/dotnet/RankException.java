package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** An array of the wrong number of dimensions. */
@DotNetType(
    value = "public class System.RankException : SystemException",
    java = RankException.class)
public class RankException extends SystemException {
  /** Creates one with a message. */
  public RankException(@Nullable String message) {
    super(message, null);
  }

  /** Creates one with a message and a cause. */
  public RankException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static RankException create() {
    return new RankException(
        "Attempted to operate on an array with the incorrect number of dimensions.");
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static RankException createWithMessage(@Nullable String message) {
    return new RankException(message == null ? defaultText("System.RankException") : message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static RankException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new RankException(
        message == null ? defaultText("System.RankException") : message, innerException);
  }
}
