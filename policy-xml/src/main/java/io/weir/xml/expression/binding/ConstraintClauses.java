package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ArrayTypeSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.TypeParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.LocalFunctionStatementSyntax;
import io.weir.xml.expression.syntax.SyntaxToken;
import io.weir.xml.expression.syntax.TypeParameterConstraintClauseSyntax;
import io.weir.xml.expression.syntax.TypeParameterConstraintSyntax;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds the {@code where} clauses of a local function: what may stand in them, in which order. */
final class ConstraintClauses {
  private final Binder binder;

  ConstraintClauses(Binder binder) {
    this.binder = binder;
  }

  void bind(LocalFunctionStatementSyntax function, List<TypeParameterSymbol> parameters) {
    Set<String> done = new HashSet<>();
    for (TypeParameterConstraintClauseSyntax clause : function.constraintClauses()) {
      String name = clause.name().valueText();
      TypeParameterSymbol parameter =
          parameters.stream().filter(p -> p.name().equals(name)).findFirst().orElse(null);
      if (parameters.isEmpty()) {
        binder.problems.error(
            "CS0080", clause.keyword(), "only a generic function has constraints");
        return;
      }
      if (parameter == null) {
        binder.problems.error(
            "CS0699",
            clause.name().span(),
            "`" + function.identifier().text() + "` has no type parameter `" + name + "`");
      } else if (!done.add(name)) {
        binder.problems.error(
            "CS0409",
            clause.name().span(),
            "the constraints of `" + name + "` stand in a clause before",
            "write all of them in one clause");
      } else {
        bind(clause, parameter);
      }
    }
    for (int i = 0; i < parameters.size(); i++) {
      checkBase(parameters.get(i), function.typeParameters().get(i).identifier());
    }
  }

  private void bind(TypeParameterConstraintClauseSyntax clause, TypeParameterSymbol parameter) {
    List<TypeSymbol> types = new ArrayList<>();
    List<TypeParameterConstraintSyntax> list = clause.constraints();
    for (int i = 0; i < list.size(); i++) {
      TypeParameterConstraintSyntax c = list.get(i);
      SyntaxToken keyword = c.keyword();
      if (keyword != null) {
        checkPlace(clause, i, c, keyword);
      } else if (c.type() != null) {
        TypeSymbol type = binder.typeBinder.bind(c.type());
        if (!type.isError() && isConstraint(clause, c, type, i, types)) {
          types.add(type);
        }
      }
    }
    parameter.setConstraints(clause.has("class"), clause.has("struct"), clause.has("new"), types);
    if (clause.has("unmanaged")) {
      parameter.setUnmanaged();
    }
  }

  private void checkPlace(
      TypeParameterConstraintClauseSyntax clause,
      int index,
      TypeParameterConstraintSyntax c,
      SyntaxToken keyword) {
    if (c.isWord("new")) {
      boolean struct = clause.has("struct");
      if (index < clause.constraints().size() - 1) {
        binder.problems.error("CS0401", keyword.span(), "`new()` must be the last constraint");
      } else if (struct || clause.has("unmanaged")) {
        binder.problems.error(
            struct ? "CS0451" : "CS8375",
            keyword.span(),
            "`new()` is part of `" + (struct ? "struct" : "unmanaged") + "`",
            "leave `new()` out");
      }
    } else if (index > 0 && !c.isWord("allows")) {
      binder.problems.error(
          "CS0449",
          keyword.span(),
          "`" + keyword.text() + "` must be the first constraint, and the only one of its sort");
    }
  }

  /** Whether a type may be a constraint, else it is reported. */
  private boolean isConstraint(
      TypeParameterConstraintClauseSyntax clause,
      TypeParameterConstraintSyntax c,
      TypeSymbol type,
      int index,
      List<TypeSymbol> before) {
    String problem = problem(clause, type, index, before);
    if (problem != null) {
      binder.problems.error(problem, c.span(), "`" + type + "` cannot be a constraint here");
    }
    return problem == null;
  }

  private static @Nullable String problem(
      TypeParameterConstraintClauseSyntax clause,
      TypeSymbol type,
      int index,
      List<TypeSymbol> before) {
    if (type instanceof ArrayTypeSymbol) {
      return "CS0706";
    }
    if (before.contains(type)) {
      return "CS0405";
    }
    if (type.isInterface() || type instanceof TypeParameterSymbol) {
      return null;
    }
    switch (type.specialType()) {
      case OBJECT, ARRAY, VALUE_TYPE -> {
        return "CS0702";
      }
      case ENUM, DELEGATE -> {
        return before.isEmpty() ? null : "CS0406";
      }
      default -> {
        // any other class
      }
    }
    if (type instanceof NamedTypeSymbol named && named.isStatic()) {
      return "CS0717";
    }
    if (!type.isReferenceType()
        || type.isDelegate()
        || type instanceof NamedTypeSymbol named && named.isSealed()) {
      return "CS0701";
    }
    if (clause.has("class") || clause.has("struct")) {
      return "CS0450";
    }
    if (clause.has("unmanaged")) {
      return "CS8380";
    }
    return before.isEmpty() && index == 0 ? null : "CS0406";
  }

  /** What a type parameter says of another by naming it as a constraint. */
  private void checkBase(TypeParameterSymbol parameter, SyntaxToken name) {
    for (TypeSymbol constraint : parameter.constraints()) {
      if (!(constraint instanceof TypeParameterSymbol other)) {
        continue;
      }
      if (other.constraints().contains(parameter)) {
        binder.problems.error(
            "CS0454",
            name.span(),
            "the constraints of `" + parameter + "` and `" + other + "` go in a circle");
        parameter.setConstraints(false, false, false, List.of());
        return;
      }
      if (other.hasStructConstraint()) {
        binder.problems.error(
            other.hasUnmanagedConstraint() ? "CS8379" : "CS0456",
            name.span(),
            "`" + other + "` is a value type, so it cannot be a constraint of `" + parameter + "`");
      }
    }
  }
}
