package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;

/**
 * {@code System.Globalization.DaylightTime}: when daylight saving time begins and ends. Immutable.
 */
@DotNetType(
    value = "public class System.Globalization.DaylightTime : object",
    java = DaylightTime.class,
    beyondReference = true)
public final class DaylightTime {
  private final DateTime start;
  private final DateTime end;
  private final TimeSpan delta;

  private DaylightTime(DateTime start, DateTime end, TimeSpan delta) {
    this.start = start;
    this.end = end;
    this.delta = delta;
  }

  @Override
  public String toString() {
    return "System.Globalization.DaylightTime";
  }

  /** {@code new(start, end, delta)}. */
  @DotNetMethod("new(DateTime start, DateTime end, TimeSpan delta)")
  public static DaylightTime create(DateTime start, DateTime end, TimeSpan delta) {
    return new DaylightTime(start, end, delta);
  }

  /** {@code Start}. */
  @DotNetProperty("DateTime Start { get; }")
  public static DateTime start(DaylightTime self) {
    return self.start;
  }

  /** {@code End}. */
  @DotNetProperty("DateTime End { get; }")
  public static DateTime end(DaylightTime self) {
    return self.end;
  }

  /** {@code Delta}. */
  @DotNetProperty("TimeSpan Delta { get; }")
  public static TimeSpan delta(DaylightTime self) {
    return self.delta;
  }
}
