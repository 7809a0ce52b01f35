package io.weir.xml.expression.lowering;

import io.weir.xml.expression.binding.BoundBinaryOperator;
import io.weir.xml.expression.binding.BoundCall;
import io.weir.xml.expression.binding.BoundDelegateCreation;
import io.weir.xml.expression.binding.BoundExpression;
import io.weir.xml.expression.binding.BoundNode;
import io.weir.xml.expression.binding.OperandKind;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TypeParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;

/** Finds whether an expression can tell one box of a value from another. */
final class ReferenceComparisons {
  private boolean found;

  private ReferenceComparisons() {}

  /** Whether the tree compares references that may be boxes on both sides. */
  static boolean in(BoundNode tree) {
    ReferenceComparisons walk = new ReferenceComparisons();
    walk.visit(tree);
    return walk.found;
  }

  /** {@code object.ReferenceEquals}. */
  static boolean isReferenceEquals(MethodSymbol method) {
    return method.name().equals("ReferenceEquals")
        && method.containingType() != null
        && method.containingType().specialType() == SpecialType.OBJECT;
  }

  private void visit(BoundNode node) {
    if (found) {
      return;
    }
    found =
        node instanceof BoundBinaryOperator operator && compares(operator)
            || node instanceof BoundCall call && isReferenceEquals(call.method())
            || node instanceof BoundDelegateCreation made && isReferenceEquals(made.method());
    node.forEachChild(this::visit);
  }

  private static boolean compares(BoundBinaryOperator operator) {
    return operator.operandKind() == OperandKind.OBJECT
        && mayBeBox(operator.left())
        && mayBeBox(operator.right());
  }

  private static boolean mayBeBox(BoundExpression operand) {
    TypeSymbol type = operand.type();
    return operand.constantValue() == null
        && (type.isInterface()
            || type instanceof TypeParameterSymbol
            || type.specialType() == SpecialType.OBJECT
            || type.specialType() == SpecialType.VALUE_TYPE);
  }
}
