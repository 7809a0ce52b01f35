package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Values;
import io.weir.runtime.dotnet.collections.Enumeration;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** {@code System.String}: split, joined and formatted. */
@DotNetType(value = "public sealed partial class System.String", java = String.class)
public final class StringComposition {
  private StringComposition() {}

  /** {@code Split(char[] separator)}. */
  @DotNetMethod("string[] Split(params char[] separator)")
  public static String[] split(String self, char @Nullable [] separator) {
    return Splitter.byChars(self, separator, Integer.MAX_VALUE, StringSplitOptions.NONE);
  }

  /** {@code Split(char[] separator, int count)}. */
  @DotNetMethod("string[] Split(char[] separator, int count)")
  public static String[] splitCount(String self, char @Nullable [] separator, int count) {
    return Splitter.byChars(self, separator, count, StringSplitOptions.NONE);
  }

  /** {@code Split(char[] separator, StringSplitOptions options)}. */
  @DotNetMethod("string[] Split(char[] separator, StringSplitOptions options)")
  public static String[] splitOptions(
      String self, char @Nullable [] separator, StringSplitOptions options) {
    return Splitter.byChars(self, separator, Integer.MAX_VALUE, options);
  }

  /** {@code Split(char[] separator, int count, StringSplitOptions options)}. */
  @DotNetMethod("string[] Split(char[] separator, int count, StringSplitOptions options)")
  public static String[] splitCountOptions(
      String self, char @Nullable [] separator, int count, StringSplitOptions options) {
    return Splitter.byChars(self, separator, count, options);
  }

  /** {@code Split(char separator, StringSplitOptions options = StringSplitOptions.None)}. */
  @DotNetMethod(
      "string[] Split(char separator, StringSplitOptions options = StringSplitOptions.None)")
  public static String[] splitChar(String self, char separator, StringSplitOptions options) {
    return Splitter.byChars(self, new char[] {separator}, Integer.MAX_VALUE, options);
  }

  /**
   * {@code Split(char separator, int count, StringSplitOptions options = StringSplitOptions.None)}.
   */
  @DotNetMethod(
      "string[] Split(char separator, int count, StringSplitOptions options ="
          + " StringSplitOptions.None)")
  public static String[] splitCharCount(
      String self, char separator, int count, StringSplitOptions options) {
    return Splitter.byChars(self, new char[] {separator}, count, options);
  }

  /** {@code Split(string separator, StringSplitOptions options = StringSplitOptions.None)}. */
  @DotNetMethod(
      "string[] Split(string separator, StringSplitOptions options = StringSplitOptions.None)")
  public static String[] splitString(
      String self, @Nullable String separator, StringSplitOptions options) {
    return Splitter.byString(self, separator, Integer.MAX_VALUE, options);
  }

  /**
   * {@code Split(string separator, int count, StringSplitOptions options =
   * StringSplitOptions.None)}.
   */
  @DotNetMethod(
      "string[] Split(string separator, int count, StringSplitOptions options ="
          + " StringSplitOptions.None)")
  public static String[] splitStringCount(
      String self, @Nullable String separator, int count, StringSplitOptions options) {
    return Splitter.byString(self, separator, count, options);
  }

  /** {@code Split(string[] separator, StringSplitOptions options)}. */
  @DotNetMethod("string[] Split(string[] separator, StringSplitOptions options)")
  public static String[] splitStrings(
      String self, @Nullable String @Nullable [] separator, StringSplitOptions options) {
    return Splitter.byStrings(self, separator, Integer.MAX_VALUE, options);
  }

  /** {@code Split(string[] separator, int count, StringSplitOptions options)}. */
  @DotNetMethod("string[] Split(string[] separator, int count, StringSplitOptions options)")
  public static String[] splitStringsCount(
      String self, @Nullable String @Nullable [] separator, int count, StringSplitOptions options) {
    return Splitter.byStrings(self, separator, count, options);
  }

  private static void append(StringBuilder out, String text) {
    StringMembers.checkGrowth(out, (long) out.length() + text.length());
    out.append(text);
  }

  private static String joined(
      @Nullable String separator, @Nullable Object source, String parameter) {
    if (source == null) {
      throw new ArgumentNullException(parameter);
    }
    StringBuilder out = new StringBuilder();
    boolean first = true;
    String only = null; // what one text makes is that text, not a copy
    for (Iterator<?> i = Enumeration.iterator(source); i.hasNext(); ) {
      Object each = i.next();
      Budget.steps(1);
      if (!first && separator != null) {
        append(out, separator);
      }
      String text = Values.concatText(each);
      append(out, text);
      only = first ? text : null;
      first = false;
    }
    return only == null ? out.toString() : only;
  }

  /** {@code Join(string separator, string[] value)}. */
  @DotNetMethod("static string Join(string separator, params string[] value)")
  public static String join(@Nullable String separator, @Nullable String @Nullable [] value) {
    return joined(separator, value, "value");
  }

  /** {@code Join(string separator, object[] values)}. */
  @DotNetMethod("static string Join(string separator, params object[] values)")
  public static String joinObjects(
      @Nullable String separator, @Nullable Object @Nullable [] values) {
    return joined(separator, values, "values");
  }

  /** {@code Join(string separator, IEnumerable<string> values)}. */
  @DotNetMethod("static string Join(string separator, IEnumerable<string> values)")
  public static String joinStrings(@Nullable String separator, @Nullable Object values) {
    return joined(separator, values, "values");
  }

  /** {@code Join<T>(string separator, IEnumerable<T> values)}. */
  @DotNetMethod("static string Join<T>(string separator, IEnumerable<T> values)")
  public static String joinValues(@Nullable String separator, @Nullable Object values) {
    return joined(separator, values, "values");
  }

  /** {@code Join(string separator, string[] value, int startIndex, int count)}. */
  @DotNetMethod("static string Join(string separator, string[] value, int startIndex, int count)")
  public static String joinPart(
      @Nullable String separator, @Nullable String @Nullable [] value, int startIndex, int count) {
    if (value == null) {
      throw new ArgumentNullException("value");
    }
    ArgumentOutOfRangeException.throwIfNegative(startIndex, "startIndex");
    ArgumentOutOfRangeException.throwIfNegative(count, "count");
    ArgumentOutOfRangeException.throwIfGreaterThan(startIndex, value.length - count, "startIndex");
    return joined(separator, Arrays.copyOfRange(value, startIndex, startIndex + count), "value");
  }

  /** {@code Join(char separator, string[] value)}. */
  @DotNetMethod("static string Join(char separator, params string[] value)")
  public static String joinChar(char separator, @Nullable String @Nullable [] value) {
    return joined(String.valueOf(separator), value, "value");
  }

  /** {@code Join(char separator, object[] values)}. */
  @DotNetMethod("static string Join(char separator, params object[] values)")
  public static String joinCharObjects(char separator, @Nullable Object @Nullable [] values) {
    return joined(String.valueOf(separator), values, "values");
  }

  /** {@code Join<T>(char separator, IEnumerable<T> values)}. */
  @DotNetMethod("static string Join<T>(char separator, IEnumerable<T> values)")
  public static String joinCharValues(char separator, @Nullable Object values) {
    return joined(String.valueOf(separator), values, "values");
  }

  /** {@code Join(char separator, string[] value, int startIndex, int count)}. */
  @DotNetMethod("static string Join(char separator, string[] value, int startIndex, int count)")
  public static String joinCharPart(
      char separator, @Nullable String @Nullable [] value, int startIndex, int count) {
    return joinPart(String.valueOf(separator), value, startIndex, count);
  }

  private static String concatenated(@Nullable Object... parts) {
    StringBuilder out = new StringBuilder();
    String only = "";
    for (Object part : parts) {
      String text = Values.concatText(part);
      append(out, text);
      only = text.isEmpty() ? only : text;
    }
    return only.length() == out.length() ? only : out.toString();
  }

  /** {@code Concat(object arg0)}. */
  @DotNetMethod("static string Concat(object arg0)")
  public static String concatObject1(@Nullable Object arg0) {
    return Values.concatText(arg0);
  }

  /** {@code Concat(object arg0, object arg1)}. */
  @DotNetMethod("static string Concat(object arg0, object arg1)")
  public static String concatObject2(@Nullable Object arg0, @Nullable Object arg1) {
    return concatenated(arg0, arg1);
  }

  /** {@code Concat(object arg0, object arg1, object arg2)}. */
  @DotNetMethod("static string Concat(object arg0, object arg1, object arg2)")
  public static String concatObject3(
      @Nullable Object arg0, @Nullable Object arg1, @Nullable Object arg2) {
    return concatenated(arg0, arg1, arg2);
  }

  /** {@code Concat(string str0, string str1)}. */
  @DotNetMethod("static string Concat(string str0, string str1)")
  public static String concatString2(@Nullable String str0, @Nullable String str1) {
    return concatenated(str0, str1);
  }

  /** {@code Concat(string str0, string str1, string str2)}. */
  @DotNetMethod("static string Concat(string str0, string str1, string str2)")
  public static String concatString3(
      @Nullable String str0, @Nullable String str1, @Nullable String str2) {
    return concatenated(str0, str1, str2);
  }

  /** {@code Concat(string str0, string str1, string str2, string str3)}. */
  @DotNetMethod("static string Concat(string str0, string str1, string str2, string str3)")
  public static String concatString4(
      @Nullable String str0, @Nullable String str1, @Nullable String str2, @Nullable String str3) {
    return concatenated(str0, str1, str2, str3);
  }

  /** {@code Concat(object[] args)}. */
  @DotNetMethod("static string Concat(params object[] args)")
  public static String concatObjects(@Nullable Object @Nullable [] args) {
    return joined(null, args, "args");
  }

  /** {@code Concat(string[] values)}. */
  @DotNetMethod("static string Concat(params string[] values)")
  public static String concatStrings(@Nullable String @Nullable [] values) {
    return joined(null, values, "values");
  }

  /** {@code Concat(IEnumerable<string> values)}. */
  @DotNetMethod("static string Concat(IEnumerable<string> values)")
  public static String concatSequence(@Nullable Object values) {
    return joined(null, values, "values");
  }

  /** {@code Concat<T>(IEnumerable<T> values)}. */
  @DotNetMethod("static string Concat<T>(IEnumerable<T> values)")
  public static String concatValues(@Nullable Object values) {
    return joined(null, values, "values");
  }

  /** {@code Format(string format, object arg0)}. */
  @DotNetMethod("static string Format(string format, object arg0)")
  public static String format1(@Nullable String format, @Nullable Object arg0) {
    return CompositeFormat.format(format, new Object[] {arg0});
  }

  /** {@code Format(string format, object arg0, object arg1)}. */
  @DotNetMethod("static string Format(string format, object arg0, object arg1)")
  public static String format2(
      @Nullable String format, @Nullable Object arg0, @Nullable Object arg1) {
    return CompositeFormat.format(format, new Object[] {arg0, arg1});
  }

  /** {@code Format(string format, object arg0, object arg1, object arg2)}. */
  @DotNetMethod("static string Format(string format, object arg0, object arg1, object arg2)")
  public static String format3(
      @Nullable String format,
      @Nullable Object arg0,
      @Nullable Object arg1,
      @Nullable Object arg2) {
    return CompositeFormat.format(format, new Object[] {arg0, arg1, arg2});
  }

  /** {@code Format(string format, object[] args)}. */
  @DotNetMethod("static string Format(string format, params object[] args)")
  public static String format(@Nullable String format, @Nullable Object @Nullable [] args) {
    return CompositeFormat.format(format, args);
  }

  /** {@code Format(IFormatProvider provider, string format, object arg0)}. */
  @DotNetMethod("static string Format(IFormatProvider provider, string format, object arg0)")
  public static String format1Of(
      @Nullable IFormatProvider provider, @Nullable String format, @Nullable Object arg0) {
    return CompositeFormat.format(provider, format, new Object[] {arg0});
  }

  /** {@code Format(IFormatProvider provider, string format, object arg0, object arg1)}. */
  @DotNetMethod(
      "static string Format(IFormatProvider provider, string format, object arg0, object arg1)")
  public static String format2Of(
      @Nullable IFormatProvider provider,
      @Nullable String format,
      @Nullable Object arg0,
      @Nullable Object arg1) {
    return CompositeFormat.format(provider, format, new Object[] {arg0, arg1});
  }

  /**
   * {@code Format(IFormatProvider provider, string format, object arg0, object arg1, object arg2)}.
   */
  @DotNetMethod(
      "static string Format(IFormatProvider provider, string format, object arg0, object arg1,"
          + " object arg2)")
  public static String format3Of(
      @Nullable IFormatProvider provider,
      @Nullable String format,
      @Nullable Object arg0,
      @Nullable Object arg1,
      @Nullable Object arg2) {
    return CompositeFormat.format(provider, format, new Object[] {arg0, arg1, arg2});
  }

  /** {@code Format(IFormatProvider provider, string format, object[] args)}. */
  @DotNetMethod(
      "static string Format(IFormatProvider provider, string format, params object[] args)")
  public static String formatOf(
      @Nullable IFormatProvider provider,
      @Nullable String format,
      @Nullable Object @Nullable [] args) {
    return CompositeFormat.format(provider, format, args);
  }
}
