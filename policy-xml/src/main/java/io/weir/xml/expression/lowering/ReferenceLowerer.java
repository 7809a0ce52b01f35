package io.weir.xml.expression.lowering;

import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.Reference;
import io.weir.xml.expression.binding.BoundArrayAccess;
import io.weir.xml.expression.binding.BoundCall;
import io.weir.xml.expression.binding.BoundConditional;
import io.weir.xml.expression.binding.BoundConversion;
import io.weir.xml.expression.binding.BoundDiscard;
import io.weir.xml.expression.binding.BoundExpression;
import io.weir.xml.expression.binding.BoundLocal;
import io.weir.xml.expression.binding.BoundParameter;
import io.weir.xml.expression.binding.BoundRefAssignment;
import io.weir.xml.expression.binding.BoundTupleElement;
import io.weir.xml.expression.lowering.JavaExpression.InstanceCall;
import io.weir.xml.expression.lowering.JavaExpression.New;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.symbols.VariableSymbol;
import java.util.List;

/**
 * Lowers variables that get another name: by ref locals, by arguments of local functions, by
 * results. They become {@link Reference}s; a local that is so named lives in a cell.
 */
final class ReferenceLowerer {
  private final FunctionLowerer function;
  private final ExpressionLowerer expressions;

  ReferenceLowerer(FunctionLowerer function, ExpressionLowerer expressions) {
    this.function = function;
    this.expressions = expressions;
  }

  /** Whether an expression is a variable only by a reference that evaluating it gives. */
  static boolean givesReference(BoundExpression e) {
    return e instanceof BoundCall call && call.method().refKind() != RefKind.NONE
        || e instanceof BoundConditional conditional && conditional.isRef()
        || e instanceof BoundRefAssignment;
  }

  /** The reference to a variable; to a copy of the value of what is none. */
  JavaExpression of(BoundExpression variable) {
    if (variable instanceof BoundLocal local && local.constantValue() == null) {
      return named(local.local(), true);
    } else if (variable instanceof BoundParameter parameter) {
      return named(parameter.parameter(), false);
    } else if (variable instanceof BoundArrayAccess access) {
      return expressions.arrays.reference(access);
    } else if (variable instanceof BoundTupleElement element) {
      return JavaExpressions.call(
          Reference.class,
          "part",
          Reference.class,
          of(element.receiver()),
          JavaExpressions.intLiteral(element.index()));
    } else if (variable instanceof BoundConversion conversion
        && conversion.conversion().isIdentity()) {
      return of(conversion.operand());
    } else if (variable instanceof BoundConditional conditional && conditional.isRef()) {
      return expressions.conditionals.choose(
          expressions.lower(conditional.condition()),
          () -> of(conditional.consequence()),
          () -> of(conditional.alternative()),
          Reference.class);
    } else if (variable instanceof BoundCall call && givesReference(call)) {
      return expressions.calls.localCall(call);
    } else if (variable instanceof BoundRefAssignment assignment) {
      return assign(assignment);
    } else if (variable instanceof BoundDiscard) {
      return new New(List.of(), Ref.class);
    }
    return new New(List.of(expressions.lowerBoxed(variable)), Ref.class);
  }

  private JavaExpression named(VariableSymbol symbol, boolean local) {
    if (local) {
      function.declareIfNeeded(symbol);
    }
    Storage storage = function.storage(symbol);
    if (storage.isValue()) {
      throw new IllegalStateException("a variable without a cell: " + symbol.name());
    }
    return storage.local();
  }

  /** {@code name = ref variable}; its value is the reference. */
  JavaExpression assign(BoundRefAssignment node) {
    VariableSymbol symbol =
        node.left() instanceof BoundLocal local
            ? local.local()
            : ((BoundParameter) node.left()).parameter();
    JavaExpression reference = expressions.keep(of(node.right()));
    function.store(function.storage(symbol).local(), reference);
    return reference;
  }

  static JavaExpression read(JavaExpression reference, TypeSymbol type) {
    return JavaTypes.unbox(new InstanceCall(reference, "get", List.of(), Object.class), type);
  }

  void write(JavaExpression reference, JavaExpression value, TypeSymbol type) {
    expressions.effect(
        new InstanceCall(reference, "set", List.of(JavaTypes.box(value, type)), void.class));
  }
}
