package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** What a reader does with a document type declaration. */
@DotNetType(value = "public enum System.Xml.DtdProcessing : int", java = DtdProcessing.class)
public final class DtdProcessing extends EnumValue {
  /** {@code Prohibit}. */
  @DotNetField("Prohibit = 0")
  public static final DtdProcessing PROHIBIT = new DtdProcessing(0);

  /** {@code Ignore}. */
  @DotNetField("Ignore = 1")
  public static final DtdProcessing IGNORE = new DtdProcessing(1);

  /** {@code Parse}. */
  @DotNetField("Parse = 2")
  public static final DtdProcessing PARSE = new DtdProcessing(2);

  private DtdProcessing(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static DtdProcessing of(long value) {
    return switch ((int) value) {
      case 0 -> PROHIBIT;
      case 1 -> IGNORE;
      case 2 -> PARSE;
      default -> new DtdProcessing(value);
    };
  }
}
