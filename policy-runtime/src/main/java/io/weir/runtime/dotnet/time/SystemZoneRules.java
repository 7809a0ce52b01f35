package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.Budget;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The adjustment rules of a zone of the system, as .NET on Linux makes them of the zone's file: one
 * for each period whose offset is not today's standard one, cut at the ends of years, transitions
 * listed up to 2037, and one for all the years after. Where .NET's file says more than the
 * platform's rules, the result differs: a change of nothing but the name (local mean time to
 * Moscow's mean time, war time to peace time in 1945) does not cut a period; summer time that the
 * file takes for standard time (Dublin, Casablanca) is daylight time here; and zones with numbers
 * for names (Lord Howe, Santiago, Nuuk) have no extra cut on 19 January 2038. Stateless.
 */
final class SystemZoneRules {
  private static final long EPOCH_TICKS = 621_355_968_000_000_000L;

  /** What files of zones list, as their times once had 32 bits. */
  private static final long LAST_LISTED = Integer.MAX_VALUE;

  private final ZoneRules zone;
  private final TimeSpan base;
  private final List<AdjustmentRule> made = new ArrayList<>();

  private SystemZoneRules(ZoneRules zone, TimeSpan base) {
    this.zone = zone;
    this.base = base;
  }

  static List<AdjustmentRule> of(ZoneRules zone, TimeSpan base) {
    SystemZoneRules rules = new SystemZoneRules(zone, base);
    rules.make();
    return rules.made;
  }

  private void make() {
    ZoneOffsetTransition last = null;
    for (ZoneOffsetTransition next = first(); next != null; next = after(next)) {
      Budget.steps(8);
      if (last == null) {
        beginning(next);
      } else {
        periods(last.toEpochSecond(), next.toEpochSecond(), last.getOffsetAfter());
      }
      last = next;
    }
    if (last != null && !zone.getTransitionRules().isEmpty()) {
      forEver(last);
    } else if (last != null) {
      TimeSpan delta = fromBase(last.getOffsetAfter());
      boolean daylight = zone.isDaylightSavings(last.getInstant());
      add(ticks(last.toEpochSecond()) + base.ticks(), DateTime.MAX_TICKS, delta, daylight);
    }
  }

  private void beginning(ZoneOffsetTransition first) {
    TimeSpan delta = fromBase(first.getOffsetBefore());
    add(0, ticks(first.toEpochSecond()) - 1 + base.ticks(), delta, false);
  }

  /**
   * A time of one offset, which is cut where its standard offset changes: that turns daylight time
   * into standard time, and is no transition of the platform's.
   */
  private void periods(long start, long end, ZoneOffset offset) {
    ZoneOffset standard = zone.getStandardOffset(Instant.ofEpochSecond(start));
    long cut = end;
    if (!standard.equals(zone.getStandardOffset(Instant.ofEpochSecond(end - 1)))) {
      long before = start;
      while (cut - before > 1) {
        long middle = before + (cut - before) / 2;
        if (standard.equals(zone.getStandardOffset(Instant.ofEpochSecond(middle)))) {
          before = middle;
        } else {
          cut = middle;
        }
      }
    }
    TimeSpan delta = fromBase(offset);
    boolean daylight = !standard.equals(offset);
    long saved = daylight ? delta.ticks() - wholeDay(delta) : 0;
    add(ticks(start) + base.ticks(), ticks(cut) - 1 + base.ticks() + saved, delta, daylight);
    if (cut < end) {
      periods(cut, end, offset);
    }
  }

  private @Nullable ZoneOffsetTransition first() {
    return zone.getTransitions().isEmpty() ? null : zone.getTransitions().get(0);
  }

  private @Nullable ZoneOffsetTransition after(ZoneOffsetTransition transition) {
    ZoneOffsetTransition next = zone.nextTransition(transition.getInstant());
    boolean listed =
        next != null
            && (next.toEpochSecond() <= LAST_LISTED
                || next.compareTo(zone.getTransitions().get(zone.getTransitions().size() - 1))
                    <= 0);
    return listed ? next : null;
  }

  private static long ticks(long epochSecond) {
    return EPOCH_TICKS + epochSecond * TimeSpan.TICKS_PER_SECOND;
  }

  /** What .NET takes for the distance of an offset from today's: whole minutes, without days. */
  private TimeSpan fromBase(ZoneOffset offset) {
    long ticks = offset.getTotalSeconds() * TimeSpan.TICKS_PER_SECOND - base.ticks();
    long rest = ticks % TimeSpan.TICKS_PER_MINUTE;
    return TimeSpan.ofTicks(rest == 0 ? ticks : (ticks - rest) % TimeSpan.TICKS_PER_DAY);
  }

  /** Offsets beyond 14 hours, where the date line was elsewhere, become 14 hours. */
  private TimeSpan clamped(TimeSpan delta) {
    long offset = base.ticks() + delta.ticks();
    long held = Math.max(-DateTimeOffset.MAX_OFFSET, Math.min(DateTimeOffset.MAX_OFFSET, offset));
    return TimeSpan.ofTicks(delta.ticks() + held - offset);
  }

  /**
   * The day that a delta of more than half a day leaves to the standard offset: there, the date
   * line has moved.
   */
  private static long wholeDay(TimeSpan delta) {
    long half = TimeSpan.TICKS_PER_DAY / 2;
    return delta.ticks() > half
        ? TimeSpan.TICKS_PER_DAY
        : delta.ticks() < -half ? -TimeSpan.TICKS_PER_DAY : 0;
  }

  /** A period of one offset by the clocks, unless it is today's standard one. */
  private void add(long start, long end, TimeSpan delta, boolean daylight) {
    if (daylight) {
      long day = wholeDay(delta);
      split(start, end, TimeSpan.ofTicks(delta.ticks() - day), TimeSpan.ofTicks(day), made);
    } else if (delta.ticks() != 0) {
      split(start, end, TimeSpan.ZERO, clamped(delta), made);
    }
  }

  /**
   * A period as rules, which say the same of each of their years: one for its first year, one for
   * those between, one for its last.
   */
  static void split(
      long start, long end, TimeSpan saved, TimeSpan baseDelta, List<AdjustmentRule> into) {
    int first = year(start);
    int last = year(end);
    if (first == last) {
      into.add(rule(start, end, saved, baseDelta));
      return;
    }
    into.add(rule(start, newYear(first + 1) - 1, saved, baseDelta));
    if (last - first > 1) {
      into.add(rule(newYear(first + 1), newYear(last) - 1, saved, baseDelta));
    }
    into.add(rule(newYear(last), end, saved, baseDelta));
  }

  private static AdjustmentRule rule(long start, long end, TimeSpan saved, TimeSpan baseDelta) {
    return new AdjustmentRule(date(start), date(end), saved, fixed(start), fixed(end), baseDelta);
  }

  private static int year(long ticks) {
    return DateTime.year(DateTimeCreation.create(ticks));
  }

  private static long newYear(int year) {
    return DateTime.dateTicks(year, 1, 1);
  }

  private static DateTime date(long ticks) {
    return DateTimeCreation.create(ticks - ticks % TimeSpan.TICKS_PER_DAY);
  }

  private static TransitionTime fixed(long ticks) {
    DateTime date = DateTimeCreation.create(ticks);
    long time = ticks % TimeSpan.TICKS_PER_DAY;
    return TransitionTime.createFixed(
        DateTimeCreation.create(time - time % TimeSpan.TICKS_PER_MILLISECOND),
        DateTime.month(date),
        DateTime.day(date));
  }

  /** The rule for the years after the last listed transition. */
  private void forEver(ZoneOffsetTransition last) {
    TransitionTime start = null;
    TransitionTime end = null;
    TimeSpan standard = TimeSpan.ZERO;
    TimeSpan saved = TimeSpan.ZERO;
    for (ZoneOffsetTransitionRule rule : zone.getTransitionRules()) {
      if (rule.getOffsetAfter().equals(rule.getStandardOffset())) {
        end = floating(rule);
      } else {
        start = floating(rule);
        standard = fromBase(rule.getStandardOffset());
        saved = TimeSpan.ofTicks(fromBase(rule.getOffsetAfter()).ticks() - standard.ticks());
      }
    }
    if (start != null && end != null) {
      long from = ticks(last.toEpochSecond()) + base.ticks();
      made.add(
          new AdjustmentRule(date(from), date(DateTime.MAX_TICKS), saved, start, end, standard));
    }
  }

  /**
   * A rule as the files of zones write it: in wall time, in the first to fourth seven days of a
   * month or its last. A time before or after the day itself loses its days, as in .NET.
   */
  private static TransitionTime floating(ZoneOffsetTransitionRule rule) {
    int indicator = rule.getDayOfMonthIndicator();
    DayOfWeek day = rule.getDayOfWeek();
    long seconds = rule.isMidnightEndOfDay() ? 86_400 : rule.getLocalTime().toSecondOfDay();
    switch (rule.getTimeDefinition()) {
      case UTC -> seconds += rule.getOffsetBefore().getTotalSeconds();
      case STANDARD ->
          seconds +=
              rule.getOffsetBefore().getTotalSeconds() - rule.getStandardOffset().getTotalSeconds();
      default -> {}
    }
    DateTime time =
        DateTimeCreation.create(Math.floorMod(seconds, 86_400L) * TimeSpan.TICKS_PER_SECOND);
    int month = rule.getMonth().getValue();
    if (day == null) {
      return TransitionTime.createFixed(time, month, indicator);
    }
    int week = 5;
    int dayOfWeek = day.getValue() % 7;
    // the last of a month is the first after its seventh last day; at its end, that of the day
    // after
    int afterLast = indicator < 0 ? 0 : indicator + 6 - rule.getMonth().maxLength();
    if (afterLast == 0 || afterLast == 1) {
      dayOfWeek = Math.floorMod(dayOfWeek - afterLast, 7);
    } else {
      week = 1 + (indicator - 1) / 7;
      dayOfWeek = Math.floorMod(dayOfWeek - (indicator - 1) % 7, 7);
    }
    return TransitionTime.createFloating(
        time, month, week, io.weir.runtime.dotnet.time.DayOfWeek.of(dayOfWeek));
  }
}
