package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.MemberSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TupleTypeSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.*;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Binds assignments, increments and deconstructions. */
final class AssignmentBinder {
  private final Binder binder;

  /** The expression that is a statement of its own, where a deconstruction may declare. */
  private @Nullable ExpressionSyntax statement;

  AssignmentBinder(Binder binder) {
    this.binder = binder;
  }

  BoundExpression assignment(AssignmentExpressionSyntax s) {
    TokenKind op = s.operatorToken().kind();
    // `??=` is of C# 8, which the parser told; what else is wrong with it is said as of `=`
    if (op == TokenKind.EQUALS || op == TokenKind.QUESTION_QUESTION_EQUALS) {
      if (s.left() instanceof TupleExpressionSyntax
          || s.left() instanceof DeclarationExpressionSyntax d
              && d.designation() instanceof ParenthesizedVariableDesignationSyntax) {
        return deconstruct(s, statement == s);
      }
      if (s.right() instanceof RefExpressionSyntax ref) {
        return refAssignment(s, ref.expression());
      }
      BoundExpression left = target(s.left());
      if (left instanceof BoundConditionalAccess access) {
        binder.expressions.bindValue(s.right());
        return conditional(s, access);
      }
      if (left instanceof BoundOutVariable) {
        BoundExpression value =
            binder.conditionals.natural(binder.expressions.bindValue(s.right()));
        if (value.type() == null) {
          binder.problems.error(
              "CS8131",
              s.left().span(),
              "the type of the discard cannot be inferred from the value");
          return binder.bad(s, value);
        }
        return new BoundAssignment(
            s, new BoundDiscard(s.left(), value.type()), value, value.type());
      }
      BoundExpression right = binder.expressions.bindValue(s.right());
      if (op == TokenKind.QUESTION_QUESTION_EQUALS
          && left.type() != null
          && left.type().isValueType()
          && !left.type().isNullable()) {
        binder.problems.error(
            "CS0019",
            s.span(),
            "operator `??=` cannot be applied to `" + left.type() + "`, which is never null");
        return binder.bad(s, left, right);
      }
      if (!binder.isBad(left)) {
        left = binder.values.check(left, ValueKind.ASSIGNABLE);
      }
      if (binder.isBad(left)) {
        if (right instanceof UnboundLambda l) {
          binder.lambdas.reportBody(l, null);
        }
        return new BoundBadExpression(s, List.of(left, right), binder.types.error());
      }
      BoundExpression converted = binder.convert.implicit(right, left.type());
      return new BoundAssignment(s, left, converted, left.type());
    }
    return compound(s);
  }

  /** What is assigned through {@code ?.}, which is of a later version at best. */
  private BoundExpression conditional(AssignmentExpressionSyntax s, BoundConditionalAccess access) {
    BoundExpression part = access;
    while (part instanceof BoundConditionalAccess a) {
      part = a.whenNotNull();
    }
    if (part instanceof BoundConversion c) {
      part = c.operand();
    }
    if (!binder.isBad(binder.values.check(part, ValueKind.ASSIGNABLE))) {
      binder.problems.error(
          "CS8370",
          s.operatorToken().span(),
          "feature `null conditional assignment` is not available in C# 7.3",
          "write `==` to compare");
    }
    return binder.bad(s, access);
  }

  /** {@code name = ref variable}. */
  private BoundExpression refAssignment(AssignmentExpressionSyntax s, ExpressionSyntax right) {
    BoundExpression name =
        binder.values.check(binder.expressions.bindValue(s.left()), ValueKind.NAME);
    RefKind kind =
        name instanceof BoundLocal l
            ? l.local().refKind()
            : name instanceof BoundParameter p ? p.parameter().refKind() : RefKind.REF;
    BoundExpression variable =
        binder.values.check(
            binder.expressions.bindValue(right),
            kind == RefKind.IN ? ValueKind.READ_ONLY_REFERENCE : ValueKind.REASSIGNED_REFERENCE);
    if (binder.isBad(name)
        || binder.isBad(variable)
        || !sameType(variable, name.type())
        || !binder.refs.checkAssignment(s, name, variable)) {
      return binder.bad(s, name, variable);
    }
    return new BoundRefAssignment(s, name, variable, name.type());
  }

  /** Whether a name of a type may stand for the variable; else reported. */
  boolean sameType(BoundExpression variable, TypeSymbol type) {
    if (type.isError() || type.equals(variable.type())) {
      return true;
    }
    binder.problems.error(
        "CS8173",
        variable.span(),
        "the variable must be of type `" + type + "`, not `" + variable.type() + "`",
        "a name by reference converts nothing");
    return false;
  }

  /** The left side of an assignment: {@code _} that is declared nowhere takes anything. */
  private BoundExpression target(ExpressionSyntax syntax) {
    if (syntax instanceof IdentifierNameSyntax n
        && n.name().equals("_")
        && binder.scope.find("_") == null) {
      return new BoundOutVariable(syntax, null, null);
    }
    return binder.expressions.bindValue(syntax);
  }

  private BoundExpression compound(AssignmentExpressionSyntax s) {
    BoundExpression left = binder.events.left(s);
    BoundExpression event = binder.events.call(s, left);
    if (event != null) {
      return event;
    }
    left = binder.expressions.checkValue(left);
    BoundExpression right = binder.expressions.bindValue(s.right());
    BinaryOperatorKind op =
        switch (s.operatorToken().kind()) {
          case PLUS_EQUALS -> BinaryOperatorKind.ADDITION;
          case MINUS_EQUALS -> BinaryOperatorKind.SUBTRACTION;
          case ASTERISK_EQUALS -> BinaryOperatorKind.MULTIPLICATION;
          case SLASH_EQUALS -> BinaryOperatorKind.DIVISION;
          case PERCENT_EQUALS -> BinaryOperatorKind.REMAINDER;
          case AMPERSAND_EQUALS -> BinaryOperatorKind.AND;
          case BAR_EQUALS -> BinaryOperatorKind.OR;
          case CARET_EQUALS -> BinaryOperatorKind.XOR;
          case LESS_THAN_LESS_THAN_EQUALS -> BinaryOperatorKind.LEFT_SHIFT;
          case GREATER_THAN_GREATER_THAN_EQUALS -> BinaryOperatorKind.RIGHT_SHIFT;
          default -> null;
        };
    if (op == null || binder.isBad(left)) {
      return binder.bad(s, left, right);
    }
    left = binder.values.check(left, ValueKind.COMPOUND);
    if (binder.isBad(left) || binder.isBad(right)) {
      return binder.bad(s, left, right);
    }
    TypeSymbol type = left.type();
    BoundReceiverPlaceholder old = new BoundReceiverPlaceholder(s.left(), type);
    BoundExpression operand = right;
    if (type.isDelegate()
        && (right instanceof UnboundLambda || right instanceof BoundMethodGroup)) {
      operand = binder.convert.implicit(right, type);
    }
    int before = binder.problems.count();
    BoundExpression value = binder.operators.binary(s, op, old, operand);
    if (binder.isBad(value)) {
      renameOperator(before, op, s);
      return new BoundBadExpression(s, List.of(left, right), type);
    }
    Conversion c = binder.conversions.implicit(value, type);
    if (!c.exists()
        && value instanceof BoundBinaryOperator b
        && b.method() == null
        && binder.conversions.explicit(value, type).exists()
        && (binder.conversions.implicit(right, type).exists() || op.isShift())) {
      c = binder.conversions.explicit(value, type);
    }
    if (!c.exists()) {
      boolean tooLarge =
          right.constantValue() != null && right.type().specialType() == SpecialType.INT32;
      binder.convert.reportImplicit(tooLarge ? right : value, type, s.span());
      return new BoundBadExpression(s, List.of(left, right), type);
    }
    binder.operators.checkUnsignedShift(s, s.operatorToken());
    BoundExpression converted = binder.convert.apply(s, value, c, type, false);
    return new BoundCompoundAssignment(s, left, old, converted, type);
  }

  /** What a compound assignment cannot do is said of its own operator. */
  private void renameOperator(int before, BinaryOperatorKind op, SyntaxNode s) {
    List<SyntaxDiagnostic> list = binder.problems.list();
    for (int i = before; i < list.size(); i++) {
      SyntaxDiagnostic d = list.get(i);
      if (d.span().equals(s.span()) && "CS0019".equals(d.csharpCode())) {
        list.set(
            i,
            new SyntaxDiagnostic(
                d.span(),
                d.code(),
                d.message().replace("`" + op.text() + "`", "`" + op.text() + "=`"),
                d.csharpCode(),
                d.help()));
      }
    }
  }

  BoundExpression increment(
      SyntaxNode s, ExpressionSyntax operandSyntax, SyntaxToken token, boolean prefix) {
    BoundExpression operand = binder.expressions.bindValue(operandSyntax);
    if (binder.isBad(operand)) {
      return binder.bad(s, operand);
    }
    operand = binder.values.check(operand, ValueKind.INCREMENT);
    if (binder.isBad(operand)) {
      return binder.bad(s, operand);
    }
    TypeSymbol type = operand.type();
    TypeSymbol plain = type.nullableUnderlying();
    boolean plus = token.kind() == TokenKind.PLUS_PLUS;
    BoundReceiverPlaceholder old = new BoundReceiverPlaceholder(operandSyntax, type);
    if (!plain.specialType().isNumeric() && !plain.isEnum()) {
      binder.problems.error(
          "CS0023",
          s.span(),
          "operator `" + token.text() + "` cannot be applied to operand of type `" + type + "`");
      return binder.bad(s, operand);
    }
    TypeSymbol one = plain.isEnum() ? binder.types.int32() : plain;
    BoundExpression step =
        switch (one.specialType()) {
          case SINGLE -> new BoundLiteral(s, new ConstantValue(1f), one);
          case DOUBLE -> new BoundLiteral(s, new ConstantValue(1d), one);
          case DECIMAL -> new BoundLiteral(s, new ConstantValue(BigDecimal.ONE), one);
          default -> {
            boolean wide = one.specialType().bits() >= 32;
            yield new BoundLiteral(s, ConstantValue.of(1), wide ? one : binder.types.int32());
          }
        };
    BoundExpression sum =
        binder.operators.binary(
            s, plus ? BinaryOperatorKind.ADDITION : BinaryOperatorKind.SUBTRACTION, old, step);
    if (binder.isBad(sum)) {
      return binder.bad(s, operand);
    }
    BoundExpression value = sum.type().equals(type) ? sum : binder.convert.cast(s, sum, type);
    return new BoundIncrement(s, prefix, operand, old, value, type);
  }

  // --- deconstruction -----------------------------------------------------------------------

  /** One target as written: nested targets, or a variable that exists or is declared. */
  private record Target(
      SyntaxNode syntax,
      @Nullable List<Target> nested,
      @Nullable BoundExpression variable,
      @Nullable LocalSymbol local) {}

  /** What the left side holds: the first declaration and the first variable that exists. */
  private static final class Sides {
    private @Nullable DeclarationExpressionSyntax declaration;
    private @Nullable ExpressionSyntax variable;
  }

  /** Lets an expression that is about to be bound declare variables in a deconstruction. */
  void mayDeclare(ExpressionSyntax whole) {
    statement = whole;
  }

  private BoundExpression deconstruct(AssignmentExpressionSyntax s, boolean mayDeclare) {
    BoundExpression right = binder.expressions.bindValue(s.right());
    Sides sides = new Sides();
    Target target = targetOf(s.left(), sides);
    BoundExpression result = deconstruct(s, target, right);
    if (sides.declaration != null && !mayDeclare) {
      binder.problems.error(
          "CS8185",
          sides.declaration.span(),
          "a declaration is not allowed in this context",
          "let the deconstruction be a statement of its own");
      return result;
    }
    if (sides.declaration != null && sides.variable != null) {
      binder.problems.error(
          "CS8370",
          s.span(),
          "feature `mixed declarations and expressions in deconstruction` is not available in"
              + " C# 7.3",
          "declare all variables on the left, or none of them");
    }
    return result;
  }

  private Target targetOf(ExpressionSyntax e, Sides sides) {
    if (e instanceof TupleExpressionSyntax t) {
      List<Target> nested = new ArrayList<>();
      for (ArgumentSyntax a : t.arguments()) {
        if (a.name() != null) {
          TextSpan name = a.name().span();
          binder.problems.error(
              "CS8187",
              new TextSpan(name.start(), name.end() + 1), // with its colon
              "names of elements are not allowed on the left of a deconstruction");
        }
        nested.add(targetOf(a.expression(), sides));
      }
      return new Target(e, nested, null, null);
    }
    if (e instanceof DeclarationExpressionSyntax d) {
      if (sides.declaration == null) {
        sides.declaration = d;
      }
      TypeSymbol type = d.type().isVar() ? null : binder.typeBinder.bind(d.type());
      return designation(d.designation(), type);
    }
    BoundExpression variable = target(e);
    if (variable instanceof BoundOutVariable) {
      return new Target(e, null, null, null);
    }
    if (sides.variable == null) {
      sides.variable = e;
    }
    return new Target(e, null, binder.values.check(variable, ValueKind.ASSIGNABLE), null);
  }

  private Target designation(VariableDesignationSyntax d, @Nullable TypeSymbol type) {
    if (d instanceof ParenthesizedVariableDesignationSyntax p) {
      List<Target> nested = new ArrayList<>();
      for (VariableDesignationSyntax v : p.variables()) {
        nested.add(designation(v, type));
      }
      return new Target(d, nested, null, null);
    }
    if (d instanceof SingleVariableDesignationSyntax single
        && binder.scope.declaredAt(single.identifier().span().start()) instanceof LocalSymbol l) {
      if (type != null) {
        l.setType(type);
        l.setBound();
        return new Target(d, null, new BoundLocal(d, l, type), null);
      }
      return new Target(d, null, null, l);
    }
    return new Target(d, null, type == null ? null : new BoundDiscard(d, type), null);
  }

  private static void setBound(Target t) {
    if (t.local() != null) {
      t.local().setBound();
    }
    if (t.nested() != null) {
      t.nested().forEach(AssignmentBinder::setBound);
    }
  }

  private BoundExpression deconstruct(SyntaxNode s, Target target, BoundExpression right) {
    if (binder.isBad(right)) {
      setBound(target);
      return binder.bad(s, right);
    }
    BoundExpression value = right;
    if (value instanceof BoundTupleLiteral || value.type() == null) {
      value = typed(target, value);
      if (value == null) {
        setBound(target);
        return binder.bad(s, right);
      }
    }
    BoundReceiverPlaceholder placeholder =
        new BoundReceiverPlaceholder(right.syntax(), value.type());
    List<TypeSymbol> result = new ArrayList<>();
    BoundDeconstruction d = build(s, target, placeholder, result);
    if (d == null) {
      setBound(target);
      return binder.bad(s, right);
    }
    return new BoundDeconstructionAssignment(s, d, value, TupleTypeSymbol.unnamed(result));
  }

  /** A tuple literal takes the types of the targets where they are known. */
  private @Nullable BoundExpression typed(Target target, BoundExpression right) {
    TypeSymbol type = wanted(target, right);
    if (type == null) {
      reportUntyped(target);
      binder.problems.error("CS8131", right.span(), "the value of the deconstruction has no type");
      return null;
    }
    BoundExpression converted = binder.convert.implicit(right, type);
    return binder.isBad(converted) ? null : converted;
  }

  private void reportUntyped(Target target) {
    if (target.local() != null) {
      binder.problems.error(
          "CS8130",
          target.syntax().span(),
          "the type of `" + target.local().name() + "` cannot be inferred");
    }
    if (target.nested() != null) {
      target.nested().forEach(this::reportUntyped);
    }
  }

  /** The type of a target where it has one, else that of the value. */
  private @Nullable TypeSymbol wanted(Target target, BoundExpression right) {
    List<Target> nested = target.nested();
    if (nested == null || !(right instanceof BoundTupleLiteral literal)) {
      return target.variable() == null ? right.type() : target.variable().type();
    }
    List<TypeSymbol> types = new ArrayList<>();
    for (int i = 0; i < literal.arguments().size(); i++) {
      BoundExpression argument = literal.arguments().get(i);
      TypeSymbol type = i < nested.size() ? wanted(nested.get(i), argument) : argument.type();
      if (type == null) {
        return null;
      }
      types.add(type);
    }
    return TupleTypeSymbol.unnamed(types);
  }

  private @Nullable BoundDeconstruction build(
      SyntaxNode s, Target target, BoundReceiverPlaceholder value, List<TypeSymbol> result) {
    List<Target> nested = Objects.requireNonNull(target.nested());
    List<TypeSymbol> types;
    MethodSymbol method = null;
    if (value.type() instanceof TupleTypeSymbol tuple) {
      types = tuple.elementTypes();
      if (types.size() != nested.size()) {
        binder.problems.error(
            "CS8132",
            s.span(),
            "cannot deconstruct a tuple of "
                + types.size()
                + " elements into "
                + nested.size()
                + " variables");
        return null;
      }
    } else {
      method = deconstructMethod(value.type(), nested.size());
      if (method == null) {
        for (Target t : nested) {
          if (t.local() != null) {
            binder.problems.error(
                "CS8130",
                t.syntax().span(),
                "the type of `" + t.local().name() + "` cannot be inferred");
          }
        }
        binder.problems.error(
            "CS8129",
            value.span(),
            "no suitable `Deconstruct` was found for type `"
                + value.type()
                + "`, with "
                + nested.size()
                + " out parameters");
        return null;
      }
      types =
          method.parameters().stream()
              .filter(p -> p.refKind() == RefKind.OUT)
              .map(ParameterSymbol::type)
              .toList();
    }
    List<BoundReceiverPlaceholder> parts = new ArrayList<>();
    List<BoundDeconstructionElement> elements = new ArrayList<>();
    boolean ok = true;
    for (int i = 0; i < nested.size(); i++) {
      Target t = nested.get(i);
      SyntaxNode written =
          value.syntax() instanceof TupleExpressionSyntax tuple
              ? tuple.arguments().get(i).expression()
              : value.syntax();
      BoundReceiverPlaceholder part = new BoundReceiverPlaceholder(written, types.get(i));
      parts.add(part);
      if (t.nested() != null) {
        List<TypeSymbol> inner = new ArrayList<>();
        BoundDeconstruction d = build(s, t, part, inner);
        ok &= d != null;
        elements.add(new BoundDeconstructionElement(t.syntax(), d, null, null));
        result.add(TupleTypeSymbol.unnamed(inner));
        continue;
      }
      BoundExpression variable = t.variable();
      if (t.local() != null) {
        t.local().setType(part.type());
        t.local().setBound();
        variable = new BoundLocal(t.syntax(), t.local(), part.type());
      } else if (variable == null) {
        variable = new BoundDiscard(t.syntax(), part.type());
      }
      if (binder.isBad(variable)) {
        ok = false;
        continue;
      }
      BoundExpression converted = binder.convert.implicit(part, variable.type());
      ok &= !binder.isBad(converted);
      elements.add(new BoundDeconstructionElement(t.syntax(), null, variable, converted));
      result.add(variable.type());
    }
    return ok ? new BoundDeconstruction(s, value, method, parts, elements) : null;
  }

  private @Nullable MethodSymbol deconstructMethod(TypeSymbol type, int count) {
    for (MemberSymbol m : binder.lookup.members(type, "Deconstruct")) {
      if (m instanceof MethodSymbol method && method.parameters().size() == count) {
        return method;
      }
    }
    return null;
  }

  /** The deconstruction of {@code foreach (var (a, b) in …)}. */
  BoundExpression deconstructEach(
      SyntaxNode s, ExpressionSyntax variable, BoundReceiverPlaceholder element) {
    Sides sides = new Sides();
    Target target = targetOf(variable, sides);
    if (target.nested() == null) {
      if (variable instanceof IdentifierNameSyntax name && name.identifier().isWord("_")) {
        binder.problems.error(
            "CS8186",
            variable.span(),
            "a `foreach` loop must declare its variable",
            "write `foreach (var item in items)`");
      } // the parser has refused what else is no declaration
      setBound(target);
      return binder.bad(s, element);
    }
    if (sides.variable != null) {
      binder.problems.error(
          "CS8186",
          variable.span(),
          "a `foreach` loop must declare its variables",
          "write `foreach (var (a, b) in items)`");
    }
    return deconstruct(s, target, element);
  }
}
