package io.weir.xml.expression.symbols;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Symbols as an author writes them, for messages. */
public final class SymbolDisplay {
  private SymbolDisplay() {}

  /** A type: {@code List<string>}, {@code int?}, {@code (int Count, string)}. */
  public static String of(TypeSymbol type) {
    if (type.isNullable()) {
      return of(type.nullableUnderlying()) + "?";
    }
    if (type instanceof NamedTypeSymbol n) {
      String keyword = n.specialType().keyword();
      if (keyword != null) {
        return keyword;
      }
      NamedTypeSymbol outer = n.containingType();
      if (outer == null) {
        return n.name() + arguments(n.typeArguments());
      }
      return outer.arity() == 0
          ? of(outer) + "." + n.name() + arguments(n.typeArguments())
          : outer.name() + arguments(n.typeArguments()) + "." + n.name();
    }
    if (type instanceof ArrayTypeSymbol) {
      StringBuilder ranks = new StringBuilder();
      TypeSymbol element = type;
      while (element instanceof ArrayTypeSymbol a) {
        ranks.append('[').append(",".repeat(a.rank() - 1)).append(']');
        element = a.elementType();
      }
      return of(element) + ranks;
    }
    if (type instanceof TupleTypeSymbol t) {
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < t.elementTypes().size(); i++) {
        String name = t.elementNames().get(i);
        parts.add(of(t.elementTypes().get(i)) + (name == null ? "" : " " + name));
      }
      return "(" + String.join(", ", parts) + ")";
    }
    if (type instanceof AnonymousTypeSymbol a) {
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < a.propertyNames().size(); i++) {
        parts.add(of(a.propertyTypes().get(i)) + " " + a.propertyNames().get(i));
      }
      return "<anonymous type: " + String.join(", ", parts) + ">";
    }
    return type.name();
  }

  /** A method with its parameters' types: {@code string.Join(string, params string[])}. */
  public static String of(MethodSymbol method) {
    TypeSymbol container = method.containingType();
    String name =
        switch (method.kind()) {
          case CONSTRUCTOR -> container == null ? "" : container.name();
          case CONVERSION ->
              (method.isImplicit() ? "implicit" : "explicit")
                  + " operator "
                  + of(method.returnType());
          case OPERATOR -> "operator " + method.name();
          default -> method.name();
        };
    return (container == null ? "" : of(container) + ".")
        + name
        + arguments(method.typeArguments())
        + "("
        + parameters(method.parameters())
        + ")";
  }

  /** A property with its type: {@code string.Length}, {@code string.this[int]}. */
  public static String of(PropertySymbol property) {
    String owner = of(property.containingType()) + ".";
    return property.isIndexer()
        ? owner + "this[" + parameters(property.parameters()) + "]"
        : owner + property.name();
  }

  /** The types of parameters, separated by commas. */
  public static String parameters(List<ParameterSymbol> parameters) {
    return parameters.stream()
        .map(
            p ->
                (p.isParams() ? "params " : "")
                    + switch (p.refKind()) {
                      case NONE -> "";
                      case REF -> "ref ";
                      case OUT -> "out ";
                      case IN -> "in ";
                    }
                    + of(p.type()))
        .collect(Collectors.joining(", "));
  }

  private static String arguments(List<? extends @Nullable TypeSymbol> types) {
    return types.isEmpty()
        ? ""
        : types.stream()
            .map(t -> t == null ? "?" : of(t))
            .collect(Collectors.joining(", ", "<", ">"));
  }
}
