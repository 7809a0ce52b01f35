package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ArrayTypeSymbol;
import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.LabelSymbol;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TypeParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.*;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Binds statements. */
final class StatementBinder {
  private final Binder binder;
  private final Map<SyntaxNode, MethodSymbol> functions = new IdentityHashMap<>();

  StatementBinder(Binder binder) {
    this.binder = binder;
  }

  BoundBlock bindBlock(BlockSyntax s) {
    Scope inner = new Scope(binder.scope, binder.scope.function);
    LocalCollector.collectStatements(s.statements(), inner, binder);
    return binder.within(
        inner,
        () -> {
          List<BoundStatement> list = new ArrayList<>();
          s.statements().forEach(x -> list.add(bind(x)));
          return new BoundBlock(s, inner.locals, inner.functions, list);
        });
  }

  /** A statement within another: it has a scope of its own, and declares nothing outside. */
  private BoundStatement embedded(StatementSyntax s) {
    if (s instanceof BlockSyntax b) {
      return bindBlock(b);
    }
    if (s instanceof LocalDeclarationStatementSyntax
        || s instanceof LocalFunctionStatementSyntax
        || s instanceof LabeledStatementSyntax) {
      binder.problems.error(
          "CS1023",
          s.span(),
          "an embedded statement cannot be a declaration or a labelled statement",
          "put it into braces");
    }
    Scope inner = new Scope(binder.scope, binder.scope.function);
    LocalCollector.collectStatement(s, inner, binder);
    return binder.within(
        inner,
        () -> {
          BoundStatement bound = bind(s);
          return inner.locals.isEmpty() && inner.functions.isEmpty()
              ? bound
              : new BoundBlock(s, inner.locals, inner.functions, List.of(bound));
        });
  }

  BoundStatement bind(StatementSyntax s) {
    if (s instanceof BlockSyntax b) {
      return bindBlock(b);
    }
    if (s instanceof ExpressionStatementSyntax e) {
      return expressionStatement(e, e.expression());
    }
    if (s instanceof LocalDeclarationStatementSyntax d) {
      return declaration(
          d, d.declaration(), d.isConst() ? LocalSymbol.Kind.CONSTANT : LocalSymbol.Kind.REGULAR);
    }
    if (s instanceof LocalFunctionStatementSyntax f) {
      return localFunction(f);
    }
    if (s instanceof IfStatementSyntax i) {
      BoundExpression condition = binder.expressions.bindCondition(i.condition());
      BoundStatement then = embedded(i.statement());
      BoundStatement otherwise =
          i.elseClause() == null ? null : embedded(i.elseClause().statement());
      return new BoundIf(i, condition, then, otherwise);
    }
    if (s instanceof WhileStatementSyntax w) {
      return loop(
          w.condition(),
          scope -> {
            BoundExpression condition = binder.expressions.bindCondition(w.condition());
            BoundStatement body = embedded(w.statement());
            return new BoundWhile(
                w, scope.locals, condition, body, breakOf(scope), continueOf(scope));
          });
    }
    if (s instanceof DoStatementSyntax d) {
      return loop(
          d.condition(),
          scope -> {
            BoundStatement body = embedded(d.statement());
            BoundExpression condition = binder.expressions.bindCondition(d.condition());
            return new BoundDo(d, scope.locals, body, condition, breakOf(scope), continueOf(scope));
          });
    }
    if (s instanceof ForStatementSyntax f) {
      return forStatement(f);
    }
    if (s instanceof ForEachStatementSyntax f) {
      return forEach(f, f.expression(), f.type(), f.identifier(), null, f.statement());
    }
    if (s instanceof ForEachVariableStatementSyntax f) {
      return forEach(f, f.expression(), null, null, f.variable(), f.statement());
    }
    if (s instanceof SwitchStatementSyntax w) {
      return switchStatement(w);
    }
    if (s instanceof ReturnStatementSyntax r) {
      return returnStatement(r);
    }
    if (s instanceof ThrowStatementSyntax t) {
      if (t.expression() == null) {
        if (!binder.scope.inCatch || binder.scope.inFinally) {
          binder.problems.error(
              "CS0156", t.keyword(), "`throw` without an exception is only allowed in a catch");
        }
        return new BoundThrow(t, null);
      }
      return new BoundThrow(t, binder.expressions.bindException(t.expression()));
    }
    if (s instanceof TryStatementSyntax t) {
      return tryStatement(t);
    }
    if (s instanceof UsingStatementSyntax u) {
      return using(u);
    }
    if (s instanceof BreakStatementSyntax b) {
      LabelSymbol label = binder.scope.breakLabel;
      if (label == null) {
        binder.problems.error("CS0139", b.span(), "no enclosing loop or switch to break out of");
        return new BoundNoOp(b);
      }
      return new BoundBreak(b, label);
    }
    if (s instanceof ContinueStatementSyntax c) {
      LabelSymbol label = binder.scope.continueLabel;
      if (label == null) {
        binder.problems.error("CS0139", c.span(), "no enclosing loop to continue");
        return new BoundNoOp(c);
      }
      return new BoundContinue(c, label);
    }
    if (s instanceof GotoStatementSyntax g) {
      return gotoStatement(g);
    }
    if (s instanceof LabeledStatementSyntax l) {
      LabelSymbol label = binder.scope.findLabel(l.identifier().valueText());
      BoundStatement inner = bind(l.statement());
      return label == null ? inner : new BoundLabeled(l, label, inner);
    }
    if (s instanceof CheckedStatementSyntax c) {
      boolean compileTime = binder.checkedAtCompileTime;
      boolean runTime = binder.checkedAtRunTime;
      boolean on = c.keyword().kind() == TokenKind.CHECKED;
      binder.checkedAtCompileTime = on;
      binder.checkedAtRunTime = on;
      try {
        return bindBlock(c.block());
      } finally {
        binder.checkedAtCompileTime = compileTime;
        binder.checkedAtRunTime = runTime;
      }
    }
    if (s instanceof LockStatementSyntax l) {
      binder.problems.error("CS1996", l.keyword(), "`lock` is not supported in policy expressions");
      binder.expressions.bindValue(l.expression());
      return embedded(l.statement());
    }
    if (s instanceof YieldStatementSyntax y) {
      binder.problems.error(
          "CS1621",
          y.keyword(),
          "`yield` is not supported in policy expressions",
          "build a `List<T>`");
      if (y.expression() != null) {
        binder.expressions.bindValue(y.expression());
      }
      return new BoundNoOp(y);
    }
    return new BoundNoOp(s);
  }

  // --- expressions --------------------------------------------------------------------------

  static boolean isStatementExpression(BoundExpression e) {
    if (e instanceof BoundConditionalAccess c) {
      return isStatementExpression(c.whenNotNull())
          || c.whenNotNull() instanceof BoundConversion v && isStatementExpression(v.operand());
    }
    return e instanceof BoundCall
        || e instanceof BoundDelegateCall
        || e instanceof BoundAssignment
        || e instanceof BoundRefAssignment
        || e instanceof BoundCompoundAssignment
        || e instanceof BoundDeconstructionAssignment
        || e instanceof BoundIncrement
        || e instanceof BoundObjectCreation
        || e instanceof BoundTypeParameterCreation
        || e instanceof BoundObjectInitialization
        || e instanceof BoundDefaultExpression
            && e.syntax() instanceof ObjectCreationExpressionSyntax
        || e instanceof BoundLiteral && e.syntax() instanceof ObjectCreationExpressionSyntax
        || e instanceof BoundBadExpression
        || e instanceof BoundDelegateCreation
            && e.syntax() instanceof ObjectCreationExpressionSyntax;
  }

  void reportNotStatement(TextSpan span) {
    binder.problems.error(
        "CS0201",
        span,
        "only assignment, call, increment, decrement and new object expressions can be used as a"
            + " statement");
  }

  private static boolean mayBeStatement(ExpressionSyntax e) {
    return e instanceof InvocationExpressionSyntax
        || e instanceof AssignmentExpressionSyntax
        || e instanceof ObjectCreationExpressionSyntax
        || e instanceof PostfixUnaryExpressionSyntax
        || e instanceof PrefixUnaryExpressionSyntax p
            && (p.operatorToken().kind() == TokenKind.PLUS_PLUS
                || p.operatorToken().kind() == TokenKind.MINUS_MINUS)
        || e instanceof ConditionalAccessExpressionSyntax c && mayBeStatement(c.whenNotNull())
        || e instanceof BadExpressionSyntax;
  }

  private BoundStatement expressionStatement(SyntaxNode s, ExpressionSyntax syntax) {
    BoundExpression e = binder.expressions.bindValue(syntax);
    boolean closed = s == syntax || s.span().end() > syntax.span().end(); // else the parser told
    if (closed && !Binder.isBad(e) && !mayBeStatement(syntax)) {
      reportNotStatement(syntax.span());
    }
    if (e.type() == null) {
      e = binder.bad(syntax, e);
    }
    return new BoundExpressionStatement(s, e);
  }

  // --- declarations -------------------------------------------------------------------------

  private BoundStatement declaration(
      SyntaxNode s, VariableDeclarationSyntax d, LocalSymbol.Kind kind) {
    List<BoundStatement> list = new ArrayList<>();
    declarations(d, kind, list);
    return list.size() == 1 ? list.get(0) : new BoundStatementList(s, list);
  }

  private void declarations(
      VariableDeclarationSyntax d,
      LocalSymbol.Kind kind,
      List<? super BoundLocalDeclaration> into) {
    TypeSyntax written = d.type() instanceof RefTypeSyntax ref ? ref.type() : d.type();
    boolean isVar = written.isVar() && binder.typeBinder.find((SimpleNameSyntax) written) == null;
    TypeSymbol declared = isVar ? null : binder.typeBinder.bindHolder(written, "CS0723");
    if (declared != null && declared.isVoid()) {
      binder.problems.error("CS0209", d.type().span(), "a variable cannot be `void`");
      declared = binder.types.error();
    }
    if (declared != null && kind == LocalSymbol.Kind.CONSTANT && !canBeConstant(declared)) {
      binder.problems.error(
          "CS0283", d.type().span(), "a constant cannot be of type `" + declared + "`");
      declared = binder.types.error();
    }
    if (isVar && d.variables().size() > 1) {
      binder.problems.error(
          "CS0819", d.span(), "an implicitly typed declaration cannot declare several variables");
    }
    if (isVar && kind == LocalSymbol.Kind.CONSTANT) {
      binder.problems.error("CS0822", d.type().span(), "a constant needs a type");
    }
    for (VariableDeclaratorSyntax v : d.variables()) {
      into.add(declarator(v, declared, kind));
    }
  }

  private static boolean canBeConstant(TypeSymbol type) {
    return type.isError()
        || type.isReferenceType()
        || type.isBoolean()
        || type.isEnum()
        || type.specialType().isNumeric();
  }

  private BoundLocalDeclaration declarator(
      VariableDeclaratorSyntax v, @Nullable TypeSymbol declared, LocalSymbol.Kind kind) {
    LocalSymbol local = (LocalSymbol) binder.scope.declaredAt(v.identifier().span().start());
    if (local == null) {
      local =
          binder.newLocal(
              v.identifier().valueText(),
              binder.types.error(),
              kind,
              v.identifier().span().start());
    }
    ExpressionSyntax initializer = v.initializer();
    if (local.refKind() != RefKind.NONE) {
      return refLocal(v, local, declared);
    }
    if (initializer instanceof RefExpressionSyntax ref) {
      binder.problems.error(
          "CS8171",
          v.span(),
          "a variable of its own cannot be initialised with a reference",
          "write `ref` before its type, or leave it out behind `=`");
      BoundExpression value = binder.expressions.bindValue(ref.expression());
      local.setType(
          declared != null ? declared : value.type() == null ? binder.types.error() : value.type());
      local.setBound();
      return new BoundLocalDeclaration(v, local, binder.bad(ref, value));
    }
    if (declared == null) {
      BoundExpression value = null;
      TypeSymbol type = binder.types.error();
      if (initializer == null) {
        binder.problems.error(
            "CS0818", v.identifier().span(), "an implicitly typed variable must be initialised");
      } else if (initializer instanceof InitializerExpressionSyntax i) {
        binder.problems.error(
            "CS0820", v.span(), "cannot initialise an implicitly typed variable with `{ … }`");
        binder.expressions.bind(i);
      } else {
        value = binder.operators.natural(binder.expressions.bindValue(initializer));
        if (value instanceof UnboundLambda || value instanceof BoundMethodGroup) {
          binder.problems.error(
              "CS8370",
              value.span(),
              "feature `inferred delegate type` is not available in C# 7.3",
              "write the type of `" + local.name() + "`, as `Func<…>`");
          if (value instanceof UnboundLambda l) {
            binder.lambdas.reportBody(l, null);
          }
          value = binder.bad(initializer);
        } else if (value.type() == null || value.type().isVoid()) {
          binder.problems.error(
              "CS0815",
              v.span(),
              "cannot assign `"
                  + ConversionBinder.describe(value)
                  + "` to an implicitly typed variable",
              "write the type of `" + local.name() + "`");
          if (value instanceof UnboundLambda l) {
            binder.lambdas.reportBody(l, null);
          }
          value = binder.bad(initializer, value);
        } else {
          type = value.type();
        }
      }
      local.setType(type);
      local.setBound();
      return new BoundLocalDeclaration(v, local, value);
    }
    local.setType(declared);
    if (kind == LocalSymbol.Kind.CONSTANT) {
      return constant(v, local, declared, initializer);
    }
    local.setBound();
    if (initializer == null) {
      return new BoundLocalDeclaration(v, local, null);
    }
    BoundExpression value =
        initializer instanceof InitializerExpressionSyntax i
            ? binder.initializers.arrayInitializer(i, declared)
            : binder.expressions.bindAs(initializer, declared);
    return new BoundLocalDeclaration(v, local, value);
  }

  /** {@code ref T x = ref e}; {@code declared} is null for {@code ref var}. */
  private BoundLocalDeclaration refLocal(
      VariableDeclaratorSyntax v, LocalSymbol local, @Nullable TypeSymbol declared) {
    local.setType(declared == null ? binder.types.error() : declared);
    if (!(v.initializer() instanceof RefExpressionSyntax ref)) {
      String missing = v.initializer() == null ? "CS8174" : "CS8172";
      binder.problems.error(
          missing,
          v.span(),
          "a ref local must be initialised with a variable",
          "write `" + local.name() + " = ref …`");
      BoundExpression value =
          v.initializer() == null ? null : binder.expressions.bindValue(v.initializer());
      local.setBound();
      return new BoundLocalDeclaration(
          v, local, value == null ? null : binder.bad(v.initializer(), value));
    }
    BoundExpression variable =
        binder.values.check(
            binder.expressions.bindValue(ref.expression()),
            local.refKind() == RefKind.IN ? ValueKind.READ_ONLY_REFERENCE : ValueKind.REFERENCE);
    if (declared == null && !Binder.isBad(variable)) {
      local.setType(variable.type());
    }
    local.setBound();
    if (!Binder.isBad(variable) && !binder.assignments.sameType(variable, local.type())) {
      variable = binder.bad(ref, variable);
    }
    binder.refs.initialize(local, variable);
    return new BoundLocalDeclaration(v, local, variable);
  }

  private BoundLocalDeclaration constant(
      VariableDeclaratorSyntax v,
      LocalSymbol local,
      TypeSymbol type,
      @Nullable ExpressionSyntax initializer) {
    if (initializer == null) {
      binder.problems.error("CS0145", v.identifier().span(), "a constant needs a value");
      local.setBound();
      return new BoundLocalDeclaration(v, local, null);
    }
    BoundExpression value = binder.expressions.bindAs(initializer, type);
    local.setBound();
    ConstantValue constant = value.constantValue();
    if (constant != null && !constant.isNull() && type.isReferenceType() && !type.isString()) {
      binder.problems.error(
          "CS0134", initializer.span(), "a constant of type `" + type + "` can only be null");
      local.setType(binder.types.error());
    } else if (constant == null && !Binder.isBad(value)) {
      binder.problems.error(
          "CS0133",
          initializer.span(),
          "the value of the constant `" + local.name() + "` must be constant");
      local.setType(binder.types.error());
    }
    local.setConstantValue(constant);
    return new BoundLocalDeclaration(v, local, null);
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
          for (TypeParameterConstraintClauseSyntax c : s.constraintClauses()) {
            for (TypeParameterSymbol p : typeParameters) {
              if (p.name().equals(c.name().valueText())) {
                List<TypeSymbol> types = new ArrayList<>();
                c.types().forEach(t -> types.add(binder.typeBinder.bind(t)));
                p.setConstraints(
                    c.classConstraint(), c.structConstraint(), c.constructorConstraint(), types);
              }
            }
          }
          List<ParameterSymbol> parameters = new ArrayList<>();
          for (ParameterSyntax p : s.parameters()) {
            TypeSymbol type =
                p.type() == null ? binder.types.error() : binder.typeBinder.bind(p.type());
            ConstantValue value = null;
            if (p.defaultValue() != null) {
              BoundExpression e = defaultValue(p, type);
              value =
                  e.constantValue() == null && !(e instanceof BoundDefaultExpression)
                      ? null
                      : e.constantValue() == null ? ConstantValue.NULL : e.constantValue();
              if (e instanceof BoundConversion c && value == null) {
                value = c.operand().constantValue();
              }
              if (value == null && !Binder.isBad(e)) {
                binder.problems.error(
                    "CS0133", p.defaultValue().span(), "a default value must be constant");
              }
            }
            boolean params = p.modifier() != null && p.modifier().kind() == TokenKind.PARAMS;
            parameters.add(
                new ParameterSymbol(
                    p.identifier().valueText(),
                    type,
                    parameters.size(),
                    LambdaBinder.refKind(p.modifier()),
                    params,
                    false,
                    value));
          }
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

  private BoundExpression defaultValue(ParameterSyntax p, TypeSymbol type) {
    BoundExpression e = binder.expressions.bindValue(p.defaultValue());
    Conversion c = binder.conversions.implicit(e, type);
    if (c.exists() || e.type() == null || Binder.hasErrors(e) || type.isError()) {
      return binder.convert.implicit(e, type);
    }
    binder.problems.error(
        "CS1750",
        p.identifier().span(),
        "a value of type `"
            + e.type()
            + "` cannot be the default of a parameter of type `"
            + type
            + "`");
    return binder.bad(p, e);
  }

  private BoundStatement localFunction(LocalFunctionStatementSyntax s) {
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
                return bindBlock(s.block());
              }
              ExpressionSyntax e = s.expressionBody();
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
                      result = new BoundReturn(e, returned(e, symbol, place));
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
    return expressionStatement(e, e);
  }

  // --- loops --------------------------------------------------------------------------------

  private interface LoopBody {
    BoundStatement bind(Scope scope);
  }

  private BoundStatement loop(@Nullable ExpressionSyntax condition, LoopBody body) {
    Scope scope = new Scope(binder.scope, binder.scope.function);
    scope.breakLabel = new LabelSymbol("break");
    scope.continueLabel = new LabelSymbol("continue");
    LocalCollector.collectExpression(condition, scope, binder);
    return binder.within(scope, () -> body.bind(scope));
  }

  private static LabelSymbol breakOf(Scope scope) {
    return java.util.Objects.requireNonNull(scope.breakLabel);
  }

  private static LabelSymbol continueOf(Scope scope) {
    return java.util.Objects.requireNonNull(scope.continueLabel);
  }

  private BoundStatement forStatement(ForStatementSyntax f) {
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
            declarations(f.declaration(), LocalSymbol.Kind.REGULAR, initializers);
          }
          f.initializers().forEach(e -> initializers.add(expressionStatement(e, e)));
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
                          f.incrementors().forEach(e -> increments.add(expressionStatement(e, e)));
                          return new BoundBlock(
                              f, incrementScope.locals, List.of(), List.copyOf(increments));
                        });
                BoundStatement body = embedded(f.statement());
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

  private BoundStatement forEach(
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
            sourceScope, () -> binder.operators.natural(binder.expressions.bindValue(source)));
    ForEachKind kind = ForEachKind.ENUMERABLE;
    TypeSymbol element = binder.types.error();
    if (collection.type() == null) {
      binder.problems.error(
          collection instanceof BoundLiteral ? "CS0186" : "CS1579",
          source.span(),
          "foreach cannot operate on a `" + ConversionBinder.describe(collection) + "`");
      collection = binder.bad(source, collection);
    } else if (!Binder.isBad(collection)) {
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
            if (type instanceof RefTypeSyntax ref && !Binder.isBad(sourceExpression)) {
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
          BoundStatement inner = embedded(body);
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

  // --- jumps --------------------------------------------------------------------------------

  private BoundStatement returnStatement(ReturnStatementSyntax r) {
    FunctionContext function = binder.scope.function;
    TypeSymbol expected = function.returnType;
    MethodSymbol symbol = function.symbol;
    boolean byReference = symbol != null && symbol.refKind() != RefKind.NONE;
    if (r.expression() != null
        && (byReference || r.expression() instanceof RefExpressionSyntax && expected != null)) {
      return new BoundReturn(r, returned(r.expression(), symbol, r.keyword()));
    }
    BoundExpression value =
        r.expression() == null ? null : binder.expressions.bindValue(r.expression());
    if (expected == null) {
      if (value == null) {
        function.returnsNothing = true;
      } else {
        function.returned.add(value);
      }
      if (value != null && value.type() == null) {
        // the value has no type until the delegate is known
        value = binder.bad(r.expression(), value);
      }
      return new BoundReturn(r, value);
    }
    if (expected.isVoid()) {
      if (value != null && !Binder.isBad(value)) {
        binder.problems.error(
            "CS0127", r.keyword(), "a function without result (`void`) cannot return a value");
      }
      return new BoundReturn(r, null);
    }
    if (value == null) {
      if (r.expression() == null) {
        binder.problems.error(
            "CS0126", r.keyword(), "a value of type `" + expected + "` must be returned");
      }
      return new BoundReturn(r, binder.bad(r));
    }
    if (ConversionBinder.isVoid(value)) {
      binder.problems.error(
          "CS0029", value.span(), "cannot implicitly convert type `void` to `" + expected + "`");
      return new BoundReturn(r, binder.bad(r, value));
    }
    return new BoundReturn(r, binder.convert.implicit(value, expected));
  }

  /**
   * What is returned by reference.
   *
   * @param function the function, null for the expression itself
   * @param place where to say that one of the two does without {@code ref}
   */
  BoundExpression returned(ExpressionSyntax s, @Nullable MethodSymbol function, TextSpan place) {
    RefKind kind = function == null ? RefKind.NONE : function.refKind();
    if (!(s instanceof RefExpressionSyntax ref)) {
      BoundExpression value = binder.expressions.bindValue(s);
      binder.problems.error(
          "CS8150",
          place,
          "a function that returns by reference must return a variable",
          "write `ref` before it");
      return binder.bad(s, value);
    }
    BoundExpression variable =
        binder.values.check(
            binder.expressions.bindValue(ref.expression()),
            kind == RefKind.REF ? ValueKind.RETURNED_REFERENCE : ValueKind.READ_ONLY_REFERENCE);
    if (function == null || kind == RefKind.NONE) {
      binder.problems.error(
          "CS8149",
          place,
          "`ref` can only be returned by a function that returns by reference",
          "leave `ref` out");
      return binder.bad(s, variable);
    }
    if (Binder.isBad(variable)) {
      return variable;
    }
    TypeSymbol expected = function.returnType();
    if (!expected.isError() && !expected.equals(variable.type())) {
      binder.problems.error(
          "CS8151",
          variable.span(),
          "the variable must be of type `"
              + expected
              + "`, as the function returns it by reference");
      return binder.bad(s, variable);
    }
    return binder.refs.checkReturn(variable) ? variable : binder.bad(s, variable);
  }

  private BoundStatement gotoStatement(GotoStatementSyntax g) {
    if (g.kind() == GotoKind.LABEL) {
      String name = g.expression() instanceof IdentifierNameSyntax n ? n.name() : "";
      LabelSymbol label = binder.scope.findLabel(name);
      if (label == null) {
        if (!name.isEmpty()) {
          binder.problems.error(
              "CS0159",
              g.expression().span(),
              "no label `" + name + "` within the scope of the goto");
        }
        return new BoundNoOp(g);
      }
      return new BoundGoto(g, label);
    }
    SwitchContext context = binder.scope.switchContext;
    if (context == null) {
      binder.problems.error("CS0153", g.span(), "a goto case is only valid inside a switch");
      return new BoundNoOp(g);
    }
    LabelSymbol label = context.defaultLabel;
    if (g.kind() == GotoKind.CASE && g.expression() != null) {
      BoundExpression e = binder.expressions.bindAs(g.expression(), context.governingType);
      ConstantValue value = e.constantValue();
      if (value == null) {
        if (!Binder.isBad(e)) {
          binder.problems.error("CS0150", g.expression().span(), "a constant value is expected");
        }
        return new BoundNoOp(g);
      }
      label = context.cases.get(SwitchContext.key(value));
    }
    if (label == null) {
      binder.problems.error("CS0159", g.span(), "no such label within the scope of the goto");
      return new BoundNoOp(g);
    }
    return new BoundGoto(g, label);
  }

  // --- try, using ---------------------------------------------------------------------------

  private BoundStatement tryStatement(TryStatementSyntax t) {
    BoundBlock block = bindBlock(t.block());
    List<BoundCatch> catches = new ArrayList<>();
    List<TypeSymbol> caught = new ArrayList<>();
    for (CatchClauseSyntax c : t.catches()) {
      Scope scope = new Scope(binder.scope, binder.scope.function);
      scope.inCatch = true;
      scope.inFinally = false;
      TypeSymbol type = binder.types.exception();
      LocalSymbol local = null;
      CatchDeclarationSyntax d = c.declaration();
      if (d != null) {
        type = binder.typeBinder.bind(d.type());
        if (!type.isError()
            && !binder.conversions.identityOrReference(type, binder.types.exception())) {
          binder.problems.error(
              "CS0155", d.type().span(), "what is caught must be derived from `Exception`");
          type = binder.types.error();
        }
        for (TypeSymbol before : caught) {
          if (!type.isError() && binder.conversions.identityOrReference(type, before)) {
            binder.problems.error(
                "CS0160",
                d.type().span(),
                "a previous catch clause already catches this or a base type (`" + before + "`)");
          }
        }
        if (d.identifier() != null) {
          local =
              LocalCollector.declareLocal(d.identifier(), LocalSymbol.Kind.CATCH, scope, binder);
          local.setType(type);
          local.setBound();
        }
      }
      LocalCollector.collectExpression(c.filter(), scope, binder);
      if (c.filter() == null && !type.isError()) {
        caught.add(type);
      }
      LocalSymbol variable = local;
      TypeSymbol exception = type;
      catches.add(
          binder.within(
              scope,
              () -> {
                BoundExpression filter =
                    c.filter() == null ? null : binder.expressions.bindCondition(c.filter());
                List<LocalSymbol> others = new ArrayList<>(scope.locals);
                others.remove(variable);
                return new BoundCatch(c, variable, exception, others, filter, bindBlock(c.block()));
              }));
    }
    BoundBlock last = null;
    if (t.finallyClause() != null) {
      Scope scope = new Scope(binder.scope, binder.scope.function);
      scope.inFinally = true;
      last = binder.within(scope, () -> bindBlock(t.finallyClause().block()));
    }
    return new BoundTry(t, block, catches, last);
  }

  private BoundStatement using(UsingStatementSyntax u) {
    Scope scope = new Scope(binder.scope, binder.scope.function);
    if (u.declaration() != null) {
      LocalCollector.collectDeclaration(u.declaration(), LocalSymbol.Kind.USING, scope, binder);
    }
    LocalCollector.collectExpression(u.expression(), scope, binder);
    return binder.within(
        scope,
        () -> {
          List<BoundLocalDeclaration> declarations = new ArrayList<>();
          BoundExpression expression = null;
          if (u.declaration() != null) {
            declarations(u.declaration(), LocalSymbol.Kind.USING, declarations);
            for (BoundLocalDeclaration d : declarations) {
              if (d.initializer() == null && !d.local().type().isError()) {
                binder.problems.error(
                    "CS0209", d.span(), "a value must be given in a using statement");
              }
            }
            if (!declarations.isEmpty()) {
              checkDisposable(declarations.get(0).local().type(), u.declaration().span());
            }
          } else if (u.expression() != null) {
            expression = binder.expressions.bindValue(u.expression());
            if (expression.type() == null) {
              expression =
                  binder.convert.implicit(expression, binder.special(SpecialType.DISPOSABLE));
            } else {
              checkDisposable(expression.type(), u.expression().span());
            }
          }
          return new BoundUsing(u, scope.locals, declarations, expression, embedded(u.statement()));
        });
  }

  private void checkDisposable(TypeSymbol type, TextSpan at) {
    if (!type.isError()
        && !binder
            .conversions
            .standardImplicit(type, binder.special(SpecialType.DISPOSABLE))
            .exists()) {
      binder.problems.error(
          "CS1674",
          at,
          "`" + type + "`: a using statement needs a type that implements `IDisposable`");
    }
  }

  // --- switch -------------------------------------------------------------------------------

  private BoundStatement switchStatement(SwitchStatementSyntax s) {
    BoundExpression value = binder.operators.natural(binder.expressions.bindValue(s.expression()));
    if (value.type() == null || value.type().isVoid()) {
      binder.problems.error(
          "CS8119",
          s.expression().span(),
          "a switch needs a value; found `" + ConversionBinder.describe(value) + "`");
      value = binder.bad(s.expression(), value);
    }
    TypeSymbol governing = value.type();
    Scope scope = new Scope(binder.scope, binder.scope.function);
    scope.breakLabel = new LabelSymbol("break");
    SwitchContext context = new SwitchContext(governing);
    scope.switchContext = context;
    for (SwitchSectionSyntax section : s.sections()) {
      LocalCollector.collectStatements(section.statements(), scope, binder);
    }
    BoundExpression expression = value;
    return binder.within(
        scope,
        () -> {
          Map<SwitchLabelSyntax, BoundSwitchLabel> labels = new HashMap<>();
          Map<SwitchSectionSyntax, Scope> scopes = new IdentityHashMap<>();
          new SwitchLabels(binder, context).bind(s, governing, labels, scopes);
          List<BoundSwitchSection> sections = new ArrayList<>();
          for (SwitchSectionSyntax section : s.sections()) {
            Scope inner = scopes.get(section);
            List<BoundSwitchLabel> own = new ArrayList<>();
            section.labels().forEach(l -> own.add(labels.get(l)));
            List<BoundStatement> statements =
                binder.within(
                    inner,
                    () -> {
                      List<BoundStatement> list = new ArrayList<>();
                      section.statements().forEach(x -> list.add(bind(x)));
                      return list;
                    });
            sections.add(new BoundSwitchSection(section, own, inner.locals, statements));
          }
          return new BoundSwitch(
              s, expression, scope.locals, scope.functions, sections, breakOf(scope));
        });
  }
}
