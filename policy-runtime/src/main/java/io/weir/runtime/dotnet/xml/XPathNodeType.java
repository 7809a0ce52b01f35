package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** The kinds of nodes that XPath knows. */
@DotNetType(value = "public enum System.Xml.XPath.XPathNodeType : int", java = XPathNodeType.class)
public final class XPathNodeType extends EnumValue {
  /** {@code Root}. */
  @DotNetField("Root = 0")
  public static final XPathNodeType ROOT = new XPathNodeType(0);

  /** {@code Element}. */
  @DotNetField("Element = 1")
  public static final XPathNodeType ELEMENT = new XPathNodeType(1);

  /** {@code Attribute}. */
  @DotNetField("Attribute = 2")
  public static final XPathNodeType ATTRIBUTE = new XPathNodeType(2);

  /** {@code Namespace}. */
  @DotNetField("Namespace = 3")
  public static final XPathNodeType NAMESPACE = new XPathNodeType(3);

  /** {@code Text}. */
  @DotNetField("Text = 4")
  public static final XPathNodeType TEXT = new XPathNodeType(4);

  /** {@code SignificantWhitespace}. */
  @DotNetField("SignificantWhitespace = 5")
  public static final XPathNodeType SIGNIFICANT_WHITESPACE = new XPathNodeType(5);

  /** {@code Whitespace}. */
  @DotNetField("Whitespace = 6")
  public static final XPathNodeType WHITESPACE = new XPathNodeType(6);

  /** {@code ProcessingInstruction}. */
  @DotNetField("ProcessingInstruction = 7")
  public static final XPathNodeType PROCESSING_INSTRUCTION = new XPathNodeType(7);

  /** {@code Comment}. */
  @DotNetField("Comment = 8")
  public static final XPathNodeType COMMENT = new XPathNodeType(8);

  /** {@code All}. */
  @DotNetField("All = 9")
  public static final XPathNodeType ALL = new XPathNodeType(9);

  private XPathNodeType(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static XPathNodeType of(long value) {
    return switch ((int) value) {
      case 0 -> ROOT;
      case 1 -> ELEMENT;
      case 2 -> ATTRIBUTE;
      case 3 -> NAMESPACE;
      case 4 -> TEXT;
      case 5 -> SIGNIFICANT_WHITESPACE;
      case 6 -> WHITESPACE;
      case 7 -> PROCESSING_INSTRUCTION;
      case 8 -> COMMENT;
      case 9 -> ALL;
      default -> new XPathNodeType(value);
    };
  }
}
