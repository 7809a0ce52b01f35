package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.symbols.TypeTable;
import io.weir.xml.expression.symbols.VariableSymbol;
import io.weir.xml.expression.syntax.BlockSyntax;
import io.weir.xml.expression.syntax.ExpressionSyntax;
import io.weir.xml.expression.syntax.SyntaxFaults;
import io.weir.xml.expression.syntax.TextSpan;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Gives one expression of a policy its meaning, by the rules of C# 7.3. One instance binds one
 * expression; the concerns are parts that share its state: the scope, the checked context, and
 * where problems go.
 *
 * <p>What is only tried out (the body of a lambda under some parameter types) reports into a list
 * of its own. A part of a tree whose problem was reported has an error type, and nothing more is
 * said about what contains it.
 */
public final class Binder {
  /** How deep expressions may contain one another when lambdas are tried out again. */
  private static final long MAX_ATTEMPTS = 50_000;

  final SyntaxFaults faults;
  final TypeTable table = TypeTable.instance();
  final Problems problems = new Problems();
  final Types types = new Types(table);
  final Conversions conversions = new Conversions(this);
  final OverloadResolution overloads = new OverloadResolution(this);
  final ConversionBinder convert = new ConversionBinder(this);
  final TypeBinder typeBinder = new TypeBinder(this);
  final Lookup lookup = new Lookup(this);
  final LambdaBinder lambdas = new LambdaBinder(this);
  final ExpressionBinder expressions = new ExpressionBinder(this);
  final InvocationBinder invocations = new InvocationBinder(this);
  final InvocationErrors invocationErrors = new InvocationErrors(this);
  final ElementAccessBinder elementAccess = new ElementAccessBinder(this);
  final OperatorBinder operators = new OperatorBinder(this);
  final EqualityBinder equality = new EqualityBinder(this);
  final ConditionalBinder conditionals = new ConditionalBinder(this);
  final EventBinder events = new EventBinder(this);
  final MissingMembers missing = new MissingMembers(this);
  final AssignmentBinder assignments = new AssignmentBinder(this);
  final InitializerBinder initializers = new InitializerBinder(this);
  final PatternBinder patterns = new PatternBinder(this);
  final QueryBinder queries = new QueryBinder(this);
  final ValueChecks values = new ValueChecks(this);
  final RefSafety refs = new RefSafety(this);
  final EarlyConstants earlyConstants = new EarlyConstants(this);
  final StatementBinder statements = new StatementBinder(this);
  final LoopBinder loops = new LoopBinder(this);
  final LocalFunctionBinder localFunctions = new LocalFunctionBinder(this);
  final DeclarationBinder declarations = new DeclarationBinder(this);
  final Map<VariableSymbol, FunctionContext> owners = new IdentityHashMap<>();
  Scope scope;
  boolean checkedAtCompileTime = true;
  boolean checkedAtRunTime;
  private long attempts;
  private boolean tooComplex;

  private Binder(SyntaxFaults faults) {
    this.faults = faults;
    this.scope = new Scope(null, new FunctionContext(null, null, false));
  }

  /** Binds the expression of {@code @(…)}; captures, needs and flow are the analysis' matter. */
  public static BoundBody bindExpression(ExpressionSyntax syntax, BindingOptions options) {
    Binder binder = new Binder(options.faults());
    return binder.run(
        options,
        function -> {
          Scope inner = new Scope(binder.scope, function);
          LocalCollector.collectExpression(syntax, inner, binder);
          return binder.within(
              inner,
              () -> {
                binder.expressions.mayThrow(syntax);
                BoundExpression e = binder.expressions.bindAny(syntax);
                BoundExpression value = binder.convert.toResult(e, options.expectedType(), syntax);
                return new BoundBlock(
                    syntax, inner.locals, List.of(), List.of(new BoundReturn(syntax, value)));
              });
        });
  }

  /** Binds the block of <code>@{…}</code>: the body of a method that returns the expected type. */
  public static BoundBody bindBlock(BlockSyntax syntax, BindingOptions options) {
    Binder binder = new Binder(options.faults());
    return binder.run(options, function -> binder.statements.bindBlock(syntax));
  }

  private BoundBody run(BindingOptions options, Function<FunctionContext, BoundBlock> body) {
    FunctionContext function = new FunctionContext(null, options.expectedType(), false);
    Scope top = new Scope(null, function);
    List<ParameterSymbol> parameters = new ArrayList<>();
    List<io.weir.xml.expression.symbols.NamedTypeSymbol> contexts =
        table.findImported("IProxyRequestContext", 0);
    if (!contexts.isEmpty()) {
      ParameterSymbol context = ParameterSymbol.of("context", contexts.get(0), 0);
      parameters.add(context);
      top.names.put("context", context);
      owners.put(context, function);
    }
    scope = top;
    BoundBlock block = body.apply(function);
    return new BoundBody(
        parameters, block, options.expectedType(), Map.of(), Set.of(), Set.of(), problems.list());
  }

  /** Does something in another scope. */
  <T> T within(Scope inner, Supplier<T> action) {
    Scope before = scope;
    scope = inner;
    try {
      return action.get();
    } finally {
      scope = before;
    }
  }

  /** Whether bodies of lambdas may still be tried; says so once if not. */
  boolean mayTry(TextSpan span) {
    if (++attempts <= MAX_ATTEMPTS) {
      return true;
    }
    if (!tooComplex) {
      tooComplex = true;
      problems.own("WEIR_LIMIT", span, "lambdas are nested too deeply to find their types", null);
    }
    return false;
  }

  LocalSymbol newLocal(String name, TypeSymbol type, LocalSymbol.Kind kind, int position) {
    LocalSymbol local = new LocalSymbol(name, type, kind, position);
    owners.put(local, scope.function);
    refs.declare(local, scope);
    return local;
  }

  TypeSymbol special(SpecialType type) {
    return table.special(type);
  }

  BoundExpression bad(
      io.weir.xml.expression.syntax.SyntaxNode syntax, BoundExpression... children) {
    return new BoundBadExpression(syntax, List.of(children), types.error());
  }

  /** Whether a problem was reported within: then nothing is said about what contains it. */
  boolean hasErrors(BoundNode node) {
    if (node instanceof BoundBadExpression
        || node instanceof BoundExpression e && isBad(e)
        || node instanceof UnboundLambda lambda && lambda.hasUnknownType()) {
      return true;
    }
    boolean[] found = new boolean[1];
    node.forEachChild(child -> found[0] = found[0] || hasErrors(child));
    return found[0];
  }

  boolean isBad(BoundExpression e) {
    return e.type() != null && e.type().isError() || faults.within(e.syntax());
  }
}
