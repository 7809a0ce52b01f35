package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.time.Calendar;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code System.Globalization.CultureInfo}. Known are the invariant culture, which is also the
 * current one, and {@code en}, {@code en-US} and {@code en-GB}; any other name is a
 * CultureNotFoundException. Immutable.
 */
@DotNetType(
    value =
        "public partial class System.Globalization.CultureInfo : object, IFormatProvider,"
            + " ICloneable",
    java = CultureInfo.class)
public final class CultureInfo implements IFormatProvider {
  private static final NumberFormatInfo ENGLISH_NUMBERS =
      NumberFormatInfo.culture(".", ",", "$", 0, 1, 1, 3);
  private static final DateTimeFormatInfo AMERICAN_DATES =
      DateTimeFormatInfo.english(
          "M/d/yyyy",
          "dddd, MMMM d, yyyy",
          "h:mm\u202ftt",
          "h:mm:ss\u202ftt",
          "MMMM d",
          "MMMM yyyy");

  /** The invariant culture. */
  public static final CultureInfo INVARIANT =
      new CultureInfo(
          "",
          "Invariant Language (Invariant Country)",
          NumberFormatInfo.INVARIANT,
          DateTimeFormatInfo.INVARIANT);

  private static final Map<String, CultureInfo> KNOWN =
      Map.of(
          "",
          INVARIANT,
          "en",
          new CultureInfo(
              "en",
              "English",
              NumberFormatInfo.culture(".", ",", "\u00a4", 0, 1, 1, 3),
              AMERICAN_DATES),
          "en-us",
          new CultureInfo("en-US", "English (United States)", ENGLISH_NUMBERS, AMERICAN_DATES),
          "en-gb",
          new CultureInfo(
              "en-GB",
              "English (United Kingdom)",
              NumberFormatInfo.culture(".", ",", "\u00a3", 0, 1, 1, 3),
              DateTimeFormatInfo.british()));

  private final String name;
  private final String displayName;
  private final NumberFormatInfo numbers;
  private final DateTimeFormatInfo dates;

  private CultureInfo(
      String name, String displayName, NumberFormatInfo numbers, DateTimeFormatInfo dates) {
    this.name = name;
    this.displayName = displayName;
    this.numbers = numbers;
    this.dates = dates;
  }

  @Override
  public NumberFormatInfo numberFormat() {
    return numbers;
  }

  @Override
  public DateTimeFormatInfo dateTimeFormat() {
    return dates;
  }

  @Override
  public String toString() {
    return name;
  }

  /** {@code new(name)}. */
  @DotNetMethod("new(string name)")
  public static CultureInfo create(@Nullable String name) {
    return named(name);
  }

  /** {@code new(name, useUserOverride)}. */
  @DotNetMethod("new(string name, bool useUserOverride)")
  public static CultureInfo createWithOverride(@Nullable String name, boolean useUserOverride) {
    return named(name);
  }

  /** {@code GetCultureInfo(name)}. */
  @DotNetMethod("static CultureInfo GetCultureInfo(string name)")
  public static CultureInfo named(@Nullable String name) {
    if (name == null) {
      throw new ArgumentNullException("name");
    }
    CultureInfo found = KNOWN.get(name.toLowerCase(Locale.ROOT));
    if (found == null) {
      throw CultureNotFoundException.createNamed("name", name, "Culture is not supported.");
    }
    return found;
  }

  /** {@code CreateSpecificCulture(name)}. */
  @DotNetMethod("static CultureInfo CreateSpecificCulture(string name)")
  public static CultureInfo specific(@Nullable String name) {
    return "en".equalsIgnoreCase(name) ? named("en-US") : named(name);
  }

  /** {@code InvariantCulture}. */
  @DotNetProperty("static CultureInfo InvariantCulture { get; }")
  public static CultureInfo invariantCulture() {
    return INVARIANT;
  }

  /** {@code CurrentCulture}: the invariant one. */
  @DotNetProperty("static CultureInfo CurrentCulture { get; }")
  public static CultureInfo currentCulture() {
    return INVARIANT;
  }

  /** {@code CurrentUICulture}: the invariant one. */
  @DotNetProperty("static CultureInfo CurrentUICulture { get; }")
  public static CultureInfo currentUiCulture() {
    return INVARIANT;
  }

  /** {@code Name}. */
  @DotNetProperty("string Name { get; }")
  public static String name(CultureInfo self) {
    return self.name;
  }

  /** {@code DisplayName}. */
  @DotNetProperty("string DisplayName { get; }")
  public static String displayName(CultureInfo self) {
    return self.displayName;
  }

  /** {@code EnglishName}. */
  @DotNetProperty("string EnglishName { get; }")
  public static String englishName(CultureInfo self) {
    return self.displayName;
  }

  /** {@code TwoLetterISOLanguageName}. */
  @DotNetProperty("string TwoLetterISOLanguageName { get; }")
  public static String language(CultureInfo self) {
    return self.name.isEmpty() ? "iv" : self.name.substring(0, 2);
  }

  /** {@code IsReadOnly}. */
  @DotNetProperty("bool IsReadOnly { get; }")
  public static boolean isReadOnly(CultureInfo self) {
    return true;
  }

  /** {@code NumberFormat}. */
  @DotNetProperty("NumberFormatInfo NumberFormat { get; }")
  public static NumberFormatInfo numberFormat(CultureInfo self) {
    return self.numbers;
  }

  /** {@code DateTimeFormat}. */
  @DotNetProperty("DateTimeFormatInfo DateTimeFormat { get; }")
  public static DateTimeFormatInfo dateTimeFormat(CultureInfo self) {
    return self.dates;
  }

  /** {@code TextInfo}. */
  @DotNetProperty("TextInfo TextInfo { get; }")
  public static TextInfo textInfo(CultureInfo self) {
    return TextInfo.of(self.name);
  }

  /** {@code Calendar}. */
  @DotNetProperty("Calendar Calendar { get; }")
  public static Calendar calendar(CultureInfo self) {
    return Calendar.GREGORIAN;
  }

  /** {@code CompareInfo}. */
  @DotNetProperty("CompareInfo CompareInfo { get; }")
  public static CompareInfo compareInfo(CultureInfo self) {
    return CompareInfo.of(self.name);
  }

  /** {@code Clone()}. */
  @DotNetMethod("object Clone()")
  public static Object cloneOf(CultureInfo self) {
    return new CultureInfo(
        self.name,
        self.displayName,
        (NumberFormatInfo) NumberFormatInfo.cloneOf(self.numbers),
        (DateTimeFormatInfo) DateTimeFormatInfo.cloneOf(self.dates));
  }

  /** {@code Equals(value)}: cultures of one name are equal. */
  @DotNetMethod("bool Equals(object value)")
  public static boolean equalTo(CultureInfo self, @Nullable Object value) {
    return self.equals(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CultureInfo that && that.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(CultureInfo self) {
    return self.hashCode();
  }

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(CultureInfo self) {
    return self.name;
  }
}
