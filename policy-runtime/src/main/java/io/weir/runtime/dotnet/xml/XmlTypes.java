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
          XAttributeMembers.class,
          XCDataMembers.class,
          XCommentMembers.class,
          XContainerMembers.class,
          XDeclaration.class,
          XDocumentMembers.class,
          XDocumentTypeMembers.class,
          XElementMembers.class,
          XLinqExtensions.class,
          XName.class,
          XNamespace.class,
          XNodeDocumentOrderComparer.class,
          XNodeEqualityComparer.class,
          XNodeMembers.class,
          XObjectChange.class,
          XObjectMembers.class,
          XPathException.class,
          XProcessingInstructionMembers.class,
          XTextMembers.class,
          XmlConvertMembers.class,
          XmlDateTimeSerializationMode.class,
          XmlException.class,
          XmlLineInfoInterface.class,
          XmlNamespaceScope.class,
          XmlNodeType.class);

  private XmlTypes() {}
}
