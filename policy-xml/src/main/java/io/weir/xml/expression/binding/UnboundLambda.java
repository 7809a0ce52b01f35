package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxDiagnostic;
import io.weir.xml.expression.syntax.SyntaxNode;
import io.weir.xml.expression.syntax.TextSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A lambda whose delegate type is not yet known: only while binding. It keeps the scope that it was
 * found in, and is bound for each list of parameter types at most once. Compared by identity.
 */
final class UnboundLambda implements BoundExpression {
  /** Binds a body: in the scope with the parameters, to what the function must return if known. */
  interface Body {
    /** Whether it is a block. */
    boolean isBlock();

    /** The bound expression body; of a block, a {@link BoundBlock}. */
    BoundNode bind(Scope scope, List<ParameterSymbol> parameters);

    /** What errors about the body's value underline. */
    SyntaxNode syntax();
  }

  /** A parameter as written. */
  record Parameter(String name, TextSpan span, @Nullable TypeSymbol type, RefKind refKind) {}

  /** A body bound for some types of parameters. */
  record Attempt(
      FunctionContext function,
      Scope scope,
      List<ParameterSymbol> parameters,
      BoundNode body,
      List<SyntaxDiagnostic> diagnostics) {}

  private final SyntaxNode syntax;
  final TextSpan marker;
  final @Nullable List<Parameter> parameters;
  final Body body;
  final Scope scope;
  final boolean checkedAtCompileTime;
  final boolean checkedAtRunTime;
  final Map<List<TypeSymbol>, Attempt> inferred = new HashMap<>();
  final Map<TypeSymbol, Attempt> bound = new HashMap<>();

  UnboundLambda(
      SyntaxNode syntax,
      TextSpan marker,
      @Nullable List<Parameter> parameters,
      Body body,
      Scope scope,
      boolean checkedAtCompileTime,
      boolean checkedAtRunTime) {
    this.syntax = syntax;
    this.marker = marker;
    this.parameters = parameters;
    this.body = body;
    this.scope = scope;
    this.checkedAtCompileTime = checkedAtCompileTime;
    this.checkedAtRunTime = checkedAtRunTime;
  }

  /** Whether a type that is written for a parameter was reported. */
  boolean hasUnknownType() {
    return parameters != null
        && parameters.stream().anyMatch(p -> p.type() != null && p.type().isError());
  }

  /** Whether the types of the parameters are written (or there are none). */
  boolean isExplicit() {
    List<Parameter> list = parameters;
    return list == null || list.stream().allMatch(p -> p.type() != null);
  }

  @Override
  public SyntaxNode syntax() {
    return syntax;
  }

  @Override
  public @Nullable TypeSymbol type() {
    return null;
  }

  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitUnfinished(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {}
}
