package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** An operation that the platform does not support. */
@DotNetType(
    value = "public class System.PlatformNotSupportedException : NotSupportedException",
    java = PlatformNotSupportedException.class)
public class PlatformNotSupportedException extends NotSupportedException {
  private static final long serialVersionUID = 1L;

  /** Creates one with a message. */
  public PlatformNotSupportedException(@Nullable String message) {
    super(message, null);
  }

  /** Creates one with a message and a cause. */
  public PlatformNotSupportedException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static PlatformNotSupportedException create() {
    return new PlatformNotSupportedException("Operation is not supported on this platform.");
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static PlatformNotSupportedException createWithMessage(@Nullable String message) {
    return new PlatformNotSupportedException(
        message == null ? defaultText("System.PlatformNotSupportedException") : message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception inner)")
  public static PlatformNotSupportedException createWithInner(
      @Nullable String message, @Nullable DotNetException inner) {
    return new PlatformNotSupportedException(
        message == null ? defaultText("System.PlatformNotSupportedException") : message, inner);
  }
}
