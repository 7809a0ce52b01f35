package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.Check;
import org.jspecify.annotations.Nullable;

/** {@code CultureInfo}: cultures by number and by other names, and what they are called. */
@DotNetType(
    value = "public partial class System.Globalization.CultureInfo",
    java = CultureInfo.class)
public final class CultureNames {
  private static final int INVARIANT = 0x7F;
  private static final int ENGLISH = 0x9;
  private static final int AMERICAN = 0x409;
  private static final int BRITISH = 0x809;

  private CultureNames() {}

  /** {@code new(culture)}. */
  @DotNetMethod("new(int culture)")
  public static CultureInfo create(int culture) {
    return numbered(culture);
  }

  /** {@code new(culture, useUserOverride)}: no user has settings of his own. */
  @DotNetMethod("new(int culture, bool useUserOverride)")
  public static CultureInfo createWithOverride(int culture, boolean useUserOverride) {
    return numbered(culture);
  }

  /** {@code GetCultureInfo(culture)}. */
  @DotNetMethod("static CultureInfo GetCultureInfo(int culture)")
  public static CultureInfo numbered(int culture) {
    if (culture <= 0) {
      throw ArgumentOutOfRangeException.createWithValue(
          "culture",
          culture,
          "culture ('" + culture + "') must be a non-negative and non-zero value.");
    }
    return switch (culture) {
      case INVARIANT -> CultureInfo.INVARIANT;
      case ENGLISH -> CultureInfo.named("en");
      case AMERICAN -> CultureInfo.named("en-US");
      case BRITISH -> CultureInfo.named("en-GB");
      default ->
          throw CultureNotFoundException.createNumbered(
              "culture", culture, "Culture is not supported.");
    };
  }

  /** {@code GetCultureInfo(name, predefinedOnly)}: only predefined cultures are known. */
  @DotNetMethod("static CultureInfo GetCultureInfo(string name, bool predefinedOnly)")
  public static CultureInfo predefined(@Nullable String name, boolean predefinedOnly) {
    return CultureInfo.named(name);
  }

  /** {@code GetCultureInfoByIetfLanguageTag(name)}. */
  @DotNetMethod("static CultureInfo GetCultureInfoByIetfLanguageTag(string name)")
  public static CultureInfo tagged(@Nullable String name) {
    return CultureInfo.named(name);
  }

  /** {@code ReadOnly(ci)}: every culture is. */
  @DotNetMethod("static CultureInfo ReadOnly(CultureInfo ci)")
  public static CultureInfo readOnly(@Nullable CultureInfo ci) {
    return Check.notNull(ci, "ci");
  }

  /** {@code InstalledUICulture}. */
  @DotNetProperty("static CultureInfo InstalledUICulture { get; }")
  public static CultureInfo installed() {
    return CultureInfo.INVARIANT;
  }

  /** {@code Parent}: the language of a country's culture, else the invariant culture. */
  @DotNetProperty("CultureInfo Parent { get; }")
  public static CultureInfo parent(CultureInfo self) {
    return CultureInfo.name(self).startsWith("en-")
        ? CultureInfo.named("en")
        : CultureInfo.INVARIANT;
  }

  /** {@code LCID}. */
  @DotNetProperty("int LCID { get; }")
  public static int number(CultureInfo self) {
    return switch (CultureInfo.name(self)) {
      case "en" -> ENGLISH;
      case "en-US" -> AMERICAN;
      case "en-GB" -> BRITISH;
      default -> INVARIANT;
    };
  }

  /** {@code KeyboardLayoutId}. */
  @DotNetProperty("int KeyboardLayoutId { get; }")
  public static int keyboard(CultureInfo self) {
    return number(self);
  }

  /** {@code IetfLanguageTag}. */
  @DotNetProperty("string IetfLanguageTag { get; }")
  public static String tag(CultureInfo self) {
    return CultureInfo.name(self);
  }

  /** {@code NativeName}. */
  @DotNetProperty("string NativeName { get; }")
  public static String nativeName(CultureInfo self) {
    return CultureInfo.englishName(self);
  }

  /** {@code ThreeLetterISOLanguageName}. */
  @DotNetProperty("string ThreeLetterISOLanguageName { get; }")
  public static String isoLanguage(CultureInfo self) {
    return number(self) == INVARIANT ? "ivl" : "eng";
  }

  /** {@code ThreeLetterWindowsLanguageName}. */
  @DotNetProperty("string ThreeLetterWindowsLanguageName { get; }")
  public static String windowsLanguage(CultureInfo self) {
    return switch (number(self)) {
      case INVARIANT -> "IVL";
      case BRITISH -> "ENG";
      default -> "ENU";
    };
  }

  /** {@code IsNeutralCulture}: whether it is of no country. */
  @DotNetProperty("bool IsNeutralCulture { get; }")
  public static boolean isNeutral(CultureInfo self) {
    return number(self) == ENGLISH;
  }

  /** {@code UseUserOverride}. */
  @DotNetProperty("bool UseUserOverride { get; }")
  public static boolean useUserOverride(CultureInfo self) {
    return number(self) != INVARIANT;
  }

  /** {@code GetFormat(formatType)}: the culture's for numbers or dates, else null. */
  @DotNetMethod("object GetFormat(Type formatType)")
  public static @Nullable Object getFormat(CultureInfo self, @Nullable RuntimeType formatType) {
    return switch (formatType == null ? "" : formatType.fullName()) {
      case "System.Globalization.NumberFormatInfo" -> CultureInfo.numberFormat(self);
      case "System.Globalization.DateTimeFormatInfo" -> CultureInfo.dateTimeFormat(self);
      default -> null;
    };
  }
}
