package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ArrayTypeSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TupleTypeSymbol;
import io.weir.xml.expression.symbols.TypeParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxToken;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the method that a call means: which candidates take the arguments, and the best of them.
 */
final class OverloadResolution {
  /** Why a candidate does not take the arguments. */
  enum Failure {
    NONE,
    TOO_MANY_ARGUMENTS,
    UNKNOWN_NAME,
    NAME_USED_FOR_POSITIONAL,
    MISSING_ARGUMENT,
    INFERENCE,
    CONSTRAINT,
    BAD_ARGUMENT
  }

  /** A method in one of its forms, held against the arguments. */
  static final class Candidate {
    final MethodSymbol definition;
    final boolean expanded;
    MethodSymbol method;
    int[] parameterOf = {};
    Failure failure = Failure.NONE;
    int badArgument = -1;
    @Nullable String missing;
    @Nullable TypeInference inference;
    List<Conversion> conversions = List.of();

    Candidate(MethodSymbol definition, boolean expanded) {
      this.definition = definition;
      this.method = definition;
      this.expanded = expanded;
    }

    TypeSymbol parameterType(int argument) {
      return typeAt(method, parameterOf[argument]);
    }

    TypeSymbol typeAt(MethodSymbol m, int parameter) {
      ParameterSymbol p = m.parameters().get(parameter);
      return expanded && p.isParams() && p.type() instanceof ArrayTypeSymbol a
          ? a.elementType()
          : p.type();
    }
  }

  /**
   * The outcome; {@code best} is null if there is none.
   *
   * @param onlyGeneric whether all methods, also those of another number of type parameters, are
   *     generic
   */
  record Result(
      @Nullable Candidate best,
      List<Candidate> candidates,
      List<Candidate> applicable,
      boolean onlyGeneric) {
    boolean isAmbiguous() {
      return best == null && applicable.size() > 1;
    }
  }

  private final Binder binder;

  OverloadResolution(Binder binder) {
    this.binder = binder;
  }

  /** Holds the arguments against all methods. */
  Result resolve(List<MethodSymbol> methods, List<TypeSymbol> typeArguments, Arguments arguments) {
    return resolve(methods, typeArguments, arguments, null);
  }

  /** As before; whether the receiver is an instance counts unless it is not known (null). */
  Result resolve(
      List<MethodSymbol> methods,
      List<TypeSymbol> typeArguments,
      Arguments arguments,
      @Nullable Boolean instance) {
    List<Candidate> all = new ArrayList<>();
    List<Candidate> applicable = new ArrayList<>();
    for (MethodSymbol m : methods) {
      if (!typeArguments.isEmpty() && m.typeParameters().size() != typeArguments.size()) {
        continue;
      }
      Candidate normal = check(new Candidate(m, false), typeArguments, arguments);
      Candidate chosen = normal;
      if (normal.failure != Failure.NONE && m.isParams()) {
        Candidate expanded = check(new Candidate(m, true), typeArguments, arguments);
        if (expanded.failure == Failure.NONE
            || expanded.failure.ordinal() >= normal.failure.ordinal()) {
          chosen = expanded;
        }
      }
      all.add(chosen);
      if (chosen.failure == Failure.NONE) {
        applicable.add(chosen);
      }
    }
    removeLessDerived(applicable);
    if (instance != null && applicable.size() > 1) {
      List<Candidate> fitting =
          applicable.stream().filter(c -> c.definition.isStatic() != instance).toList();
      if (!fitting.isEmpty()) {
        applicable = new ArrayList<>(fitting);
      }
    }
    boolean onlyGeneric = methods.stream().allMatch(MethodSymbol::isGeneric);
    return new Result(best(applicable, arguments), all, applicable, onlyGeneric);
  }

  /** A method of a base class does not count if one of a derived class takes the arguments. */
  private static void removeLessDerived(List<Candidate> applicable) {
    List<Candidate> gone = new ArrayList<>();
    for (Candidate a : applicable) {
      TypeSymbol ta = a.definition.containingType();
      for (Candidate b : applicable) {
        TypeSymbol tb = b.definition.containingType();
        if (ta != null && tb != null && !ta.equals(tb) && isDerived(tb, ta)) {
          gone.add(a);
          break;
        }
      }
    }
    applicable.removeAll(gone);
  }

  private static boolean isDerived(TypeSymbol derived, TypeSymbol base) {
    for (TypeSymbol t = derived.baseType(); t != null; t = t.baseType()) {
      if (t.equals(base)) {
        return true;
      }
    }
    return derived.isInterface()
        && (base.isObject() || derived.allInterfaces().stream().anyMatch(base::equals));
  }

  private Candidate check(Candidate c, List<TypeSymbol> typeArguments, Arguments arguments) {
    if (!map(c, arguments)) {
      return c;
    }
    if (c.definition.isGeneric()) {
      List<TypeSymbol> inferred = typeArguments;
      if (inferred.isEmpty()) {
        List<TypeSymbol> types = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
          types.add(c.parameterType(i));
        }
        TypeInference inference =
            new TypeInference(binder, c.definition, arguments.values, types, arguments.refKinds);
        inferred = inference.infer();
        if (inferred == null) {
          c.failure = Failure.INFERENCE;
          c.inference = inference;
          return c;
        }
      }
      c.method = c.definition.construct(inferred);
    }
    List<Conversion> conversions = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      ParameterSymbol p = c.method.parameters().get(c.parameterOf[i]);
      Conversion conversion =
          argument(
              arguments.values.get(i),
              arguments.refKinds.get(i),
              p,
              c.parameterType(i),
              i == 0 && arguments.onReceiver());
      conversions.add(conversion);
      if (!conversion.exists()) {
        c.failure = Failure.BAD_ARGUMENT;
        c.badArgument = i;
        return c;
      }
    }
    c.conversions = conversions;
    if (c.definition.isGeneric()
        && new Constraints(binder).broken(c.definition, c.method.typeArguments()) != null) {
      c.failure = Failure.CONSTRAINT;
    }
    return c;
  }

  private Conversion argument(
      BoundExpression value,
      RefKind refKind,
      ParameterSymbol p,
      TypeSymbol type,
      boolean extensionReceiver) {
    if (value.type() != null && value.type().isError()) {
      return Conversion.IDENTITY;
    }
    if (p.refKind() != refKind && !(p.refKind() == RefKind.IN && refKind == RefKind.NONE)) {
      return Conversion.NONE;
    }
    if (refKind != RefKind.NONE) {
      return value instanceof BoundOutVariable && value.type() == null
              || value.type() != null && value.type().equals(type)
          ? Conversion.IDENTITY
          : Conversion.NONE;
    }
    Conversion c = binder.conversions.implicit(value, type);
    if (extensionReceiver
        && c.exists()
        && !c.isIdentity()
        && c.kind() != ConversionKind.IMPLICIT_REFERENCE
        && c.kind() != ConversionKind.BOXING) {
      return Conversion.NONE;
    }
    return c;
  }

  private static boolean map(Candidate c, Arguments arguments) {
    List<ParameterSymbol> parameters = c.definition.parameters();
    int n = arguments.size();
    c.parameterOf = new int[n];
    boolean[] given = new boolean[parameters.size()];
    int last = parameters.size() - 1;
    boolean positional = true;
    for (int i = 0; i < n; i++) {
      SyntaxToken name = arguments.names.get(i);
      int p;
      if (name == null) {
        p = c.expanded && i > last ? last : i;
        if (p > last || !positional) {
          c.failure = Failure.TOO_MANY_ARGUMENTS;
          c.badArgument = i;
          return false;
        }
      } else {
        p = -1;
        for (int k = 0; k <= last; k++) {
          if (parameters.get(k).name().equals(name.valueText())) {
            p = k;
          }
        }
        if (p < 0) {
          c.failure = Failure.UNKNOWN_NAME;
          c.badArgument = i;
          return false;
        }
        if (given[p]) {
          c.failure = Failure.NAME_USED_FOR_POSITIONAL;
          c.badArgument = i;
          return false;
        }
        positional &= p == i;
      }
      c.parameterOf[i] = p;
      given[p] = true;
    }
    for (int k = 0; k <= last; k++) {
      ParameterSymbol p = parameters.get(k);
      if (!given[k] && !p.isOptional() && !(c.expanded && k == last)) {
        c.failure = Failure.MISSING_ARGUMENT;
        c.missing = p.name();
        return false;
      }
    }
    return true;
  }

  // --- betterness ---------------------------------------------------------------------------

  private @Nullable Candidate best(List<Candidate> applicable, Arguments arguments) {
    if (applicable.size() <= 1) {
      return applicable.isEmpty() ? null : applicable.get(0);
    }
    for (Candidate a : applicable) {
      boolean wins = true;
      for (Candidate b : applicable) {
        if (a != b && better(a, b, arguments) <= 0) {
          wins = false;
          break;
        }
      }
      if (wins) {
        return a;
      }
    }
    return null;
  }

  /** Positive if the first is the better member, negative if the second is, 0 if neither. */
  private int better(Candidate a, Candidate b, Arguments arguments) {
    boolean aBetter = false;
    boolean bBetter = false;
    boolean same = true;
    for (int i = 0; i < arguments.size(); i++) {
      TypeSymbol ta = a.parameterType(i);
      TypeSymbol tb = b.parameterType(i);
      if (arguments.values.get(i) instanceof BoundOutVariable) {
        continue;
      }
      if (!ta.equals(tb)) {
        same = false;
      }
      int c = betterConversion(arguments.values.get(i), ta, tb);
      aBetter |= c > 0;
      bBetter |= c < 0;
    }
    if (aBetter != bBetter) {
      return aBetter ? 1 : -1;
    }
    if (aBetter) {
      return 0;
    }
    int usedA = parametersUsed(a, arguments);
    int usedB = parametersUsed(b, arguments);
    if (usedA != usedB) {
      if (a.expanded != b.expanded) {
        return a.expanded ? -1 : 1;
      }
      if (usedA == arguments.size() || usedB == arguments.size()) {
        return usedA == arguments.size() ? 1 : -1;
      }
      return 0;
    }
    if (!same) {
      return 0;
    }
    if (a.definition.isGeneric() != b.definition.isGeneric()) {
      return a.definition.isGeneric() ? -1 : 1;
    }
    if (a.expanded != b.expanded) {
      return a.expanded ? -1 : 1;
    }
    int pa = a.definition.parameters().size();
    int pb = b.definition.parameters().size();
    if (a.expanded && pa != pb) {
      return pa > pb ? 1 : -1;
    }
    boolean aAll = usesAll(a, arguments);
    boolean bAll = usesAll(b, arguments);
    if (aAll != bAll) {
      return aAll ? 1 : -1;
    }
    if (a.expanded && b.expanded && usedA < pa && pa == pb) {
      return betterElement(a, b);
    }
    int specific = 0;
    boolean conflict = false;
    MethodSymbol da = a.definition.originalDefinition();
    MethodSymbol db = b.definition.originalDefinition();
    for (int i = 0; i < arguments.size(); i++) {
      int c = moreSpecific(a.typeAt(da, a.parameterOf[i]), b.typeAt(db, b.parameterOf[i]));
      conflict |= c != 0 && specific != 0 && c != specific;
      specific = c == 0 ? specific : c;
    }
    return conflict ? 0 : specific;
  }

  /** As the compiler of C# counts them, beyond its specification, where the types differ. */
  private static int parametersUsed(Candidate c, Arguments arguments) {
    int declared = c.definition.parameters().size();
    if (!c.expanded) {
      return declared;
    }
    if (arguments.size() >= declared) {
      return arguments.size();
    }
    for (int p : c.parameterOf) {
      if (p == declared - 1) {
        return declared;
      }
    }
    return declared - 1;
  }

  /** Of two methods whose array of parameters stays empty, the one with the narrower elements. */
  private int betterElement(Candidate a, Candidate b) {
    int last = a.definition.parameters().size() - 1;
    TypeSymbol ta = a.typeAt(a.method, last);
    TypeSymbol tb = b.typeAt(b.method, last);
    boolean fromA = binder.conversions.standardImplicit(ta, tb).exists();
    boolean fromB = binder.conversions.standardImplicit(tb, ta).exists();
    return fromA == fromB ? 0 : fromA ? 1 : -1;
  }

  private static boolean usesAll(Candidate c, Arguments arguments) {
    return c.expanded || arguments.size() == c.definition.parameters().size();
  }

  private static int moreSpecific(TypeSymbol a, TypeSymbol b) {
    boolean pa = a instanceof TypeParameterSymbol;
    boolean pb = b instanceof TypeParameterSymbol;
    if (pa != pb) {
      return pa ? -1 : 1;
    }
    if (a instanceof ArrayTypeSymbol x && b instanceof ArrayTypeSymbol y) {
      return moreSpecific(x.elementType(), y.elementType());
    }
    List<TypeSymbol> as = parts(a);
    List<TypeSymbol> bs = parts(b);
    if (as.size() != bs.size()
        || a instanceof NamedTypeSymbol x
            && b instanceof NamedTypeSymbol y
            && x.definition() != y.definition()) {
      return 0;
    }
    int result = 0;
    for (int i = 0; i < as.size(); i++) {
      int c = moreSpecific(as.get(i), bs.get(i));
      if (c != 0 && result != 0 && c != result) {
        return 0;
      }
      result = c == 0 ? result : c;
    }
    return result;
  }

  private static List<TypeSymbol> parts(TypeSymbol t) {
    if (t instanceof NamedTypeSymbol n) {
      return n.typeArguments();
    }
    return t instanceof TupleTypeSymbol tuple ? tuple.elementTypes() : List.of();
  }

  /** Positive if the conversion to the first type is better. */
  int betterConversion(BoundExpression e, TypeSymbol a, TypeSymbol b) {
    if (a.equals(b)) {
      return 0;
    }
    boolean exactA = exactlyMatches(e, a);
    boolean exactB = exactlyMatches(e, b);
    if (exactA != exactB) {
      return exactA ? 1 : -1;
    }
    if (e instanceof UnboundLambda lambda) {
      int c = betterDelegate(lambda, a, b);
      if (c != 0) {
        return c;
      }
      MethodSymbol ia = a instanceof NamedTypeSymbol n ? n.delegateInvoke() : null;
      MethodSymbol ib = b instanceof NamedTypeSymbol n ? n.delegateInvoke() : null;
      if (ia != null && ib != null && !lambda.isExplicit()) {
        return betterTarget(a, b);
      }
    }
    if (e instanceof BoundTupleLiteral literal
        && a.nullableUnderlying() instanceof TupleTypeSymbol x
        && b.nullableUnderlying() instanceof TupleTypeSymbol y
        && x.elementTypes().size() == y.elementTypes().size()
        && literal.arguments().size() == x.elementTypes().size()) {
      boolean betterA = false;
      boolean betterB = false;
      for (int i = 0; i < literal.arguments().size(); i++) {
        int c =
            betterConversion(
                literal.arguments().get(i), x.elementTypes().get(i), y.elementTypes().get(i));
        betterA |= c > 0;
        betterB |= c < 0;
      }
      if (betterA != betterB) {
        return betterA ? 1 : -1;
      }
    }
    return betterTarget(a, b);
  }

  private boolean exactlyMatches(BoundExpression e, TypeSymbol t) {
    if (e.type() != null && e.type().equals(t)) {
      return true;
    }
    if (e instanceof UnboundLambda lambda && t instanceof NamedTypeSymbol n) {
      MethodSymbol invoke = n.delegateInvoke();
      if (invoke != null) {
        TypeSymbol x =
            binder.lambdas.inferReturnType(lambda, TypeInference.typesOf(invoke.parameters()));
        return x != null && x.equals(invoke.returnType());
      }
    }
    return false;
  }

  private int betterDelegate(UnboundLambda lambda, TypeSymbol a, TypeSymbol b) {
    MethodSymbol ia = a instanceof NamedTypeSymbol n ? n.delegateInvoke() : null;
    MethodSymbol ib = b instanceof NamedTypeSymbol n ? n.delegateInvoke() : null;
    if (ia == null || ib == null) {
      return 0;
    }
    List<TypeSymbol> pa = TypeInference.typesOf(ia.parameters());
    if (!pa.equals(TypeInference.typesOf(ib.parameters()))) {
      return 0;
    }
    TypeSymbol ra = ia.returnType();
    TypeSymbol rb = ib.returnType();
    if (ra.isVoid() || rb.isVoid()) {
      return ra.isVoid() == rb.isVoid() ? 0 : ra.isVoid() ? -1 : 1;
    }
    BoundExpression body = binder.lambdas.expressionBody(lambda, pa);
    if (body != null && !(body.type() == null && body instanceof BoundThrowExpression)) {
      return betterConversion(body, ra, rb);
    }
    return betterTarget(ra, rb);
  }

  int betterTarget(TypeSymbol a, TypeSymbol b) {
    boolean toB = binder.conversions.implicit(a, b).exists();
    boolean toA = binder.conversions.implicit(b, a).exists();
    if (toB != toA) {
      return toB ? 1 : -1;
    }
    if (a instanceof NamedTypeSymbol x
        && b instanceof NamedTypeSymbol y
        && x.delegateInvoke() != null
        && y.delegateInvoke() != null) {
      MethodSymbol ia = x.delegateInvoke();
      MethodSymbol ib = y.delegateInvoke();
      if (ia != null
          && ib != null
          && TypeInference.typesOf(ia.parameters()).equals(TypeInference.typesOf(ib.parameters()))
          && !ia.returnType().isVoid()
          && !ib.returnType().isVoid()) {
        return betterTarget(ia.returnType(), ib.returnType());
      }
    }
    SpecialType sa = a.nullableUnderlying().specialType();
    SpecialType sb = b.nullableUnderlying().specialType();
    if (signedOverUnsigned(sa, sb)) {
      return 1;
    }
    return signedOverUnsigned(sb, sa) ? -1 : 0;
  }

  private static boolean signedOverUnsigned(SpecialType a, SpecialType b) {
    return switch (a) {
      case SBYTE ->
          b == SpecialType.BYTE
              || b == SpecialType.UINT16
              || b == SpecialType.UINT32
              || b == SpecialType.UINT64;
      case INT16 -> b == SpecialType.UINT16 || b == SpecialType.UINT32 || b == SpecialType.UINT64;
      case INT32 -> b == SpecialType.UINT32 || b == SpecialType.UINT64;
      case INT64 -> b == SpecialType.UINT64;
      default -> false;
    };
  }
}
