package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * What parsing gives: always a tree, however bad the text.
 *
 * @param root the tree
 * @param diagnostics all problems by place
 * @param faults which nodes of the tree hold them
 * @param <T> the kind of root
 */
public record ParseResult<T extends SyntaxNode>(
    T root, List<SyntaxDiagnostic> diagnostics, SyntaxFaults faults) {
  /** Copies the list. */
  public ParseResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether the text is faultless. */
  public boolean ok() {
    return diagnostics.isEmpty();
  }
}
