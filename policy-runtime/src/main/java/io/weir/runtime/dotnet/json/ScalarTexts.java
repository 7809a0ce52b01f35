package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.FormatException;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.number.Decimal;
import io.weir.runtime.dotnet.number.Guid;
import io.weir.runtime.dotnet.number.NumberParse;
import io.weir.runtime.dotnet.number.NumberStyles;
import io.weir.runtime.dotnet.time.DateTime;
import io.weir.runtime.dotnet.time.DateTimeOffset;
import io.weir.runtime.dotnet.time.DateTimeOffsetText;
import io.weir.runtime.dotnet.time.DateTimeStyles;
import io.weir.runtime.dotnet.time.DateTimeText;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Plain values from their texts, by the rules of the invariant culture. */
final class ScalarTexts {
  private static final NumberStyles FLOAT = NumberStyles.FLOAT;
  static final NumberStyles FLOAT_OR_THOUSANDS = NumberStyles.of(167 | 64);

  private ScalarTexts() {}

  static @Nullable Boolean tryParseBoolean(String text) {
    int start = 0;
    int end = text.length();
    while (start < end
        && (Scalars.isWhiteSpace(text.charAt(start)) || text.charAt(start) == '\0')) {
      start++;
    }
    while (end > start
        && (Scalars.isWhiteSpace(text.charAt(end - 1)) || text.charAt(end - 1) == '\0')) {
      end--;
    }
    String word = text.substring(start, end);
    return word.equalsIgnoreCase("true")
        ? Boolean.TRUE
        : word.equalsIgnoreCase("false") ? Boolean.FALSE : null;
  }

  // Parsing that may fail.

  static int parseInt32(String text) {
    return (int) NumberParse.integer(text, NumberStyles.INTEGER, null, NumberParse.Int.INT32);
  }

  static @Nullable Integer tryParseInt32(String text) {
    Long value = NumberParse.integerOrNull(text, NumberStyles.INTEGER, null, NumberParse.Int.INT32);
    return value == null ? null : value.intValue();
  }

  static @Nullable Long tryParseInt64(String text) {
    return NumberParse.integerOrNull(text, NumberStyles.INTEGER, null, NumberParse.Int.INT64);
  }

  static @Nullable Double tryParseDouble(String text, boolean thousands) {
    return NumberParse.floatingOrNull(text, thousands ? FLOAT_OR_THOUSANDS : FLOAT, null);
  }

  static @Nullable Decimal tryParseDecimal(String text) {
    Decimal number = NumberParse.decimalOrNull(text, NumberStyles.NUMBER, null);
    return number == null ? tryParseDecimalExactly(text) : number;
  }

  static @Nullable Decimal tryParseDecimalExactly(String text) {
    return NumberParse.decimalOrNull(text, FLOAT, null);
  }

  static @Nullable DateTime tryParseExact(String text, String format) {
    Ref made = new Ref();
    return DateTimeText.tryParseExact(text, format, null, DateTimeStyles.ROUNDTRIP_KIND, made)
        ? (DateTime) made.value
        : null;
  }

  static @Nullable DateTime tryParseDateTimeLoosely(String text) {
    Ref made = new Ref();
    return DateTimeText.tryParseStyles(text, null, DateTimeStyles.ROUNDTRIP_KIND, made)
        ? (DateTime) made.value
        : null;
  }

  static @Nullable DateTimeOffset tryParseDateTimeOffsetLoosely(String text) {
    Ref made = new Ref();
    return DateTimeOffsetText.tryParse(text, made) ? (DateTimeOffset) made.value : null;
  }

  /** Bytes from Base64, white space allowed. */
  static byte[] fromBase64(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
        plain.append(c);
      }
    }
    try {
      if (plain.length() % 4 != 0) {
        throw new IllegalArgumentException();
      }
      return Base64.getDecoder().decode(plain.toString());
    } catch (IllegalArgumentException e) {
      throw new FormatException(
          "The input is not a valid Base-64 string as it contains a non-base 64 character, more"
              + " than two padding characters, or an illegal character among the padding"
              + " characters.");
    }
  }

  /** Bytes from Base64 or the text of a Guid. */
  static byte[] bytesOfText(@Nullable String text) {
    String given = text == null ? "" : text;
    if (given.length() == 36) {
      Ref guid = new Ref();
      if (Guid.tryParseExact(given, "D", guid) && guid.value != null) {
        return ScalarConversions.bytesOfGuid(guid.value);
      }
    }
    return fromBase64(given);
  }
}
