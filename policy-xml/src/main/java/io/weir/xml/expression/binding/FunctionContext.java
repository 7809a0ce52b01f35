package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The function whose body is being bound: the expression, a lambda or a local function. */
final class FunctionContext {
  /** The function; null for the expression itself. */
  final @Nullable MethodSymbol symbol;

  /** What it returns; null while the result of a lambda is being inferred. */
  final @Nullable TypeSymbol returnType;

  final boolean isLambda;

  /** What its return statements return, in order: for inference. */
  final List<BoundExpression> returned = new ArrayList<>();

  /** Whether a return statement without value was seen. */
  boolean returnsNothing;

  FunctionContext(
      @Nullable MethodSymbol symbol, @Nullable TypeSymbol returnType, boolean isLambda) {
    this.symbol = symbol;
    this.returnType = returnType;
    this.isLambda = isLambda;
  }
}
