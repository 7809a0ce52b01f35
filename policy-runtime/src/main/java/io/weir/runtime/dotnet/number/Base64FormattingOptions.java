package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** Whether Base64 text is broken into lines. */
@DotNetType(
    value = "[Flags] public enum System.Base64FormattingOptions : int",
    java = Base64FormattingOptions.class)
public final class Base64FormattingOptions extends EnumValue {
  /** {@code None}. */
  @DotNetField("None = 0")
  public static final Base64FormattingOptions NONE = new Base64FormattingOptions(0);

  /** {@code InsertLineBreaks}. */
  @DotNetField("InsertLineBreaks = 1")
  public static final Base64FormattingOptions INSERT_LINE_BREAKS = new Base64FormattingOptions(1);

  private static final Base64FormattingOptions[] DECLARED = {NONE, INSERT_LINE_BREAKS};

  private Base64FormattingOptions(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static Base64FormattingOptions of(long value) {
    for (Base64FormattingOptions declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new Base64FormattingOptions(value);
  }
}
