package io.weir.xml.expression.binding;

import io.weir.api.Expression.Need;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.symbols.VariableSymbol;
import io.weir.xml.expression.syntax.SyntaxDiagnostic;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What binding an expression gives.
 *
 * @param parameters the implicit parameter {@code context}
 * @param body the statements; every way out returns a value of the result type
 * @param resultType the type of the result
 * @param captures of each lambda and local function, the variables of enclosing functions that it
 *     uses, itself or through a function that it calls
 * @param needs the bodies that it may read
 * @param consumes the bodies that it reads on every way through, and does not keep
 * @param diagnostics all problems by place, warnings too
 */
public record BoundBody(
    List<ParameterSymbol> parameters,
    BoundBlock body,
    TypeSymbol resultType,
    Map<MethodSymbol, List<VariableSymbol>> captures,
    Set<Need> needs,
    Set<Need> consumes,
    List<SyntaxDiagnostic> diagnostics) {
  /** Copies the collections. */
  public BoundBody {
    parameters = List.copyOf(parameters);
    captures = Map.copyOf(captures);
    needs = Set.copyOf(needs);
    consumes = Set.copyOf(consumes);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether a problem is an error: the tree must then not be compiled. */
  public boolean hasErrors() {
    return diagnostics.stream()
        .anyMatch(d -> d.code().severity() == io.weir.api.diagnostic.Severity.ERROR);
  }
}
