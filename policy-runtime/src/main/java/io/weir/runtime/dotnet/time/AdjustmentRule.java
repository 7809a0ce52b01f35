package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code System.TimeZoneInfo.AdjustmentRule}: daylight time over some years. Immutable. */
@DotNetType(
    value =
        "public sealed class System.TimeZoneInfo.AdjustmentRule : object,"
            + " IEquatable<AdjustmentRule>",
    java = AdjustmentRule.class)
public final class AdjustmentRule {
  final DateTime start;
  final DateTime end;
  final TimeSpan delta;
  final TransitionTime daylightStart;
  final TransitionTime daylightEnd;
  final TimeSpan baseDelta;

  AdjustmentRule(
      DateTime start,
      DateTime end,
      TimeSpan delta,
      TransitionTime daylightStart,
      TransitionTime daylightEnd,
      TimeSpan baseDelta) {
    this.start = start;
    this.end = end;
    this.delta = delta;
    this.daylightStart = daylightStart;
    this.daylightEnd = daylightEnd;
    this.baseDelta = baseDelta;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AdjustmentRule that
        && start.equals(that.start)
        && end.equals(that.end)
        && delta.equals(that.delta)
        && daylightStart.equals(that.daylightStart)
        && daylightEnd.equals(that.daylightEnd)
        && baseDelta.equals(that.baseDelta);
  }

  @Override
  public int hashCode() {
    return start.hashCode();
  }

  @Override
  public String toString() {
    return "System.TimeZoneInfo+AdjustmentRule";
  }

  /**
   * {@code CreateAdjustmentRule(DateTime dateStart, DateTime dateEnd, TimeSpan daylightDelta,
   * TransitionTime daylightTransitionStart, TransitionTime daylightTransitionEnd)}.
   */
  @DotNetMethod(
      "static AdjustmentRule CreateAdjustmentRule(DateTime dateStart, DateTime dateEnd, TimeSpan"
          + " daylightDelta, TransitionTime daylightTransitionStart, TransitionTime"
          + " daylightTransitionEnd)")
  public static AdjustmentRule createRule(
      DateTime dateStart,
      DateTime dateEnd,
      TimeSpan daylightDelta,
      TransitionTime daylightTransitionStart,
      TransitionTime daylightTransitionEnd) {
    return createRuleOfBase(
        dateStart,
        dateEnd,
        daylightDelta,
        daylightTransitionStart,
        daylightTransitionEnd,
        TimeSpan.ZERO);
  }

  /** {@code CreateAdjustmentRule} with another standard offset, from that of the zone. */
  @DotNetMethod(
      "static AdjustmentRule CreateAdjustmentRule(DateTime dateStart, DateTime dateEnd, TimeSpan"
          + " daylightDelta, TransitionTime daylightTransitionStart, TransitionTime"
          + " daylightTransitionEnd, TimeSpan baseUtcOffsetDelta)")
  public static AdjustmentRule createRuleOfBase(
      DateTime dateStart,
      DateTime dateEnd,
      TimeSpan daylightDelta,
      TransitionTime daylightTransitionStart,
      TransitionTime daylightTransitionEnd,
      TimeSpan baseUtcOffsetDelta) {
    if (!dateStart.kind().equals(DateTimeKind.UNSPECIFIED)
        || !dateEnd.kind().equals(DateTimeKind.UNSPECIFIED)) {
      throw new ArgumentException(
          "The supplied DateTime must have the Kind property set to DateTimeKind.Unspecified.",
          "dateStart");
    }
    if (daylightTransitionStart.equals(daylightTransitionEnd)) {
      throw new ArgumentException(
          "The DaylightTransitionStart property must not equal the DaylightTransitionEnd property.",
          "daylightTransitionEnd");
    }
    if (dateStart.compareTo(dateEnd) > 0) {
      throw new ArgumentException(
          "The DateStart property must come before the DateEnd property.", "dateStart");
    }
    if (Math.abs(daylightDelta.ticks()) > DateTimeOffset.MAX_OFFSET) {
      throw new ArgumentOutOfRangeException(
          "daylightDelta", "The TimeSpan parameter must be within plus or minus 14.0 hours.");
    }
    if (daylightDelta.ticks() % TimeSpan.TICKS_PER_MINUTE != 0) {
      throw new ArgumentException(
          "The TimeSpan parameter cannot be specified more precisely than whole minutes.",
          "daylightDelta");
    }
    if (dateStart.ticks() % TimeSpan.TICKS_PER_DAY != 0
        || dateEnd.ticks() % TimeSpan.TICKS_PER_DAY != 0) {
      throw new ArgumentException(
          "The supplied DateTime includes a TimeOfDay setting. This is not supported.",
          "dateStart");
    }
    return new AdjustmentRule(
        dateStart,
        dateEnd,
        daylightDelta,
        daylightTransitionStart,
        daylightTransitionEnd,
        baseUtcOffsetDelta);
  }

  /** {@code DateStart}. */
  @DotNetProperty("DateTime DateStart { get; }")
  public static DateTime dateStart(AdjustmentRule self) {
    return self.start;
  }

  /** {@code DateEnd}. */
  @DotNetProperty("DateTime DateEnd { get; }")
  public static DateTime dateEnd(AdjustmentRule self) {
    return self.end;
  }

  /** {@code DaylightDelta}. */
  @DotNetProperty("TimeSpan DaylightDelta { get; }")
  public static TimeSpan daylightDelta(AdjustmentRule self) {
    return self.delta;
  }

  /** {@code BaseUtcOffsetDelta}. */
  @DotNetProperty("TimeSpan BaseUtcOffsetDelta { get; }")
  public static TimeSpan baseUtcOffsetDelta(AdjustmentRule self) {
    return self.baseDelta;
  }

  /** {@code DaylightTransitionStart}. */
  @DotNetProperty("TransitionTime DaylightTransitionStart { get; }")
  public static TransitionTime daylightTransitionStart(AdjustmentRule self) {
    return self.daylightStart;
  }

  /** {@code DaylightTransitionEnd}. */
  @DotNetProperty("TransitionTime DaylightTransitionEnd { get; }")
  public static TransitionTime daylightTransitionEnd(AdjustmentRule self) {
    return self.daylightEnd;
  }

  /** {@code Equals(other)}. */
  @DotNetMethod("bool Equals(AdjustmentRule other)")
  public static boolean equalTo(AdjustmentRule self, @Nullable AdjustmentRule other) {
    return self.equals(other);
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(AdjustmentRule self) {
    return self.hashCode();
  }
}
