package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.TypeSymbol;
import org.jspecify.annotations.Nullable;

/** An expression whose meaning is known. */
public sealed interface BoundExpression extends BoundNode
    permits BoundAnonymousObjectCreation,
        BoundAnonymousProperty,
        BoundArrayAccess,
        BoundArrayCreation,
        BoundArrayInitializer,
        BoundArrayLength,
        BoundAsOperator,
        BoundAssignment,
        BoundBadExpression,
        BoundBinaryOperator,
        BoundCall,
        BoundCompoundAssignment,
        BoundConditional,
        BoundConditionalAccess,
        BoundConversion,
        BoundDeconstructionAssignment,
        BoundDefaultExpression,
        BoundDelegateCall,
        BoundDelegateCreation,
        BoundDiscard,
        BoundFieldAccess,
        BoundIncrement,
        BoundIndexerAccess,
        BoundInterpolatedString,
        BoundIsOperator,
        BoundIsPattern,
        BoundLambda,
        BoundLiteral,
        BoundLocal,
        BoundMethodGroup,
        BoundNamespaceExpression,
        BoundNullCoalescing,
        BoundObjectCreation,
        BoundObjectInitialization,
        BoundOutVariable,
        BoundParameter,
        BoundPropertyAccess,
        BoundReceiverPlaceholder,
        BoundRefAssignment,
        BoundThrowExpression,
        BoundTupleElement,
        BoundTupleEquality,
        BoundTupleLiteral,
        BoundTypeExpression,
        BoundTypeOf,
        BoundTypeParameterCreation,
        BoundUnaryOperator,
        UnboundLambda {
  /**
   * Its type; never null in a finished body. (While binding, {@code null}, {@code default},
   * lambdas, method groups and throw expressions have none until they are converted.)
   */
  TypeSymbol type();

  /** Its value if it is a constant expression, else null. */
  default @Nullable ConstantValue constantValue() {
    return null;
  }

  /** Calls the visitor's method for its class. */
  <R> R accept(BoundExpressionVisitor<R> visitor);
}
