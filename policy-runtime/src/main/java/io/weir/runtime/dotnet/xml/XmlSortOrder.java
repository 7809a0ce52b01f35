package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** Up or down. */
@DotNetType(value = "public enum System.Xml.XPath.XmlSortOrder : int", java = XmlSortOrder.class)
public final class XmlSortOrder extends EnumValue {
  /** {@code Ascending}. */
  @DotNetField("Ascending = 1")
  public static final XmlSortOrder ASCENDING = new XmlSortOrder(1);

  /** {@code Descending}. */
  @DotNetField("Descending = 2")
  public static final XmlSortOrder DESCENDING = new XmlSortOrder(2);

  private XmlSortOrder(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static XmlSortOrder of(long value) {
    return switch ((int) value) {
      case 1 -> ASCENDING;
      case 2 -> DESCENDING;
      default -> new XmlSortOrder(value);
    };
  }
}
