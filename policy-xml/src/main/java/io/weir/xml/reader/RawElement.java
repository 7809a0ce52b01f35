package io.weir.xml.reader;

import io.weir.api.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element.
 *
 * @param name its name, prefix and all
 * @param nameSpan the place of the name in its start tag
 * @param startTag the place of the start tag from {@code <} to {@code >}
 * @param span the place of the whole element
 * @param attributes the attributes in order of writing; names are unique
 * @param nodes elements and texts within, in order; comments and processing instructions are left
 *     out
 * @param content the text of the element as one value: without child elements its text, CDATA
 *     unwrapped and comments left out; with child elements everything between the tags as written,
 *     markup and all, only named values substituted
 */
public record RawElement(
    String name,
    SourceSpan nameSpan,
    SourceSpan startTag,
    SourceSpan span,
    List<RawAttribute> attributes,
    List<RawNode> nodes,
    RawValue content)
    implements RawNode {
  /** Copies the lists. */
  public RawElement {
    attributes = List.copyOf(attributes);
    nodes = List.copyOf(nodes);
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
}
