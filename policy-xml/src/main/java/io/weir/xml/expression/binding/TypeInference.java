package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ArrayTypeSymbol;
import io.weir.xml.expression.symbols.ErrorTypeSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.TupleTypeSymbol;
import io.weir.xml.expression.symbols.TypeMap;
import io.weir.xml.expression.symbols.TypeParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.symbols.VariableSymbol;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Infers the type arguments of a generic method from its arguments: the two phases of the
 * language's specification, with exact, lower and upper bounds.
 */
final class TypeInference {
  private final Binder binder;
  private final List<TypeParameterSymbol> parameters;
  private final List<BoundExpression> arguments;
  private final List<TypeSymbol> types;
  private final List<RefKind> refKinds;
  private final @Nullable TypeSymbol[] fixed;
  private final List<Set<TypeSymbol>> exact = new ArrayList<>();
  private final List<Set<TypeSymbol>> lower = new ArrayList<>();
  private final List<Set<TypeSymbol>> upper = new ArrayList<>();

  /** The types are those of the parameters that the arguments go to. */
  TypeInference(
      Binder binder,
      MethodSymbol method,
      List<BoundExpression> arguments,
      List<TypeSymbol> types,
      List<RefKind> refKinds) {
    this.binder = binder;
    this.parameters = method.originalDefinition().typeParameters();
    this.arguments = arguments;
    this.types = types;
    this.refKinds = refKinds;
    this.fixed = new TypeSymbol[parameters.size()];
    for (int i = 0; i < parameters.size(); i++) {
      exact.add(new LinkedHashSet<>());
      lower.add(new LinkedHashSet<>());
      upper.add(new LinkedHashSet<>());
    }
  }

  /** The type arguments, or null if they cannot be inferred. */
  @Nullable List<TypeSymbol> infer() {
    for (int i = 0; i < arguments.size(); i++) {
      phaseOne(arguments.get(i), types.get(i), refKinds.get(i));
    }
    return phaseTwo() ? List.of(result()) : null;
  }

  /** What is known when inference failed; an error type for what is not. */
  List<TypeSymbol> partial() {
    List<TypeSymbol> all = new ArrayList<>();
    for (int i = 0; i < fixed.length; i++) {
      TypeSymbol f = fixed[i];
      all.add(f == null ? new ErrorTypeSymbol(parameters.get(i).name()) : f);
    }
    return all;
  }

  private TypeSymbol[] result() {
    return partial().toArray(TypeSymbol[]::new);
  }

  private void phaseOne(BoundExpression e, TypeSymbol t, RefKind refKind) {
    if (e instanceof UnboundLambda lambda) {
      MethodSymbol invoke = invokeOf(t);
      List<UnboundLambda.Parameter> own = lambda.parameters;
      if (invoke != null
          && own != null
          && lambda.isExplicit()
          && own.size() == invoke.parameters().size()) {
        for (int i = 0; i < own.size(); i++) {
          TypeSymbol written = own.get(i).type();
          if (written != null) {
            exact(written, invoke.parameters().get(i).type());
          }
        }
      }
      return;
    }
    if (e instanceof BoundTupleLiteral literal
        && t.nullableUnderlying() instanceof TupleTypeSymbol tuple
        && tuple.elementTypes().size() == literal.arguments().size()) {
      for (int i = 0; i < literal.arguments().size(); i++) {
        phaseOne(literal.arguments().get(i), tuple.elementTypes().get(i), RefKind.NONE);
      }
      return;
    }
    TypeSymbol type = e.type();
    if (type == null || type.isError()) {
      return;
    }
    if (refKind == RefKind.NONE || refKind == RefKind.IN) {
      lower(type, t);
    } else {
      exact(type, t);
    }
  }

  private boolean phaseTwo() {
    while (true) {
      for (int i = 0; i < arguments.size(); i++) {
        BoundExpression e = arguments.get(i);
        if (containsUnfixed(output(e, types.get(i)))
            && input(e, types.get(i)).stream().noneMatch(this::containsUnfixed)) {
          outputInference(e, types.get(i));
        }
      }
      List<Integer> unfixed = new ArrayList<>();
      for (int i = 0; i < fixed.length; i++) {
        if (fixed[i] == null) {
          unfixed.add(i);
        }
      }
      if (unfixed.isEmpty()) {
        return true;
      }
      boolean[][] depends = dependencies();
      List<Integer> now = new ArrayList<>();
      for (int i : unfixed) {
        boolean free = hasBounds(i);
        for (int j : unfixed) {
          free &= !depends[i][j];
        }
        if (free) {
          now.add(i);
        }
      }
      if (now.isEmpty()) {
        for (int i : unfixed) {
          boolean needed = false;
          for (int j : unfixed) {
            needed |= depends[j][i];
          }
          if (needed && hasBounds(i)) {
            now.add(i);
          }
        }
      }
      if (now.isEmpty()) {
        return false;
      }
      boolean ok = true;
      for (int i : now) {
        ok &= fix(i);
      }
      if (!ok) {
        return false;
      }
    }
  }

  private boolean hasBounds(int i) {
    return !exact.get(i).isEmpty() || !lower.get(i).isEmpty() || !upper.get(i).isEmpty();
  }

  private boolean[][] dependencies() {
    int n = fixed.length;
    boolean[][] d = new boolean[n][n];
    for (int k = 0; k < arguments.size(); k++) {
      TypeSymbol out = output(arguments.get(k), types.get(k));
      List<TypeSymbol> in = input(arguments.get(k), types.get(k));
      for (int i = 0; i < n; i++) {
        if (fixed[i] != null || out == null || !mentions(out, parameters.get(i))) {
          continue;
        }
        for (int j = 0; j < n; j++) {
          TypeParameterSymbol p = parameters.get(j);
          d[i][j] |= fixed[j] == null && in.stream().anyMatch(t -> mentions(t, p));
        }
      }
    }
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          d[i][j] |= d[i][k] && d[k][j];
        }
      }
    }
    return d;
  }

  private static @Nullable MethodSymbol invokeOf(TypeSymbol t) {
    return t instanceof NamedTypeSymbol n ? n.delegateInvoke() : null;
  }

  private List<TypeSymbol> input(BoundExpression e, TypeSymbol t) {
    if (e instanceof BoundTupleLiteral literal
        && t instanceof TupleTypeSymbol tuple
        && tuple.elementTypes().size() == literal.arguments().size()) {
      List<TypeSymbol> all = new ArrayList<>();
      for (int i = 0; i < literal.arguments().size(); i++) {
        all.addAll(input(literal.arguments().get(i), tuple.elementTypes().get(i)));
      }
      return all;
    }
    MethodSymbol invoke = invokeOf(t);
    boolean counts =
        e instanceof UnboundLambda l && !l.isExplicit() || e instanceof BoundMethodGroup;
    return invoke == null || !counts
        ? List.of()
        : invoke.parameters().stream().map(VariableSymbol::type).toList();
  }

  private static @Nullable TypeSymbol output(BoundExpression e, TypeSymbol t) {
    if (e instanceof BoundTupleLiteral literal
        && t instanceof TupleTypeSymbol tuple
        && tuple.elementTypes().size() == literal.arguments().size()) {
      List<TypeSymbol> all = new ArrayList<>();
      for (int i = 0; i < literal.arguments().size(); i++) {
        TypeSymbol o = output(literal.arguments().get(i), tuple.elementTypes().get(i));
        if (o != null) {
          all.add(o);
        }
      }
      return all.isEmpty() ? null : TupleTypeSymbol.unnamed(all);
    }
    MethodSymbol invoke = invokeOf(t);
    return invoke != null && (e instanceof UnboundLambda || e instanceof BoundMethodGroup)
        ? invoke.returnType()
        : null;
  }

  private boolean containsUnfixed(@Nullable TypeSymbol t) {
    if (t == null || !t.containsTypeParameter()) {
      return false;
    }
    for (int i = 0; i < fixed.length; i++) {
      if (fixed[i] == null && mentions(t, parameters.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean mentions(TypeSymbol t, TypeParameterSymbol p) {
    if (t == p) {
      return true;
    }
    if (t instanceof ArrayTypeSymbol a) {
      return mentions(a.elementType(), p);
    }
    if (t instanceof NamedTypeSymbol n) {
      return n.typeArguments().stream().anyMatch(a -> mentions(a, p));
    }
    return t instanceof TupleTypeSymbol tuple
        && tuple.elementTypes().stream().anyMatch(a -> mentions(a, p));
  }

  private TypeMap fixedMap() {
    List<TypeParameterSymbol> known = new ArrayList<>();
    List<TypeSymbol> values = new ArrayList<>();
    for (int i = 0; i < fixed.length; i++) {
      TypeSymbol f = fixed[i];
      if (f != null) {
        known.add(parameters.get(i));
        values.add(f);
      }
    }
    return TypeMap.of(known, values);
  }

  private void outputInference(BoundExpression e, TypeSymbol t) {
    if (e instanceof BoundTupleLiteral literal && t instanceof TupleTypeSymbol tuple) {
      for (int i = 0; i < literal.arguments().size(); i++) {
        outputInference(literal.arguments().get(i), tuple.elementTypes().get(i));
      }
      return;
    }
    MethodSymbol invoke = invokeOf(t);
    if (invoke == null) {
      return;
    }
    TypeMap map = fixedMap();
    List<TypeSymbol> inputs =
        invoke.parameters().stream().map(p -> p.type().substitute(map)).toList();
    TypeSymbol result = null;
    if (e instanceof UnboundLambda lambda) {
      List<UnboundLambda.Parameter> own = lambda.parameters;
      if (own == null || own.size() == inputs.size()) {
        result = binder.lambdas.inferReturnType(lambda, inputs);
      }
    } else if (e instanceof BoundMethodGroup group) {
      MethodSymbol m = binder.lambdas.resolveGroupByTypes(group, inputs, invoke.parameters());
      result = m == null ? null : m.returnType();
    }
    if (result != null && !result.isVoid() && !result.isError()) {
      lower(result, invoke.returnType());
    }
  }

  private int indexOf(TypeSymbol t) {
    for (int i = 0; i < fixed.length; i++) {
      if (parameters.get(i) == t) {
        return fixed[i] == null ? i : -1;
      }
    }
    return -1;
  }

  private void exact(TypeSymbol u, TypeSymbol v) {
    int i = indexOf(v);
    if (i >= 0) {
      exact.get(i).add(u);
    } else if (u instanceof ArrayTypeSymbol a && v instanceof ArrayTypeSymbol b) {
      if (a.rank() == b.rank()) {
        exact(a.elementType(), b.elementType());
      }
    } else if (u instanceof TupleTypeSymbol a && v instanceof TupleTypeSymbol b) {
      for (int k = 0; k < Math.min(a.elementTypes().size(), b.elementTypes().size()); k++) {
        exact(a.elementTypes().get(k), b.elementTypes().get(k));
      }
    } else if (u instanceof NamedTypeSymbol a
        && v instanceof NamedTypeSymbol b
        && a.definition() == b.definition()) {
      for (int k = 0; k < a.typeArguments().size(); k++) {
        exact(a.typeArguments().get(k), b.typeArguments().get(k));
      }
    }
  }

  private void lower(TypeSymbol u, TypeSymbol v) {
    int i = indexOf(v);
    if (i >= 0) {
      lower.get(i).add(u);
      return;
    }
    if (!v.containsTypeParameter()) {
      return;
    }
    if (v.isNullable()) {
      if (u.isNullable()) {
        exact(u.nullableUnderlying(), v.nullableUnderlying());
      } else if (u.isValueType()) {
        lower(u, v.nullableUnderlying());
      }
      return;
    }
    if (u instanceof ArrayTypeSymbol a) {
      TypeSymbol to =
          v instanceof ArrayTypeSymbol b && b.rank() == a.rank()
              ? b.elementType()
              : v instanceof NamedTypeSymbol n
                      && a.rank() == 1
                      && v.isInterface()
                      && n.typeArguments().size() == 1
                  ? n.typeArguments().get(0)
                  : null;
      if (to != null) {
        if (a.elementType().isReferenceType()) {
          lower(a.elementType(), to);
        } else {
          exact(a.elementType(), to);
        }
      }
      return;
    }
    if (u instanceof TupleTypeSymbol a && v instanceof TupleTypeSymbol b) {
      if (a.elementTypes().size() == b.elementTypes().size()) {
        for (int k = 0; k < a.elementTypes().size(); k++) {
          lower(a.elementTypes().get(k), b.elementTypes().get(k));
        }
      }
      return;
    }
    if (v instanceof NamedTypeSymbol target) {
      NamedTypeSymbol found = null;
      if (u instanceof NamedTypeSymbol n && n.definition() == target.definition()) {
        found = n;
      }
      if (found == null && !target.isInterface()) {
        for (TypeSymbol b = u.baseType(); b != null; b = b.baseType()) {
          if (b instanceof NamedTypeSymbol n && n.definition() == target.definition()) {
            found = n;
            break;
          }
        }
      }
      if (found == null && target.isInterface()) {
        for (NamedTypeSymbol n : u.allInterfaces()) {
          if (n.definition() == target.definition()) {
            if (found != null && !found.equals(n)) {
              return;
            }
            found = n;
          }
        }
      }
      if (found != null) {
        byVariance(found, target, true);
      }
    }
  }

  private void byVariance(NamedTypeSymbol found, NamedTypeSymbol target, boolean isLower) {
    for (int k = 0; k < found.typeArguments().size(); k++) {
      TypeSymbol a = found.typeArguments().get(k);
      TypeSymbol b = target.typeArguments().get(k);
      TypeParameterSymbol.Variance variance = target.typeParameters().get(k).variance();
      if (!a.isReferenceType() || variance == TypeParameterSymbol.Variance.NONE) {
        exact(a, b);
      } else if ((variance == TypeParameterSymbol.Variance.OUT) == isLower) {
        lower(a, b);
      } else {
        upper(a, b);
      }
    }
  }

  private void upper(TypeSymbol u, TypeSymbol v) {
    int i = indexOf(v);
    if (i >= 0) {
      upper.get(i).add(u);
      return;
    }
    if (u instanceof ArrayTypeSymbol && v instanceof ArrayTypeSymbol) {
      exact(u, v);
    } else if (u instanceof NamedTypeSymbol a
        && v instanceof NamedTypeSymbol b
        && a.definition() == b.definition()) {
      byVariance(a, b, false);
    } else {
      exact(u, v);
    }
  }

  private boolean fix(int i) {
    Set<TypeSymbol> candidates = new LinkedHashSet<>();
    candidates.addAll(exact.get(i));
    candidates.addAll(lower.get(i));
    candidates.addAll(upper.get(i));
    List<TypeSymbol> left = new ArrayList<>(candidates);
    for (TypeSymbol u : exact.get(i)) {
      left.removeIf(c -> !c.equals(u));
    }
    for (TypeSymbol u : lower.get(i)) {
      left.removeIf(c -> !binder.conversions.implicit(u, c).exists());
    }
    for (TypeSymbol u : upper.get(i)) {
      left.removeIf(c -> !binder.conversions.implicit(c, u).exists());
    }
    TypeSymbol best = null;
    for (TypeSymbol c : left) {
      if (left.stream().allMatch(o -> binder.conversions.implicit(o, c).exists())) {
        if (best != null) {
          return false;
        }
        best = c;
      }
    }
    if (best == null) {
      return false;
    }
    fixed[i] = best;
    return true;
  }

  /** The parameters that arguments go to, as the lists that the constructor takes. */
  static List<TypeSymbol> typesOf(List<ParameterSymbol> parameters) {
    return parameters.stream().map(VariableSymbol::type).toList();
  }
}
