package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code T[]}, {@code T[,][]}.
 *
 * @param span its place in the expression's text
 * @param elementType the type before all brackets
 * @param rankSpecifiers the brackets in order of writing: the first is the outermost array
 */
public record ArrayTypeSyntax(
    TextSpan span, TypeSyntax elementType, List<ArrayRankSpecifierSyntax> rankSpecifiers)
    implements TypeSyntax {
  /** Copies the lists. */
  public ArrayTypeSyntax {
    rankSpecifiers = List.copyOf(rankSpecifiers);
  }

  @Override
  public List<SyntaxNode> children() {
    return Children.of(elementType, rankSpecifiers);
  }
}
