package io.weir.xml.expression.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the children of a node together. */
final class Children {
  private Children() {}

  /** The nodes and the nodes of lists among the parts, in order; nulls are left out. */
  static List<SyntaxNode> of(@Nullable Object... parts) {
    List<SyntaxNode> all = new ArrayList<>(parts.length);
    for (Object part : parts) {
      if (part instanceof SyntaxNode node) {
        all.add(node);
      } else if (part instanceof List<?> list) {
        for (Object item : list) {
          all.add((SyntaxNode) item);
        }
      }
    }
    return all;
  }
}
