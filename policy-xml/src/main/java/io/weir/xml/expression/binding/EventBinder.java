package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.EventAccessors;
import io.weir.xml.expression.symbols.MemberSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.AssignmentExpressionSyntax;
import io.weir.xml.expression.syntax.SyntaxDiagnostic;
import io.weir.xml.expression.syntax.SyntaxNode;
import io.weir.xml.expression.syntax.TokenKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds {@code x.Changed += handler}, all that C# lets be done with an event. */
final class EventBinder {
  private final Binder binder;

  /** The left side of the {@code +=} or {@code -=} that is being bound. */
  private @Nullable SyntaxNode assigned;

  private boolean adds;

  EventBinder(Binder binder) {
    this.binder = binder;
  }

  /** The left side of a compound assignment, which may name an event. */
  BoundExpression left(AssignmentExpressionSyntax s) {
    TokenKind operator = s.operatorToken().kind();
    SyntaxNode outer = assigned;
    boolean outerAdds = adds;
    adds = operator == TokenKind.PLUS_EQUALS;
    assigned = adds || operator == TokenKind.MINUS_EQUALS ? s.left() : null;
    try {
      return binder.expressions.bind(s.left());
    } finally {
      assigned = outer;
      adds = outerAdds;
    }
  }

  /** The accessor that a member access means: on the left side of {@code +=} and {@code -=}. */
  @Nullable MethodSymbol accessor(SyntaxNode syntax, TypeSymbol type, String event) {
    return syntax == assigned ? find(type, event, adds) : null;
  }

  /** Whether a type has an event of a name. */
  boolean exists(TypeSymbol type, String name) {
    return find(type, name, true) != null;
  }

  private @Nullable MethodSymbol find(TypeSymbol type, String event, boolean adding) {
    for (MemberSymbol m : binder.lookup.members(type, EventAccessors.of(event, adding))) {
      if (m instanceof MethodSymbol method) {
        return method;
      }
    }
    return null;
  }

  /** The call of the accessor; null if the left side names no event. */
  @Nullable BoundExpression call(AssignmentExpressionSyntax s, BoundExpression left) {
    if (!(left instanceof BoundMethodGroup group)
        || group.methods().size() != 1
        || EventAccessors.event(group.methods().get(0).name()) == null) {
      return null;
    }
    MethodSymbol accessor = group.methods().get(0);
    BoundExpression right = binder.expressions.bindValue(s.right());
    int before = binder.problems.count();
    BoundExpression handler = binder.convert.implicit(right, accessor.parameters().get(0).type());
    tellWhole(before, s);
    if (binder.isBad(handler)) {
      return binder.bad(s, handler);
    }
    return new BoundCall(
        s, group.receiver(), accessor, List.of(handler), List.of(), false, binder.types.voidType());
  }

  /** What is no handler is said of the whole assignment. */
  private void tellWhole(int before, AssignmentExpressionSyntax s) {
    List<SyntaxDiagnostic> list = binder.problems.list();
    if (list.size() != before + 1) {
      return;
    }
    SyntaxDiagnostic d = list.get(before);
    if ("CS0029".equals(d.csharpCode()) || "CS1593".equals(d.csharpCode())) {
      list.set(
          before, new SyntaxDiagnostic(s.span(), d.code(), d.message(), d.csharpCode(), d.help()));
    }
  }
}
