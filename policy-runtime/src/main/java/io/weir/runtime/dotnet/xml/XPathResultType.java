package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** What an expression gives. */
@DotNetType(
    value = "public enum System.Xml.XPath.XPathResultType : int",
    java = XPathResultType.class)
public final class XPathResultType extends EnumValue {
  /** {@code Number}. */
  @DotNetField("Number = 0")
  public static final XPathResultType NUMBER = new XPathResultType(0);

  /** {@code String}. */
  @DotNetField("String = 1")
  public static final XPathResultType STRING = new XPathResultType(1);

  /** {@code Boolean}. */
  @DotNetField("Boolean = 2")
  public static final XPathResultType BOOLEAN = new XPathResultType(2);

  /** {@code NodeSet}. */
  @DotNetField("NodeSet = 3")
  public static final XPathResultType NODE_SET = new XPathResultType(3);

  /** {@code Navigator}. */
  @DotNetField("Navigator = 1")
  public static final XPathResultType NAVIGATOR = new XPathResultType(1);

  /** {@code Any}. */
  @DotNetField("Any = 5")
  public static final XPathResultType ANY = new XPathResultType(5);

  /** {@code Error}. */
  @DotNetField("Error = 6")
  public static final XPathResultType ERROR = new XPathResultType(6);

  private XPathResultType(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static XPathResultType of(long value) {
    return switch ((int) value) {
      case 0 -> NUMBER;
      case 1 -> STRING;
      case 2 -> BOOLEAN;
      case 3 -> NODE_SET;
      case 5 -> ANY;
      case 6 -> ERROR;
      default -> new XPathResultType(value);
    };
  }
}
