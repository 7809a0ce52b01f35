package io.weir.runtime.dotnet.regex;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;

/** {@code System.Text.RegularExpressions.Capture}: a part of the text. Immutable. */
@DotNetType(
    value = "public class System.Text.RegularExpressions.Capture : object",
    java = Capture.class)
public class Capture {
  final String text;
  final int index;
  final int length;

  Capture(String text, int index, int length) {
    this.text = text;
    this.index = index;
    this.length = length;
  }

  /** The part of the text. */
  @Override
  public final String toString() {
    return text.substring(index, index + length);
  }

  /** {@code Index}. */
  @DotNetProperty("int Index { get; }")
  public static int indexOf(Capture self) {
    return self.index;
  }

  /** {@code Length}. */
  @DotNetProperty("int Length { get; }")
  public static int lengthOf(Capture self) {
    return self.length;
  }

  /** {@code Value}. */
  @DotNetProperty("string Value { get; }")
  public static String value(Capture self) {
    return self.toString();
  }

  /** {@code ToString()}: the part of the text. */
  @DotNetMethod("override string ToString()")
  public static String text(Capture self) {
    return self.toString();
  }
}
