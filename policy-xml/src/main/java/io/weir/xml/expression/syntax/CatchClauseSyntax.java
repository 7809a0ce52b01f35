package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code catch (T x) when (c) { … }}.
 *
 * @param span its place in the expression's text
 * @param keyword the keyword
 * @param declaration the type and name, null for a general catch
 * @param filter the condition, or null
 * @param block the handler
 */
public record CatchClauseSyntax(
    TextSpan span,
    TextSpan keyword,
    @Nullable CatchDeclarationSyntax declaration,
    @Nullable ExpressionSyntax filter,
    BlockSyntax block)
    implements SyntaxNode {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(declaration, filter, block);
  }
}
