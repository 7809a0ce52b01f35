package io.weir.runtime.dotnet.xml;

/** What XML text makes of values, and values of XML text. */
public final class XmlConvert {
  private XmlConvert() {}

  static String text(Object value) {
    return value instanceof Boolean flag ? flag.toString() : String.valueOf(value);
  }

  static String verifyName(String name) {
    return name;
  }
}
