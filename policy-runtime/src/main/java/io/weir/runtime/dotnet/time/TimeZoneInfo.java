package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetArray;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code System.TimeZoneInfo}: IANA zones by Java's rules, Windows names through {@link
 * WindowsZones}, and zones of an expression's own rules. The local zone is UTC. Immutable.
 */
@DotNetType(
    value = "public sealed partial class System.TimeZoneInfo : object, IEquatable<TimeZoneInfo>",
    java = TimeZoneInfo.class)
public final class TimeZoneInfo {
  private static final String UTC_NAME = "Coordinated Universal Time";
  private static final TimeZoneInfo UTC =
      new TimeZoneInfo("UTC", "(UTC) " + UTC_NAME, UTC_NAME, UTC_NAME, TimeSpan.ZERO, null);
  private static final TimeZoneInfo LOCAL =
      new TimeZoneInfo("UTC", "(UTC) " + UTC_NAME, UTC_NAME, UTC_NAME, TimeSpan.ZERO, null);

  private final String id;
  private final String displayName;
  private final String standardName;
  private final String daylightName;
  private final TimeSpan baseOffset;
  // null for zones of adjustment rules
  private final @Nullable ZoneRules rules;
  private final AdjustmentRule[] adjustments;

  TimeZoneInfo(
      String id,
      String displayName,
      String standardName,
      String daylightName,
      TimeSpan baseOffset,
      @Nullable ZoneRules rules,
      AdjustmentRule... adjustments) {
    this.id = id;
    this.displayName = displayName;
    this.standardName = standardName;
    this.daylightName = daylightName;
    this.baseOffset = baseOffset;
    this.rules = rules;
    this.adjustments = adjustments;
  }

  // ---- the offset of a time

  /** Whole minutes from the offset of today, as .NET keeps those of old times. */
  private TimeSpan span(ZoneOffset offset) {
    long seconds = offset.getTotalSeconds() - baseOffset.ticks() / TimeSpan.TICKS_PER_SECOND;
    return TimeSpan.ofTicks(baseOffset.ticks() + seconds / 60 * TimeSpan.TICKS_PER_MINUTE);
  }

  private static LocalDateTime local(DateTime time) {
    return LocalDateTime.ofInstant(time.toInstant(), ZoneOffset.UTC);
  }

  /** The offset at an instant. */
  TimeSpan offsetAt(DateTime utc) {
    if (rules != null) {
      return span(rules.getOffset(utc.toInstant()));
    }
    AdjustmentRule rule = ruleAt(utc.ticks() + baseOffset.ticks());
    if (rule == null) {
      return baseOffset;
    }
    TimeSpan standard = TimeSpan.plus(baseOffset, rule.baseDelta);
    return isDaylightUtc(rule, utc.ticks()) ? TimeSpan.plus(standard, rule.delta) : standard;
  }

  private boolean isDaylightAt(DateTime utc) {
    if (rules != null) {
      return rules.isDaylightSavings(utc.toInstant());
    }
    AdjustmentRule rule = ruleAt(utc.ticks() + baseOffset.ticks());
    return rule != null && isDaylightUtc(rule, utc.ticks());
  }

  private @Nullable AdjustmentRule ruleAt(long localTicks) {
    long date = localTicks - Math.floorMod(localTicks, TimeSpan.TICKS_PER_DAY);
    for (AdjustmentRule rule : adjustments) {
      if (rule.start.ticks() <= date && date <= rule.end.ticks()) {
        return rule;
      }
    }
    return null;
  }

  private static int yearOf(long ticks) {
    return DateTime.year(DateTimeCreation.create(Math.max(0, Math.min(DateTime.MAX_TICKS, ticks))));
  }

  private boolean isDaylightUtc(AdjustmentRule rule, long utcTicks) {
    long standard = baseOffset.ticks() + rule.baseDelta.ticks();
    int year = yearOf(utcTicks + standard);
    long start = rule.daylightStart.ticksIn(year) - standard;
    long end = rule.daylightEnd.ticksIn(year) - standard - rule.delta.ticks();
    return start < end ? utcTicks >= start && utcTicks < end : utcTicks >= start || utcTicks < end;
  }

  /** Where a clock's time falls: 0 plain standard, 1 daylight, 2 never shown, 3 shown twice. */
  int stateOf(DateTime clock) {
    if (rules != null) {
      ZoneOffsetTransition transition = rules.getTransition(local(clock));
      if (transition != null) {
        return transition.isGap() ? 2 : 3;
      }
      return rules.isDaylightSavings(local(clock).toInstant(rules.getOffset(local(clock)))) ? 1 : 0;
    }
    AdjustmentRule rule = ruleAt(clock.ticks());
    if (rule == null) {
      return 0;
    }
    int year = yearOf(clock.ticks());
    long start = rule.daylightStart.ticksIn(year);
    long end = rule.daylightEnd.ticksIn(year);
    long delta = rule.delta.ticks();
    long time = clock.ticks();
    if (delta > 0 && time >= start && time < start + delta) {
      return 2;
    }
    if (delta > 0 && time >= end - delta && time < end) {
      return 3;
    }
    boolean daylight = start < end ? time >= start && time < end : time >= start || time < end;
    return daylight ? 1 : 0;
  }

  TimeSpan clockOffset(DateTime clock) {
    if (rules == null) {
      AdjustmentRule rule = ruleAt(clock.ticks());
      if (rule == null) {
        return baseOffset;
      }
      TimeSpan standard = TimeSpan.plus(baseOffset, rule.baseDelta);
      return stateOf(clock) == 1 ? TimeSpan.plus(standard, rule.delta) : standard;
    }
    ZoneOffsetTransition transition = rules.getTransition(local(clock));
    if (transition != null) {
      return span(transition.isGap() ? transition.getOffsetBefore() : transition.getOffsetAfter());
    }
    return span(rules.getOffset(local(clock)));
  }

  static TimeZoneInfo given(@Nullable TimeZoneInfo zone, String parameter) {
    if (zone == null) {
      throw new ArgumentNullException(parameter);
    }
    return zone;
  }

  DateTimeKind kind() {
    return this == UTC
        ? DateTimeKind.UTC
        : this == LOCAL ? DateTimeKind.LOCAL : DateTimeKind.UNSPECIFIED;
  }

  static DateTime clamped(long ticks, DateTimeKind kind) {
    return DateTime.ofTicks(Math.max(0, Math.min(DateTime.MAX_TICKS, ticks)), kind);
  }

  private DateTime inThisZone(DateTime time) {
    if (time.kind().equals(DateTimeKind.UNSPECIFIED)) {
      return time;
    }
    return clamped(time.ticks() + offsetAt(time).ticks(), DateTimeKind.UNSPECIFIED);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TimeZoneInfo that && id.equalsIgnoreCase(that.id) && sameRules(that);
  }

  private boolean sameRules(TimeZoneInfo that) {
    return baseOffset.equals(that.baseOffset)
        && Objects.equals(rules, that.rules)
        && Arrays.equals(adjustments, that.adjustments);
  }

  @Override
  public int hashCode() {
    return id.toUpperCase(Locale.ROOT).hashCode();
  }

  @Override
  public String toString() {
    return displayName;
  }

  private static @Nullable TimeZoneInfo lookUp(String id) {
    if (id.equalsIgnoreCase("UTC")) {
      return UTC;
    }
    String iana = WindowsZones.ianaOf(id);
    if (!ZoneId.getAvailableZoneIds().contains(iana)) {
      return null;
    }
    ZoneRules rules = ZoneId.of(iana).getRules();
    ZoneOffset base =
        rules.getStandardOffset(DateTime.ofTicks(Clock.utcTicks(), DateTimeKind.UTC).toInstant());
    ZoneNames names = ZoneNames.of(iana);
    TimeSpan offset = TimeSpan.ofTicks(base.getTotalSeconds() * TimeSpan.TICKS_PER_SECOND);
    String sign = offset.ticks() < 0 ? "-" : "+";
    String shown =
        names.standard().equals(UTC_NAME)
            ? "(UTC) " + UTC_NAME
            : "(UTC" + sign + TimeSpanFormat.format(offset, "hh\\:mm") + ") " + names.generic();
    return new TimeZoneInfo(id, shown, names.standard(), names.daylight(), offset, rules);
  }

  /** {@code Utc}. */
  @DotNetProperty("static TimeZoneInfo Utc { get; }")
  public static TimeZoneInfo utc() {
    return UTC;
  }

  /** {@code Local}. */
  @DotNetProperty("static TimeZoneInfo Local { get; }")
  public static TimeZoneInfo localZone() {
    return LOCAL;
  }

  /** {@code Id}. */
  @DotNetProperty("string Id { get; }")
  public static String id(TimeZoneInfo self) {
    return self.id;
  }

  /** {@code DisplayName}. */
  @DotNetProperty("string DisplayName { get; }")
  public static String displayName(TimeZoneInfo self) {
    return self.displayName;
  }

  /** {@code StandardName}. */
  @DotNetProperty("string StandardName { get; }")
  public static String standardName(TimeZoneInfo self) {
    return self.standardName;
  }

  /** {@code DaylightName}. */
  @DotNetProperty("string DaylightName { get; }")
  public static String daylightName(TimeZoneInfo self) {
    return self.daylightName;
  }

  /** {@code BaseUtcOffset}. */
  @DotNetProperty("TimeSpan BaseUtcOffset { get; }")
  public static TimeSpan baseUtcOffset(TimeZoneInfo self) {
    return self.baseOffset;
  }

  /** {@code SupportsDaylightSavingTime}. */
  @DotNetProperty("bool SupportsDaylightSavingTime { get; }")
  public static boolean supportsDaylightSavingTime(TimeZoneInfo self) {
    return self.rules == null
        ? self.adjustments.length > 0
        : self.rules.getTransitions().stream()
                .anyMatch(t -> self.rules.isDaylightSavings(t.getInstant()))
            || !self.rules.getTransitionRules().isEmpty();
  }

  /** {@code HasIanaId}. */
  @DotNetProperty("bool HasIanaId { get; }")
  public static boolean hasIanaId(TimeZoneInfo self) {
    return self.id.equals(WindowsZones.ianaOf(self.id))
        && ZoneId.getAvailableZoneIds().contains(self.id);
  }

  /** {@code FindSystemTimeZoneById(string id)}. */
  @DotNetMethod("static TimeZoneInfo FindSystemTimeZoneById(string id)")
  public static TimeZoneInfo find(@Nullable String id) {
    if (id == null) {
      throw new ArgumentNullException("id");
    }
    TimeZoneInfo found = lookUp(id);
    if (found == null) {
      throw new TimeZoneNotFoundException(
          "The time zone ID '" + id + "' was not found on the local computer.");
    }
    return found;
  }

  /** {@code TryFindSystemTimeZoneById(string id, out TimeZoneInfo timeZoneInfo)}. */
  @DotNetMethod("static bool TryFindSystemTimeZoneById(string id, out TimeZoneInfo timeZoneInfo)")
  public static boolean tryFind(@Nullable String id, Ref timeZoneInfo) {
    TimeZoneInfo found = id == null ? null : lookUp(id);
    timeZoneInfo.value = found;
    return found != null;
  }

  /** {@code GetUtcOffset(DateTime dateTime)}. */
  @DotNetMethod("TimeSpan GetUtcOffset(DateTime dateTime)")
  public static TimeSpan getUtcOffset(TimeZoneInfo self, DateTime dateTime) {
    return dateTime.kind().equals(DateTimeKind.UNSPECIFIED)
        ? self.clockOffset(dateTime)
        : self.offsetAt(dateTime);
  }

  /** {@code GetUtcOffset(DateTimeOffset dateTimeOffset)}. */
  @DotNetMethod("TimeSpan GetUtcOffset(DateTimeOffset dateTimeOffset)")
  public static TimeSpan getUtcOffsetOf(TimeZoneInfo self, DateTimeOffset dateTimeOffset) {
    return self.offsetAt(DateTimeOffset.utcDateTime(dateTimeOffset));
  }

  /** {@code IsDaylightSavingTime(DateTime dateTime)}. */
  @DotNetMethod("bool IsDaylightSavingTime(DateTime dateTime)")
  public static boolean isDaylightSavingTime(TimeZoneInfo self, DateTime dateTime) {
    return dateTime.kind().equals(DateTimeKind.UNSPECIFIED)
        ? self.stateOf(dateTime) == 1
        : self.isDaylightAt(dateTime);
  }

  /** {@code IsDaylightSavingTime(DateTimeOffset dateTimeOffset)}. */
  @DotNetMethod("bool IsDaylightSavingTime(DateTimeOffset dateTimeOffset)")
  public static boolean isDaylightSavingTimeOf(TimeZoneInfo self, DateTimeOffset dateTimeOffset) {
    return self.isDaylightAt(DateTimeOffset.utcDateTime(dateTimeOffset));
  }

  /** {@code IsInvalidTime(DateTime dateTime)}. */
  @DotNetMethod("bool IsInvalidTime(DateTime dateTime)")
  public static boolean isInvalidTime(TimeZoneInfo self, DateTime dateTime) {
    return dateTime.kind().equals(DateTimeKind.UNSPECIFIED) && self.stateOf(dateTime) == 2;
  }

  /** {@code IsAmbiguousTime(DateTime dateTime)}. */
  @DotNetMethod("bool IsAmbiguousTime(DateTime dateTime)")
  public static boolean isAmbiguousTime(TimeZoneInfo self, DateTime dateTime) {
    return self.stateOf(self.inThisZone(dateTime)) == 3;
  }

  /** {@code IsAmbiguousTime(DateTimeOffset dateTimeOffset)}. */
  @DotNetMethod("bool IsAmbiguousTime(DateTimeOffset dateTimeOffset)")
  public static boolean isAmbiguousTimeOf(TimeZoneInfo self, DateTimeOffset dateTimeOffset) {
    return self.stateOf(self.inThisZone(DateTimeOffset.utcDateTime(dateTimeOffset))) == 3;
  }

  private DotNetArray twoOffsets(DateTime clock) {
    if (stateOf(clock) != 3) {
      throw new ArgumentException(
          "The supplied DateTime is not in an ambiguous time range.", "dateTime");
    }
    TimeSpan standard = clockOffset(clock);
    ZoneOffsetTransition transition = rules == null ? null : rules.getTransition(local(clock));
    AdjustmentRule rule = ruleAt(clock.ticks());
    TimeSpan daylight =
        transition != null
            ? span(transition.getOffsetBefore())
            : rule == null ? standard : TimeSpan.plus(standard, rule.delta);
    return new DotNetArray(RuntimeType.of("TimeSpan"), new Object[] {standard, daylight});
  }

  /** {@code GetAmbiguousTimeOffsets(DateTime dateTime)}. */
  @DotNetMethod("TimeSpan[] GetAmbiguousTimeOffsets(DateTime dateTime)")
  public static DotNetArray getAmbiguousTimeOffsets(TimeZoneInfo self, DateTime dateTime) {
    return self.twoOffsets(self.inThisZone(dateTime));
  }

  /** {@code GetAmbiguousTimeOffsets(DateTimeOffset dateTimeOffset)}. */
  @DotNetMethod("TimeSpan[] GetAmbiguousTimeOffsets(DateTimeOffset dateTimeOffset)")
  public static DotNetArray getAmbiguousTimeOffsetsOf(
      TimeZoneInfo self, DateTimeOffset dateTimeOffset) {
    return self.twoOffsets(self.inThisZone(DateTimeOffset.utcDateTime(dateTimeOffset)));
  }

  /** The adjustment rules; those of a system's zone are made anew. */
  List<AdjustmentRule> rules() {
    return rules == null ? List.of(adjustments) : SystemZoneRules.of(rules, baseOffset);
  }

  /** {@code GetAdjustmentRules()}. */
  @DotNetMethod("AdjustmentRule[] GetAdjustmentRules()")
  public static DotNetArray getAdjustmentRules(TimeZoneInfo self) {
    return new DotNetArray(RuntimeType.of("TimeZoneInfo.AdjustmentRule"), self.rules().toArray());
  }

  /** {@code HasSameRules(TimeZoneInfo other)}. */
  @DotNetMethod("bool HasSameRules(TimeZoneInfo other)")
  public static boolean hasSameRules(TimeZoneInfo self, @Nullable TimeZoneInfo other) {
    return self.sameRules(given(other, "other"));
  }

  /** {@code Equals(TimeZoneInfo other)}. */
  @DotNetMethod("bool Equals(TimeZoneInfo other)")
  public static boolean equalTo(TimeZoneInfo self, @Nullable TimeZoneInfo other) {
    return self.equals(other);
  }

  /** {@code Equals(object obj)}. */
  @DotNetMethod("bool Equals(object obj)")
  public static boolean equalToObject(TimeZoneInfo self, @Nullable Object obj) {
    return self.equals(obj);
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(TimeZoneInfo self) {
    return self.hashCode();
  }

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(TimeZoneInfo self) {
    return self.displayName;
  }
}
