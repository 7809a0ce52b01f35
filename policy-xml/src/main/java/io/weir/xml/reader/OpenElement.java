package io.weir.xml.reader;

import io.weir.api.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** An element whose end tag has not come yet. */
final class OpenElement {
  String name;
  final SourceSpan nameSpan;
  final SourceSpan startTag;
  final List<RawAttribute> attributes;
  final boolean template;
  final List<RawNode> nodes = new ArrayList<>();
  boolean children;
  boolean content;
  boolean broken;

  OpenElement(
      String name,
      SourceSpan nameSpan,
      SourceSpan startTag,
      List<RawAttribute> attributes,
      boolean inTemplate) {
    this.name = name;
    this.nameSpan = nameSpan;
    this.startTag = startTag;
    this.attributes = attributes;
    boolean liquid = false;
    for (RawAttribute attribute : attributes) {
      liquid |=
          attribute.name().equals("template")
              && attribute.value().text().text().strip().equals("liquid");
    }
    this.template = liquid || inTemplate;
  }
}
