package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** What a reader or writer takes as XML. */
@DotNetType(value = "public enum System.Xml.ConformanceLevel : int", java = ConformanceLevel.class)
public final class ConformanceLevel extends EnumValue {
  /** {@code Auto}. */
  @DotNetField("Auto = 0")
  public static final ConformanceLevel AUTO = new ConformanceLevel(0);

  /** {@code Fragment}. */
  @DotNetField("Fragment = 1")
  public static final ConformanceLevel FRAGMENT = new ConformanceLevel(1);

  /** {@code Document}. */
  @DotNetField("Document = 2")
  public static final ConformanceLevel DOCUMENT = new ConformanceLevel(2);

  private ConformanceLevel(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static ConformanceLevel of(long value) {
    return switch ((int) value) {
      case 0 -> AUTO;
      case 1 -> FRAGMENT;
      case 2 -> DOCUMENT;
      default -> new ConformanceLevel(value);
    };
  }
}
