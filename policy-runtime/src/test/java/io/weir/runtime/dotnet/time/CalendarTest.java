package io.weir.runtime.dotnet.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {
  @ParameterizedTest
  @CsvSource({
    "2024, 12, 30, 0, 0, 53",
    "2024, 12, 30, 1, 1, 53",
    "2024, 12, 30, 2, 1, 53",
    "2023, 1, 1, 2, 1, 52",
    "2023, 1, 1, 0, 1, 1",
    "2021, 1, 3, 2, 0, 1",
    "2021, 1, 2, 1, 0, 52",
    "1, 1, 1, 2, 3, 52",
    "1, 1, 3, 1, 6, 52",
  })
  void weeksByRule(int year, int month, int day, int rule, int first, int week) {
    assertEquals(
        week,
        Calendar.weekOfYear(
            Calendar.GREGORIAN,
            DateTimeCreation.createDate(year, month, day),
            CalendarWeekRule.of(rule),
            DayOfWeek.of(first)));
  }

  @Property
  void isoWeeksAreJavas(@ForAll @IntRange(min = 400, max = 3_000_000) int days) {
    LocalDate date = LocalDate.of(1, 1, 1).plusDays(days);
    DateTime same =
        DateTimeCreation.createDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    assertEquals(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), ISOWeek.weekOfYear(same));
    assertEquals(date.get(IsoFields.WEEK_BASED_YEAR), ISOWeek.year(same));
    assertEquals(
        same,
        ISOWeek.toDateTime(ISOWeek.year(same), ISOWeek.weekOfYear(same), DateTime.dayOfWeek(same)));
  }

  @Test
  void weeksOutsideTheYearAreRefused() {
    assertThrows(
        ArgumentOutOfRangeException.class, () -> ISOWeek.toDateTime(2024, 54, DayOfWeek.MONDAY));
  }
}
