package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.AnonymousTypeSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.*;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Translates query expressions to calls of query methods. When several variables are in scope, the
 * lambdas of the calls take one anonymous object that holds them (nested, the earlier ones inside),
 * and a variable is a path of property indices into it.
 */
final class QueryBinder {
  /** A variable and where it lies within the parameter of the clauses' lambdas. */
  private record Variable(String name, TextSpan span, List<Integer> path) {}

  private final Binder binder;

  QueryBinder(Binder binder) {
    this.binder = binder;
  }

  BoundExpression query(QueryExpressionSyntax s) {
    FromClauseSyntax from = s.fromClause();
    BoundExpression source = source(from.expression(), from.type(), from);
    if (binder.isBad(source)) {
      return binder.bad(s, source);
    }
    return body(s, source, List.of(variable(from.identifier())), s.body());
  }

  private static Variable variable(SyntaxToken identifier) {
    return new Variable(identifier.valueText(), identifier.span(), List.of());
  }

  private BoundExpression source(ExpressionSyntax e, @Nullable TypeSyntax type, SyntaxNode clause) {
    BoundExpression source = binder.expressions.bindTyped(e, "from", e);
    if (type == null || binder.isBad(source)) {
      return source;
    }
    TypeSymbol element = binder.typeBinder.bind(type);
    if (element.isError()) {
      return binder.bad(e, source);
    }
    return binder.invocations.memberCall(
        clause, e, source, "Cast", List.of(element), new Arguments());
  }

  private BoundExpression body(
      SyntaxNode whole, BoundExpression from, List<Variable> first, QueryBodySyntax body) {
    BoundExpression source = from;
    List<Variable> variables = first;
    List<QueryClauseSyntax> clauses = body.clauses();
    SelectOrGroupClauseSyntax last = body.selectOrGroup();
    boolean selected = false;
    for (int i = 0; i < clauses.size() && !binder.isBad(source); i++) {
      QueryClauseSyntax clause = clauses.get(i);
      boolean beforeSelect = i == clauses.size() - 1 && last instanceof SelectClauseSyntax;
      SelectClauseSyntax select = beforeSelect ? (SelectClauseSyntax) last : null;
      if (clause instanceof WhereClauseSyntax w) {
        source = call(w, w.keyword(), source, "Where", lambda(variables, w.condition()));
      } else if (clause instanceof OrderByClauseSyntax o) {
        boolean then = false;
        for (OrderingSyntax ordering : o.orderings()) {
          String name = (then ? "ThenBy" : "OrderBy") + (ordering.descending() ? "Descending" : "");
          source =
              call(ordering, o.keyword(), source, name, lambda(variables, ordering.expression()));
          then = true;
          if (binder.isBad(source)) {
            break;
          }
        }
      } else if (clause instanceof LetClauseSyntax l) {
        List<Variable> before = variables;
        Variable added = variable(l.identifier());
        UnboundLambda make =
            binder.lambdas.create(
                l,
                l.keyword(),
                List.of(parameter(before)),
                body(
                    l.expression(),
                    (scope, parameters) -> {
                      enter(scope, before, parameters.get(0));
                      BoundExpression value = value(l.expression(), scope);
                      return pair(l, before, added, parameters.get(0), value);
                    }));
        source = call(l, l.keyword(), source, "Select", make);
        variables = extend(before, added);
      } else if (clause instanceof FromClauseSyntax f) {
        List<Variable> before = variables;
        Variable added = variable(f.identifier());
        UnboundLambda collection =
            binder.lambdas.create(
                f,
                f.keyword(),
                List.of(parameter(before)),
                body(
                    f.expression(),
                    (scope, parameters) -> {
                      enter(scope, before, parameters.get(0));
                      LocalCollector.collectExpression(f.expression(), scope, binder);
                      return source(f.expression(), f.type(), f);
                    }));
        source =
            call(
                f, f.keyword(), source, "SelectMany", collection, result(f, before, added, select));
        selected |= select != null;
        variables = extend(before, added);
      } else if (clause instanceof JoinClauseSyntax j) {
        source = join(j, source, variables, select);
        SyntaxToken name = j.into() == null ? j.identifier() : j.into().identifier();
        variables = extend(variables, variable(name));
        selected |= select != null;
      }
    }
    if (binder.isBad(source)) {
      return binder.bad(whole, source);
    }
    if (!selected) {
      source = last(source, variables, last, clauses.isEmpty());
    }
    QueryContinuationSyntax continuation = body.continuation();
    if (continuation == null || binder.isBad(source)) {
      return source;
    }
    return body(whole, source, List.of(variable(continuation.identifier())), continuation.body());
  }

  private BoundExpression last(
      BoundExpression source,
      List<Variable> variables,
      SelectOrGroupClauseSyntax last,
      boolean degenerate) {
    if (last instanceof GroupClauseSyntax g) {
      UnboundLambda key = lambda(variables, g.byExpression());
      if (isVariable(g.groupExpression(), variables)) {
        return call(g, g.keyword(), source, "GroupBy", key);
      }
      return call(g, g.keyword(), source, "GroupBy", key, lambda(variables, g.groupExpression()));
    }
    SelectClauseSyntax select = (SelectClauseSyntax) last;
    if (isVariable(select.expression(), variables) && !degenerate) {
      return source;
    }
    return call(select, select.keyword(), source, "Select", lambda(variables, select.expression()));
  }

  private static boolean isVariable(ExpressionSyntax e, List<Variable> variables) {
    return variables.size() == 1
        && e instanceof IdentifierNameSyntax n
        && n.name().equals(variables.get(0).name());
  }

  private BoundExpression join(
      JoinClauseSyntax j,
      BoundExpression source,
      List<Variable> before,
      @Nullable SelectClauseSyntax select) {
    BoundExpression inner = source(j.inExpression(), j.type(), j);
    if (binder.isBad(inner)) {
      return inner;
    }
    Variable joined = variable(j.identifier());
    UnboundLambda outerKey =
        binder.lambdas.create(
            j,
            j.keyword(),
            List.of(parameter(before)),
            body(
                j.leftExpression(),
                (scope, parameters) -> {
                  enter(scope, before, parameters.get(0));
                  scope.forbidden.put(joined.name(), "CS1937");
                  return value(j.leftExpression(), scope);
                }));
    UnboundLambda innerKey =
        binder.lambdas.create(
            j,
            j.keyword(),
            List.of(parameter(List.of(joined))),
            body(
                j.rightExpression(),
                (scope, parameters) -> {
                  enter(scope, List.of(joined), parameters.get(0));
                  before.forEach(v -> scope.forbidden.put(v.name(), "CS1938"));
                  scope.isInnerKey = true;
                  return value(j.rightExpression(), scope);
                }));
    Variable added = j.into() == null ? joined : variable(j.into().identifier());
    Arguments arguments =
        Arguments.of(List.of(inner, outerKey, innerKey, result(j, before, added, select)));
    return call(j, j.keyword(), source, j.into() == null ? "Join" : "GroupJoin", arguments);
  }

  /** The lambda that joins old variables and a new one: to what is selected, or to a pair. */
  private UnboundLambda result(
      QueryClauseSyntax clause,
      List<Variable> before,
      Variable added,
      @Nullable SelectClauseSyntax select) {
    ExpressionSyntax selected = select == null ? null : select.expression();
    SyntaxNode at = selected == null ? clause : selected;
    return binder.lambdas.create(
        at,
        select == null ? clause.keyword() : select.keyword(),
        List.of(
            parameter(before),
            new UnboundLambda.Parameter("<" + added.name(), added.span(), null, RefKind.NONE)),
        body(
            at,
            (scope, parameters) -> {
              enter(scope, before, parameters.get(0));
              enter(scope, List.of(added), parameters.get(1));
              if (selected != null) {
                return value(selected, scope);
              }
              BoundExpression value =
                  new BoundParameter(clause, parameters.get(1), parameters.get(1).type());
              return pair(clause, before, added, parameters.get(0), value);
            }));
  }

  private interface Maker {
    BoundExpression make(Scope scope, List<ParameterSymbol> parameters);
  }

  private static UnboundLambda.Body body(SyntaxNode syntax, Maker maker) {
    return new UnboundLambda.Body() {
      @Override
      public boolean isBlock() {
        return false;
      }

      @Override
      public BoundNode bind(Scope scope, List<ParameterSymbol> parameters) {
        return maker.make(scope, parameters);
      }

      @Override
      public SyntaxNode syntax() {
        return syntax;
      }
    };
  }

  private UnboundLambda lambda(List<Variable> variables, ExpressionSyntax e) {
    return binder.lambdas.create(
        e,
        e.span(),
        List.of(parameter(variables)),
        body(
            e,
            (scope, parameters) -> {
              enter(scope, variables, parameters.get(0));
              return value(e, scope);
            }));
  }

  /** A clause's expression in the scope of its lambda, where what it declares lives. */
  private BoundExpression value(ExpressionSyntax e, Scope scope) {
    LocalCollector.collectExpression(e, scope, binder);
    return binder.expressions.bindValue(e);
  }

  private static UnboundLambda.Parameter parameter(List<Variable> variables) {
    Variable first = variables.get(0);
    return new UnboundLambda.Parameter("<" + first.name(), first.span(), null, RefKind.NONE);
  }

  private void enter(Scope scope, List<Variable> variables, ParameterSymbol parameter) {
    for (Variable v : variables) {
      RangeVariable range =
          new RangeVariable(v.name(), syntax -> access(syntax, parameter, v.path()));
      LocalCollector.declare(scope, binder, range, v.span());
    }
  }

  private BoundExpression access(SyntaxNode syntax, ParameterSymbol parameter, List<Integer> path) {
    BoundExpression e = new BoundParameter(syntax, parameter, parameter.type());
    for (int index : path) {
      if (!(e.type() instanceof AnonymousTypeSymbol a)) {
        return binder.bad(syntax, e);
      }
      e = new BoundAnonymousProperty(syntax, e, index, a.propertyTypes().get(index));
    }
    return e;
  }

  private BoundExpression pair(
      SyntaxNode syntax,
      List<Variable> before,
      Variable added,
      ParameterSymbol parameter,
      BoundExpression value) {
    if (binder.isBad(value)) {
      return value;
    }
    if (value.type() == null || value.type().isVoid()) {
      int start =
          syntax instanceof LetClauseSyntax let
              ? let.identifier().span().start()
              : syntax.span().start();
      binder.problems.error(
          "CS1932",
          new TextSpan(start, syntax.span().end()),
          "cannot assign `" + ConversionBinder.describe(value) + "` to a range variable");
      return binder.bad(syntax, value);
    }
    BoundExpression old = new BoundParameter(syntax, parameter, parameter.type());
    String name = before.size() == 1 ? before.get(0).name() : "<>h";
    AnonymousTypeSymbol type =
        new AnonymousTypeSymbol(List.of(name, added.name()), List.of(old.type(), value.type()));
    return new BoundAnonymousObjectCreation(syntax, List.of(old, value), type);
  }

  private static List<Variable> extend(List<Variable> before, Variable added) {
    List<Variable> all = new ArrayList<>();
    for (Variable v : before) {
      List<Integer> path = new ArrayList<>();
      path.add(0);
      path.addAll(v.path());
      all.add(new Variable(v.name(), v.span(), path));
    }
    all.add(new Variable(added.name(), added.span(), List.of(1)));
    return all;
  }

  private BoundExpression call(
      SyntaxNode syntax,
      TextSpan at,
      BoundExpression source,
      String name,
      UnboundLambda... lambdas) {
    return call(syntax, at, source, name, Arguments.of(List.of(lambdas)));
  }

  private BoundExpression call(
      SyntaxNode syntax, TextSpan at, BoundExpression source, String name, Arguments arguments) {
    if (binder.isBad(source)) {
      return source;
    }
    if (binder.lookup.members(source.type(), name).isEmpty()) {
      Arguments extended = arguments.withReceiver(source);
      OverloadResolution.Result result =
          binder.overloads.resolve(binder.table.extensionMethods(name), List.of(), extended);
      boolean sourceFits =
          result.best() != null
              || result.candidates().stream()
                  .anyMatch(
                      c -> {
                        TypeSymbol wanted = c.definition.parameters().get(0).type();
                        return isQueryable(source.type(), wanted);
                      });
      if (!sourceFits) {
        binder.problems.error(
            "CS1936",
            source.span(),
            "no query pattern for source type `" + source.type() + "`: `" + name + "` not found");
        return binder.bad(syntax, source);
      }
    }
    SyntaxNode nameSyntax = new EmptyStatementSyntax(at);
    int before = binder.problems.count();
    BoundExpression call =
        binder.invocations.memberCall(syntax, nameSyntax, source, name, List.of(), arguments);
    renameInference(before, syntax, at);
    return call;
  }

  /** A clause whose types cannot be inferred is told as such, not as the call that it becomes. */
  private void renameInference(int before, SyntaxNode clause, TextSpan at) {
    List<SyntaxDiagnostic> list = binder.problems.list();
    for (int i = before; i < list.size(); i++) {
      if ("CS0411".equals(list.get(i).csharpCode()) && list.get(i).span().equals(at)) {
        list.remove(i);
        boolean several =
            !(clause instanceof SelectClauseSyntax || clause instanceof FromClauseSyntax);
        binder.problems.error(
            several ? "CS1941" : "CS1942",
            clause instanceof OrderingSyntax ordering ? ordering.expression().span() : at,
            clause instanceof JoinClauseSyntax
                ? "the type of one of the expressions in the join clause is incorrect: the keys"
                    + " have no common type"
                : "the type of an expression in this clause of the query cannot be inferred");
        return;
      }
    }
  }

  private boolean isQueryable(TypeSymbol source, TypeSymbol wanted) {
    if (!(wanted instanceof io.weir.xml.expression.symbols.NamedTypeSymbol n)) {
      return true;
    }
    if (source instanceof io.weir.xml.expression.symbols.NamedTypeSymbol s
        && s.definition() == n.definition()) {
      return true;
    }
    return source.allInterfaces().stream().anyMatch(i -> i.definition() == n.definition());
  }
}
