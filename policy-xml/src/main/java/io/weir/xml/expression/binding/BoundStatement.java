package io.weir.xml.expression.binding;

/** A statement whose meaning is known. */
public sealed interface BoundStatement extends BoundNode
    permits BoundBlock,
        BoundBreak,
        BoundContinue,
        BoundDo,
        BoundExpressionStatement,
        BoundFor,
        BoundForEach,
        BoundGoto,
        BoundIf,
        BoundLabeled,
        BoundLocalDeclaration,
        BoundLocalFunction,
        BoundNoOp,
        BoundReturn,
        BoundStatementList,
        BoundSwitch,
        BoundThrow,
        BoundTry,
        BoundUsing,
        BoundWhile {
  /** Calls the visitor's method for its class. */
  <R> R accept(BoundStatementVisitor<R> visitor);
}
