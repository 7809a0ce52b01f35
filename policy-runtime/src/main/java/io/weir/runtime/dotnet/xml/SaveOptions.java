package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** How XML text is written. */
@DotNetType(
    value = "[Flags] public enum System.Xml.Linq.SaveOptions : int",
    java = SaveOptions.class)
public final class SaveOptions extends EnumValue {
  /** {@code None}. */
  @DotNetField("None = 0")
  public static final SaveOptions NONE = new SaveOptions(0);

  /** {@code DisableFormatting}. */
  @DotNetField("DisableFormatting = 1")
  public static final SaveOptions DISABLE_FORMATTING = new SaveOptions(1);

  /** {@code OmitDuplicateNamespaces}. */
  @DotNetField("OmitDuplicateNamespaces = 2")
  public static final SaveOptions OMIT_DUPLICATE_NAMESPACES = new SaveOptions(2);

  private SaveOptions(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static SaveOptions of(long value) {
    return switch ((int) value) {
      case 0 -> NONE;
      case 1 -> DISABLE_FORMATTING;
      case 2 -> OMIT_DUPLICATE_NAMESPACES;
      default -> new SaveOptions(value);
    };
  }
}
