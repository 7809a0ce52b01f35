package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** Which white space a reader reports. */
@DotNetType(
    value = "public enum System.Xml.WhitespaceHandling : int",
    java = WhitespaceHandling.class)
public final class WhitespaceHandling extends EnumValue {
  /** {@code All}. */
  @DotNetField("All = 0")
  public static final WhitespaceHandling ALL = new WhitespaceHandling(0);

  /** {@code Significant}. */
  @DotNetField("Significant = 1")
  public static final WhitespaceHandling SIGNIFICANT = new WhitespaceHandling(1);

  /** {@code None}. */
  @DotNetField("None = 2")
  public static final WhitespaceHandling NONE = new WhitespaceHandling(2);

  private WhitespaceHandling(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static WhitespaceHandling of(long value) {
    return switch ((int) value) {
      case 0 -> ALL;
      case 1 -> SIGNIFICANT;
      case 2 -> NONE;
      default -> new WhitespaceHandling(value);
    };
  }
}
