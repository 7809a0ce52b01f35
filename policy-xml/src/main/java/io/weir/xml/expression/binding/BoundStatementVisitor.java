package io.weir.xml.expression.binding;

/**
 * Does something with each kind of statement.
 *
 * @param <R> the result
 */
public interface BoundStatementVisitor<R> {
  /** Visits one. */
  R visitBlock(BoundBlock node);

  /** Visits one. */
  R visitBreak(BoundBreak node);

  /** Visits one. */
  R visitContinue(BoundContinue node);

  /** Visits one. */
  R visitDo(BoundDo node);

  /** Visits one. */
  R visitExpressionStatement(BoundExpressionStatement node);

  /** Visits one. */
  R visitFor(BoundFor node);

  /** Visits one. */
  R visitForEach(BoundForEach node);

  /** Visits one. */
  R visitGoto(BoundGoto node);

  /** Visits one. */
  R visitIf(BoundIf node);

  /** Visits one. */
  R visitLabeled(BoundLabeled node);

  /** Visits one. */
  R visitLocalDeclaration(BoundLocalDeclaration node);

  /** Visits one. */
  R visitLocalFunction(BoundLocalFunction node);

  /** Visits one. */
  R visitNoOp(BoundNoOp node);

  /** Visits one. */
  R visitReturn(BoundReturn node);

  /** Visits one. */
  R visitStatementList(BoundStatementList node);

  /** Visits one. */
  R visitSwitch(BoundSwitch node);

  /** Visits one. */
  R visitThrow(BoundThrow node);

  /** Visits one. */
  R visitTry(BoundTry node);

  /** Visits one. */
  R visitUsing(BoundUsing node);

  /** Visits one. */
  R visitWhile(BoundWhile node);
}
