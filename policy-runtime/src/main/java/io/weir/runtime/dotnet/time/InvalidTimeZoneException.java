package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** Rules of a time zone that contradict each other. */
@DotNetType(
    value = "public class System.InvalidTimeZoneException : Exception",
    java = InvalidTimeZoneException.class)
public final class InvalidTimeZoneException extends DotNetException {
  private static final long serialVersionUID = 1L;

  /** Creates one with a message. */
  public InvalidTimeZoneException(@Nullable String message) {
    super(message);
  }

  private InvalidTimeZoneException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** {@code new(message, innerException)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static InvalidTimeZoneException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new InvalidTimeZoneException(message, innerException);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static InvalidTimeZoneException create() {
    return new InvalidTimeZoneException(
        "Exception of type 'System.InvalidTimeZoneException' was thrown.");
  }

  /** {@code new(string message)}. */
  @DotNetMethod("new(string message)")
  public static InvalidTimeZoneException createWithMessage(@Nullable String message) {
    return new InvalidTimeZoneException(message);
  }
}
