package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.FormatException;
import io.weir.runtime.dotnet.OverflowException;
import io.weir.runtime.dotnet.text.CharMembers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text to durations. The free form is {@code [-]d} or {@code [-][d.]hh:mm[:ss[.fffffff]]}, where
 * the days may also end in a colon. Results are a TimeSpan or the exception to throw.
 */
final class TimeSpanParse {
  static final long MAX_DAYS = 10_675_199;

  private TimeSpanParse() {}

  static TimeSpan parse(@Nullable String s) {
    return get(parseOrFailure(s));
  }

  static TimeSpan get(Object found) {
    if (found instanceof TimeSpan value) {
      return value;
    }
    throw (DotNetException) found;
  }

  static FormatException bad(String s) {
    return new FormatException("String '" + s + "' was not recognized as a valid TimeSpan.");
  }

  static OverflowException tooLarge(String s) {
    return new OverflowException(
        "The TimeSpan string '"
            + s
            + "' could not be parsed because at least one of the numeric components is out of range"
            + " or contains too many digits.");
  }

  /** A number of the text; {@code zeros} is the number of leading zeros. */
  private record Part(long value, int zeros) {}

  static Object parseOrFailure(@Nullable String s) {
    if (s == null) {
      return new ArgumentNullException("input");
    }
    String text = CharMembers.trim(s);
    int at = 0;
    boolean negative = text.startsWith("-");
    if (negative) {
      at++;
    }
    List<Part> parts = new ArrayList<>();
    StringBuilder separators = new StringBuilder();
    while (true) {
      int start = at;
      int zeros = 0;
      long value = 0;
      while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        if (text.charAt(at) == '0' && value == 0) {
          zeros++;
        }
        value = value * 10 + text.charAt(at++) - '0';
        if (value > 0x7FFF_FFFFL) {
          return tooLarge(s);
        }
      }
      if (at == start || parts.size() == 5) {
        return bad(s);
      }
      parts.add(new Part(value, value == 0 ? zeros - 1 : zeros));
      if (at == text.length()) {
        break;
      }
      char separator = text.charAt(at++);
      if (separator != ':' && separator != '.') {
        return bad(s);
      }
      separators.append(separator);
    }
    return match(s, negative, parts, separators.toString());
  }

  private static Object match(String s, boolean negative, List<Part> p, String separators) {
    Part zero = new Part(0, 0);
    List<Object> tries = new ArrayList<>();
    switch (separators) {
      case "" -> tries.add(ticks(s, negative, p.get(0), zero, zero, zero, zero));
      case ":" -> tries.add(ticks(s, negative, zero, p.get(0), p.get(1), zero, zero));
      case "::" -> {
        tries.add(ticks(s, negative, zero, p.get(0), p.get(1), p.get(2), zero));
        tries.add(ticks(s, negative, p.get(0), p.get(1), p.get(2), zero, zero));
      }
      case ".:" -> tries.add(ticks(s, negative, p.get(0), p.get(1), p.get(2), zero, zero));
      case "::." -> tries.add(ticks(s, negative, zero, p.get(0), p.get(1), p.get(2), p.get(3)));
      case ".::", ":::" ->
          tries.add(ticks(s, negative, p.get(0), p.get(1), p.get(2), p.get(3), zero));
      case ".::.", ":::." ->
          tries.add(ticks(s, negative, p.get(0), p.get(1), p.get(2), p.get(3), p.get(4)));
      default -> {
        return bad(s);
      }
    }
    for (Object found : tries) {
      if (found instanceof TimeSpan) {
        return found;
      }
    }
    return tries.get(0);
  }

  private static Object ticks(
      String s, boolean negative, Part days, Part hours, Part minutes, Part seconds, Part part) {
    long fraction = fraction(part);
    if (days.value > MAX_DAYS
        || hours.value > 23
        || minutes.value > 59
        || seconds.value > 59
        || fraction < 0) {
      return tooLarge(s);
    }
    long millis =
        (days.value * 86_400 + hours.value * 3600 + minutes.value * 60 + seconds.value) * 1000;
    if (millis > Long.MAX_VALUE / 10_000) {
      return tooLarge(s);
    }
    long ticks = millis * 10_000 + fraction;
    if (negative) {
      return -ticks > 0 ? tooLarge(s) : TimeSpan.ofTicks(-ticks);
    }
    return ticks < 0 ? tooLarge(s) : TimeSpan.ofTicks(ticks);
  }

  private static long fraction(Part part) {
    if (part.value == 0) {
      return 0;
    }
    if (part.zeros == 0 && part.value > 9_999_999) {
      return -1;
    }
    int digits = Long.toString(part.value).length() + part.zeros;
    long value = part.value;
    for (; digits < 7; digits++) {
      value *= 10;
    }
    return digits == 7 ? value : Math.round(value / Math.pow(10, digits - 7));
  }

  // ---- by format

  static Object exact(@Nullable String input, @Nullable String format, TimeSpanStyles styles) {
    if (input == null) {
      return new ArgumentNullException("input");
    }
    if (format == null) {
      return new ArgumentNullException("format");
    }
    if ((styles.value() & ~1L) != 0) {
      throw new ArgumentException("An undefined TimeSpanStyles value is being used.", "styles");
    }
    if (format.isEmpty()) {
      return new FormatException("Format specifier '' was invalid.");
    }
    if (format.length() == 1) {
      return switch (format.charAt(0)) {
        case 'c', 't', 'T' -> new ConstantSpan(input).read();
        case 'g' -> hasDayPoint(input) ? bad(input) : parseOrFailure(input);
        case 'G' ->
            input.chars().filter(c -> c == ':').count() == 3 && input.indexOf('.') > 0
                ? parseOrFailure(input)
                : bad(input);
        default -> new FormatException("Format specifier '" + format + "' was invalid.");
      };
    }
    return new Exact(input, format, styles.equals(TimeSpanStyles.ASSUME_NEGATIVE)).read();
  }

  /** Whether days end in a point, as only the format "c" writes them. */
  private static boolean hasDayPoint(String input) {
    int point = input.indexOf('.');
    return point >= 0 && input.indexOf(':', point) >= 0;
  }

  /** Reads by a custom format. */
  private static final class Exact {
    private final String input;
    private final String format;
    private final boolean negative;
    private int at;
    private long days = -1;
    private long hours = -1;
    private long minutes = -1;
    private long seconds = -1;
    private long fraction = -1;

    Exact(String input, String format, boolean negative) {
      this.input = input;
      this.format = format;
      this.negative = negative;
    }

    Object read() {
      int f = 0;
      while (f < format.length()) {
        char c = format.charAt(f);
        int run = DateTimeFormat.run(format, f);
        boolean ok = true;
        switch (c) {
          case 'h', 'm', 's' -> {
            if (run > 2) {
              return mismatch();
            }
            long value = number(run, 2);
            ok = value >= 0;
            if (c == 'h') {
              ok &= hours < 0;
              hours = value;
            } else if (c == 'm') {
              ok &= minutes < 0;
              minutes = value;
            } else {
              ok &= seconds < 0;
              seconds = value;
            }
          }
          case 'd' -> {
            if (run > 8) {
              return mismatch();
            }
            ok = days < 0;
            days = number(run < 2 ? 1 : run, run < 2 ? 8 : run);
            ok &= days >= 0;
          }
          case 'f', 'F' -> {
            if (run > 7) {
              return mismatch();
            }
            ok = fraction < 0;
            int start = at;
            long value = number(c == 'f' ? run : 0, run);
            ok &= value >= 0;
            for (int digits = at - start; digits < 7; digits++) {
              value *= 10;
            }
            fraction = value;
          }
          case '\'', '"' -> {
            StringBuilder literal = new StringBuilder();
            run = DateTimeFormat.quoted(literal, format, f);
            ok = input.startsWith(literal.toString(), at);
            at += literal.length();
          }
          case '%' -> {
            run = 1;
            if (f + 1 >= format.length() || format.charAt(f + 1) == '%') {
              return mismatch();
            }
          }
          case '\\' -> {
            run = 2;
            ok =
                f + 1 < format.length()
                    && at < input.length()
                    && input.charAt(at) == format.charAt(f + 1);
            at++;
          }
          default -> {
            return mismatch();
          }
        }
        if (!ok) {
          return mismatch();
        }
        f += run;
      }
      if (at < input.length()) {
        return bad(input);
      }
      Part zero = new Part(0, 0);
      Object found =
          ticks(
              input,
              negative,
              new Part(Math.max(0, days), 0),
              new Part(Math.max(0, hours), 0),
              new Part(Math.max(0, minutes), 0),
              new Part(Math.max(0, seconds), 0),
              zero);
      if (!(found instanceof TimeSpan whole)) {
        return found;
      }
      long rest = Math.max(0, fraction);
      return TimeSpan.ofTicks(negative ? whole.ticks() - rest : whole.ticks() + rest);
    }

    private static FormatException mismatch() {
      return new FormatException("Input string was not in a correct format.");
    }

    private long number(int min, int max) {
      int start = at;
      long value = 0;
      while (at < input.length()
          && at - start < max
          && input.charAt(at) >= '0'
          && input.charAt(at) <= '9') {
        value = value * 10 + input.charAt(at++) - '0';
      }
      return at - start < min ? -1 : value;
    }
  }
}
