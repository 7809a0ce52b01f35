package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.TupleTypeSymbol;
import io.weir.xml.expression.symbols.TypeParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Binds {@code ==} and {@code !=} where no operator of the types decides: tests for null,
 * references and tuples.
 */
final class EqualityBinder {
  private final Binder binder;

  EqualityBinder(Binder binder) {
    this.binder = binder;
  }

  @Nullable BoundExpression nullTest(
      SyntaxNode s, BinaryOperatorKind op, BoundExpression left, BoundExpression right) {
    boolean leftNull = left instanceof BoundLiteral && left.type() == null;
    boolean rightNull = right instanceof BoundLiteral && right.type() == null;
    if (leftNull == rightNull) {
      return null;
    }
    BoundExpression value = leftNull ? right : left;
    BoundExpression nothing = leftNull ? left : right;
    TypeSymbol type = value.type();
    TypeSymbol bool = binder.types.bool();
    if (type == null) {
      return null;
    }
    if (type.isNullable()) {
      return new BoundBinaryOperator(
          s,
          op,
          OperandKind.NULL_TEST,
          false,
          false,
          null,
          value,
          new BoundLiteral(nothing.syntax(), ConstantValue.NULL, binder.types.object()),
          null,
          bool);
    }
    if (type instanceof TypeParameterSymbol p && !p.isReferenceType() && !p.isValueType()) {
      return objectEquality(s, op, left, right);
    }
    if (type.isValueType()) {
      boolean known = type.specialType().isNumeric() || type.isBoolean() || type.isEnum();
      if (!known) {
        return null;
      }
      binder.problems.warning(
          "CS0472",
          s.span(),
          "the result is always `"
              + (op == BinaryOperatorKind.NOT_EQUAL)
              + "`: a value of type `"
              + type
              + "` is never null",
          null);
      return new BoundBinaryOperator(
          s,
          op,
          OperandKind.NULL_TEST,
          false,
          false,
          null,
          binder.convert.implicit(value, binder.types.nullable(type)),
          new BoundLiteral(nothing.syntax(), ConstantValue.NULL, binder.types.object()),
          null,
          bool);
    }
    return null;
  }

  private BoundExpression objectEquality(
      SyntaxNode s, BinaryOperatorKind op, BoundExpression left, BoundExpression right) {
    TypeSymbol object = binder.types.object();
    BoundExpression l = binder.convert.implicit(left, object);
    BoundExpression r = binder.convert.implicit(right, object);
    return new BoundBinaryOperator(
        s,
        op,
        OperandKind.OBJECT,
        false,
        false,
        null,
        l,
        r,
        binder.operators.fold(s, op, OperandKind.OBJECT, l, r),
        binder.types.bool());
  }

  @Nullable BoundExpression referenceEquality(
      SyntaxNode s, BinaryOperatorKind op, BoundExpression left, BoundExpression right) {
    TypeSymbol l = left.type();
    TypeSymbol r = right.type();
    boolean leftNull = l == null && isNullOrDefault(left);
    boolean rightNull = r == null && isNullOrDefault(right);
    boolean leftFits = leftNull || l != null && l.isReferenceType();
    boolean rightFits = rightNull || r != null && r.isReferenceType();
    if (!leftFits || !rightFits) {
      return null;
    }
    if (l != null && r != null) {
      boolean related =
          binder.conversions.standardExplicit(l, r).exists()
              || binder.conversions.standardExplicit(r, l).exists();
      if (!related) {
        return null;
      }
      if (l.isObject() && r.isString() || l.isString() && r.isObject()) {
        binder.problems.warning(
            l.isObject() ? "CS0252" : "CS0253",
            s.span(),
            "this compares references, not the characters",
            "cast the " + (l.isObject() ? "left" : "right") + " side: `(string)`");
      }
    }
    if (l != null && l.isDelegate() && (rightNull || l.equals(r))
        || r != null && r.isDelegate() && leftNull) {
      TypeSymbol type = l == null ? r : l;
      BoundExpression a = binder.convert.implicit(left, type);
      BoundExpression b = binder.convert.implicit(right, type);
      return new BoundBinaryOperator(
          s, op, OperandKind.DELEGATE, false, false, null, a, b, null, binder.types.bool());
    }
    return objectEquality(s, op, left, right);
  }

  private static boolean isNullOrDefault(BoundExpression untyped) {
    return untyped instanceof BoundLiteral || untyped instanceof BoundDefaultExpression;
  }

  // --- tuples -------------------------------------------------------------------------------

  @Nullable BoundExpression tupleEquality(
      SyntaxNode s, BinaryOperatorKind op, BoundExpression left, BoundExpression right) {
    List<BoundExpression> ls = elements(left);
    List<BoundExpression> rs = elements(right);
    if (ls == null || rs == null) {
      return null;
    }
    if (ls.size() != rs.size()) {
      binder.problems.error(
          "CS8384",
          s.span(),
          "tuples of " + ls.size() + " and " + rs.size() + " elements cannot be compared");
      return binder.bad(s, left, right);
    }
    List<BoundReceiverPlaceholder> lp = new ArrayList<>();
    List<BoundReceiverPlaceholder> rp = new ArrayList<>();
    List<BoundExpression> comparisons = new ArrayList<>();
    for (int i = 0; i < ls.size(); i++) {
      BoundExpression a = ls.get(i);
      BoundExpression b = rs.get(i);
      BoundReceiverPlaceholder pa = placeholder(a, b);
      BoundReceiverPlaceholder pb = placeholder(b, a);
      lp.add(pa);
      rp.add(pb);
      BoundExpression c =
          binder.operators.binary(
              s,
              op,
              a.type() == null && isNull(a) ? a : pa,
              b.type() == null && isNull(b) ? b : pb);
      if (binder.isBad(c)) {
        return binder.bad(s, left, right);
      }
      comparisons.add(binder.convert.implicit(c, binder.types.bool()));
    }
    return new BoundTupleEquality(
        s,
        op == BinaryOperatorKind.EQUAL,
        typed(left, lp),
        typed(right, rp),
        lp,
        rp,
        comparisons,
        binder.types.bool());
  }

  private static boolean isNull(BoundExpression e) {
    return e instanceof BoundLiteral;
  }

  private BoundReceiverPlaceholder placeholder(BoundExpression e, BoundExpression other) {
    TypeSymbol type =
        e.type() != null ? e.type() : other.type() != null ? other.type() : binder.types.object();
    if (e.type() == null && type.isValueType() && !type.isNullable()) {
      type = binder.types.nullable(type);
    }
    return new BoundReceiverPlaceholder(e.syntax(), type);
  }

  private BoundExpression typed(BoundExpression tuple, List<BoundReceiverPlaceholder> parts) {
    return binder.convert.implicit(
        tuple,
        TupleTypeSymbol.unnamed(parts.stream().map(BoundReceiverPlaceholder::type).toList()));
  }

  private static @Nullable List<BoundExpression> elements(BoundExpression e) {
    if (e instanceof BoundTupleLiteral literal) {
      return literal.arguments();
    }
    if (e.type() instanceof TupleTypeSymbol tuple) {
      List<BoundExpression> list = new ArrayList<>();
      for (TypeSymbol t : tuple.elementTypes()) {
        list.add(new BoundReceiverPlaceholder(e.syntax(), t));
      }
      return list;
    }
    return null;
  }
}
