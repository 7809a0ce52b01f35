package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.FormatException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Durations to text: the formats {@code c g G} and custom ones. */
final class TimeSpanFormat {
  private TimeSpanFormat() {}

  static FormatException bad() {
    return new FormatException("Input string was not in a correct format.");
  }

  static String format(TimeSpan value, @Nullable String format) {
    if (format == null || format.isEmpty()) {
      return standard(value, 'c');
    }
    if (format.length() == 1) {
      return switch (format.charAt(0)) {
        case 'c', 't', 'T' -> standard(value, 'c');
        case 'g' -> standard(value, 'g');
        case 'G' -> standard(value, 'G');
        default -> throw bad();
      };
    }
    StringBuilder out = new StringBuilder();
    custom(out, value, format);
    return out.toString();
  }

  // The size without sign: of the smallest value, ticks wrap to the right unsigned number.
  private static long size(TimeSpan value) {
    return Math.abs(value.ticks());
  }

  private static String standard(TimeSpan value, char format) {
    long size = size(value);
    long days = Long.divideUnsigned(size, TimeSpan.TICKS_PER_DAY);
    long rest = Long.remainderUnsigned(size, TimeSpan.TICKS_PER_DAY);
    int hours = (int) (rest / TimeSpan.TICKS_PER_HOUR);
    int minutes = (int) (rest / TimeSpan.TICKS_PER_MINUTE % 60);
    int seconds = (int) (rest / TimeSpan.TICKS_PER_SECOND % 60);
    int fraction = (int) (rest % TimeSpan.TICKS_PER_SECOND);
    StringBuilder out = new StringBuilder();
    if (value.ticks() < 0) {
      out.append('-');
    }
    if (days > 0 || format == 'G') {
      out.append(days).append(format == 'c' ? '.' : ':');
    }
    out.append(format == 'g' ? Integer.toString(hours) : pad(hours, 2)).append(':');
    out.append(pad(minutes, 2)).append(':').append(pad(seconds, 2));
    if (fraction != 0 || format == 'G') {
      String digits = pad(fraction, 7);
      out.append('.').append(format == 'g' ? digits.replaceFirst("0+$", "") : digits);
    }
    return out.toString();
  }

  private static String pad(long value, int width) {
    return String.format(Locale.ROOT, "%0" + width + "d", value);
  }

  private static void custom(StringBuilder out, TimeSpan value, String format) {
    long size = size(value);
    long days = Long.divideUnsigned(size, TimeSpan.TICKS_PER_DAY);
    long rest = Long.remainderUnsigned(size, TimeSpan.TICKS_PER_DAY);
    String fraction = pad(rest % TimeSpan.TICKS_PER_SECOND, 7);
    int at = 0;
    while (at < format.length()) {
      char c = format.charAt(at);
      int run = 1;
      switch (c) {
        case 'h' -> {
          run = run(format, at, 2);
          out.append(pad(rest / TimeSpan.TICKS_PER_HOUR, run));
        }
        case 'm' -> {
          run = run(format, at, 2);
          out.append(pad(rest / TimeSpan.TICKS_PER_MINUTE % 60, run));
        }
        case 's' -> {
          run = run(format, at, 2);
          out.append(pad(rest / TimeSpan.TICKS_PER_SECOND % 60, run));
        }
        case 'd' -> {
          run = run(format, at, 8);
          out.append(pad(days, run));
        }
        case 'f' -> {
          run = run(format, at, 7);
          out.append(fraction, 0, run);
        }
        case 'F' -> {
          run = run(format, at, 7);
          out.append(fraction.substring(0, run).replaceFirst("0+$", ""));
        }
        case '\'', '"' -> run = DateTimeFormat.quoted(out, format, at);
        case '%' -> {
          if (at + 1 >= format.length() || format.charAt(at + 1) == '%') {
            throw bad();
          }
          custom(out, value, format.substring(at + 1, at + 2));
          run = 2;
        }
        case '\\' -> {
          if (at + 1 >= format.length()) {
            throw bad();
          }
          out.append(format.charAt(at + 1));
          run = 2;
        }
        default -> throw bad();
      }
      at += run;
    }
  }

  private static int run(String format, int at, int most) {
    int run = DateTimeFormat.run(format, at);
    if (run > most) {
      throw bad();
    }
    return run;
  }
}
