package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** What a comparison of strings by culture leaves out. */
@DotNetType(
    value = "[Flags] public enum System.Globalization.CompareOptions : int",
    java = CompareOptions.class)
public final class CompareOptions extends EnumValue {
  /** {@code None}. */
  @DotNetField("None = 0")
  public static final CompareOptions NONE = new CompareOptions(0);

  /** {@code IgnoreCase}. */
  @DotNetField("IgnoreCase = 1")
  public static final CompareOptions IGNORE_CASE = new CompareOptions(1);

  /** {@code IgnoreNonSpace}. */
  @DotNetField("IgnoreNonSpace = 2")
  public static final CompareOptions IGNORE_NON_SPACE = new CompareOptions(2);

  /** {@code IgnoreSymbols}. */
  @DotNetField("IgnoreSymbols = 4")
  public static final CompareOptions IGNORE_SYMBOLS = new CompareOptions(4);

  /** {@code IgnoreKanaType}. */
  @DotNetField("IgnoreKanaType = 8")
  public static final CompareOptions IGNORE_KANA_TYPE = new CompareOptions(8);

  /** {@code IgnoreWidth}. */
  @DotNetField("IgnoreWidth = 16")
  public static final CompareOptions IGNORE_WIDTH = new CompareOptions(16);

  /** {@code NumericOrdering}. */
  @DotNetField("NumericOrdering = 32")
  public static final CompareOptions NUMERIC_ORDERING = new CompareOptions(32);

  /** {@code OrdinalIgnoreCase}. */
  @DotNetField("OrdinalIgnoreCase = 268435456")
  public static final CompareOptions ORDINAL_IGNORE_CASE = new CompareOptions(268435456);

  /** {@code StringSort}. */
  @DotNetField("StringSort = 536870912")
  public static final CompareOptions STRING_SORT = new CompareOptions(536870912);

  /** {@code Ordinal}. */
  @DotNetField("Ordinal = 1073741824")
  public static final CompareOptions ORDINAL = new CompareOptions(1073741824);

  private static final CompareOptions[] DECLARED = {
    NONE,
    IGNORE_CASE,
    IGNORE_NON_SPACE,
    IGNORE_SYMBOLS,
    IGNORE_KANA_TYPE,
    IGNORE_WIDTH,
    NUMERIC_ORDERING,
    ORDINAL_IGNORE_CASE,
    STRING_SORT,
    ORDINAL
  };

  private CompareOptions(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static CompareOptions of(long value) {
    for (CompareOptions declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new CompareOptions(value);
  }
}
