package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.ComparableInterface;
import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.FormatException;
import io.weir.runtime.dotnet.OverflowException;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.number.NumberParse;
import io.weir.runtime.dotnet.number.NumberStyles;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code System.Version}: two to four numbers. Immutable. */
@DotNetType(
    value =
        "public sealed class System.Version : object, ICloneable, IComparable,"
            + " IComparable<Version>, IEquatable<Version>, IFormattable",
    java = Version.class)
public final class Version implements Comparable<Version> {
  private final int[] parts;

  private Version(int... parts) {
    for (int part : parts) {
      if (part < 0) {
        throw new ArgumentOutOfRangeException(
            "version", "Version's parameters must be greater than or equal to zero.");
      }
    }
    this.parts = parts;
  }

  private int part(int index) {
    return index < parts.length ? parts[index] : -1;
  }

  @Override
  public int compareTo(Version other) {
    for (int i = 0; i < 4; i++) {
      int order = Integer.compare(part(i), other.part(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Version that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(parts);
  }

  @Override
  public String toString() {
    return textOf(this, parts.length);
  }

  private static Object read(String input) {
    String[] texts = input.split("\\.", -1);
    if (texts.length < 2 || texts.length > 4) {
      return new ArgumentException("Version string portion was too short or too long.", "input");
    }
    int[] numbers = new int[texts.length];
    for (int i = 0; i < texts.length; i++) {
      try {
        numbers[i] =
            (int) NumberParse.integer(texts[i], NumberStyles.INTEGER, null, NumberParse.Int.INT32);
      } catch (FormatException | OverflowException e) {
        return e;
      }
      if (numbers[i] < 0) {
        return new ArgumentOutOfRangeException(
            "input", "Version's parameters must be greater than or equal to zero.");
      }
    }
    return new Version(numbers);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static Version create() {
    return new Version(0, 0);
  }

  /** {@code new(int major, int minor)}. */
  @DotNetMethod("new(int major, int minor)")
  public static Version createTwo(int major, int minor) {
    return new Version(major, minor);
  }

  /** {@code new(int major, int minor, int build)}. */
  @DotNetMethod("new(int major, int minor, int build)")
  public static Version createThree(int major, int minor, int build) {
    return new Version(major, minor, build);
  }

  /** {@code new(int major, int minor, int build, int revision)}. */
  @DotNetMethod("new(int major, int minor, int build, int revision)")
  public static Version createFour(int major, int minor, int build, int revision) {
    return new Version(major, minor, build, revision);
  }

  /** {@code new(string version)}. */
  @DotNetMethod("new(string version)")
  public static Version createFrom(@Nullable String version) {
    return parse(version);
  }

  /** {@code Parse(string input)}. */
  @DotNetMethod("static Version Parse(string input)")
  public static Version parse(@Nullable String input) {
    if (input == null) {
      throw new ArgumentNullException("input");
    }
    Object found = read(input);
    if (found instanceof Version version) {
      return version;
    }
    throw (DotNetException) found;
  }

  /** {@code TryParse(string input, out Version result)}. */
  @DotNetMethod("static bool TryParse(string input, out Version result)")
  public static boolean tryParse(@Nullable String input, Ref result) {
    Object found = input == null ? null : read(input);
    boolean ok = found instanceof Version;
    result.value = ok ? found : null;
    return ok;
  }

  /** {@code Major}. */
  @DotNetProperty("int Major { get; }")
  public static int major(Version self) {
    return self.part(0);
  }

  /** {@code Minor}. */
  @DotNetProperty("int Minor { get; }")
  public static int minor(Version self) {
    return self.part(1);
  }

  /** {@code Build}. */
  @DotNetProperty("int Build { get; }")
  public static int build(Version self) {
    return self.part(2);
  }

  /** {@code Revision}. */
  @DotNetProperty("int Revision { get; }")
  public static int revision(Version self) {
    return self.part(3);
  }

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(Version self) {
    return self.toString();
  }

  /** {@code ToString(int fieldCount)}. */
  @DotNetMethod("string ToString(int fieldCount)")
  public static String textOf(Version self, int fieldCount) {
    if (fieldCount < 0 || fieldCount > self.parts.length) {
      throw new ArgumentException(
          "Argument must be between 0 and " + self.parts.length + ".", "fieldCount");
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < fieldCount; i++) {
      out.append(i == 0 ? "" : ".").append(self.parts[i]);
    }
    return out.toString();
  }

  /** {@code CompareTo(Version value)}. */
  @DotNetMethod("int CompareTo(Version value)")
  public static int compareToVersion(Version self, @Nullable Version value) {
    return value == null ? 1 : self.compareTo(value);
  }

  /** {@code CompareTo(object version)}. */
  @DotNetMethod("int CompareTo(object version)")
  public static int compareToObject(Version self, @Nullable Object version) {
    return version == null
        ? 1
        : self.compareTo(ComparableInterface.operand(version, Version.class, "Version"));
  }

  /** {@code Equals(Version obj)}. */
  @DotNetMethod("bool Equals(Version obj)")
  public static boolean equalTo(Version self, @Nullable Version obj) {
    return self.equals(obj);
  }

  /** {@code Equals(object obj)}. */
  @DotNetMethod("bool Equals(object obj)")
  public static boolean equalToObject(Version self, @Nullable Object obj) {
    return self.equals(obj);
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(Version self) {
    return self.hashCode();
  }

  /** {@code Clone()}. */
  @DotNetMethod("object Clone()")
  public static @Nullable Object cloneOf(Version self) {
    return self;
  }

  /** {@code v1 == v2}. */
  @DotNetMethod("static bool operator ==(Version v1, Version v2)")
  public static boolean same(@Nullable Version v1, @Nullable Version v2) {
    return order(v1, v2) == 0;
  }

  /** {@code v1 != v2}. */
  @DotNetMethod("static bool operator !=(Version v1, Version v2)")
  public static boolean different(@Nullable Version v1, @Nullable Version v2) {
    return order(v1, v2) != 0;
  }

  /** {@code v1 < v2}. */
  @DotNetMethod("static bool operator <(Version v1, Version v2)")
  public static boolean less(@Nullable Version v1, @Nullable Version v2) {
    return order(v1, v2) < 0;
  }

  /** {@code v1 <= v2}. */
  @DotNetMethod("static bool operator <=(Version v1, Version v2)")
  public static boolean lessOrEqual(@Nullable Version v1, @Nullable Version v2) {
    return order(v1, v2) <= 0;
  }

  /** {@code v1 > v2}. */
  @DotNetMethod("static bool operator >(Version v1, Version v2)")
  public static boolean greater(@Nullable Version v1, @Nullable Version v2) {
    return order(v1, v2) > 0;
  }

  /** {@code v1 >= v2}. */
  @DotNetMethod("static bool operator >=(Version v1, Version v2)")
  public static boolean greaterOrEqual(@Nullable Version v1, @Nullable Version v2) {
    return order(v1, v2) >= 0;
  }

  private static int order(@Nullable Version a, @Nullable Version b) {
    if (a == null || b == null) {
      return a == b ? 0 : a == null ? -1 : 1;
    }
    return a.compareTo(b);
  }
}
