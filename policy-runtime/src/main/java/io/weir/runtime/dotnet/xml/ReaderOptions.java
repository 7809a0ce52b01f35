package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** How a reader over a tree treats namespaces. */
@DotNetType(
    value = "[Flags] public enum System.Xml.Linq.ReaderOptions : int",
    java = ReaderOptions.class)
public final class ReaderOptions extends EnumValue {
  /** {@code None}. */
  @DotNetField("None = 0")
  public static final ReaderOptions NONE = new ReaderOptions(0);

  /** {@code OmitDuplicateNamespaces}. */
  @DotNetField("OmitDuplicateNamespaces = 1")
  public static final ReaderOptions OMIT_DUPLICATE_NAMESPACES = new ReaderOptions(1);

  private ReaderOptions(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static ReaderOptions of(long value) {
    return switch ((int) value) {
      case 0 -> NONE;
      case 1 -> OMIT_DUPLICATE_NAMESPACES;
      default -> new ReaderOptions(value);
    };
  }
}
