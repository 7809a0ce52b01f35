package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.TypeParameterSymbol;
import io.weir.xml.expression.syntax.*;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Binds local functions: their signatures before, their bodies where they stand. */
final class LocalFunctionBinder {
  private final Binder binder;
  private final ParameterDeclarations declarations;
  private final Map<SyntaxNode, MethodSymbol> functions = new IdentityHashMap<>();

  LocalFunctionBinder(Binder binder) {
    this.binder = binder;
    this.declarations = new ParameterDeclarations(binder);
  }

  // --- local functions ----------------------------------------------------------------------

  /** Makes the symbol of a local function; its signature is bound at once. */
  MethodSymbol declareFunction(LocalFunctionStatementSyntax s, Scope scope) {
    List<TypeParameterSymbol> typeParameters = new ArrayList<>();
    Scope inner = new Scope(scope, scope.function);
    for (TypeParameterSyntax p : s.typeParameters()) {
      TypeParameterSymbol symbol =
          new TypeParameterSymbol(
              p.identifier().valueText(), typeParameters.size(), TypeParameterSymbol.Variance.NONE);
      typeParameters.add(symbol);
      inner.names.put(symbol.name(), symbol);
    }
    return binder.within(
        inner,
        () -> {
          new ConstraintClauses(binder).bind(s, typeParameters);
          List<ParameterSymbol> parameters = declarations.bind(s.parameters());
          TypeSyntax result =
              s.returnType() instanceof RefTypeSyntax ref ? ref.type() : s.returnType();
          MethodSymbol function =
              new MethodSymbol(
                  MethodSymbol.Kind.LOCAL_FUNCTION,
                  s.identifier().valueText(),
                  null,
                  true,
                  false,
                  typeParameters,
                  parameters,
                  binder.typeBinder.bind(result),
                  null,
                  false,
                  false);
          if (s.returnType() instanceof RefTypeSyntax ref) {
            function.setRefKind(ref.readOnly() ? RefKind.IN : RefKind.REF);
          }
          functions.put(s, function);
          return function;
        });
  }

  BoundStatement localFunction(LocalFunctionStatementSyntax s) {
    MethodSymbol symbol = functions.get(s);
    if (symbol == null) {
      return new BoundNoOp(s);
    }
    FunctionContext function = new FunctionContext(symbol, symbol.returnType(), false);
    Scope inner = new Scope(binder.scope, function);
    symbol.typeParameters().forEach(p -> inner.names.put(p.name(), p));
    for (int i = 0; i < symbol.parameters().size(); i++) {
      ParameterSymbol p = symbol.parameters().get(i);
      binder.owners.put(p, function);
      LocalCollector.declare(inner, binder, p, s.parameters().get(i).identifier().span());
    }
    boolean compileTime = binder.checkedAtCompileTime;
    boolean runTime = binder.checkedAtRunTime;
    BoundBlock body =
        binder.within(
            inner,
            () -> {
              if (s.block() != null) {
                return binder.statements.bindBlock(s.block());
              }
              ExpressionSyntax e = s.expressionBody();
              binder.expressions.mayThrow(e);
              if (e == null) {
                return new BoundBlock(s, List.of(), List.of(), List.of());
              }
              Scope scope = new Scope(binder.scope, function);
              LocalCollector.collectExpression(e, scope, binder);
              return binder.within(
                  scope,
                  () -> {
                    BoundStatement result;
                    if (e instanceof RefExpressionSyntax
                        || symbol.refKind() != RefKind.NONE
                            && !(e instanceof ThrowExpressionSyntax)) {
                      TextSpan place =
                          e instanceof RefExpressionSyntax ref ? ref.expression().span() : e.span();
                      result = new BoundReturn(e, binder.statements.returned(e, symbol, place));
                    } else if (symbol.returnType().isVoid()) {
                      result = expressionBody(e);
                    } else {
                      result =
                          new BoundReturn(e, binder.expressions.bindAs(e, symbol.returnType()));
                    }
                    return new BoundBlock(e, scope.locals, List.of(), List.of(result));
                  });
            });
    binder.checkedAtCompileTime = compileTime;
    binder.checkedAtRunTime = runTime;
    return new BoundLocalFunction(s, symbol, body);
  }

  private BoundStatement expressionBody(ExpressionSyntax e) {
    if (e instanceof ThrowExpressionSyntax t) {
      return new BoundThrow(e, binder.expressions.bindException(t.expression()));
    }
    return binder.statements.expressionStatement(e, e);
  }
}
