package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TypeSymbol;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the operator that fits its operands best: of the language, or of their types. */
final class OperatorResolution {
  /** An operator: what it takes and gives. */
  record Signature(
      OperandKind kind,
      TypeSymbol left,
      TypeSymbol right,
      TypeSymbol result,
      boolean lifted,
      @Nullable MethodSymbol method) {}

  static final List<SpecialType> INTEGERS =
      List.of(SpecialType.INT32, SpecialType.UINT32, SpecialType.INT64, SpecialType.UINT64);
  static final List<SpecialType> REALS =
      List.of(SpecialType.SINGLE, SpecialType.DOUBLE, SpecialType.DECIMAL);

  private final Binder binder;

  OperatorResolution(Binder binder) {
    this.binder = binder;
  }

  private TypeSymbol t(SpecialType type) {
    return binder.special(type);
  }

  static OperandKind kindOf(SpecialType type) {
    return switch (type) {
      case INT32 -> OperandKind.INT;
      case UINT32 -> OperandKind.UINT;
      case INT64 -> OperandKind.LONG;
      case UINT64 -> OperandKind.ULONG;
      case SINGLE -> OperandKind.FLOAT;
      case DOUBLE -> OperandKind.DOUBLE;
      case DECIMAL -> OperandKind.DECIMAL;
      default -> OperandKind.BOOL;
    };
  }

  List<Signature> builtIn(BinaryOperatorKind op, BoundExpression left, BoundExpression right) {
    TypeSymbol bool = binder.types.bool();
    boolean bitwise =
        op == BinaryOperatorKind.AND || op == BinaryOperatorKind.OR || op == BinaryOperatorKind.XOR;
    SpecialType same = sameNumbers(op, left, right);
    if (same != null && !(bitwise && REALS.contains(same))) {
      TypeSymbol type = t(same);
      return List.of(
          new Signature(kindOf(same), type, type, op.isComparison() ? bool : type, false, null));
    }
    List<Signature> all = new ArrayList<>();
    if (!isNeverNumber(left) && !isNeverNumber(right)) {
      for (SpecialType integer : INTEGERS) {
        TypeSymbol type = t(integer);
        add(
            all,
            kindOf(integer),
            type,
            op.isShift() ? t(SpecialType.INT32) : type,
            op.isComparison() ? bool : type,
            op);
      }
      if (!bitwise && !op.isShift()) {
        for (SpecialType real : REALS) {
          add(all, kindOf(real), t(real), t(real), op.isComparison() ? bool : t(real), op);
        }
      }
    }
    if (bitwise || op.isEquality()) {
      add(all, OperandKind.BOOL, bool, bool, bool, op);
    }
    TypeSymbol string = binder.types.string();
    TypeSymbol object = binder.types.object();
    if (op.isEquality()) {
      all.add(new Signature(OperandKind.STRING, string, string, bool, false, null));
    }
    if (op == BinaryOperatorKind.ADDITION) {
      OperandKind concat = OperandKind.STRING_CONCATENATION;
      all.add(new Signature(concat, string, string, string, false, null));
      all.add(new Signature(concat, string, object, string, false, null));
      all.add(new Signature(concat, object, string, string, false, null));
    }
    if (op == BinaryOperatorKind.ADDITION || op == BinaryOperatorKind.SUBTRACTION) {
      for (BoundExpression e : List.of(left, right)) {
        if (e.type() != null && e.type().isDelegate()) {
          all.add(new Signature(OperandKind.DELEGATE, e.type(), e.type(), e.type(), false, null));
          break;
        }
      }
    }
    return all;
  }

  /** The type of two operands whose own operator is better than any that converts them. */
  private static @Nullable SpecialType sameNumbers(
      BinaryOperatorKind op, BoundExpression left, BoundExpression right) {
    if (op.isShift() || left.type() == null || right.type() == null) {
      return null;
    }
    SpecialType type = left.type().specialType();
    return right.type().specialType() == type && (INTEGERS.contains(type) || REALS.contains(type))
        ? type
        : null;
  }

  /** Whether no conversion that happens by itself makes a number of it. */
  private static boolean isNeverNumber(BoundExpression e) {
    return e.type() != null
        && (e.type().isString() || e.type().specialType() == SpecialType.BOOLEAN);
  }

  private void add(
      List<Signature> all,
      OperandKind kind,
      TypeSymbol left,
      TypeSymbol right,
      TypeSymbol result,
      BinaryOperatorKind op) {
    all.add(new Signature(kind, left, right, result, false, null));
    all.add(
        new Signature(
            kind,
            binder.types.nullable(left),
            binder.types.nullable(right),
            op.isComparison() ? result : binder.types.nullable(result),
            true,
            null));
  }

  boolean takes(Signature s, BoundExpression left, BoundExpression right) {
    if (s.kind() == OperandKind.STRING && !(isStringLike(left) && isStringLike(right))) {
      return false;
    }
    return binder.conversions.implicit(left, s.left()).exists()
        && binder.conversions.implicit(right, s.right()).exists();
  }

  private static boolean isStringLike(BoundExpression e) {
    return e.type() == null
        || e.type().isString()
        || !e.type().isReferenceType()
        || e.type() instanceof NamedTypeSymbol n && !n.isObject();
  }

  @Nullable Signature best(List<Signature> all, BoundExpression left, BoundExpression right) {
    for (Signature a : all) {
      boolean wins = true;
      for (Signature b : all) {
        wins &= a == b || better(a, b, left, right);
      }
      if (wins) {
        return a;
      }
    }
    return null;
  }

  private boolean better(Signature a, Signature b, BoundExpression left, BoundExpression right) {
    int l = binder.overloads.betterConversion(left, a.left(), b.left());
    int r = binder.overloads.betterConversion(right, a.right(), b.right());
    if (l < 0 || r < 0) {
      return false;
    }
    return l > 0 || r > 0 || !a.lifted() && b.lifted();
  }

  @Nullable Signature userDefined(
      BinaryOperatorKind op, BoundExpression left, BoundExpression right) {
    Set<MethodSymbol> methods = new LinkedHashSet<>();
    collect(left.type(), op.text(), methods);
    collect(right.type(), op.text(), methods);
    List<Signature> applicable = new ArrayList<>();
    for (MethodSymbol m : methods) {
      if (m.parameters().size() != 2) {
        continue;
      }
      TypeSymbol l = m.parameters().get(0).type();
      TypeSymbol r = m.parameters().get(1).type();
      Signature plain = new Signature(OperandKind.USER_DEFINED, l, r, m.returnType(), false, m);
      if (takes(plain, left, right)) {
        applicable.add(plain);
      }
      if (l.isValueType() && r.isValueType() && !l.isNullable() && !r.isNullable()) {
        Signature lifted =
            new Signature(
                OperandKind.USER_DEFINED,
                binder.types.nullable(l),
                binder.types.nullable(r),
                op.isComparison() || !m.returnType().isValueType()
                    ? m.returnType()
                    : binder.types.nullable(m.returnType()),
                true,
                m);
        if (takes(lifted, left, right)) {
          applicable.add(lifted);
        }
      }
    }
    if (applicable.isEmpty()) {
      return null;
    }
    Signature best = best(applicable, left, right);
    return best == null ? applicable.get(0) : best;
  }

  static void collect(@Nullable TypeSymbol type, String op, Set<MethodSymbol> into) {
    for (TypeSymbol t = type == null ? null : type.nullableUnderlying();
        t != null;
        t = t.baseType()) {
      if (t.specialType() == SpecialType.DECIMAL) {
        return; // the language has these operators itself, and folds them
      }
      if (t instanceof NamedTypeSymbol n) {
        List<MethodSymbol> found = n.operators(op);
        into.addAll(found);
        if (!found.isEmpty()) {
          return;
        }
      }
    }
  }
}
