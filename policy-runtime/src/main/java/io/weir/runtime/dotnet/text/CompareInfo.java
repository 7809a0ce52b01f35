package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code System.Globalization.CompareInfo}: comparison and search by the culture. Immutable. */
@DotNetType(
    value = "public sealed partial class System.Globalization.CompareInfo : object",
    java = CompareInfo.class)
public final class CompareInfo {
  private final String name;

  private CompareInfo(String name) {
    this.name = name;
  }

  static CompareInfo of(String name) {
    return new CompareInfo(name);
  }

  @Override
  public String toString() {
    return "CompareInfo - " + name;
  }

  private static String given(@Nullable String value, String parameter) {
    if (value == null) {
      throw new ArgumentNullException(parameter);
    }
    return value;
  }

  /** {@code Name}. */
  @DotNetProperty("string Name { get; }")
  public static String name(CompareInfo self) {
    return self.name;
  }

  /** {@code Compare(string string1, string string2)}. */
  @DotNetMethod("int Compare(string string1, string string2)")
  public static int compare(CompareInfo self, @Nullable String string1, @Nullable String string2) {
    return StringOrder.compareStrings(string1, string2);
  }

  /** {@code Compare(string string1, string string2, CompareOptions options)}. */
  @DotNetMethod("int Compare(string string1, string string2, CompareOptions options)")
  public static int compareOptions(
      CompareInfo self,
      @Nullable String string1,
      @Nullable String string2,
      CompareOptions options) {
    return StringOrder.compareOptions(string1, string2, null, options);
  }

  /** {@code IndexOf(string source, string value)}. */
  @DotNetMethod("int IndexOf(string source, string value)")
  public static int indexOf(CompareInfo self, @Nullable String source, @Nullable String value) {
    return Comparison.CULTURE.indexOf(given(source, "source"), given(value, "value"));
  }

  /** {@code IndexOf(string source, string value, CompareOptions options)}. */
  @DotNetMethod("int IndexOf(string source, string value, CompareOptions options)")
  public static int indexOfOptions(
      CompareInfo self, @Nullable String source, @Nullable String value, CompareOptions options) {
    return Comparison.of(options).indexOf(given(source, "source"), given(value, "value"));
  }

  /** {@code LastIndexOf(string source, string value)}. */
  @DotNetMethod("int LastIndexOf(string source, string value)")
  public static int lastIndexOf(CompareInfo self, @Nullable String source, @Nullable String value) {
    return Comparison.CULTURE.lastIndexOf(given(source, "source"), given(value, "value"));
  }

  /** {@code LastIndexOf(string source, string value, CompareOptions options)}. */
  @DotNetMethod("int LastIndexOf(string source, string value, CompareOptions options)")
  public static int lastIndexOfOptions(
      CompareInfo self, @Nullable String source, @Nullable String value, CompareOptions options) {
    return Comparison.of(options).lastIndexOf(given(source, "source"), given(value, "value"));
  }

  /** {@code IsPrefix(string source, string prefix)}. */
  @DotNetMethod("bool IsPrefix(string source, string prefix)")
  public static boolean isPrefix(
      CompareInfo self, @Nullable String source, @Nullable String prefix) {
    return Comparison.CULTURE.startsWith(given(source, "source"), given(prefix, "prefix"));
  }

  /** {@code IsPrefix(string source, string prefix, CompareOptions options)}. */
  @DotNetMethod("bool IsPrefix(string source, string prefix, CompareOptions options)")
  public static boolean isPrefixOptions(
      CompareInfo self, @Nullable String source, @Nullable String prefix, CompareOptions options) {
    return Comparison.of(options).startsWith(given(source, "source"), given(prefix, "prefix"));
  }

  /** {@code IsSuffix(string source, string suffix)}. */
  @DotNetMethod("bool IsSuffix(string source, string suffix)")
  public static boolean isSuffix(
      CompareInfo self, @Nullable String source, @Nullable String suffix) {
    return Comparison.CULTURE.endsWith(given(source, "source"), given(suffix, "suffix"));
  }

  /** {@code IsSuffix(string source, string suffix, CompareOptions options)}. */
  @DotNetMethod("bool IsSuffix(string source, string suffix, CompareOptions options)")
  public static boolean isSuffixOptions(
      CompareInfo self, @Nullable String source, @Nullable String suffix, CompareOptions options) {
    return Comparison.of(options).endsWith(given(source, "source"), given(suffix, "suffix"));
  }
}
