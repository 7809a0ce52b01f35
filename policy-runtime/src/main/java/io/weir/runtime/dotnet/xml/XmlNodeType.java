package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** The kind of an XML node. */
@DotNetType(value = "public enum System.Xml.XmlNodeType : int", java = XmlNodeType.class)
public final class XmlNodeType extends EnumValue {
  /** {@code None}. */
  @DotNetField("None = 0")
  public static final XmlNodeType NONE = new XmlNodeType(0);

  /** {@code Element}. */
  @DotNetField("Element = 1")
  public static final XmlNodeType ELEMENT = new XmlNodeType(1);

  /** {@code Attribute}. */
  @DotNetField("Attribute = 2")
  public static final XmlNodeType ATTRIBUTE = new XmlNodeType(2);

  /** {@code Text}. */
  @DotNetField("Text = 3")
  public static final XmlNodeType TEXT = new XmlNodeType(3);

  /** {@code CDATA}. */
  @DotNetField("CDATA = 4")
  public static final XmlNodeType CDATA = new XmlNodeType(4);

  /** {@code EntityReference}. */
  @DotNetField("EntityReference = 5")
  public static final XmlNodeType ENTITY_REFERENCE = new XmlNodeType(5);

  /** {@code Entity}. */
  @DotNetField("Entity = 6")
  public static final XmlNodeType ENTITY = new XmlNodeType(6);

  /** {@code ProcessingInstruction}. */
  @DotNetField("ProcessingInstruction = 7")
  public static final XmlNodeType PROCESSING_INSTRUCTION = new XmlNodeType(7);

  /** {@code Comment}. */
  @DotNetField("Comment = 8")
  public static final XmlNodeType COMMENT = new XmlNodeType(8);

  /** {@code Document}. */
  @DotNetField("Document = 9")
  public static final XmlNodeType DOCUMENT = new XmlNodeType(9);

  /** {@code DocumentType}. */
  @DotNetField("DocumentType = 10")
  public static final XmlNodeType DOCUMENT_TYPE = new XmlNodeType(10);

  /** {@code DocumentFragment}. */
  @DotNetField("DocumentFragment = 11")
  public static final XmlNodeType DOCUMENT_FRAGMENT = new XmlNodeType(11);

  /** {@code Notation}. */
  @DotNetField("Notation = 12")
  public static final XmlNodeType NOTATION = new XmlNodeType(12);

  /** {@code Whitespace}. */
  @DotNetField("Whitespace = 13")
  public static final XmlNodeType WHITESPACE = new XmlNodeType(13);

  /** {@code SignificantWhitespace}. */
  @DotNetField("SignificantWhitespace = 14")
  public static final XmlNodeType SIGNIFICANT_WHITESPACE = new XmlNodeType(14);

  /** {@code EndElement}. */
  @DotNetField("EndElement = 15")
  public static final XmlNodeType END_ELEMENT = new XmlNodeType(15);

  /** {@code EndEntity}. */
  @DotNetField("EndEntity = 16")
  public static final XmlNodeType END_ENTITY = new XmlNodeType(16);

  /** {@code XmlDeclaration}. */
  @DotNetField("XmlDeclaration = 17")
  public static final XmlNodeType XML_DECLARATION = new XmlNodeType(17);

  private XmlNodeType(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static XmlNodeType of(long value) {
    return switch ((int) value) {
      case 0 -> NONE;
      case 1 -> ELEMENT;
      case 2 -> ATTRIBUTE;
      case 3 -> TEXT;
      case 4 -> CDATA;
      case 5 -> ENTITY_REFERENCE;
      case 6 -> ENTITY;
      case 7 -> PROCESSING_INSTRUCTION;
      case 8 -> COMMENT;
      case 9 -> DOCUMENT;
      case 10 -> DOCUMENT_TYPE;
      case 11 -> DOCUMENT_FRAGMENT;
      case 12 -> NOTATION;
      case 13 -> WHITESPACE;
      case 14 -> SIGNIFICANT_WHITESPACE;
      case 15 -> END_ELEMENT;
      case 16 -> END_ENTITY;
      case 17 -> XML_DECLARATION;
      default -> new XmlNodeType(value);
    };
  }
}
