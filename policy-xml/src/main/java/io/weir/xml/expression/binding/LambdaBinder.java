package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.AnonymousFunctionExpressionSyntax;
import io.weir.xml.expression.syntax.BadExpressionSyntax;
import io.weir.xml.expression.syntax.BlockSyntax;
import io.weir.xml.expression.syntax.ExpressionSyntax;
import io.weir.xml.expression.syntax.IsPatternExpressionSyntax;
import io.weir.xml.expression.syntax.LaterPatternSyntax;
import io.weir.xml.expression.syntax.ParameterSyntax;
import io.weir.xml.expression.syntax.RangeExpressionSyntax;
import io.weir.xml.expression.syntax.RefExpressionSyntax;
import io.weir.xml.expression.syntax.SyntaxDiagnostic;
import io.weir.xml.expression.syntax.SyntaxNode;
import io.weir.xml.expression.syntax.SyntaxToken;
import io.weir.xml.expression.syntax.TextSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds lambdas and method groups to delegates. */
final class LambdaBinder {
  /** Errors within a body that do not keep it from being converted. */
  private static final Set<String> HARMLESS = Set.of("CS0128", "CS0136", "CS0100", "CS1931");

  private final Binder binder;

  LambdaBinder(Binder binder) {
    this.binder = binder;
  }

  UnboundLambda create(AnonymousFunctionExpressionSyntax syntax) {
    List<UnboundLambda.Parameter> parameters = null;
    List<ParameterSyntax> list = syntax.parameterList();
    if (list != null) {
      parameters = new ArrayList<>();
      Set<String> names = new HashSet<>();
      boolean typed = list.stream().anyMatch(p -> p.type() != null);
      for (ParameterSyntax p : list) {
        if (typed && p.type() == null && !p.identifier().isMissing()) {
          binder.problems.error(
              "CS0748",
              p.identifier().span(),
              "either all parameters of a lambda have types, or none");
        }
        String name = p.identifier().valueText();
        boolean twice = !name.isEmpty() && !names.add(name);
        if (twice && name.equals("_")) {
          binder.problems.error(
              "CS8370",
              p.identifier().span(),
              "feature `lambda discard parameters` is not available in C# 7.3",
              "give each parameter a name of its own, as `_` and `__`");
        } else if (twice) {
          binder.problems.error(
              "CS0100", p.identifier().span(), "the parameter name `" + name + "` is a duplicate");
        }
        TypeSymbol type = p.type() == null ? null : binder.typeBinder.bind(p.type());
        parameters.add(
            new UnboundLambda.Parameter(
                p.identifier().valueText(), p.identifier().span(), type, refKind(p.modifier())));
      }
    }
    BlockSyntax block = syntax.block();
    ExpressionSyntax expression = syntax.expressionBody();
    binder.expressions.mayThrow(expression);
    UnboundLambda.Body body =
        new UnboundLambda.Body() {
          @Override
          public boolean isBlock() {
            return block != null;
          }

          @Override
          public BoundNode bind(Scope scope, List<ParameterSymbol> symbols) {
            if (block != null) {
              return binder.statements.bindBlock(block);
            }
            LocalCollector.collectExpression(expression, scope, binder);
            if (expression instanceof RefExpressionSyntax ref) {
              return binder.statements.returned(ref, null, ref.expression().span());
            }
            return expression == null ? binder.bad(syntax) : binder.expressions.bindAny(expression);
          }

          @Override
          public SyntaxNode syntax() {
            return block != null ? block : expression != null ? expression : syntax;
          }
        };
    return new UnboundLambda(
        syntax,
        syntax.marker(),
        parameters,
        body,
        binder.scope,
        binder.checkedAtCompileTime,
        binder.checkedAtRunTime);
  }

  static RefKind refKind(@Nullable SyntaxToken token) {
    if (token == null) {
      return RefKind.NONE;
    }
    return switch (token.kind()) {
      case REF -> RefKind.REF;
      case OUT -> RefKind.OUT;
      case IN -> RefKind.IN;
      default -> RefKind.NONE;
    };
  }

  /** A lambda of a query's clause: its body is made by the binder itself. */
  UnboundLambda create(
      SyntaxNode syntax,
      TextSpan marker,
      List<UnboundLambda.Parameter> parameters,
      UnboundLambda.Body body) {
    return new UnboundLambda(
        syntax,
        marker,
        parameters,
        body,
        binder.scope,
        binder.checkedAtCompileTime,
        binder.checkedAtRunTime);
  }

  static @Nullable MethodSymbol invokeOf(TypeSymbol type) {
    return type instanceof NamedTypeSymbol n ? n.delegateInvoke() : null;
  }

  private static boolean shapeFits(UnboundLambda lambda, MethodSymbol invoke) {
    List<UnboundLambda.Parameter> own = lambda.parameters;
    if (own == null) {
      return invoke.parameters().stream().noneMatch(p -> p.refKind() == RefKind.OUT);
    }
    if (own.size() != invoke.parameters().size()) {
      return false;
    }
    for (int i = 0; i < own.size(); i++) {
      TypeSymbol written = own.get(i).type();
      ParameterSymbol p = invoke.parameters().get(i);
      if (written != null && !written.isError() && !p.type().isError() && !written.equals(p.type())
          || p.refKind() != own.get(i).refKind()) {
        return false;
      }
    }
    return true;
  }

  boolean isConvertible(UnboundLambda lambda, TypeSymbol target) {
    MethodSymbol invoke = invokeOf(target);
    if (invoke == null || !shapeFits(lambda, invoke)) {
      return false;
    }
    return !prevents(problemsOf(lambda, (NamedTypeSymbol) target, invoke));
  }

  private static boolean prevents(List<SyntaxDiagnostic> list) {
    for (SyntaxDiagnostic d : list) {
      if (Problems.hasErrors(List.of(d))
          && (d.csharpCode() == null || !HARMLESS.contains(d.csharpCode()))) {
        return true;
      }
    }
    return false;
  }

  /** All problems of the body when it becomes this delegate. */
  private List<SyntaxDiagnostic> problemsOf(
      UnboundLambda lambda, NamedTypeSymbol target, MethodSymbol invoke) {
    if (lambda.body.isBlock()) {
      return forDelegate(lambda, target, invoke).diagnostics();
    }
    UnboundLambda.Attempt attempt = infer(lambda, TypeInference.typesOf(invoke.parameters()));
    if (prevents(attempt.diagnostics())) {
      return attempt.diagnostics();
    }
    List<SyntaxDiagnostic> all = new ArrayList<>(attempt.diagnostics());
    List<SyntaxDiagnostic> own = new ArrayList<>();
    List<SyntaxDiagnostic> before = binder.problems.redirect(own);
    try {
      resultOf((BoundExpression) attempt.body(), invoke.returnType());
    } finally {
      binder.problems.redirect(before);
    }
    all.addAll(own);
    return all;
  }

  /** The statement that an expression body is, for a result type. */
  private BoundStatement resultOf(BoundExpression body, TypeSymbol returnType) {
    if (returnType.isVoid()) {
      if (body instanceof BoundThrowExpression t && t.type() == null) {
        return new BoundThrow(t.syntax(), t.expression());
      }
      BoundExpression e = body;
      if (!StatementBinder.isStatementExpression(e) && !binder.isBad(e)) {
        binder.statements.reportNotStatement(e.syntax().span());
      }
      if (e.type() == null) {
        e = binder.bad(e.syntax(), e);
      }
      return new BoundExpressionStatement(body.syntax(), e);
    }
    if (ConversionBinder.isVoid(body)) {
      binder.problems.error(
          "CS0029", body.span(), "cannot implicitly convert type `void` to `" + returnType + "`");
      return new BoundReturn(body.syntax(), binder.bad(body.syntax(), body));
    }
    if (ConditionalBinder.lacksCommonType(body)
        && !binder.conversions.implicit(body, returnType).exists()) {
      binder.problems.error(
          "CS1662", body.span(), "the value of the lambda is not of type `" + returnType + "`");
    }
    return new BoundReturn(body.syntax(), binder.convert.implicit(body, returnType));
  }

  /** Binds the body for types of parameters, its result being unknown. */
  private UnboundLambda.Attempt infer(UnboundLambda lambda, List<TypeSymbol> types) {
    UnboundLambda.Attempt known = lambda.inferred.get(types);
    if (known == null) {
      known = bind(lambda, types, null);
      lambda.inferred.put(List.copyOf(types), known);
    }
    return known;
  }

  private UnboundLambda.Attempt forDelegate(
      UnboundLambda lambda, NamedTypeSymbol target, MethodSymbol invoke) {
    UnboundLambda.Attempt known = lambda.bound.get(target);
    if (known == null) {
      known = bind(lambda, TypeInference.typesOf(invoke.parameters()), invoke.returnType());
      lambda.bound.put(target, known);
    }
    return known;
  }

  private UnboundLambda.Attempt bind(
      UnboundLambda lambda, List<TypeSymbol> types, @Nullable TypeSymbol returnType) {
    List<SyntaxDiagnostic> found = new ArrayList<>();
    boolean mayTry = binder.mayTry(lambda.span());
    List<SyntaxDiagnostic> before = binder.problems.redirect(found);
    Scope scopeBefore = binder.scope;
    boolean compileTime = binder.checkedAtCompileTime;
    boolean runTime = binder.checkedAtRunTime;
    MethodSymbol symbol =
        new MethodSymbol(
            MethodSymbol.Kind.LAMBDA,
            "",
            null,
            true,
            false,
            List.of(),
            List.of(),
            returnType == null ? binder.types.voidType() : returnType,
            null,
            false,
            false);
    FunctionContext function = new FunctionContext(symbol, returnType, true);
    Scope scope = new Scope(lambda.scope, function);
    try {
      binder.scope = scope;
      binder.checkedAtCompileTime = lambda.checkedAtCompileTime;
      binder.checkedAtRunTime = lambda.checkedAtRunTime;
      List<ParameterSymbol> parameters = new ArrayList<>();
      List<UnboundLambda.Parameter> own = lambda.parameters;
      for (int i = 0; i < types.size(); i++) {
        UnboundLambda.Parameter p = own == null ? null : own.get(i);
        TypeSymbol written = p == null ? null : p.type();
        ParameterSymbol parameter =
            new ParameterSymbol(
                p == null ? "" : p.name(),
                written == null ? types.get(i) : written,
                i,
                p == null ? RefKind.NONE : p.refKind(),
                false,
                false,
                null);
        binder.owners.put(parameter, function);
        parameters.add(parameter);
        if (p != null && !p.name().startsWith("<") && !scope.names.containsKey(p.name())) {
          LocalCollector.declare(scope, binder, parameter, p.span());
        }
      }
      symbol.setSignature(parameters, symbol.returnType());
      BoundNode body = mayTry ? lambda.body.bind(scope, parameters) : binder.bad(lambda.syntax());
      return new UnboundLambda.Attempt(function, scope, parameters, body, found);
    } finally {
      binder.scope = scopeBefore;
      binder.checkedAtCompileTime = compileTime;
      binder.checkedAtRunTime = runTime;
      binder.problems.redirect(before);
    }
  }

  /** The type of the result for some types of parameters; null if it has none. */
  @Nullable TypeSymbol inferReturnType(UnboundLambda lambda, List<TypeSymbol> types) {
    List<UnboundLambda.Parameter> own = lambda.parameters;
    if (own != null && own.size() != types.size()) {
      return null;
    }
    UnboundLambda.Attempt attempt = infer(lambda, types);
    if (attempt.body() instanceof BoundExpression e) {
      return e.type() != null && e.type().isError() ? null : e.type();
    }
    if (attempt.function().returned.isEmpty()) {
      return prevents(attempt.diagnostics()) ? null : binder.types.voidType();
    }
    return binder.expressions.bestCommonType(attempt.function().returned);
  }

  /** The body of an expression lambda for some types of parameters, else null. */
  @Nullable BoundExpression expressionBody(UnboundLambda lambda, List<TypeSymbol> types) {
    List<UnboundLambda.Parameter> own = lambda.parameters;
    if (lambda.body.isBlock() || own != null && own.size() != types.size()) {
      return null;
    }
    return infer(lambda, types).body() instanceof BoundExpression e ? e : null;
  }

  /** The lambda as a delegate; reports the problems of its body. */
  BoundExpression toDelegate(UnboundLambda lambda, NamedTypeSymbol target) {
    MethodSymbol invoke = target.delegateInvoke();
    if (invoke == null) {
      return binder.bad(lambda.syntax());
    }
    UnboundLambda.Attempt attempt;
    BoundBlock block;
    if (lambda.body.isBlock()) {
      attempt = forDelegate(lambda, target, invoke);
      binder.problems.addAll(attempt.diagnostics());
      block = attempt.body() instanceof BoundBlock b ? b : null;
      if (block == null) {
        return binder.bad(lambda.syntax());
      }
    } else {
      attempt = infer(lambda, TypeInference.typesOf(invoke.parameters()));
      binder.problems.addAll(attempt.diagnostics());
      BoundStatement result = resultOf((BoundExpression) attempt.body(), invoke.returnType());
      block =
          new BoundBlock(lambda.body.syntax(), attempt.scope().locals, List.of(), List.of(result));
    }
    MethodSymbol symbol = attempt.function().symbol;
    if (symbol == null) {
      return binder.bad(lambda.syntax());
    }
    symbol.setSignature(attempt.parameters(), invoke.returnType());
    return new BoundLambda(lambda.syntax(), symbol, block, target);
  }

  /** Says why a lambda does not become a type. */
  void reportConversion(UnboundLambda lambda, TypeSymbol target) {
    MethodSymbol invoke = invokeOf(target);
    if (invoke == null) {
      binder.problems.error(
          "CS1660",
          lambda.marker,
          "cannot convert a lambda to type `" + target + "` because it is no delegate");
      reportBody(lambda, null);
      return;
    }
    List<UnboundLambda.Parameter> own = lambda.parameters;
    if (own != null && own.size() != invoke.parameters().size()) {
      binder.problems.error(
          "CS1593",
          lambda.marker,
          "delegate `" + target + "` does not take " + own.size() + " arguments");
      return;
    }
    if (!shapeFits(lambda, invoke) && own != null) {
      reportParameters(own, invoke);
      binder.problems.error(
          "CS1661",
          lambda.marker,
          "the parameters of the lambda do not match those of delegate `" + target + "`");
      return;
    }
    binder.problems.addAll(problemsOf(lambda, (NamedTypeSymbol) target, invoke));
  }

  private void reportParameters(List<UnboundLambda.Parameter> own, MethodSymbol invoke) {
    for (int i = 0; i < own.size(); i++) {
      UnboundLambda.Parameter written = own.get(i);
      ParameterSymbol wanted = invoke.parameters().get(i);
      TypeSymbol type = written.type();
      if (type != null && !type.isError() && !type.equals(wanted.type())) {
        binder.problems.error(
            "CS1678",
            written.span(),
            "`"
                + written.name()
                + "` is declared as `"
                + type
                + "` but should be `"
                + wanted.type()
                + "`");
      } else if (written.refKind() != RefKind.NONE && wanted.refKind() == RefKind.NONE) {
        binder.problems.error(
            "CS1677",
            written.span(),
            "`" + written.name() + "` should not be declared with `ref`, `out` or `in`");
      }
    }
  }

  /**
   * Reports what is wrong within a body when nothing is known of its delegate; true if anything.
   */
  boolean reportBody(UnboundLambda lambda, @Nullable TypeSymbol target) {
    MethodSymbol invoke = target == null ? null : invokeOf(target);
    List<TypeSymbol> types = new ArrayList<>();
    List<UnboundLambda.Parameter> own = lambda.parameters;
    int count = own == null ? 0 : own.size();
    boolean known = invoke != null && invoke.parameters().size() == count;
    for (int i = 0; i < count; i++) {
      types.add(known && invoke != null ? invoke.parameters().get(i).type() : binder.types.error());
    }
    UnboundLambda.Attempt attempt = infer(lambda, types);
    binder.problems.addAll(attempt.diagnostics());
    return prevents(attempt.diagnostics()) || isBroken(attempt.body());
  }

  /** Whether the parser has refused something within. */
  private static boolean isBroken(BoundNode node) {
    if (node instanceof BoundBadExpression bad
        && (bad.syntax() instanceof BadExpressionSyntax
            || bad.syntax() instanceof RangeExpressionSyntax)) {
      return true;
    }
    if (node.syntax() instanceof IsPatternExpressionSyntax is
        && is.pattern() instanceof LaterPatternSyntax) {
      return true;
    }
    boolean[] found = new boolean[1];
    node.forEachChild(child -> found[0] = found[0] || isBroken(child));
    return found[0];
  }

  // --- method groups ------------------------------------------------------------------------

  @Nullable MethodSymbol resolveMethodGroup(BoundMethodGroup group, TypeSymbol target) {
    MethodSymbol invoke = invokeOf(target);
    if (invoke == null) {
      return null;
    }
    MethodSymbol m =
        resolveGroupByTypes(group, TypeInference.typesOf(invoke.parameters()), invoke.parameters());
    if (m == null || m.refKind() != RefKind.NONE) {
      return null;
    }
    boolean resultFits =
        invoke.returnType().isVoid()
            ? m.returnType().isVoid()
            : binder.conversions.identityOrReference(m.returnType(), invoke.returnType());
    int offset = m.parameters().size() - invoke.parameters().size();
    if (offset < 0 || offset > 1) {
      return null;
    }
    for (int i = 0; i < invoke.parameters().size(); i++) {
      TypeSymbol from = invoke.parameters().get(i).type();
      TypeSymbol to = m.parameters().get(i + offset).type();
      if (!binder.conversions.identityOrReference(from, to)) {
        return null;
      }
    }
    return resultFits ? m : null;
  }

  /** Whether a method of the group takes what the delegate does, but gives something else. */
  boolean resultMisfits(BoundMethodGroup group, TypeSymbol target) {
    MethodSymbol invoke = invokeOf(target);
    return invoke != null
        && resolveGroupByTypes(
                group, TypeInference.typesOf(invoke.parameters()), invoke.parameters())
            != null;
  }

  /** The method of a group that takes values of these types, or null. */
  @Nullable MethodSymbol resolveGroupByTypes(
      BoundMethodGroup group, List<TypeSymbol> types, List<ParameterSymbol> parameters) {
    Arguments arguments = new Arguments();
    for (int i = 0; i < types.size(); i++) {
      arguments.add(
          new BoundReceiverPlaceholder(group.syntax(), types.get(i)),
          null,
          parameters.get(i).refKind());
    }
    BoundExpression receiver = group.receiver();
    boolean instance = receiver != null && !(receiver instanceof BoundTypeExpression);
    OverloadResolution.Result result =
        binder.overloads.resolve(
            group.methods(), group.typeArguments(), arguments, receiver == null ? null : instance);
    if (result.best() != null) {
      return result.best().expanded ? null : result.best().method;
    }
    if (instance && result.applicable().isEmpty() && receiver != null) {
      OverloadResolution.Result extended =
          binder.overloads.resolve(
              binder.table.extensionMethods(group.name()),
              group.typeArguments(),
              arguments.withReceiver(receiver));
      return extended.best() == null ? null : extended.best().method;
    }
    return null;
  }
}
