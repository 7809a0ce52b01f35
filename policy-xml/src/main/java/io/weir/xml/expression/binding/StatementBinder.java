package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.LabelSymbol;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.SpecialType;
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
  BoundStatement embedded(StatementSyntax s) {
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
      binder.assignments.mayDeclare(e.expression());
      return expressionStatement(e, e.expression());
    }
    if (s instanceof LocalDeclarationStatementSyntax d) {
      return binder.declarations.declaration(
          d, d.declaration(), d.isConst() ? LocalSymbol.Kind.CONSTANT : LocalSymbol.Kind.REGULAR);
    }
    if (s instanceof LocalFunctionStatementSyntax f) {
      return binder.localFunctions.localFunction(f);
    }
    if (s instanceof IfStatementSyntax i) {
      BoundExpression condition = binder.expressions.bindCondition(i.condition());
      BoundStatement then = embedded(i.statement());
      BoundStatement otherwise =
          i.elseClause() == null ? null : embedded(i.elseClause().statement());
      return new BoundIf(i, condition, then, otherwise);
    }
    if (s instanceof WhileStatementSyntax w) {
      return binder.loops.loop(
          w.condition(),
          scope -> {
            BoundExpression condition = binder.expressions.bindCondition(w.condition());
            BoundStatement body = embedded(w.statement());
            return new BoundWhile(
                w,
                scope.locals,
                condition,
                body,
                LoopBinder.breakOf(scope),
                LoopBinder.continueOf(scope));
          });
    }
    if (s instanceof DoStatementSyntax d) {
      return binder.loops.loop(
          d.condition(),
          scope -> {
            BoundStatement body = embedded(d.statement());
            BoundExpression condition = binder.expressions.bindCondition(d.condition());
            return new BoundDo(
                d,
                scope.locals,
                body,
                condition,
                LoopBinder.breakOf(scope),
                LoopBinder.continueOf(scope));
          });
    }
    if (s instanceof ForStatementSyntax f) {
      return binder.loops.forStatement(f);
    }
    if (s instanceof ForEachStatementSyntax f) {
      return binder.loops.forEach(f, f.expression(), f.type(), f.identifier(), null, f.statement());
    }
    if (s instanceof ForEachVariableStatementSyntax f) {
      return binder.loops.forEach(f, f.expression(), null, null, f.variable(), f.statement());
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

  BoundStatement expressionStatement(SyntaxNode s, ExpressionSyntax syntax) {
    BoundExpression e = binder.expressions.bindValue(syntax);
    boolean closed = s == syntax || s.span().end() > syntax.span().end(); // else the parser told
    if (closed && !binder.faults.within(syntax) && !mayBeStatement(syntax)) {
      reportNotStatement(syntax.span());
    }
    if (e.type() == null) {
      e = binder.bad(syntax, e);
    }
    return new BoundExpressionStatement(s, e);
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
      if (value != null && !binder.isBad(value)) {
        binder.problems.error(
            function.isLambda ? "CS8030" : "CS0127",
            r.keyword(),
            "a function without result (`void`) cannot return a value");
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
    if (binder.isBad(variable)) {
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
      binder.expressions.checkConstantText(e);
      ConstantValue value = e.constantValue();
      if (value == null) {
        if (!binder.isBad(e)) {
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
    boolean all = false;
    for (CatchClauseSyntax c : t.catches()) {
      if (all) {
        binder.problems.error(
            "CS1017", c.keyword(), "the `catch` without a type before it must be the last one");
      }
      all |= c.declaration() == null && c.filter() == null;
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
            binder.declarations.declarations(u.declaration(), LocalSymbol.Kind.USING, declarations);
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
    BoundExpression value =
        binder.conditionals.natural(binder.expressions.bindValue(s.expression()));
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
              s, expression, scope.locals, scope.functions, sections, LoopBinder.breakOf(scope));
        });
  }
}
