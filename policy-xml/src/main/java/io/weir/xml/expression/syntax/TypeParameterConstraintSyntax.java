package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the constraints of a type parameter: a word, as {@code class}, or a type.
 *
 * @param span its place in the expression's text
 * @param keyword {@code class}, {@code struct}, {@code unmanaged}, {@code new}, or one of a later
 *     version, which was reported; null for a type
 * @param type the type, or null
 */
public record TypeParameterConstraintSyntax(
    TextSpan span, @Nullable SyntaxToken keyword, @Nullable TypeSyntax type) implements SyntaxNode {
  /** Whether it is this word. */
  public boolean isWord(String word) {
    return keyword != null && keyword.text().equals(word);
  }

  @Override
  public List<SyntaxNode> children() {
    return Children.of(type);
  }
}
