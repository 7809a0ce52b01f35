package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** What is kept when XML text is read. */
@DotNetType(
    value = "[Flags] public enum System.Xml.Linq.LoadOptions : int",
    java = LoadOptions.class)
public final class LoadOptions extends EnumValue {
  /** {@code None}. */
  @DotNetField("None = 0")
  public static final LoadOptions NONE = new LoadOptions(0);

  /** {@code PreserveWhitespace}. */
  @DotNetField("PreserveWhitespace = 1")
  public static final LoadOptions PRESERVE_WHITESPACE = new LoadOptions(1);

  /** {@code SetBaseUri}. */
  @DotNetField("SetBaseUri = 2")
  public static final LoadOptions SET_BASE_URI = new LoadOptions(2);

  /** {@code SetLineInfo}. */
  @DotNetField("SetLineInfo = 4")
  public static final LoadOptions SET_LINE_INFO = new LoadOptions(4);

  private LoadOptions(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static LoadOptions of(long value) {
    return switch ((int) value) {
      case 0 -> NONE;
      case 1 -> PRESERVE_WHITESPACE;
      case 2 -> SET_BASE_URI;
      case 4 -> SET_LINE_INFO;
      default -> new LoadOptions(value);
    };
  }
}
