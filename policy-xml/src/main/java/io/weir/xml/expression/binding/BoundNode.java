package io.weir.xml.expression.binding;

import io.weir.xml.expression.syntax.SyntaxNode;
import io.weir.xml.expression.syntax.TextSpan;
import java.util.function.Consumer;

/** A node of the bound tree. Immutable. */
public interface BoundNode {
  /** Where it comes from. */
  SyntaxNode syntax();

  /** Where it stands in the expression's text. */
  default TextSpan span() {
    return syntax().span();
  }

  /** Calls the action with the nodes directly below, in order of evaluation where there is one. */
  void forEachChild(Consumer<? super BoundNode> action);
}
