package io.weir.runtime.dotnet.xml;

/** Nodes without a parent. */
public final class XmlDocumentFragment extends XmlNode {

  XmlDocumentFragment(XmlDocument owner) {
    super(owner);
  }

  @Override
  public XmlNodeType nodeType() {
    return XmlNodeType.DOCUMENT_FRAGMENT;
  }

  @Override
  String name() {
    return "#document-fragment";
  }

  @Override
  XmlNode copy(boolean deep) {
    XmlDocumentFragment copy = new XmlDocumentFragment(document());
    if (deep) {
      copy.copyChildren(this);
    }
    return copy;
  }

  @Override
  void writeTo(XmlWriter writer) {
    for (XmlNode child = first(); child != null; child = child.next()) {
      child.writeTo(writer);
    }
  }

  @Override
  boolean takes(XmlNode child) {
    return child.nodeType() != XmlNodeType.ATTRIBUTE && child.nodeType() != XmlNodeType.DOCUMENT;
  }
}
