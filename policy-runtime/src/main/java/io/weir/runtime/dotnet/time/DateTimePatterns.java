package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.FormatException;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.text.DateTimeFormatInfo;
import io.weir.runtime.dotnet.text.DateTimePatternLists;
import io.weir.runtime.dotnet.text.IFormatProvider;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code DateTime}: all the texts of a culture's patterns, parts, and years of a calendar. */
@DotNetType(value = "public partial struct System.DateTime", java = DateTime.class)
public final class DateTimePatterns {
  private DateTimePatterns() {}

  /** {@code Deconstruct(out year, out month, out day)}. */
  @DotNetMethod("void Deconstruct(out int year, out int month, out int day)")
  public static void deconstruct(DateTime self, Ref year, Ref month, Ref day) {
    year.value = DateTime.year(self);
    month.value = DateTime.month(self);
    day.value = DateTime.day(self);
  }

  /** {@code GetDateTimeFormats()}. */
  @DotNetMethod("string[] GetDateTimeFormats()")
  public static String[] all(DateTime self) {
    return allOf(self, null);
  }

  /** {@code GetDateTimeFormats(provider)}. */
  @DotNetMethod("string[] GetDateTimeFormats(IFormatProvider provider)")
  public static String[] allOf(DateTime self, @Nullable IFormatProvider provider) {
    List<String> texts = new ArrayList<>();
    for (char format : DateTimePatternLists.STANDARD_FORMATS.toCharArray()) {
      texts.addAll(List.of(inFormatOf(self, format, provider)));
    }
    return texts.toArray(new String[0]);
  }

  /** {@code GetDateTimeFormats(format)}. */
  @DotNetMethod("string[] GetDateTimeFormats(char format)")
  public static String[] inFormat(DateTime self, char format) {
    return inFormatOf(self, format, null);
  }

  /** {@code GetDateTimeFormats(format, provider)}. */
  @DotNetMethod("string[] GetDateTimeFormats(char format, IFormatProvider provider)")
  public static String[] inFormatOf(
      DateTime self, char format, @Nullable IFormatProvider provider) {
    DateTimeFormatInfo info = DateTimeFormatInfo.of(provider);
    if ("rRoOsu".indexOf(format) >= 0) {
      return new String[] {DateTimeFormat.format(self, null, String.valueOf(format), info)};
    }
    if (DateTimePatternLists.STANDARD_FORMATS.indexOf(format) < 0) {
      throw new FormatException("Input string was not in a correct format.");
    }
    DateTime shown = format == 'U' ? DateTime.toUniversalTime(self) : self;
    String[] texts = DateTimePatternLists.of(info, format);
    for (int i = 0; i < texts.length; i++) {
      texts[i] = DateTimeFormat.format(shown, null, texts[i], info);
    }
    return texts;
  }
}
