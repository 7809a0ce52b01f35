package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ArrayTypeSymbol;
import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TupleTypeSymbol;
import io.weir.xml.expression.symbols.TypeKind;
import io.weir.xml.expression.symbols.TypeParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which conversion leads from one type, or an expression, to another type. */
final class Conversions {
  private final Binder binder;
  private final FormConversions ofForm;

  /** Whether the last search failed because several user-defined conversions are as good. */
  private boolean ambiguous;

  Conversions(Binder binder) {
    this.binder = binder;
    this.ofForm = new FormConversions(binder, this);
  }

  // --- of expressions -----------------------------------------------------------------------

  /** The implicit conversion of an expression to a type. */
  Conversion implicit(BoundExpression e, TypeSymbol target) {
    Conversion special = ofForm.find(e, target);
    if (special != null) {
      return special;
    }
    TypeSymbol source = e.type();
    if (source == null) {
      return Conversion.NONE;
    }
    Conversion standard = standardImplicit(source, target);
    if (standard.exists()) {
      return standard;
    }
    ConstantValue constant = e.constantValue();
    if (constant != null && constant.value() instanceof Long) {
      Conversion c = implicitConstant(e, constant, source, target);
      if (c.exists()) {
        return c;
      }
    }
    return userDefined(source, target, true);
  }

  private Conversion implicitConstant(
      BoundExpression e, ConstantValue constant, TypeSymbol source, TypeSymbol target) {
    if (target.isNullable()) {
      Conversion inner = implicitConstant(e, constant, source, target.nullableUnderlying());
      return inner.exists()
          ? Conversion.of(ConversionKind.IMPLICIT_NULLABLE, true, List.of(inner))
          : Conversion.NONE;
    }
    if (target.isEnum()) {
      return source.specialType().isNumeric() && constant.asLong() == 0
          ? Conversion.of(ConversionKind.IMPLICIT_ENUMERATION, true)
          : Conversion.NONE;
    }
    SpecialType s = source.specialType();
    SpecialType t = target.specialType();
    if (s == SpecialType.INT32 && t.isInteger()) {
      return ConstantFolder.fits(constant.asLong(), t)
          ? Conversion.of(ConversionKind.IMPLICIT_CONSTANT, true)
          : Conversion.NONE;
    }
    if (s == SpecialType.INT64 && t == SpecialType.UINT64 && constant.asLong() >= 0) {
      return Conversion.of(ConversionKind.IMPLICIT_CONSTANT, true);
    }
    return Conversion.NONE;
  }

  /** The conversion of an expression that a cast asks for. */
  Conversion explicit(BoundExpression e, TypeSymbol target) {
    Conversion implicit = implicit(e, target);
    if (implicit.exists()) {
      return implicit;
    }
    if (e instanceof BoundTupleLiteral literal) {
      Conversion c = ofForm.tupleLiteral(literal, target, false);
      if (c != null) {
        return c;
      }
    }
    TypeSymbol source = e.type();
    return source == null ? Conversion.NONE : explicit(source, target);
  }

  /** Whether a cast fails because several user-defined conversions are as good. */
  boolean isAmbiguous(BoundExpression e, TypeSymbol target) {
    ambiguous = false;
    explicit(e, target);
    return ambiguous;
  }

  // --- of types -----------------------------------------------------------------------------

  Conversion implicit(TypeSymbol source, TypeSymbol target) {
    Conversion c = standardImplicit(source, target);
    return c.exists() ? c : userDefined(source, target, true);
  }

  Conversion explicit(TypeSymbol source, TypeSymbol target) {
    Conversion c = standardExplicit(source, target);
    return c.exists() ? c : userDefined(source, target, false);
  }

  Conversion standardImplicit(TypeSymbol s, TypeSymbol t) {
    if (s.isError() || t.isError() || s.equals(t)) {
      return Conversion.IDENTITY;
    }
    if (s.isVoid() || t.isVoid()) {
      return Conversion.NONE;
    }
    if (implicitNumeric(s.specialType(), t.specialType())) {
      return Conversion.of(ConversionKind.IMPLICIT_NUMERIC, true);
    }
    if (t.isNullable() && s.isValueType()) {
      Conversion u = standardImplicit(s.nullableUnderlying(), t.nullableUnderlying());
      return u.exists() && u.kind() != ConversionKind.BOXING
          ? Conversion.of(ConversionKind.IMPLICIT_NULLABLE, true, List.of(u))
          : Conversion.NONE;
    }
    if (s instanceof TupleTypeSymbol a && t instanceof TupleTypeSymbol b) {
      return tuple(a, b, true);
    }
    if (s instanceof TypeParameterSymbol p) {
      return typeParameterUp(p, t);
    }
    if (s.isReferenceType()) {
      return implicitReference(s, t)
          ? Conversion.of(ConversionKind.IMPLICIT_REFERENCE, true)
          : Conversion.NONE;
    }
    return boxes(s.nullableUnderlying(), t)
        ? Conversion.of(ConversionKind.BOXING, true)
        : Conversion.NONE;
  }

  private Conversion typeParameterUp(TypeParameterSymbol p, TypeSymbol t) {
    boolean up = t.isObject();
    TypeSymbol base = p.baseType();
    up |= base != null && (base.equals(t) || implicitReference(base, t));
    for (NamedTypeSymbol i : p.allInterfaces()) {
      up |= t instanceof NamedTypeSymbol n && sameUpToVariance(i, n);
    }
    ConversionKind kind =
        p.isReferenceType() ? ConversionKind.IMPLICIT_REFERENCE : ConversionKind.BOXING;
    return up ? Conversion.of(kind, true) : Conversion.NONE;
  }

  private Conversion tuple(TupleTypeSymbol a, TupleTypeSymbol b, boolean implicit) {
    if (a.elementTypes().size() != b.elementTypes().size()) {
      return Conversion.NONE;
    }
    List<Conversion> elements = new ArrayList<>();
    for (int i = 0; i < a.elementTypes().size(); i++) {
      TypeSymbol x = a.elementTypes().get(i);
      TypeSymbol y = b.elementTypes().get(i);
      Conversion c = implicit ? implicit(x, y) : explicit(x, y);
      if (!c.exists()) {
        return Conversion.NONE;
      }
      elements.add(c);
    }
    return Conversion.of(ConversionKind.TUPLE, implicit, elements);
  }

  Conversion standardExplicit(TypeSymbol s, TypeSymbol t) {
    Conversion implicit = standardImplicit(s, t);
    if (implicit.exists()) {
      return implicit;
    }
    if (s.isVoid() || t.isVoid()) {
      return Conversion.NONE;
    }
    if (s.specialType().isNumeric() && t.specialType().isNumeric()) {
      return Conversion.of(ConversionKind.EXPLICIT_NUMERIC, false);
    }
    boolean sNumber = s.specialType().isNumeric() || s.isEnum();
    boolean tNumber = t.specialType().isNumeric() || t.isEnum();
    if (sNumber && tNumber) {
      return Conversion.of(ConversionKind.EXPLICIT_ENUMERATION, false);
    }
    if (s instanceof TupleTypeSymbol a && t instanceof TupleTypeSymbol b) {
      return tuple(a, b, false);
    }
    if (s.isValueType() && t.isValueType() && (s.isNullable() || t.isNullable())) {
      Conversion u = standardExplicit(s.nullableUnderlying(), t.nullableUnderlying());
      return u.exists()
          ? Conversion.of(ConversionKind.EXPLICIT_NULLABLE, false, List.of(u))
          : Conversion.NONE;
    }
    if (s instanceof TypeParameterSymbol || t instanceof TypeParameterSymbol) {
      boolean ok =
          standardImplicit(t, s).exists() || s.isInterface() || t.isInterface() || s.isObject();
      boolean unbox = t instanceof TypeParameterSymbol && !t.isReferenceType();
      return ok
          ? Conversion.of(
              unbox ? ConversionKind.UNBOXING : ConversionKind.EXPLICIT_REFERENCE, false)
          : Conversion.NONE;
    }
    if (t.isValueType()) {
      return s.isReferenceType() && boxes(t.nullableUnderlying(), s)
          ? Conversion.of(ConversionKind.UNBOXING, false)
          : Conversion.NONE;
    }
    return s.isReferenceType() && explicitReference(s, t)
        ? Conversion.of(ConversionKind.EXPLICIT_REFERENCE, false)
        : Conversion.NONE;
  }

  boolean identityOrReference(TypeSymbol s, TypeSymbol t) {
    return s.equals(t)
        || s.isReferenceType()
            && standardImplicit(s, t).kind() == ConversionKind.IMPLICIT_REFERENCE;
  }

  private static boolean implicitNumeric(SpecialType s, SpecialType t) {
    if (!s.isNumeric() || !t.isNumeric()) {
      return false;
    }
    return switch (s) {
      case SBYTE -> in(t, "INT16 INT32 INT64 SINGLE DOUBLE DECIMAL");
      case BYTE -> in(t, "INT16 UINT16 INT32 UINT32 INT64 UINT64 SINGLE DOUBLE DECIMAL");
      case INT16 -> in(t, "INT32 INT64 SINGLE DOUBLE DECIMAL");
      case UINT16 -> in(t, "INT32 UINT32 INT64 UINT64 SINGLE DOUBLE DECIMAL");
      case CHAR -> in(t, "UINT16 INT32 UINT32 INT64 UINT64 SINGLE DOUBLE DECIMAL");
      case INT32 -> in(t, "INT64 SINGLE DOUBLE DECIMAL");
      case UINT32 -> in(t, "INT64 UINT64 SINGLE DOUBLE DECIMAL");
      case INT64, UINT64 -> in(t, "SINGLE DOUBLE DECIMAL");
      case SINGLE -> t == SpecialType.DOUBLE;
      default -> false;
    };
  }

  private static boolean in(SpecialType t, String names) {
    return (" " + names + " ").contains(" " + t.name() + " ");
  }

  /** Whether a value of a value type is boxed to a type. */
  private boolean boxes(TypeSymbol s, TypeSymbol t) {
    if (!s.isValueType()) {
      return false;
    }
    if (t.isObject() || t.specialType() == SpecialType.VALUE_TYPE) {
      return true;
    }
    if (t.specialType() == SpecialType.ENUM) {
      return s.isEnum();
    }
    if (t instanceof NamedTypeSymbol n && t.isInterface()) {
      for (NamedTypeSymbol i : s.allInterfaces()) {
        if (sameUpToVariance(i, n)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean implicitReference(TypeSymbol s, TypeSymbol t) {
    if (!t.isReferenceType() || t instanceof TypeParameterSymbol) {
      return false;
    }
    if (t.isObject()) {
      return true;
    }
    if (s instanceof ArrayTypeSymbol a) {
      if (t instanceof ArrayTypeSymbol b) {
        return a.rank() == b.rank() && identityOrReference(a.elementType(), b.elementType());
      }
      if (t instanceof NamedTypeSymbol n
          && a.rank() == 1
          && n.typeArguments().size() == 1
          && isArrayInterface(n)) {
        return identityOrReference(a.elementType(), n.typeArguments().get(0));
      }
    }
    if (t instanceof NamedTypeSymbol n) {
      if (n.kind() == TypeKind.INTERFACE) {
        if (s instanceof NamedTypeSymbol sn && sameUpToVariance(sn, n)) {
          return true;
        }
        for (NamedTypeSymbol i : s.allInterfaces()) {
          if (sameUpToVariance(i, n)) {
            return true;
          }
        }
        return false;
      }
      if (n.kind() == TypeKind.DELEGATE) {
        return s instanceof NamedTypeSymbol sn && sameUpToVariance(sn, n);
      }
      for (TypeSymbol b = s.baseType(); b != null; b = b.baseType()) {
        if (b.equals(t)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean identityOrExplicitReference(TypeSymbol s, TypeSymbol t) {
    if (s.equals(t)) {
      return true;
    }
    ConversionKind kind = standardExplicit(s, t).kind();
    return s.isReferenceType()
        && (kind == ConversionKind.IMPLICIT_REFERENCE || kind == ConversionKind.EXPLICIT_REFERENCE);
  }

  private static boolean isArrayInterface(NamedTypeSymbol n) {
    return switch (n.definition().specialType()) {
      case LIST_T, COLLECTION_T, ENUMERABLE_T, READ_ONLY_LIST_T, READ_ONLY_COLLECTION_T -> true;
      default -> false;
    };
  }

  /**
   * Whether one constructed type is the other, or converts to it by the variance of its arguments.
   */
  boolean sameUpToVariance(NamedTypeSymbol s, NamedTypeSymbol t) {
    if (s.definition() != t.definition()) {
      return false;
    }
    for (int i = 0; i < s.typeArguments().size(); i++) {
      TypeSymbol a = s.typeArguments().get(i);
      TypeSymbol b = t.typeArguments().get(i);
      boolean ok =
          a.equals(b)
              || switch (s.typeParameters().get(i).variance()) {
                case NONE -> false;
                case OUT -> identityOrReference(a, b);
                case IN -> identityOrReference(b, a);
              };
      if (!ok) {
        return false;
      }
    }
    return true;
  }

  private boolean explicitReference(TypeSymbol s, TypeSymbol t) {
    if (!t.isReferenceType()) {
      return false;
    }
    if (implicitReference(t, s)) {
      return true;
    }
    if (s instanceof ArrayTypeSymbol a && t instanceof ArrayTypeSymbol b) {
      return a.rank() == b.rank()
          && a.elementType().isReferenceType()
          && b.elementType().isReferenceType()
          && standardExplicit(a.elementType(), b.elementType()).exists();
    }
    if (s.isInterface() && t.isInterface()) {
      return true;
    }
    if (t instanceof NamedTypeSymbol n && t.isInterface()) {
      if (s instanceof ArrayTypeSymbol a) {
        return isArrayInterface(n)
            && identityOrExplicitReference(a.elementType(), n.typeArguments().get(0));
      }
      return s instanceof NamedTypeSymbol sn && !sn.isSealed();
    }
    if (s.isInterface()) {
      if (t instanceof ArrayTypeSymbol a) {
        return s instanceof NamedTypeSymbol sn
            && isArrayInterface(sn)
            && identityOrExplicitReference(sn.typeArguments().get(0), a.elementType());
      }
      return t instanceof NamedTypeSymbol tn && !tn.isSealed();
    }
    if (s instanceof NamedTypeSymbol a
        && t instanceof NamedTypeSymbol b
        && a.kind() == TypeKind.DELEGATE
        && a.definition() == b.definition()) {
      for (int i = 0; i < a.typeArguments().size(); i++) {
        TypeSymbol x = a.typeArguments().get(i);
        TypeSymbol y = b.typeArguments().get(i);
        if (!x.equals(y) && !(x.isReferenceType() && y.isReferenceType())) {
          return false;
        }
      }
      return true;
    }
    return false;
  }

  // --- user-defined -------------------------------------------------------------------------

  private record Candidate(MethodSymbol method, TypeSymbol from, TypeSymbol to, boolean lifted) {}

  Conversion userDefined(TypeSymbol s, TypeSymbol t, boolean implicit) {
    TypeSymbol s0 = s.nullableUnderlying();
    TypeSymbol t0 = t.nullableUnderlying();
    if (s0.isInterface() || t0.isInterface()) {
      return Conversion.NONE;
    }
    Set<MethodSymbol> operators = new LinkedHashSet<>();
    collect(s0, operators, implicit);
    collect(t0, operators, implicit);
    if (operators.isEmpty()) {
      return Conversion.NONE;
    }
    List<Candidate> candidates = new ArrayList<>();
    for (MethodSymbol m : operators) {
      TypeSymbol u = m.parameters().get(0).type();
      TypeSymbol v = m.returnType();
      if (applicable(s, u, implicit) && applicable(v, t, implicit)) {
        candidates.add(new Candidate(m, u, v, false));
      } else if (s.isNullable() && u.isValueType() && !u.isNullable()) {
        TypeSymbol lu = binder.types.nullable(u);
        TypeSymbol lv = v.isValueType() && !v.isNullable() ? binder.types.nullable(v) : v;
        if (t.canBeNull() && applicable(s, lu, implicit) && applicable(lv, t, implicit)) {
          candidates.add(new Candidate(m, lu, lv, true));
        }
      }
    }
    if (candidates.isEmpty()) {
      return Conversion.NONE;
    }
    TypeSymbol sx = mostSpecificSource(candidates, s, implicit);
    TypeSymbol tx = mostSpecificTarget(candidates, t, implicit);
    if (sx == null || tx == null) {
      ambiguous = true;
      return Conversion.NONE;
    }
    Candidate found = null;
    for (Candidate c : candidates) {
      if (c.from().equals(sx) && c.to().equals(tx)) {
        if (found != null && !found.lifted()) {
          if (!c.lifted()) {
            return Conversion.NONE;
          }
        } else {
          found = c;
        }
      }
    }
    return found == null
        ? Conversion.NONE
        : new Conversion(
            ConversionKind.USER_DEFINED,
            implicit,
            List.of(),
            found.method(),
            found.lifted(),
            found.from(),
            found.to());
  }

  private boolean applicable(TypeSymbol a, TypeSymbol b, boolean implicit) {
    return standardImplicit(a, b).exists() || !implicit && standardImplicit(b, a).exists();
  }

  private static void collect(TypeSymbol type, Set<MethodSymbol> into, boolean implicit) {
    for (TypeSymbol t = type; t != null; t = t.baseType()) {
      if (t instanceof NamedTypeSymbol n) {
        for (MethodSymbol m : n.conversions()) {
          if (!implicit || m.isImplicit()) {
            into.add(m);
          }
        }
      }
    }
  }

  private @Nullable TypeSymbol mostSpecificSource(
      List<Candidate> candidates, TypeSymbol s, boolean implicit) {
    List<TypeSymbol> all = candidates.stream().map(Candidate::from).distinct().toList();
    if (all.contains(s)) {
      return s;
    }
    List<TypeSymbol> above = all.stream().filter(u -> standardImplicit(s, u).exists()).toList();
    if (!above.isEmpty()) {
      return mostEncompassed(above);
    }
    return implicit ? null : mostEncompassing(all);
  }

  private @Nullable TypeSymbol mostSpecificTarget(
      List<Candidate> candidates, TypeSymbol t, boolean implicit) {
    List<TypeSymbol> all = candidates.stream().map(Candidate::to).distinct().toList();
    if (all.contains(t)) {
      return t;
    }
    List<TypeSymbol> below = all.stream().filter(v -> standardImplicit(v, t).exists()).toList();
    if (!below.isEmpty()) {
      return mostEncompassing(below);
    }
    return implicit ? null : mostEncompassed(all);
  }

  private @Nullable TypeSymbol mostEncompassed(List<TypeSymbol> types) {
    TypeSymbol best = null;
    for (TypeSymbol x : types) {
      if (types.stream().allMatch(y -> standardImplicit(x, y).exists())) {
        if (best != null) {
          return null;
        }
        best = x;
      }
    }
    return best;
  }

  private @Nullable TypeSymbol mostEncompassing(List<TypeSymbol> types) {
    TypeSymbol best = null;
    for (TypeSymbol x : types) {
      if (types.stream().allMatch(y -> standardImplicit(y, x).exists())) {
        if (best != null) {
          return null;
        }
        best = x;
      }
    }
    return best;
  }
}
