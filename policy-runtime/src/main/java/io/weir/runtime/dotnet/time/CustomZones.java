package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetArray;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code TimeZoneInfo}: zones of an expression's own rules. */
@DotNetType(value = "public sealed partial class System.TimeZoneInfo", java = TimeZoneInfo.class)
public final class CustomZones {
  private CustomZones() {}

  static TimeZoneInfo custom(
      @Nullable String id,
      TimeSpan baseUtcOffset,
      @Nullable String displayName,
      @Nullable String standardName,
      @Nullable String daylightName,
      AdjustmentRule... rules) {
    if (id == null) {
      throw new ArgumentNullException("id");
    }
    if (id.isEmpty()) {
      throw new ArgumentException(
          "The specified ID parameter '" + id + "' is not supported.", "id");
    }
    if (baseUtcOffset.ticks() < -DateTimeOffset.MAX_OFFSET
        || baseUtcOffset.ticks() > DateTimeOffset.MAX_OFFSET) {
      throw new ArgumentOutOfRangeException(
          "baseUtcOffset", "The TimeSpan parameter must be within plus or minus 14.0 hours.");
    }
    if (baseUtcOffset.ticks() % TimeSpan.TICKS_PER_MINUTE != 0) {
      throw new ArgumentException(
          "The TimeSpan parameter cannot be specified more precisely than whole minutes.",
          "baseUtcOffset");
    }
    checkRules(baseUtcOffset, rules);
    return new TimeZoneInfo(
        id,
        displayName == null ? "" : displayName,
        standardName == null ? "" : standardName,
        daylightName == null ? "" : daylightName,
        baseUtcOffset,
        null,
        rules);
  }

  private static void checkRules(TimeSpan base, AdjustmentRule[] rules) {
    AdjustmentRule before = null;
    for (AdjustmentRule rule : rules) {
      if (rule == null) {
        throw new InvalidTimeZoneException(
            "The AdjustmentRule array cannot contain null elements.");
      }
      long offset = base.ticks() + rule.baseDelta.ticks() + rule.delta.ticks();
      if (Math.abs(offset) > DateTimeOffset.MAX_OFFSET) {
        throw new InvalidTimeZoneException(
            "The sum of the BaseUtcOffset and DaylightDelta properties must within plus or minus"
                + " 14.0 hours.");
      }
      if (before != null && rule.start.compareTo(before.end) <= 0) {
        throw new InvalidTimeZoneException(
            "The elements of the AdjustmentRule array must be in chronological order and must not"
                + " overlap.");
      }
      before = rule;
    }
  }

  /**
   * {@code CreateCustomTimeZone(string id, TimeSpan baseUtcOffset, string displayName, string
   * standardDisplayName)}.
   */
  @DotNetMethod(
      "static TimeZoneInfo CreateCustomTimeZone(string id, TimeSpan baseUtcOffset, string"
          + " displayName, string standardDisplayName)")
  public static TimeZoneInfo createCustom(
      @Nullable String id,
      TimeSpan baseUtcOffset,
      @Nullable String displayName,
      @Nullable String standardDisplayName) {
    return custom(id, baseUtcOffset, displayName, standardDisplayName, standardDisplayName);
  }

  /**
   * {@code CreateCustomTimeZone(string id, TimeSpan baseUtcOffset, string displayName, string
   * standardDisplayName, string daylightDisplayName, AdjustmentRule[] adjustmentRules)}.
   */
  @DotNetMethod(
      "static TimeZoneInfo CreateCustomTimeZone(string id, TimeSpan baseUtcOffset, string"
          + " displayName, string standardDisplayName, string daylightDisplayName, AdjustmentRule[]"
          + " adjustmentRules)")
  public static TimeZoneInfo createCustomRules(
      @Nullable String id,
      TimeSpan baseUtcOffset,
      @Nullable String displayName,
      @Nullable String standardDisplayName,
      @Nullable String daylightDisplayName,
      @Nullable DotNetArray adjustmentRules) {
    return createCustomRulesOff(
        id,
        baseUtcOffset,
        displayName,
        standardDisplayName,
        daylightDisplayName,
        adjustmentRules,
        false);
  }

  /**
   * {@code CreateCustomTimeZone(string id, TimeSpan baseUtcOffset, string displayName, string
   * standardDisplayName, string daylightDisplayName, AdjustmentRule[] adjustmentRules, bool
   * disableDaylightSavingTime)}.
   */
  @DotNetMethod(
      "static TimeZoneInfo CreateCustomTimeZone(string id, TimeSpan baseUtcOffset, string"
          + " displayName, string standardDisplayName, string daylightDisplayName, AdjustmentRule[]"
          + " adjustmentRules, bool disableDaylightSavingTime)")
  public static TimeZoneInfo createCustomRulesOff(
      @Nullable String id,
      TimeSpan baseUtcOffset,
      @Nullable String displayName,
      @Nullable String standardDisplayName,
      @Nullable String daylightDisplayName,
      @Nullable DotNetArray adjustmentRules,
      boolean disableDaylightSavingTime) {
    if (adjustmentRules == null || disableDaylightSavingTime) {
      return custom(id, baseUtcOffset, displayName, standardDisplayName, daylightDisplayName);
    }
    AdjustmentRule[] rules = new AdjustmentRule[adjustmentRules.length()];
    for (int i = 0; i < rules.length; i++) {
      rules[i] = (AdjustmentRule) adjustmentRules.get(i);
    }
    return custom(id, baseUtcOffset, displayName, standardDisplayName, daylightDisplayName, rules);
  }
}
