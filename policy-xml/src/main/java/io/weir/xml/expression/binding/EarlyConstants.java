package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.ExpressionSyntax;
import io.weir.xml.expression.syntax.SimpleNameSyntax;
import io.weir.xml.expression.syntax.SyntaxDiagnostic;
import io.weir.xml.expression.syntax.TypeSyntax;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The constants of a block before its statements are bound. The signature of a local function is
 * made first, and a default value in it may name a constant that stands above the function.
 */
final class EarlyConstants {
  private record Written(TypeSyntax type, ExpressionSyntax value) {}

  private final Binder binder;
  private final Map<LocalSymbol, Written> constants = new IdentityHashMap<>();
  private final Set<LocalSymbol> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean insideDefault;

  EarlyConstants(Binder binder) {
    this.binder = binder;
  }

  void add(LocalSymbol constant, TypeSyntax type, @Nullable ExpressionSyntax value) {
    if (value != null) {
      constants.put(constant, new Written(type, value));
    }
  }

  /** Binds the default value of a parameter. */
  BoundExpression bindDefault(ExpressionSyntax value) {
    boolean before = insideDefault;
    insideDefault = true;
    BoundExpression bound = binder.expressions.bindValue(value);
    insideDefault = before;
    return bound;
  }

  /** What a local that is not bound yet means in a default value; null where it has no meaning. */
  @Nullable BoundExpression find(SimpleNameSyntax name, LocalSymbol local) {
    if (!insideDefault || local.position() > name.span().start()) {
      return null;
    }
    Written written = constants.get(local);
    if (written == null) {
      binder.problems.error(
          "CS1736", name.span(), "a default value must be constant: `" + local.name() + "` is not");
      return binder.bad(name);
    }
    if (!open.add(local)) {
      return null; // a constant of itself
    }
    List<SyntaxDiagnostic> untold = new ArrayList<>(); // it is told where the constant is bound
    List<SyntaxDiagnostic> before = binder.problems.redirect(untold);
    TypeSymbol type = binder.typeBinder.bind(written.type());
    ConstantValue value = binder.expressions.bindAs(written.value(), type).constantValue();
    binder.problems.redirect(before);
    open.remove(local);
    return value == null ? binder.bad(name) : new BoundLiteral(name, value, type);
  }
}
