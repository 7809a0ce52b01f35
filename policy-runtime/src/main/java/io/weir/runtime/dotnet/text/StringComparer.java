package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.Values;
import io.weir.runtime.dotnet.collections.EqualityComparer;
import io.weir.runtime.dotnet.collections.IComparer;
import io.weir.runtime.dotnet.collections.IEqualityComparer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code System.StringComparer}: a comparison of strings as an object. Immutable. */
@DotNetType(
    value =
        "public abstract class System.StringComparer : object, IComparer, IEqualityComparer,"
            + " IComparer<string>, IEqualityComparer<string>",
    java = StringComparer.class)
public final class StringComparer implements IComparer, IEqualityComparer {
  private static final StringComparer CULTURE = new StringComparer(Comparison.CULTURE, "");
  private static final StringComparer CULTURE_IGNORE_CASE =
      new StringComparer(Comparison.CULTURE_IGNORE_CASE, "");
  private static final StringComparer ORDINAL = new StringComparer(Comparison.ORDINAL, "");
  private static final StringComparer ORDINAL_IGNORE_CASE =
      new StringComparer(Comparison.ORDINAL_IGNORE_CASE, "");

  private final Comparison way;
  private final String culture;

  private StringComparer(Comparison way, String culture) {
    this.way = way;
    this.culture = culture;
  }

  private boolean isOrdinal() {
    return way == Comparison.ORDINAL || way == Comparison.ORDINAL_IGNORE_CASE;
  }

  @Override
  public int compare(@Nullable Object x, @Nullable Object y) {
    if (x == y) {
      return 0;
    }
    if (x == null || y == null) {
      return x == null ? -1 : 1;
    }
    if (x instanceof String a && y instanceof String b) {
      return way.compare(a, b);
    }
    return Values.compare(x, y);
  }

  @Override
  public boolean equal(@Nullable Object x, @Nullable Object y) {
    if (x == y) {
      return true;
    }
    if (x instanceof String a && y instanceof String b) {
      return way.equal(a, b);
    }
    return x != null && y != null && Values.equal(x, y);
  }

  @Override
  public int hash(@Nullable Object value) {
    if (value == null) {
      throw new ArgumentNullException("obj");
    }
    return value instanceof String text ? way.hash(text) : Values.hash(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StringComparer that && way == that.way && culture.equals(that.culture);
  }

  @Override
  public int hashCode() {
    return way.hashCode() ^ culture.hashCode();
  }

  @Override
  public String toString() {
    if (way == Comparison.ORDINAL) {
      return "System.OrdinalCaseSensitiveComparer";
    }
    return isOrdinal() ? "System.OrdinalIgnoreCaseComparer" : "System.CultureAwareComparer";
  }

  /** {@code CurrentCulture}. */
  @DotNetProperty("static StringComparer CurrentCulture { get; }")
  public static StringComparer currentCulture() {
    return CULTURE;
  }

  /** {@code CurrentCultureIgnoreCase}. */
  @DotNetProperty("static StringComparer CurrentCultureIgnoreCase { get; }")
  public static StringComparer currentCultureIgnoreCase() {
    return CULTURE_IGNORE_CASE;
  }

  /** {@code InvariantCulture}. */
  @DotNetProperty("static StringComparer InvariantCulture { get; }")
  public static StringComparer invariantCulture() {
    return CULTURE;
  }

  /** {@code InvariantCultureIgnoreCase}. */
  @DotNetProperty("static StringComparer InvariantCultureIgnoreCase { get; }")
  public static StringComparer invariantCultureIgnoreCase() {
    return CULTURE_IGNORE_CASE;
  }

  /** {@code Ordinal}. */
  @DotNetProperty("static StringComparer Ordinal { get; }")
  public static StringComparer ordinal() {
    return ORDINAL;
  }

  /** {@code OrdinalIgnoreCase}. */
  @DotNetProperty("static StringComparer OrdinalIgnoreCase { get; }")
  public static StringComparer ordinalIgnoreCase() {
    return ORDINAL_IGNORE_CASE;
  }

  /** {@code FromComparison(StringComparison comparisonType)}. */
  @DotNetMethod("static StringComparer FromComparison(StringComparison comparisonType)")
  public static StringComparer fromComparison(StringComparison comparisonType) {
    Comparison meant = Comparison.of(comparisonType);
    for (StringComparer each :
        List.of(CULTURE, CULTURE_IGNORE_CASE, ORDINAL, ORDINAL_IGNORE_CASE)) {
      if (each.way == meant) {
        return each;
      }
    }
    throw new IllegalStateException("no comparison type means it");
  }

  /** {@code Create(CultureInfo culture, bool ignoreCase)}. */
  @DotNetMethod("static StringComparer Create(CultureInfo culture, bool ignoreCase)")
  public static StringComparer create(@Nullable CultureInfo culture, boolean ignoreCase) {
    if (culture == null) {
      throw new ArgumentNullException("culture");
    }
    return new StringComparer(
        ignoreCase ? Comparison.CULTURE_IGNORE_CASE : Comparison.CULTURE,
        CultureInfo.name(culture));
  }

  /** {@code Create(CultureInfo culture, CompareOptions options)}. */
  @DotNetMethod("static StringComparer Create(CultureInfo culture, CompareOptions options)")
  public static StringComparer createWith(@Nullable CultureInfo culture, CompareOptions options) {
    if (culture == null) {
      throw new ArgumentNullException("culture");
    }
    Comparison way = Comparison.of(options);
    if (way == Comparison.ORDINAL || way == Comparison.ORDINAL_IGNORE_CASE) {
      throw new ArgumentException("Value of flags is invalid.", "options");
    }
    return new StringComparer(way, CultureInfo.name(culture));
  }

  /** {@code IsWellKnownOrdinalComparer}. */
  @DotNetMethod(
      "static bool IsWellKnownOrdinalComparer(IEqualityComparer<string> comparer, out bool"
          + " ignoreCase)")
  public static boolean isWellKnownOrdinal(@Nullable IEqualityComparer comparer, Ref ignoreCase) {
    boolean own = comparer instanceof StringComparer known && known.isOrdinal();
    ignoreCase.value = own && ((StringComparer) comparer).way == Comparison.ORDINAL_IGNORE_CASE;
    return own || comparer == EqualityComparer.DEFAULT;
  }

  /** {@code IsWellKnownCultureAwareComparer}. */
  @DotNetMethod(
      "static bool IsWellKnownCultureAwareComparer(IEqualityComparer<string> comparer, out"
          + " CompareInfo compareInfo, out CompareOptions compareOptions)")
  public static boolean isWellKnownCultureAware(
      @Nullable IEqualityComparer comparer, Ref compareInfo, Ref compareOptions) {
    boolean own = comparer instanceof StringComparer known && !known.isOrdinal();
    compareInfo.value = own ? CompareInfo.of(((StringComparer) comparer).culture) : null;
    compareOptions.value = own ? ((StringComparer) comparer).way.options() : CompareOptions.NONE;
    return own;
  }

  /** {@code Compare(string x, string y)}. */
  @DotNetMethod("int Compare(string x, string y)")
  public static int compareStrings(StringComparer self, @Nullable String x, @Nullable String y) {
    return self.compare(x, y);
  }

  /** {@code Compare(object x, object y)}. */
  @DotNetMethod("int Compare(object x, object y)")
  public static int compareObjects(StringComparer self, @Nullable Object x, @Nullable Object y) {
    return self.compare(x, y);
  }

  /** {@code Equals(string x, string y)}. */
  @DotNetMethod("bool Equals(string x, string y)")
  public static boolean equalStrings(StringComparer self, @Nullable String x, @Nullable String y) {
    return self.equal(x, y);
  }

  /** {@code Equals(object x, object y)}. */
  @DotNetMethod("bool Equals(object x, object y)")
  public static boolean equalObjects(StringComparer self, @Nullable Object x, @Nullable Object y) {
    return self.equal(x, y);
  }

  /** {@code GetHashCode(string obj)}. */
  @DotNetMethod("int GetHashCode(string obj)")
  public static int hashString(StringComparer self, @Nullable String obj) {
    return self.hash(obj);
  }

  /** {@code GetHashCode(object obj)}. */
  @DotNetMethod("int GetHashCode(object obj)")
  public static int hashObject(StringComparer self, @Nullable Object obj) {
    return self.hash(obj);
  }
}
