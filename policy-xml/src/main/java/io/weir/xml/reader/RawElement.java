package io.weir.xml.reader;

import io.weir.api.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An element. Immutable. */
public final class RawElement implements RawNode {
  private final String name;
  private final SourceSpan nameSpan;
  private final SourceSpan startTag;
  private final SourceSpan span;
  private final List<RawAttribute> attributes;
  private final List<RawNode> nodes;
  private final boolean broken;
  private final Supplier<RawValue> content;

  RawElement(
      String name,
      SourceSpan nameSpan,
      SourceSpan startTag,
      SourceSpan span,
      List<RawAttribute> attributes,
      List<RawNode> nodes,
      boolean broken,
      Supplier<RawValue> content) {
    this.name = name;
    this.nameSpan = nameSpan;
    this.startTag = startTag;
    this.span = span;
    this.attributes = List.copyOf(attributes);
    this.nodes = List.copyOf(nodes);
    this.broken = broken;
    this.content = content;
  }

  /**
   * Whether its start tag or its end tag is broken or missing, which was reported: what stands in
   * it may not belong there, and what is missing may only be lost.
   */
  public boolean isBroken() {
    return broken;
  }

  /** Its name, prefix and all. */
  public String name() {
    return name;
  }

  /** The place of the name in its start tag. */
  public SourceSpan nameSpan() {
    return nameSpan;
  }

  /** The place of the start tag from {@code <} to {@code >}. */
  public SourceSpan startTag() {
    return startTag;
  }

  @Override
  public SourceSpan span() {
    return span;
  }

  /** The attributes in order of writing; names are unique. */
  public List<RawAttribute> attributes() {
    return attributes;
  }

  /** Elements and texts within, in order; comments and processing instructions are left out. */
  public List<RawNode> nodes() {
    return nodes;
  }

  /**
   * The text of the element as one value: without child elements its text, CDATA unwrapped and
   * comments left out; with child elements everything between the tags as written, markup,
   * entities, comments and all, only named values substituted.
   */
  public RawValue content() {
    return content.get();
  }

  /** The attribute of this name, or null. */
  public @Nullable RawAttribute attribute(String attributeName) {
    for (RawAttribute attribute : attributes) {
      if (attribute.name().equals(attributeName)) {
        return attribute;
      }
    }
    return null;
  }

  /** The child elements in order. */
  public List<RawElement> children() {
    List<RawElement> elements = new ArrayList<>();
    for (RawNode node : nodes) {
      if (node instanceof RawElement element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** Whether an element stands within. */
  public boolean hasChildren() {
    return nodes.stream().anyMatch(RawElement.class::isInstance);
  }

  /** Whether there is text other than white space directly within. */
  public boolean hasText() {
    return nodes.stream().anyMatch(n -> n instanceof RawText text && !text.isBlank());
  }

  @Override
  public String toString() {
    return "<" + name + ">";
  }
}
