package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ArrayTypeSymbol;
import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.LabelSymbol;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Binds loops: their scopes, conditions, and what {@code foreach} enumerates. */
final class LoopBinder {
  private final Binder binder;

  LoopBinder(Binder binder) {
    this.binder = binder;
  }

  // --- loops --------------------------------------------------------------------------------

  interface LoopBody {
    BoundStatement bind(Scope scope);
  }

  BoundStatement loop(@Nullable ExpressionSyntax condition, LoopBody body) {
    Scope scope = new Scope(binder.scope, binder.scope.function);
    scope.breakLabel = new LabelSymbol("break");
    scope.continueLabel = new LabelSymbol("continue");
    LocalCollector.collectExpression(condition, scope, binder);
    return binder.within(scope, () -> body.bind(scope));
  }

  static LabelSymbol breakOf(Scope scope) {
    return Objects.requireNonNull(scope.breakLabel);
  }

  static LabelSymbol continueOf(Scope scope) {
    return Objects.requireNonNull(scope.continueLabel);
  }

  BoundStatement forStatement(ForStatementSyntax f) {
    Scope outer = new Scope(binder.scope, binder.scope.function);
    if (f.declaration() != null) {
      LocalCollector.collectDeclaration(f.declaration(), LocalSymbol.Kind.REGULAR, outer, binder);
    }
    f.initializers().forEach(e -> LocalCollector.collectExpression(e, outer, binder));
    return binder.within(
        outer,
        () -> {
          List<BoundStatement> initializers = new ArrayList<>();
          if (f.declaration() != null) {
            binder.declarations.declarations(
                f.declaration(), LocalSymbol.Kind.REGULAR, initializers);
          }
          for (ExpressionSyntax e : f.initializers()) {
            binder.assignments.mayDeclare(e);
            initializers.add(binder.statements.expressionStatement(e, e));
          }
          return loop(
              f.condition(),
              scope -> {
                BoundExpression condition =
                    f.condition() == null ? null : binder.expressions.bindCondition(f.condition());
                List<BoundStatement> increments = new ArrayList<>();
                Scope incrementScope = new Scope(binder.scope, binder.scope.function);
                f.incrementors()
                    .forEach(e -> LocalCollector.collectExpression(e, incrementScope, binder));
                BoundStatement increment =
                    binder.within(
                        incrementScope,
                        () -> {
                          f.incrementors()
                              .forEach(
                                  e -> increments.add(binder.statements.expressionStatement(e, e)));
                          return new BoundBlock(
                              f, incrementScope.locals, List.of(), List.copyOf(increments));
                        });
                BoundStatement body = binder.statements.embedded(f.statement());
                return new BoundFor(
                    f,
                    outer.locals,
                    initializers,
                    scope.locals,
                    condition,
                    incrementScope.locals.isEmpty() ? increments : List.of(increment),
                    body,
                    breakOf(scope),
                    continueOf(scope));
              });
        });
  }

  BoundStatement forEach(
      StatementSyntax s,
      ExpressionSyntax source,
      @Nullable TypeSyntax type,
      @Nullable SyntaxToken identifier,
      @Nullable ExpressionSyntax deconstruction,
      StatementSyntax body) {
    Scope sourceScope = new Scope(binder.scope, binder.scope.function);
    LocalCollector.collectExpression(source, sourceScope, binder);
    BoundExpression collection =
        binder.within(
            sourceScope, () -> binder.conditionals.natural(binder.expressions.bindValue(source)));
    ForEachKind kind = ForEachKind.ENUMERABLE;
    TypeSymbol element = binder.types.error();
    if (collection.type() == null) {
      binder.problems.error(
          collection instanceof BoundLiteral
              ? "CS0186"
              : collection instanceof BoundMethodGroup ? "CS0446" : "CS1579",
          source.span(),
          "foreach cannot operate on a `" + ConversionBinder.describe(collection) + "`");
      collection = binder.bad(source, collection);
    } else if (!binder.isBad(collection)) {
      ConstantValue constant = collection.constantValue();
      if (constant != null && constant.isNull()) {
        binder.problems.error("CS0186", source.span(), "foreach cannot walk null");
      }
      if (collection.type() instanceof ArrayTypeSymbol a) {
        kind = ForEachKind.ARRAY;
        element = a.elementType();
      } else if (collection.type().isString()) {
        kind = ForEachKind.STRING;
        element = binder.special(SpecialType.CHAR);
      } else {
        TypeSymbol found = enumerated(collection.type());
        if (found == null) {
          binder.problems.error(
              "CS1579",
              source.span(),
              "foreach cannot operate on a `" + collection.type() + "`: it is no collection",
              collection.type().isObject() ? "cast it to its type first" : null);
          collection = binder.bad(source, collection);
        } else {
          element = found;
        }
      }
    }
    BoundExpression sourceExpression = collection;
    TypeSymbol elementType = element;
    ForEachKind how = kind;
    Scope scope = new Scope(sourceScope, binder.scope.function);
    scope.breakLabel = new LabelSymbol("break");
    scope.continueLabel = new LabelSymbol("continue");
    LocalSymbol variable =
        identifier == null
            ? null
            : LocalCollector.declareLocal(identifier, LocalSymbol.Kind.FOREACH, scope, binder);
    LocalCollector.collectExpression(deconstruction, scope, binder);
    return binder.within(
        scope,
        () -> {
          BoundReceiverPlaceholder placeholder = new BoundReceiverPlaceholder(source, elementType);
          BoundExpression value;
          if (variable != null) {
            TypeSyntax written = type instanceof RefTypeSyntax ref ? ref.type() : type;
            if (type instanceof RefTypeSyntax ref && !binder.isBad(sourceExpression)) {
              binder.problems.error(
                  ref.readOnly() ? "CS8156" : "CS1510",
                  source.span(),
                  "a collection gives its elements as values, not as variables",
                  "walk an array with `for`, and write `ref` there");
            }
            boolean isVar =
                written == null
                    || written.isVar()
                        && binder.typeBinder.find((SimpleNameSyntax) written) == null;
            TypeSymbol declared = isVar ? elementType : binder.typeBinder.bind(written);
            variable.setType(declared);
            variable.setBound();
            value =
                elementType.isError() || declared.isError()
                    ? binder.bad(source)
                    : elementCast(s, type, placeholder, declared);
          } else if (deconstruction instanceof TupleExpressionSyntax
              || deconstruction instanceof DeclarationExpressionSyntax
              || deconstruction instanceof IdentifierNameSyntax n && n.name().equals("_")) {
            value = binder.assignments.deconstructEach(s, deconstruction, placeholder);
          } else {
            value = binder.bad(source); // the parser told
          }
          BoundStatement inner = binder.statements.embedded(body);
          BoundStatement loop =
              new BoundForEach(
                  s,
                  how,
                  sourceExpression,
                  placeholder,
                  scope.locals,
                  variable,
                  value,
                  inner,
                  breakOf(scope),
                  continueOf(scope));
          return sourceScope.locals.isEmpty()
              ? loop
              : new BoundBlock(s, sourceScope.locals, List.of(), List.of(loop));
        });
  }

  private BoundExpression elementCast(
      StatementSyntax s,
      @Nullable TypeSyntax type,
      BoundReceiverPlaceholder element,
      TypeSymbol declared) {
    Conversion c = binder.conversions.explicit(element, declared);
    if (!c.exists()) {
      binder.problems.error(
          "CS0030",
          s instanceof ForEachStatementSyntax f ? f.keyword() : s.span(),
          "cannot convert type `" + element.type() + "` to `" + declared + "`");
      return binder.bad(type == null ? s : type);
    }
    return binder.convert.apply(element, c, declared, true);
  }

  /** The type of the elements that foreach gets from a collection; null if it is none. */
  private @Nullable TypeSymbol enumerated(TypeSymbol type) {
    for (var m : binder.lookup.members(type, "GetEnumerator")) {
      if (m instanceof MethodSymbol method
          && method.parameters().isEmpty()
          && !method.isStatic()
          && method.returnType() instanceof NamedTypeSymbol enumerator) {
        for (var c : binder.lookup.members(enumerator, "Current")) {
          if (c instanceof io.weir.xml.expression.symbols.PropertySymbol p
              && (!p.type().isObject()
                  || !implementsGeneric(type)
                  || method.containingType() instanceof NamedTypeSymbol n && !n.isInterface())) {
            return p.type();
          }
        }
      }
    }
    NamedTypeSymbol definition = binder.table.special(SpecialType.ENUMERABLE_T);
    NamedTypeSymbol found = null;
    List<NamedTypeSymbol> all = new ArrayList<>(type.allInterfaces());
    if (type instanceof NamedTypeSymbol n) {
      all.add(0, n);
    }
    boolean plain = false;
    for (NamedTypeSymbol n : all) {
      if (n.definition() == definition && found == null) {
        found = n;
      }
      plain |= n.specialType() == SpecialType.ENUMERABLE;
    }
    if (found != null) {
      return found.typeArguments().get(0);
    }
    return plain ? binder.types.object() : null;
  }

  private boolean implementsGeneric(TypeSymbol type) {
    NamedTypeSymbol definition = binder.table.special(SpecialType.ENUMERABLE_T);
    return type instanceof NamedTypeSymbol n && n.definition() == definition
        || type.allInterfaces().stream().anyMatch(i -> i.definition() == definition);
  }
}
