package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** How line ends are written. */
@DotNetType(value = "public enum System.Xml.NewLineHandling : int", java = NewLineHandling.class)
public final class NewLineHandling extends EnumValue {
  /** {@code Replace}. */
  @DotNetField("Replace = 0")
  public static final NewLineHandling REPLACE = new NewLineHandling(0);

  /** {@code Entitize}. */
  @DotNetField("Entitize = 1")
  public static final NewLineHandling ENTITIZE = new NewLineHandling(1);

  /** {@code None}. */
  @DotNetField("None = 2")
  public static final NewLineHandling NONE = new NewLineHandling(2);

  private NewLineHandling(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static NewLineHandling of(long value) {
    return switch ((int) value) {
      case 0 -> REPLACE;
      case 1 -> ENTITIZE;
      case 2 -> NONE;
      default -> new NewLineHandling(value);
    };
  }
}
