package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.time.DateTime;
import org.jspecify.annotations.Nullable;

/** The values of nodes. Without a schema each is a text, read as what is asked for. */
@DotNetType(
    value = "public abstract class System.Xml.XPath.XPathItem : object",
    java = XPathNavigator.class)
public final class XPathItemMembers {
  private XPathItemMembers() {}

  /** {@code IsNode}. */
  @DotNetProperty("bool IsNode { get; }")
  public static boolean isNode(XPathNavigator self) {
    self.node();
    return true;
  }

  /** {@code Value}. */
  @DotNetProperty("string Value { get; }")
  public static String value(XPathNavigator self) {
    return self.tree().text(self.node());
  }

  /** {@code TypedValue}. */
  @DotNetProperty("object TypedValue { get; }")
  public static Object typedValue(XPathNavigator self) {
    return value(self);
  }

  /** {@code ValueType}. */
  @DotNetProperty("Type ValueType { get; }")
  public static RuntimeType valueType(XPathNavigator self) {
    self.node();
    return RuntimeType.of("string");
  }

  /** {@code ValueAsBoolean}. */
  @DotNetProperty("bool ValueAsBoolean { get; }")
  public static boolean valueAsBoolean(XPathNavigator self) {
    return XmlConvert.toBoolean(value(self));
  }

  /** {@code ValueAsDateTime}. */
  @DotNetProperty("DateTime ValueAsDateTime { get; }")
  public static DateTime valueAsDateTime(XPathNavigator self) {
    return XmlConvert.toDateTimeOfKind(value(self));
  }

  /** {@code ValueAsDouble}. */
  @DotNetProperty("double ValueAsDouble { get; }")
  public static double valueAsDouble(XPathNavigator self) {
    return XmlConvert.toDouble(value(self));
  }

  /** {@code ValueAsInt}. */
  @DotNetProperty("int ValueAsInt { get; }")
  public static int valueAsInt(XPathNavigator self) {
    return XmlConvert.toInt32(value(self));
  }

  /** {@code ValueAsLong}. */
  @DotNetProperty("long ValueAsLong { get; }")
  public static long valueAsLong(XPathNavigator self) {
    return XmlConvert.toInt64(value(self));
  }

  /** {@code ValueAs(returnType)}. */
  @DotNetMethod("object ValueAs(Type returnType)")
  public static Object valueAs(XPathNavigator self, @Nullable RuntimeType returnType) {
    return XmlValues.as(value(self), XmlChars.notNull(returnType, "destinationType"));
  }

  /** {@code ValueAs(returnType, nsResolver)}. */
  @DotNetMethod("object ValueAs(Type returnType, IXmlNamespaceResolver nsResolver)")
  public static Object valueAsWith(
      XPathNavigator self,
      @Nullable RuntimeType returnType,
      @Nullable XmlNamespaceResolver nsResolver) {
    return valueAs(self, returnType);
  }
}
