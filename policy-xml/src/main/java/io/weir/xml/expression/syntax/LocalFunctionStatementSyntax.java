package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code int F<T>(T a) { … }} or {@code int F(int a) => e;}.
 *
 * @param span its place in the expression's text
 * @param returnType the result's type
 * @param identifier the name
 * @param typeParameters the type parameters
 * @param parameters the parameters
 * @param constraintClauses the constraints
 * @param block the body if it is a block, else null
 * @param expressionBody the body if it is an expression, else null
 */
public record LocalFunctionStatementSyntax(
    TextSpan span,
    TypeSyntax returnType,
    SyntaxToken identifier,
    List<TypeParameterSyntax> typeParameters,
    List<ParameterSyntax> parameters,
    List<TypeParameterConstraintClauseSyntax> constraintClauses,
    @Nullable BlockSyntax block,
    @Nullable ExpressionSyntax expressionBody)
    implements StatementSyntax {
  /** Copies the lists. */
  public LocalFunctionStatementSyntax {
    typeParameters = List.copyOf(typeParameters);
    parameters = List.copyOf(parameters);
    constraintClauses = List.copyOf(constraintClauses);
  }

  @Override
  public List<SyntaxNode> children() {
    return Children.of(
        returnType, typeParameters, parameters, constraintClauses, block, expressionBody);
  }
}
