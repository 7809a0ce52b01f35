package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.InvalidCastException;
import io.weir.runtime.dotnet.OverflowException;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.UInt16;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.UInt8;
import io.weir.runtime.dotnet.number.DecimalConversions;

/** The XML text of values. */
final class XmlValues {
  private XmlValues() {}

  /** The text that a value becomes in content. */
  static String text(Object value) {
    if (value instanceof String string) {
      return string;
    } else if (value instanceof XObject) {
      throw new ArgumentException("An XObject cannot be used as a value.");
    }
    return XmlConvert.text(value);
  }

  private static long within(long value, long least, long most) {
    if (value < least || value > most) {
      throw new OverflowException(
          "Value '" + value + "' was either too large or too small for the type.");
    }
    return value;
  }

  /** The value of a type that a text stands for. */
  static Object as(String text, RuntimeType type) {
    return switch (type.fullName()) {
      case "System.String", "System.Object" -> text;
      case "System.Boolean" -> XmlConvert.toBoolean(text);
      case "System.SByte" ->
          (byte) within(XmlConvert.toInt32(text), Byte.MIN_VALUE, Byte.MAX_VALUE);
      case "System.Byte" -> UInt8.valueOf((int) within(XmlConvert.toInt32(text), 0, 0xFF));
      case "System.Int16" ->
          (short) within(XmlConvert.toInt32(text), Short.MIN_VALUE, Short.MAX_VALUE);
      case "System.UInt16" -> UInt16.valueOf((int) within(XmlConvert.toInt32(text), 0, 0xFFFF));
      case "System.Int32" -> XmlConvert.toInt32(text);
      case "System.UInt32" ->
          UInt32.valueOf((int) within(XmlConvert.toInt64(text), 0, 0xFFFFFFFFL));
      case "System.Int64" -> XmlConvert.toInt64(text);
      case "System.UInt64" ->
          UInt64.valueOf(DecimalConversions.castUInt64(XmlConvert.toDecimal(text)));
      case "System.Single" -> XmlConvert.toSingle(text);
      case "System.Double" -> XmlConvert.toDouble(text);
      case "System.Decimal" -> XmlConvert.toDecimal(text);
      case "System.DateTime" -> XmlConvert.toDateTimeOfKind(text);
      case "System.DateTimeOffset" -> XmlConvert.toDateTimeOffset(text);
      case "System.TimeSpan" -> XmlConvert.toTimeSpan(text);
      default ->
          throw new InvalidCastException(
              "Xml type 'String' does not support a conversion from Clr type 'String' to Clr type '"
                  + type.name()
                  + "'.");
    };
  }
}
