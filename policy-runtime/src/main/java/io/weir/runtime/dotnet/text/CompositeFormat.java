package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.FormatException;
import io.weir.runtime.dotnet.Formattable;
import io.weir.runtime.dotnet.Values;
import io.weir.runtime.dotnet.number.Decimal;
import io.weir.runtime.dotnet.number.NumberFormat;
import io.weir.runtime.dotnet.time.DateTime;
import io.weir.runtime.dotnet.time.DateTimeOffset;
import org.jspecify.annotations.Nullable;

/** Composite formatting: {@code string.Format("{0,-5:N2}", …)}, and one hole of it. */
public final class CompositeFormat {
  private static final int LIMIT = 1_000_000;

  private CompositeFormat() {}

  /**
   * The format with its holes filled, for the invariant culture.
   *
   * @throws ArgumentNullException if format or arguments are null
   * @throws FormatException if the format is malformed or asks for a missing argument
   */
  public static String format(@Nullable String format, @Nullable Object @Nullable [] arguments) {
    return format(null, format, arguments);
  }

  /** The format with its holes filled as a provider says. */
  public static String format(
      @Nullable IFormatProvider provider,
      @Nullable String format,
      @Nullable Object @Nullable [] arguments) {
    if (format == null) {
      throw new ArgumentNullException("format");
    }
    if (arguments == null) {
      throw new ArgumentNullException("args");
    }
    return new Parser(format, arguments, provider).parse();
  }

  /**
   * One value as a hole of an interpolated string writes it.
   *
   * @param width positive pads left, negative pads right, 0 not at all
   */
  public static String hole(@Nullable Object value, int width, @Nullable String format) {
    return pad(value(value, format, null), width);
  }

  /** A boxed value's text by format and provider; null is empty. */
  public static String value(
      @Nullable Object value, @Nullable String format, @Nullable IFormatProvider provider) {
    if (value == null) {
      return "";
    }
    if (provider != null) {
      String number = NumberFormat.boxed(value, format, provider);
      if (number != null) {
        return number;
      } else if (value instanceof Decimal decimal) {
        return NumberFormat.format(decimal, format, provider);
      } else if (value instanceof DateTime time) {
        return time.format(format, provider);
      } else if (value instanceof DateTimeOffset time) {
        return time.format(format, provider);
      }
    }
    if (value instanceof Formattable formattable) {
      return formattable.format(format);
    }
    return Values.format(value, format);
  }

  private static String pad(String text, int width) {
    int missing = Math.abs(width) - text.length();
    if (missing <= 0) {
      return text;
    }
    StringMembers.checkSize(Math.abs((long) width));
    return width > 0 ? " ".repeat(missing) + text : text + " ".repeat(missing);
  }

  private static final class Parser {
    private final String format;
    private final @Nullable Object[] arguments;
    private final @Nullable IFormatProvider provider;
    private final StringBuilder out = new StringBuilder();
    private int at;

    Parser(String format, @Nullable Object[] arguments, @Nullable IFormatProvider provider) {
      this.format = format;
      this.arguments = arguments;
      this.provider = provider;
    }

    private FormatException bad(String reason) {
      return new FormatException(
          "Input string was not in a correct format. Failure to parse near offset "
              + at
              + ". "
              + reason);
    }

    private char next() {
      if (at >= format.length()) {
        throw bad("Format item ends prematurely.");
      }
      return format.charAt(at);
    }

    String parse() {
      while (at < format.length()) {
        char c = format.charAt(at++);
        if (c == '{') {
          if (next() == '{') {
            at++;
            out.append('{');
          } else {
            int room = out.capacity();
            item();
            if (out.length() > room) {
              StringMembers.checkSize(out.length());
            }
          }
        } else if (c == '}') {
          if (at >= format.length() || format.charAt(at) != '}') {
            throw bad("Unexpected closing brace without a corresponding opening brace.");
          }
          at++;
          out.append('}');
        } else {
          out.append(c);
        }
      }
      return out.toString();
    }

    private int number() {
      if (!isDigit(next())) {
        throw bad("Expected an ASCII digit.");
      }
      int value = 0;
      while (isDigit(next()) && value < LIMIT) {
        value = value * 10 + next() - '0';
        at++;
      }
      return value;
    }

    private void spaces() {
      while (next() == ' ') {
        at++;
      }
    }

    private void item() {
      int index = number();
      spaces();
      int width = 0;
      boolean left = false;
      if (next() == ',') {
        at++;
        spaces();
        if (next() == '-') {
          left = true;
          at++;
        }
        width = number();
        spaces();
      }
      String itemFormat = null;
      if (next() != '}') {
        if (next() != ':') {
          throw bad("Missing close delimiter '}' for interpolated expression started with '{'.");
        }
        int start = ++at;
        while (next() != '}') {
          if (next() == '{') {
            throw bad("Opening braces are not allowed in a format.");
          }
          at++;
        }
        itemFormat = format.substring(start, at);
      }
      at++;
      if (index >= arguments.length) {
        throw new FormatException(
            "Index (zero based) must be greater than or equal to zero and less than the size of"
                + " the argument list.");
      }
      out.append(pad(value(arguments[index], itemFormat, provider), left ? -width : width));
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }
  }
}
