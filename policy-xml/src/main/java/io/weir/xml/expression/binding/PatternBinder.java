package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.TypeParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds the patterns of {@code is} and {@code case}. */
final class PatternBinder {
  private final Binder binder;

  PatternBinder(Binder binder) {
    this.binder = binder;
  }

  /** The type that the right side of {@code is} names; null if it is a constant. */
  @Nullable TypeSymbol typeOrConstant(TypeSyntax syntax) {
    if (syntax instanceof IdentifierNameSyntax n
        && binder.scope.find(n.name()) != null
        && !(binder.scope.find(n.name()) instanceof TypeParameterSymbol)) {
      return null;
    }
    if (syntax instanceof QualifiedNameSyntax q) {
      BoundExpression left = bindName(q.left());
      if (left instanceof BoundTypeExpression t
          && !binder.lookup.members(t.type(), q.right().name()).isEmpty()
          && !(binder.lookup.members(t.type(), q.right().name()).get(0)
              instanceof io.weir.xml.expression.symbols.NestedTypeMember)) {
        return null;
      }
    }
    return binder.typeBinder.bind(syntax);
  }

  private @Nullable BoundExpression bindName(NameSyntax name) {
    if (name instanceof SimpleNameSyntax s) {
      TypeSymbol type = binder.typeBinder.find(s);
      return type == null ? null : new BoundTypeExpression(s, type);
    }
    if (name instanceof QualifiedNameSyntax q) {
      String namespace = binder.typeBinder.namespaceOf(q.left());
      TypeSymbol type =
          namespace == null ? null : binder.typeBinder.inNamespace(namespace, q.right());
      return type == null ? null : new BoundTypeExpression(q, type);
    }
    return null;
  }

  BoundExpression isPattern(IsPatternExpressionSyntax s) {
    BoundExpression operand =
        binder.conditionals.natural(binder.expressions.bindValue(s.expression()));
    if (operand.type() == null || operand.type().isVoid()) {
      binder.problems.error(
          "CS8117",
          s.expression().span(),
          "invalid operand for a pattern: `" + ConversionBinder.describe(operand) + "`");
      operand = binder.bad(s.expression(), operand);
    }
    if (s.pattern() instanceof ConstantPatternSyntax c
        && c.expression() instanceof TypeSyntax type) {
      TypeSymbol found = typeOrConstant(type);
      if (found != null) {
        return binder.isBad(operand) || found.isError()
            ? binder.bad(s, operand)
            : new BoundIsOperator(s, operand, found, binder.types.bool());
      }
    }
    BoundPattern pattern = pattern(s.pattern(), operand.type(), operand.syntax());
    if (s.pattern() instanceof LaterPatternSyntax && !binder.isBad(operand)) {
      // told; yet it is a test, which matters to what stands around it
      return new BoundIsOperator(s, operand, binder.types.object(), binder.types.bool());
    }
    return pattern == null || binder.isBad(operand)
        ? new BoundBadExpression(
            s,
            pattern == null
                ? List.of(operand)
                : List.of(operand, new BoundIsPattern(s, operand, pattern, binder.types.bool())),
            binder.types.error())
        : new BoundIsPattern(s, operand, pattern, binder.types.bool());
  }

  BoundExpression isConstant(SyntaxNode s, BoundExpression operand, ExpressionSyntax constant) {
    if (binder.isBad(operand) || operand.type() == null) {
      return binder.bad(s, operand);
    }
    ExpressionSyntax value = constant;
    BoundPattern pattern = constantPattern(value, operand.type());
    return pattern == null
        ? binder.bad(s, operand)
        : new BoundIsPattern(s, operand, pattern, binder.types.bool());
  }

  /** The pattern, or null if it is wrong. */
  @Nullable BoundPattern pattern(PatternSyntax s, TypeSymbol input, SyntaxNode operand) {
    if (s instanceof ConstantPatternSyntax c) {
      return constantPattern(c.expression(), input);
    }
    if (s instanceof LaterPatternSyntax later) {
      TypeSymbol matched = later.whole() ? input : binder.types.error();
      later.parts().forEach(p -> pattern(p, matched, operand));
      return null;
    }
    if (s instanceof VarPatternSyntax v) {
      return new BoundVarPattern(s, local(v.designation(), input), input);
    }
    DeclarationPatternSyntax d = (DeclarationPatternSyntax) s;
    if (d.type().isVar() && binder.typeBinder.find((SimpleNameSyntax) d.type()) == null) {
      return new BoundVarPattern(s, local(d.designation(), input), input);
    }
    TypeSymbol type = binder.typeBinder.bind(d.type());
    LocalSymbol local = local(d.designation(), type);
    if (type.isError() || input.isError()) {
      return withoutMeaning(d, local);
    }
    if (type.isNullable()) {
      binder.problems.error(
          "CS8117",
          d.type().span(),
          "a pattern cannot use the nullable type `" + type + "`",
          "use `" + type.nullableUnderlying() + "`");
      return withoutMeaning(d, local);
    }
    if (!possible(input, type)) {
      binder.problems.error(
          "CS8121",
          d.type().span(),
          "an expression of type `"
              + input
              + "` cannot be handled by a pattern of type `"
              + type
              + "`");
      return withoutMeaning(d, local);
    }
    return new BoundDeclarationPattern(s, local, type);
  }

  /**
   * A pattern that an error was reported for: its variable counts as assigned, and says no more.
   */
  private BoundPattern withoutMeaning(DeclarationPatternSyntax s, @Nullable LocalSymbol local) {
    if (local != null) {
      local.setType(binder.types.error());
    }
    return new BoundDeclarationPattern(s, local, binder.types.error());
  }

  private boolean possible(TypeSymbol input, TypeSymbol type) {
    if (input.containsTypeParameter() || type.containsTypeParameter()) {
      return true;
    }
    Conversion c = binder.conversions.standardExplicit(input, type);
    return switch (c.kind()) {
      case IDENTITY, IMPLICIT_REFERENCE, EXPLICIT_REFERENCE, BOXING, UNBOXING, IMPLICIT_NULLABLE ->
          true;
      case EXPLICIT_NULLABLE -> input.nullableUnderlying().equals(type);
      default -> false;
    };
  }

  private @Nullable LocalSymbol local(VariableDesignationSyntax d, TypeSymbol type) {
    if (d instanceof SingleVariableDesignationSyntax single
        && binder.scope.declaredAt(single.identifier().span().start()) instanceof LocalSymbol l) {
      l.setType(type);
      l.setBound();
      return l;
    }
    return null;
  }

  @Nullable BoundPattern constantPattern(ExpressionSyntax syntax, TypeSymbol input) {
    BoundExpression e =
        syntax instanceof QualifiedNameSyntax q
            ? binder.lookup.member(q, qualifier(q.left()), q.right(), false)
            : binder.expressions.bind(syntax);
    if (e instanceof BoundTypeExpression t && !t.type().isError()) {
      binder.problems.error(
          "CS8370",
          syntax.span(),
          "feature `type pattern` is not available in C# 7.3",
          "write `" + t.type() + " name` or `" + t.type() + " _`");
      return null;
    }
    if (binder.isBad(e) || input.isError()) {
      return null;
    }
    ExpressionSyntax inner = syntax;
    while (inner instanceof ParenthesizedExpressionSyntax p) {
      inner = p.expression();
    }
    if (inner instanceof LiteralExpressionSyntax l && l.token().kind() == TokenKind.DEFAULT) {
      binder.problems.error(
          "CS8505",
          syntax.span(),
          "`default` is no pattern",
          "write `0`, `null` or `false`, or `default:` for all other cases");
      return null;
    }
    binder.expressions.checkConstantText(e);
    if (e.constantValue() == null && e instanceof BoundInterpolatedString) {
      return null; // that was told
    }
    if (e.constantValue() == null && !(e instanceof BoundDefaultExpression)) {
      binder.problems.error(
          "CS9135", syntax.span(), "a constant value of type `" + input + "` is expected");
      return null;
    }
    if (input instanceof TypeParameterSymbol && !input.isReferenceType()) {
      binder.problems.error(
          "CS8511",
          syntax.span(),
          "a value of type `" + input + "` cannot be compared with a constant pattern",
          "cast it first: `(object)…`");
      return null;
    }
    if (e.type() == null && e instanceof BoundLiteral) {
      if (!input.canBeNull() && !(input instanceof TypeParameterSymbol)) {
        binder.convert.reportImplicit(e, input, syntax.span());
        return null;
      }
      return new BoundConstantPattern(
          syntax, new BoundLiteral(syntax, ConstantValue.NULL, binder.types.object()), input);
    }
    TypeSymbol target = input.nullableUnderlying();
    boolean open =
        target.isObject()
            || target.isInterface()
            || target instanceof TypeParameterSymbol
            || target.isReferenceType() && !target.isString();
    if (open && e.type() != null) {
      if (!binder.conversions.standardExplicit(input, e.type()).exists()) {
        binder.convert.reportImplicit(e, input, syntax.span());
        return null;
      }
      return new BoundConstantPattern(syntax, e, input);
    }
    BoundExpression value = binder.convert.implicit(e, target);
    return binder.isBad(value) ? null : new BoundConstantPattern(syntax, value, input);
  }

  private BoundExpression qualifier(NameSyntax name) {
    if (name instanceof SimpleNameSyntax s) {
      return binder.lookup.simpleName(s, false);
    }
    if (name instanceof QualifiedNameSyntax q) {
      return binder.lookup.member(q, qualifier(q.left()), q.right(), false);
    }
    return new BoundTypeExpression(name, binder.typeBinder.bind(name));
  }
}
