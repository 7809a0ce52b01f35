package io.weir.xml.expression.binding;

/**
 * Does something with each kind of expression.
 *
 * @param <R> the result
 */
public interface BoundExpressionVisitor<R> {
  /** Visits one. */
  R visitAnonymousObjectCreation(BoundAnonymousObjectCreation node);

  /** Visits one. */
  R visitAnonymousProperty(BoundAnonymousProperty node);

  /** Visits one. */
  R visitArrayAccess(BoundArrayAccess node);

  /** Visits one. */
  R visitArrayCreation(BoundArrayCreation node);

  /** Visits one. */
  R visitArrayInitializer(BoundArrayInitializer node);

  /** Visits one. */
  R visitArrayLength(BoundArrayLength node);

  /** Visits one. */
  R visitAsOperator(BoundAsOperator node);

  /** Visits one. */
  R visitAssignment(BoundAssignment node);

  /** Visits one. */
  R visitBadExpression(BoundBadExpression node);

  /** Visits one. */
  R visitBinaryOperator(BoundBinaryOperator node);

  /** Visits one. */
  R visitCall(BoundCall node);

  /** Visits one. */
  R visitCompoundAssignment(BoundCompoundAssignment node);

  /** Visits one. */
  R visitConditional(BoundConditional node);

  /** Visits one. */
  R visitConditionalAccess(BoundConditionalAccess node);

  /** Visits one. */
  R visitConversion(BoundConversion node);

  /** Visits one. */
  R visitDeconstructionAssignment(BoundDeconstructionAssignment node);

  /** Visits one. */
  R visitDefaultExpression(BoundDefaultExpression node);

  /** Visits one. */
  R visitDelegateCall(BoundDelegateCall node);

  /** Visits one. */
  R visitDelegateCreation(BoundDelegateCreation node);

  /** Visits one. */
  R visitDiscard(BoundDiscard node);

  /** Visits one. */
  R visitFieldAccess(BoundFieldAccess node);

  /** Visits one. */
  R visitIncrement(BoundIncrement node);

  /** Visits one. */
  R visitIndexerAccess(BoundIndexerAccess node);

  /** Visits one. */
  R visitInterpolatedString(BoundInterpolatedString node);

  /** Visits one. */
  R visitIsOperator(BoundIsOperator node);

  /** Visits one. */
  R visitIsPattern(BoundIsPattern node);

  /** Visits one. */
  R visitLambda(BoundLambda node);

  /** Visits one. */
  R visitLiteral(BoundLiteral node);

  /** Visits one. */
  R visitLocal(BoundLocal node);

  /** Visits one. */
  R visitNullCoalescing(BoundNullCoalescing node);

  /** Visits one. */
  R visitObjectCreation(BoundObjectCreation node);

  /** Visits one. */
  R visitObjectInitialization(BoundObjectInitialization node);

  /** Visits one. */
  R visitParameter(BoundParameter node);

  /** Visits one. */
  R visitPropertyAccess(BoundPropertyAccess node);

  /** Visits one. */
  R visitReceiverPlaceholder(BoundReceiverPlaceholder node);

  /** Visits one. */
  R visitRefAssignment(BoundRefAssignment node);

  /** Visits one. */
  R visitThrowExpression(BoundThrowExpression node);

  /** Visits one. */
  R visitTupleElement(BoundTupleElement node);

  /** Visits one. */
  R visitTupleEquality(BoundTupleEquality node);

  /** Visits one. */
  R visitTupleLiteral(BoundTupleLiteral node);

  /** Visits one. */
  R visitTypeOf(BoundTypeOf node);

  /** Visits one. */
  R visitTypeParameterCreation(BoundTypeParameterCreation node);

  /** Visits one. */
  R visitUnaryOperator(BoundUnaryOperator node);

  /** Visits a node that no finished body has. */
  default R visitUnfinished(BoundExpression node) {
    throw new IllegalStateException("not in a finished body: " + node.getClass().getSimpleName());
  }
}
