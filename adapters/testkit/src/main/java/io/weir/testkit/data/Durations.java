package io.weir.testkit.data;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Durations as people write them: {@code 500ms}, {@code 7s}, {@code 1m30s}, {@code 2h}, {@code 1d}.
 */
public final class Durations {
  private static final Pattern FORM = Pattern.compile("(?:\\d+(?:\\.\\d+)?(?:ms|us|ns|d|h|m|s))+");
  private static final Pattern PART = Pattern.compile("(\\d+)(?:\\.(\\d+))?(ms|us|ns|d|h|m|s)");

  private Durations() {}

  /** A duration in seconds: {@code 7s}, {@code 0.25s}. */
  public static String text(Duration duration) {
    return BigDecimal.valueOf(duration.toNanos(), 9).stripTrailingZeros().toPlainString() + "s";
  }

  /**
   * Reads a duration.
   *
   * @throws DataException with the place if it has another form
   */
  public static Duration parse(String text, @Nullable DataPlace place) {
    if (!FORM.matcher(text).matches() || text.length() > 40) {
      throw new DataException(place, "`" + text + "` is no duration such as `7s` or `500ms`");
    }
    Duration total = Duration.ZERO;
    Matcher parts = PART.matcher(text);
    try {
      while (parts.find()) {
        long unit =
            switch (parts.group(3)) {
              case "d" -> 86_400_000_000_000L;
              case "h" -> 3_600_000_000_000L;
              case "m" -> 60_000_000_000L;
              case "s" -> 1_000_000_000L;
              case "ms" -> 1_000_000L;
              case "us" -> 1_000L;
              default -> 1L;
            };
        total = total.plusNanos(Math.multiplyExact(Long.parseLong(parts.group(1)), unit));
        if (parts.group(2) != null) {
          total = total.plusNanos((long) (Double.parseDouble("0." + parts.group(2)) * unit));
        }
      }
    } catch (ArithmeticException | NumberFormatException e) {
      throw new DataException(place, "`" + text + "` is too long", e);
    }
    return total;
  }
}
