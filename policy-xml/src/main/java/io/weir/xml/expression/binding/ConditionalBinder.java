package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.TypeParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.BinaryExpressionSyntax;
import io.weir.xml.expression.syntax.ConditionalExpressionSyntax;
import io.weir.xml.expression.syntax.ExpressionSyntax;
import io.weir.xml.expression.syntax.RefExpressionSyntax;
import io.weir.xml.expression.syntax.SyntaxNode;
import org.jspecify.annotations.Nullable;

/** Binds {@code ?:} and {@code ??}, and the common type of two expressions. */
final class ConditionalBinder {
  private final Binder binder;

  ConditionalBinder(Binder binder) {
    this.binder = binder;
  }

  // --- ?: and ?? ----------------------------------------------------------------------------

  BoundExpression conditional(ConditionalExpressionSyntax s) {
    BoundExpression condition = binder.expressions.bindCondition(s.condition());
    if (s.whenTrue() instanceof RefExpressionSyntax a
        && s.whenFalse() instanceof RefExpressionSyntax b) {
      return refConditional(s, condition, a.expression(), b.expression());
    }
    binder.expressions.mayThrow(s.whenTrue());
    binder.expressions.mayThrow(s.whenFalse());
    BoundExpression a = arm(s.whenTrue());
    BoundExpression b = arm(s.whenFalse());
    if (binder.isBad(a) || binder.isBad(b)) {
      return badConditional(s, condition, a, b);
    }
    TypeSymbol type = common(a, b);
    if (type == null
        && (binder.hasErrors(condition) || binder.hasErrors(a) || binder.hasErrors(b))) {
      return badConditional(s, condition, a, b);
    }
    if (type == null) {
      if (a.type() != null
          && b.type() != null
          && binder.conversions.implicit(a, b.type()).exists()) {
        reportNoType(s, a, b, "CS0172");
        return badConditional(s, condition, a, b);
      }
      return new BoundConditional(s, condition, a, b, null, false, null);
    }
    BoundExpression x = binder.convert.implicit(a, type);
    BoundExpression y = binder.convert.implicit(b, type);
    ConstantValue folded = null;
    ConstantValue c = condition.constantValue();
    if (c != null && x.constantValue() != null && y.constantValue() != null && !type.isError()) {
      folded = c.isTrue() ? x.constantValue() : y.constantValue();
    }
    return new BoundConditional(s, condition, x, y, folded, false, type);
  }

  /** Whether an expression is a conditional whose values have no common type. */
  static boolean lacksCommonType(BoundExpression e) {
    return e instanceof BoundConditional c && c.type() == null;
  }

  /** The expression where it must have a type by itself; a conditional without one is reported. */
  BoundExpression natural(BoundExpression e) {
    return lacksCommonType(e) ? refuse((BoundConditional) e, "CS0173") : e;
  }

  /** Reports a conditional without common type; later versions of C# look at its target's type. */
  BoundExpression refuse(BoundConditional c, String csharp) {
    reportNoType(c.syntax(), c.consequence(), c.alternative(), csharp);
    return badConditional(c.syntax(), c.condition(), c.consequence(), c.alternative());
  }

  private void reportNoType(
      SyntaxNode s, BoundExpression first, BoundExpression second, String csharp) {
    binder.problems.error(
        csharp,
        s.span(),
        "the type of the conditional expression cannot be determined: no common type of `"
            + ConversionBinder.describe(first)
            + "` and `"
            + ConversionBinder.describe(second)
            + "`",
        "cast one side");
  }

  /** An arm of a conditional of values. */
  private BoundExpression arm(ExpressionSyntax s) {
    if (!(s instanceof RefExpressionSyntax ref)) {
      return binder.expressions.bindValue(s);
    }
    binder.problems.error(
        "CS8326",
        ref.expression().span(),
        "either both values of a conditional are variables with `ref`, or none");
    return binder.expressions.bindValue(ref.expression());
  }

  /** {@code c ? ref a : ref b}: one of two variables of the same type. */
  private BoundExpression refConditional(
      SyntaxNode s, BoundExpression condition, ExpressionSyntax first, ExpressionSyntax second) {
    BoundExpression a =
        binder.values.check(binder.expressions.bindValue(first), ValueKind.READ_ONLY_REFERENCE);
    BoundExpression b =
        binder.values.check(binder.expressions.bindValue(second), ValueKind.READ_ONLY_REFERENCE);
    if (binder.isBad(a) || binder.isBad(b)) {
      return badConditional(s, condition, a, b);
    }
    if (!a.type().equals(b.type())) {
      binder.problems.error(
          "CS8327",
          second.span(),
          "the variable must be of type `" + a.type() + "` to match the other one");
      return badConditional(s, condition, a, b);
    }
    return new BoundConditional(s, condition, a, b, null, true, a.type());
  }

  /** What has no type still tells which variables are assigned. */
  private BoundExpression badConditional(
      SyntaxNode s, BoundExpression condition, BoundExpression a, BoundExpression b) {
    return new BoundConditional(s, condition, a, b, null, false, binder.types.error());
  }

  private @Nullable TypeSymbol common(BoundExpression a, BoundExpression b) {
    if (ConversionBinder.isVoid(a) || ConversionBinder.isVoid(b)) {
      return null;
    }
    if (a.type() != null && b.type() != null && a.type().equals(b.type())) {
      return a.type();
    }
    boolean toB = b.type() != null && binder.conversions.implicit(a, b.type()).exists();
    boolean toA = a.type() != null && binder.conversions.implicit(b, a.type()).exists();
    if (toA != toB) {
      return toA ? a.type() : b.type();
    }
    if (toA) {
      // constants convert both ways: the type of the one that is wider as a type
      TypeSymbol x = a.type();
      TypeSymbol y = b.type();
      boolean wide = binder.conversions.standardImplicit(x, y).exists();
      boolean narrow = binder.conversions.standardImplicit(y, x).exists();
      return wide == narrow ? null : wide ? y : x;
    }
    return null;
  }

  /** Whether it may become a type with null as well as one without. */
  private static boolean isOpen(TypeSymbol type) {
    return type instanceof TypeParameterSymbol p && !p.isReferenceType() && !p.isValueType();
  }

  BoundExpression coalesce(BinaryExpressionSyntax s) {
    BoundExpression left = natural(binder.expressions.bindValue(s.left()));
    binder.expressions.mayThrow(s.right());
    BoundExpression right = binder.expressions.bindValue(s.right());
    if (binder.isBad(left) || binder.isBad(right)) {
      return binder.bad(s, left, right);
    }
    if (OperatorBinder.isUntypedDefault(left)) {
      binder.operators.reportDefault(left);
      return binder.bad(s, left, right);
    }
    TypeSymbol a = left.type();
    TypeSymbol b = right.type();
    if (a == null) {
      if (left instanceof BoundLiteral && b != null && b.canBeNull()) {
        BoundExpression l = binder.convert.implicit(left, b);
        BoundReceiverPlaceholder p = new BoundReceiverPlaceholder(s.left(), b);
        return new BoundNullCoalescing(s, l, p, p, right, b);
      }
      return binder.operators.inapplicable(s, "??", left, right);
    }
    if (!a.canBeNull() && !isOpen(a) || a.isVoid()) {
      return binder.operators.inapplicable(s, "??", left, right);
    }
    if (isOpen(a)) {
      binder.problems.error(
          "CS8370",
          s.span(),
          "feature `unconstrained type parameters in null coalescing operator` is not available in"
              + " C# 7.3",
          "add `where " + a + " : class`");
      return binder.bad(s, left, right);
    }
    TypeSymbol inner = a.nullableUnderlying();
    if (a.isNullable()) {
      Conversion c = binder.conversions.implicit(right, inner);
      if (c.exists()) {
        BoundReceiverPlaceholder p = new BoundReceiverPlaceholder(s.left(), inner);
        return new BoundNullCoalescing(
            s, left, p, p, binder.convert.apply(right, c, inner, false), inner);
      }
    }
    Conversion toA = binder.conversions.implicit(right, a);
    if (toA.exists()) {
      BoundReceiverPlaceholder p = new BoundReceiverPlaceholder(s.left(), inner);
      BoundExpression value = binder.convert.implicit(p, a);
      return new BoundNullCoalescing(
          s, left, p, value, binder.convert.apply(right, toA, a, false), a);
    }
    if (b != null && !b.isVoid()) {
      BoundReceiverPlaceholder p = new BoundReceiverPlaceholder(s.left(), inner);
      Conversion toB = binder.conversions.implicit(inner, b);
      if (toB.exists()) {
        return new BoundNullCoalescing(
            s, left, p, binder.convert.apply(p, toB, b, false), right, b);
      }
    }
    return binder.operators.inapplicable(s, "??", left, right);
  }
}
