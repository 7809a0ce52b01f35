package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** A time zone that is not known. */
@DotNetType(
    value = "public class System.TimeZoneNotFoundException : Exception",
    java = TimeZoneNotFoundException.class)
public final class TimeZoneNotFoundException extends DotNetException {
  private static final long serialVersionUID = 1L;

  /** Creates one with a message. */
  public TimeZoneNotFoundException(@Nullable String message) {
    super(message);
  }

  private TimeZoneNotFoundException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** {@code new(message, innerException)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static TimeZoneNotFoundException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new TimeZoneNotFoundException(message, innerException);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static TimeZoneNotFoundException create() {
    return new TimeZoneNotFoundException(
        "Exception of type 'System.TimeZoneNotFoundException' was thrown.");
  }

  /** {@code new(string message)}. */
  @DotNetMethod("new(string message)")
  public static TimeZoneNotFoundException createWithMessage(@Nullable String message) {
    return new TimeZoneNotFoundException(message);
  }
}
