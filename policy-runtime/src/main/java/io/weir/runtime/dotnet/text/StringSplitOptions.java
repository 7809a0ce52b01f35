package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** What Split does with its parts. */
@DotNetType(
    value = "[Flags] public enum System.StringSplitOptions : int",
    java = StringSplitOptions.class)
public final class StringSplitOptions extends EnumValue {
  /** {@code None}. */
  @DotNetField("None = 0")
  public static final StringSplitOptions NONE = new StringSplitOptions(0);

  /** {@code RemoveEmptyEntries}. */
  @DotNetField("RemoveEmptyEntries = 1")
  public static final StringSplitOptions REMOVE_EMPTY_ENTRIES = new StringSplitOptions(1);

  /** {@code TrimEntries}. */
  @DotNetField("TrimEntries = 2")
  public static final StringSplitOptions TRIM_ENTRIES = new StringSplitOptions(2);

  private static final StringSplitOptions[] DECLARED = {NONE, REMOVE_EMPTY_ENTRIES, TRIM_ENTRIES};

  private StringSplitOptions(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static StringSplitOptions of(long value) {
    for (StringSplitOptions declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new StringSplitOptions(value);
  }
}
