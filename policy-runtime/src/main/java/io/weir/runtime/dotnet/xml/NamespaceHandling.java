package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** Whether duplicate declarations of namespaces are left out. */
@DotNetType(
    value = "[Flags] public enum System.Xml.NamespaceHandling : int",
    java = NamespaceHandling.class)
public final class NamespaceHandling extends EnumValue {
  /** {@code Default}. */
  @DotNetField("Default = 0")
  public static final NamespaceHandling DEFAULT = new NamespaceHandling(0);

  /** {@code OmitDuplicates}. */
  @DotNetField("OmitDuplicates = 1")
  public static final NamespaceHandling OMIT_DUPLICATES = new NamespaceHandling(1);

  private NamespaceHandling(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static NamespaceHandling of(long value) {
    return switch ((int) value) {
      case 0 -> DEFAULT;
      case 1 -> OMIT_DUPLICATES;
      default -> new NamespaceHandling(value);
    };
  }
}
