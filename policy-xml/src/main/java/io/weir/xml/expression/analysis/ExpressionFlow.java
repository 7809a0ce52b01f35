package io.weir.xml.expression.analysis;

import io.weir.xml.expression.binding.BinaryOperatorKind;
import io.weir.xml.expression.binding.BoundAssignment;
import io.weir.xml.expression.binding.BoundBinaryOperator;
import io.weir.xml.expression.binding.BoundCall;
import io.weir.xml.expression.binding.BoundCompoundAssignment;
import io.weir.xml.expression.binding.BoundConditional;
import io.weir.xml.expression.binding.BoundConditionalAccess;
import io.weir.xml.expression.binding.BoundConstantPattern;
import io.weir.xml.expression.binding.BoundConversion;
import io.weir.xml.expression.binding.BoundDeclarationPattern;
import io.weir.xml.expression.binding.BoundDeconstruction;
import io.weir.xml.expression.binding.BoundDeconstructionAssignment;
import io.weir.xml.expression.binding.BoundDeconstructionElement;
import io.weir.xml.expression.binding.BoundDelegateCall;
import io.weir.xml.expression.binding.BoundDelegateCreation;
import io.weir.xml.expression.binding.BoundDiscard;
import io.weir.xml.expression.binding.BoundExpression;
import io.weir.xml.expression.binding.BoundIncrement;
import io.weir.xml.expression.binding.BoundIndexerAccess;
import io.weir.xml.expression.binding.BoundIsPattern;
import io.weir.xml.expression.binding.BoundLambda;
import io.weir.xml.expression.binding.BoundLocal;
import io.weir.xml.expression.binding.BoundNode;
import io.weir.xml.expression.binding.BoundNullCoalescing;
import io.weir.xml.expression.binding.BoundObjectCreation;
import io.weir.xml.expression.binding.BoundParameter;
import io.weir.xml.expression.binding.BoundPattern;
import io.weir.xml.expression.binding.BoundRefAssignment;
import io.weir.xml.expression.binding.BoundStatement;
import io.weir.xml.expression.binding.BoundThrowExpression;
import io.weir.xml.expression.binding.BoundTupleElement;
import io.weir.xml.expression.binding.BoundUnaryOperator;
import io.weir.xml.expression.binding.BoundVarPattern;
import io.weir.xml.expression.binding.UnaryOperatorKind;
import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.RefKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks expressions in the order in which they are evaluated. After a condition there are two
 * states: one where it is true and one where it is not.
 */
abstract class ExpressionFlow extends VariableFlow {
  FlowState whenTrue = FlowState.unreachable();
  FlowState whenFalse = FlowState.unreachable();

  ExpressionFlow(FlowProblems problems) {
    super(problems);
  }

  abstract void statement(BoundStatement node);

  abstract void lambda(BoundLambda node);

  // ---- patterns and conditions

  void pattern(BoundPattern pattern) {
    if (pattern instanceof BoundDeclarationPattern d) {
      assign(d.local());
    } else if (pattern instanceof BoundVarPattern v) {
      assign(v.local());
    } else if (pattern instanceof BoundConstantPattern c) {
      visit(c.value());
    }
  }

  void condition(BoundExpression e) {
    ConstantValue constant = e.constantValue();
    if (constant != null && constant.value() instanceof Boolean holds) {
      visit(e);
      FlowState here = state;
      whenTrue = holds ? here : here.afterJump();
      whenFalse = holds ? here.afterJump() : here;
    } else if (e instanceof BoundUnaryOperator u
        && u.kind() == UnaryOperatorKind.LOGICAL_NOT
        && u.method() == null) {
      condition(u.operand());
      FlowState t = whenTrue;
      whenTrue = whenFalse;
      whenFalse = t;
    } else if (e instanceof BoundBinaryOperator b && b.kind().isLogical()) {
      boolean and = b.kind() == BinaryOperatorKind.LOGICAL_AND;
      condition(b.left());
      FlowState decided = and ? whenFalse : whenTrue;
      state = and ? whenTrue : whenFalse;
      condition(b.right());
      if (and) {
        whenFalse.join(decided);
      } else {
        whenTrue.join(decided);
      }
    } else if (e instanceof BoundIsPattern p) {
      visit(p.expression());
      boolean always = SwitchCoverage.alwaysMatches(p.pattern(), p.expression().type());
      FlowState no = always ? state.afterJump() : state.copy();
      pattern(p.pattern());
      whenTrue = state;
      whenFalse = no;
    } else if (e instanceof BoundConversion c && c.conversion().isIdentity()) {
      condition(c.operand());
    } else {
      visit(e);
      whenTrue = state;
      whenFalse = state.copy();
    }
  }

  private void unsplit() {
    state = whenTrue;
    state.join(whenFalse);
  }

  // ---- expressions

  void visit(BoundNode node) {
    if (node instanceof BoundStatement s) {
      statement(s);
    } else if (node instanceof BoundLocal || node instanceof BoundParameter) {
      variable((BoundExpression) node);
    } else if (node instanceof BoundTupleElement t) {
      Slot slot = slotOf(t);
      if (slot == null) {
        visit(t.receiver());
      } else {
        readSlot(slot, t.syntax());
      }
    } else if (node instanceof BoundBinaryOperator b) {
      binary(b);
    } else if (node instanceof BoundIsPattern p) {
      condition(p);
      unsplit();
    } else if (node instanceof BoundUnaryOperator u
        && u.kind() == UnaryOperatorKind.LOGICAL_NOT
        && u.method() == null
        && u.constantValue() == null) {
      condition(u);
      unsplit();
    } else if (node instanceof BoundConditional c) {
      conditional(c);
    } else if (node instanceof BoundAssignment a) {
      target(a.left());
      visit(a.right());
      assign(a.left(), a.right());
    } else if (node instanceof BoundRefAssignment a) {
      target(a.left());
      visit(a.right());
      assign(a.right(), null);
      assign(a.left(), null);
    } else if (node instanceof BoundCompoundAssignment a) {
      visit(a.left());
      visit(a.newValue());
      assign(a.left(), null);
    } else if (node instanceof BoundIncrement i) {
      visit(i.operand());
      visit(i.newValue());
      assign(i.operand(), null);
    } else if (node instanceof BoundDeconstructionAssignment d) {
      targets(d.deconstruction());
      visit(d.right());
      assignTargets(d.deconstruction());
    } else if (node instanceof BoundNullCoalescing n) {
      visit(n.left());
      FlowState there = state.copy();
      if (n.left().constantValue() != null && !n.left().constantValue().isNull()) {
        state = state.afterJump();
      }
      visit(n.right());
      state.join(there);
    } else if (node instanceof BoundConditionalAccess a) {
      visit(a.receiver());
      FlowState ifNull = state.copy();
      visit(a.whenNotNull());
      state.join(ifNull);
    } else if (node instanceof BoundThrowExpression t) {
      visit(t.expression());
      state = state.afterJump();
    } else if (node instanceof BoundLambda l) {
      lambda(l);
    } else if (node instanceof BoundCall c) {
      if (c.receiver() != null) {
        visit(c.receiver());
      }
      arguments(c.arguments(), c.evaluationOrder(), c.method());
      useFunction(c.method(), c.syntax(), true);
    } else if (node instanceof BoundDelegateCall c) {
      visit(c.delegate());
      arguments(c.arguments(), c.evaluationOrder(), c.invoke());
    } else if (node instanceof BoundObjectCreation c) {
      arguments(c.arguments(), c.evaluationOrder(), c.constructor());
    } else if (node instanceof BoundIndexerAccess i) {
      visit(i.receiver());
      arguments(i.arguments(), i.evaluationOrder(), null);
    } else if (node instanceof BoundDelegateCreation d) {
      if (d.receiver() != null) {
        visit(d.receiver());
      }
      useFunction(d.method(), d.syntax(), false);
    } else {
      node.forEachChild(this::visit);
    }
  }

  void variable(BoundExpression e) {
    Slot slot = slotOf(e);
    if (slot != null) {
      readSlot(slot, e.syntax());
    }
  }

  /** Long chains of operators are walked without recursion. */
  private void binary(BoundBinaryOperator node) {
    if (node.kind().isLogical()) {
      if (node.constantValue() != null) {
        visit(node.left());
        visit(node.right());
        return;
      }
      condition(node);
      unsplit();
      return;
    }
    Deque<BoundExpression> rights = new ArrayDeque<>();
    BoundExpression left = node;
    while (left instanceof BoundBinaryOperator b && !b.kind().isLogical()) {
      rights.push(b.right());
      left = b.left();
    }
    visit(left);
    rights.forEach(this::visit);
  }

  private void conditional(BoundConditional node) {
    condition(node.condition());
    FlowState otherwise = whenFalse;
    state = whenTrue;
    visit(node.consequence());
    FlowState end = state;
    state = otherwise;
    visit(node.alternative());
    state.join(end);
  }

  private void arguments(
      List<BoundExpression> arguments, List<Integer> order, @Nullable MethodSymbol method) {
    for (int n = 0; n < arguments.size(); n++) {
      int i = order.isEmpty() ? n : order.get(n);
      if (refKind(method, i) == RefKind.OUT) {
        target(arguments.get(i));
      } else {
        visit(arguments.get(i));
      }
    }
    for (int i = 0; i < arguments.size(); i++) {
      RefKind kind = refKind(method, i);
      if (kind == RefKind.OUT || kind == RefKind.REF) {
        assign(arguments.get(i), null);
      }
    }
  }

  static RefKind refKind(@Nullable MethodSymbol method, int index) {
    return method == null || index >= method.parameters().size()
        ? RefKind.NONE
        : method.parameters().get(index).refKind();
  }

  /** Evaluates the parts of a target without reading it. */
  void target(BoundExpression e) {
    if (e instanceof BoundLocal || e instanceof BoundParameter || e instanceof BoundDiscard) {
      return;
    }
    if (e instanceof BoundTupleElement t) {
      target(t.receiver());
    } else if (e instanceof BoundCall
        || e instanceof BoundConditional
        || e instanceof BoundRefAssignment) {
      visit(e);
    } else {
      e.forEachChild(this::visit);
    }
  }

  private void targets(BoundDeconstruction node) {
    for (BoundDeconstructionElement element : node.elements()) {
      if (element.nested() != null) {
        targets(element.nested());
      } else if (element.target() != null) {
        target(element.target());
      }
    }
  }

  private void assignTargets(BoundDeconstruction node) {
    for (BoundDeconstructionElement element : node.elements()) {
      if (element.nested() != null) {
        assignTargets(element.nested());
        continue;
      }
      if (element.converted() != null) {
        visit(element.converted());
      }
      if (element.target() != null) {
        assign(element.target(), null);
      }
    }
  }
}
