package io.weir.runtime.dotnet.xml;

import java.util.List;

/** The types of this package. */
public final class XmlTypes {
  /** The declaring classes. */
  public static final List<Class<?>> CLASSES =
      List.of(
          ConformanceLevel.class,
          DtdProcessing.class,
          LoadOptions.class,
          NamespaceHandling.class,
          NewLineHandling.class,
          ReadState.class,
          ReaderOptions.class,
          SaveOptions.class,
          WhitespaceHandling.class,
          XObjectChange.class,
          XPathException.class,
          XmlDateTimeSerializationMode.class,
          XmlException.class,
          XmlNamespaceScope.class,
          XmlNodeType.class);

  private XmlTypes() {}
}
