package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.text.NumberFormatInfo;

/** Custom numeric formats: {@code #,##0.00;(#);-}. */
final class CustomFormat {
  private final String format;
  private int section;
  private int digitCount;
  private int decimalAt;
  private int firstZero;
  private int lastZero;
  private boolean scientific;
  private boolean thousands;
  private int scaleAdjust;

  private CustomFormat(String format) {
    this.format = format;
  }

  static String write(Digits digits, String format, NumberFormatInfo info) {
    return new CustomFormat(format).write(digits, info);
  }

  private String write(Digits digits, NumberFormatInfo info) {
    section = sectionStart(digits.isZero() ? 2 : digits.negative ? 1 : 0);
    scan();
    if (digits.isZero()) {
      digits.becomeZero();
    } else {
      digits.scale += scaleAdjust;
      digits.round(scientific ? digitCount : digits.scale + digitCount - decimalAt, false);
      if (digits.isZero()) {
        int zeroSection = sectionStart(2);
        if (zeroSection != section) {
          section = zeroSection;
          scan();
          digits.becomeZero();
        }
      }
    }
    return fill(digits, info);
  }

  /**
   * The start of a section (0 positive, 1 negative, 2 zero); the first one's where it is missing or
   * empty.
   */
  private int sectionStart(int wanted) {
    int left = wanted;
    int at = 0;
    while (left > 0 && at < format.length()) {
      char c = format.charAt(at++);
      switch (c) {
        case '\'', '"' -> at = afterQuote(at, c);
        case '\\' -> at += at < format.length() && format.charAt(at) != 0 ? 1 : 0;
        case ';' -> {
          if (--left == 0) {
            boolean empty =
                at >= format.length() || format.charAt(at) == 0 || format.charAt(at) == ';';
            return empty ? 0 : at;
          }
        }
        case '\0' -> {
          return 0;
        }
        default -> {}
      }
    }
    return 0;
  }

  private int afterQuote(int from, char quote) {
    int at = from;
    while (at < format.length() && format.charAt(at) != 0) {
      if (format.charAt(at++) == quote) {
        break;
      }
    }
    return at;
  }

  private void scan() {
    digitCount = 0;
    decimalAt = -1;
    firstZero = Integer.MAX_VALUE;
    lastZero = 0;
    scientific = false;
    thousands = false;
    scaleAdjust = 0;
    int thousandsAt = -1;
    int thousandsCount = 0;
    int at = section;
    while (at < format.length()) {
      char c = format.charAt(at++);
      if (c == 0 || c == ';') {
        break;
      }
      switch (c) {
        case '#' -> digitCount++;
        case '0' -> {
          firstZero = Math.min(firstZero, digitCount);
          lastZero = ++digitCount;
        }
        case '.' -> decimalAt = decimalAt < 0 ? digitCount : decimalAt;
        case ',' -> {
          if (digitCount > 0 && decimalAt < 0) {
            if (thousandsAt == digitCount) {
              thousandsCount++;
            } else {
              thousands |= thousandsAt >= 0;
              thousandsAt = digitCount;
              thousandsCount = 1;
            }
          }
        }
        case '%' -> scaleAdjust += 2;
        case '\u2030' -> scaleAdjust += 3;
        case '\'', '"' -> at = afterQuote(at, c);
        case '\\' -> at += at < format.length() && format.charAt(at) != 0 ? 1 : 0;
        case 'E', 'e' -> {
          if (isExponent(at)) {
            at++;
            while (at < format.length() && format.charAt(at) == '0') {
              at++;
            }
            scientific = true;
          }
        }
        default -> {}
      }
    }
    if (decimalAt < 0) {
      decimalAt = digitCount;
    }
    if (thousandsAt >= 0) {
      if (thousandsAt == decimalAt) {
        scaleAdjust -= thousandsCount * 3;
      } else {
        thousands = true;
      }
    }
  }

  private boolean isExponent(int at) {
    if (at < format.length() && format.charAt(at) == '0') {
      return true;
    }
    return at + 1 < format.length()
        && (format.charAt(at) == '+' || format.charAt(at) == '-')
        && format.charAt(at + 1) == '0';
  }

  private String fill(Digits digits, NumberFormatInfo info) {
    int leading = firstZero < decimalAt ? decimalAt - firstZero : 0;
    int trailing = lastZero > decimalAt ? decimalAt - lastZero : 0;
    int position = scientific ? decimalAt : Math.max(digits.scale, decimalAt);
    int adjust = scientific ? 0 : digits.scale - decimalAt;
    boolean[] breaks =
        thousands
            ? NumberFormat.groupBreaks(
                Math.max(leading, position + Math.min(adjust, 0)),
                NumberFormatInfo.numberGroupSizes(info))
            : new boolean[0];
    String separator = NumberFormatInfo.numberGroupSeparator(info);
    StringBuilder out = new StringBuilder();
    int next = 0;
    boolean pointWritten = false;
    boolean exponentOpen = scientific;
    int at = section;
    while (at < format.length()) {
      char c = format.charAt(at++);
      if (c == 0 || c == ';') {
        break;
      }
      if (adjust > 0 && (c == '#' || c == '0' || c == '.')) {
        for (; adjust > 0; adjust--) {
          out.append(digits.at(next++));
          separate(out, --position, breaks, separator);
        }
      }
      switch (c) {
        case '#', '0' -> {
          boolean write;
          char digit = '0';
          if (adjust < 0) {
            adjust++;
            write = position <= leading;
          } else {
            write = next < digits.text.length() || position > trailing;
            digit = digits.at(next++);
          }
          position--;
          if (write) {
            out.append(digit);
            separate(out, position, breaks, separator);
          }
        }
        case '.' -> {
          if (position == 0
              && !pointWritten
              && (trailing < 0 || decimalAt < digitCount && next < digits.text.length())) {
            out.append(NumberFormatInfo.numberDecimalSeparator(info));
            pointWritten = true;
          }
        }
        case '\u2030' -> out.append(NumberFormatInfo.perMilleSymbol(info));
        case '%' -> out.append(NumberFormatInfo.percentSymbol(info));
        case ',' -> {}
        case '\'', '"' -> {
          while (at < format.length() && format.charAt(at) != 0 && format.charAt(at) != c) {
            out.append(format.charAt(at++));
          }
          at += at < format.length() && format.charAt(at) != 0 ? 1 : 0;
        }
        case '\\' -> {
          if (at < format.length() && format.charAt(at) != 0) {
            out.append(format.charAt(at++));
          }
        }
        case 'E', 'e' -> {
          if (exponentOpen) {
            if (!isExponent(at)) {
              out.append(c);
            } else {
              boolean plus = format.charAt(at) == '+';
              int zeros = format.charAt(at) == '0' ? 1 : 0;
              at++;
              for (; at < format.length() && format.charAt(at) == '0'; at++) {
                zeros++;
              }
              NumberFormat.exponent(
                  out,
                  digits.isZero() ? 0 : digits.scale - decimalAt,
                  c,
                  Math.min(zeros, 10),
                  plus,
                  info);
              exponentOpen = false;
            }
          } else {
            out.append(c);
            if (at < format.length() && (format.charAt(at) == '+' || format.charAt(at) == '-')) {
              out.append(format.charAt(at++));
            }
            while (at < format.length() && format.charAt(at) == '0') {
              out.append(format.charAt(at++));
            }
          }
        }
        default -> out.append(c);
      }
    }
    if (digits.negative && section == 0 && (digits.scale != 0 || out.length() > 0)) {
      out.insert(0, NumberFormatInfo.negativeSign(info));
    }
    return out.toString();
  }

  private static void separate(
      StringBuilder out, int position, boolean[] breaks, String separator) {
    if (position > 0 && position < breaks.length && breaks[position]) {
      out.append(separator);
    }
  }
}
