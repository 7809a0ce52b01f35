package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ArrayTypeSymbol;
import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TupleTypeSymbol;
import io.weir.xml.expression.symbols.TypeParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.LiteralExpressionSyntax;
import io.weir.xml.expression.syntax.SyntaxNode;
import io.weir.xml.expression.syntax.TextSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts conversions into the tree, and says why there is none. */
final class ConversionBinder {
  private final Binder binder;

  ConversionBinder(Binder binder) {
    this.binder = binder;
  }

  /** Converts implicitly, or reports. */
  BoundExpression implicit(BoundExpression e, TypeSymbol target) {
    Conversion c = binder.conversions.implicit(e, target);
    if (!c.exists()) {
      reportImplicit(e, target, e.span());
      return new BoundBadExpression(e.syntax(), List.of(e), binder.types.error());
    }
    return apply(e, c, target, false);
  }

  /** Converts to the type that the place of {@code @(…)} takes. */
  BoundExpression toResult(BoundExpression e, TypeSymbol target, SyntaxNode syntax) {
    if (binder.isBad(e)) {
      return e;
    }
    if (e instanceof BoundThrowExpression && e.type() == null) {
      binder.problems.error(
          "CS8115",
          new TextSpan(e.span().start(), e.span().start() + "throw".length()),
          "a throw expression is not allowed here",
          "use `@{ throw …; }`");
      return binder.bad(syntax, e);
    }
    if (e instanceof UnboundLambda lambda && !target.isDelegate()) {
      binder.lambdas.reportConversion(lambda, target);
      return binder.bad(syntax, e);
    }
    if (e instanceof UnboundLambda || e instanceof BoundMethodGroup || isVoid(e)) {
      String what =
          e instanceof UnboundLambda ? "lambda expression" : isVoid(e) ? "void" : "method";
      binder.problems.error(
          "CS0030",
          syntax.span(),
          "cannot convert `" + what + "` to `" + target + "`",
          e instanceof BoundMethodGroup ? "call the method: `" + "(…)`" : null);
      return binder.bad(syntax, e);
    }
    return implicit(e, target);
  }

  static boolean isVoid(BoundExpression e) {
    return e.type() != null && e.type().isVoid();
  }

  /** The natural type of an expression for messages. */
  static String describe(BoundExpression e) {
    if (e.type() != null) {
      return e.type().toString();
    }
    if (e instanceof UnboundLambda) {
      return "lambda expression";
    }
    if (e instanceof BoundMethodGroup) {
      return "method group";
    }
    if (e instanceof BoundDefaultExpression) {
      return "default";
    }
    if (e instanceof BoundThrowExpression) {
      return "<throw expression>";
    }
    if (e instanceof BoundConditional) {
      return "conditional expression without common type";
    }
    return e instanceof BoundTupleLiteral ? "tuple" : "<null>";
  }

  void reportImplicit(BoundExpression e, TypeSymbol target, TextSpan span) {
    if (target.isError() || binder.hasErrors(e)) {
      return;
    }
    if (e instanceof UnboundLambda lambda) {
      binder.lambdas.reportConversion(lambda, target);
      return;
    }
    if (e instanceof BoundMethodGroup group) {
      if (!target.isDelegate()) {
        binder.problems.error(
            "CS0428",
            group.nameSyntax().span(),
            "cannot convert method group `"
                + group.name()
                + "` to non-delegate type `"
                + target
                + "`",
            "did you mean to call it: `" + group.name() + "(…)`");
      } else if (group.methods().stream().anyMatch(m -> m.refKind() != RefKind.NONE)) {
        binder.problems.error(
            "CS8189",
            span,
            "`" + group.name() + "` returns by reference, which delegate `" + target + "` does not",
            "call it in a lambda");
      } else if (binder.lambdas.resultMisfits(group, target)) {
        binder.problems.error(
            "CS0407",
            span,
            "`" + group.name() + "` does not return what delegate `" + target + "` does");
      } else {
        binder.problems.error(
            "CS0123",
            group.nameSyntax().span(),
            "no overload of `" + group.name() + "` matches delegate `" + target + "`");
      }
      return;
    }
    if (e instanceof BoundLiteral && e.type() == null) {
      if (target instanceof TypeParameterSymbol) {
        binder.problems.error(
            "CS0403",
            span,
            "cannot convert null to `" + target + "`, which may be a value type",
            "write `default(" + target + ")`");
        return;
      }
      binder.problems.error(
          "CS0037",
          span,
          "cannot convert null to `" + target + "` because it is a non-nullable value type",
          target.isValueType() ? "use `" + target + "?`" : null);
      return;
    }
    if (e instanceof BoundConditional c && ConditionalBinder.lacksCommonType(c)) {
      for (BoundExpression value : List.of(c.consequence(), c.alternative())) {
        if (!binder.conversions.implicit(value, target).exists()) {
          reportImplicit(value, target, value.span());
        }
      }
      return;
    }
    if (e instanceof BoundTupleLiteral literal) {
      int count = literal.arguments().size();
      int before = binder.problems.count();
      if (target.nullableUnderlying() instanceof TupleTypeSymbol tuple
          && tuple.elementTypes().size() == count) {
        for (int i = 0; i < count; i++) {
          reportPart(literal.arguments().get(i), tuple.elementTypes().get(i));
        }
      }
      if (binder.problems.count() > before) {
        return;
      }
      if (e.type() == null) {
        reportTuple(count, target, span);
        return;
      }
    }
    ConstantValue constant = e.constantValue();
    SpecialType t = target.specialType();
    if (constant != null
        && constant.value() instanceof Long
        && e.type() != null
        && e.type().specialType().isIntegral()
        && t.isInteger()
        && (e.type().specialType() == SpecialType.INT32
            || e.type().specialType() == SpecialType.INT64 && t == SpecialType.UINT64)) {
      binder.problems.error(
          "CS0031",
          span,
          "constant value `" + text(constant) + "` cannot be converted to `" + target + "`");
      return;
    }
    if (isDoubleLiteral(e) && (t == SpecialType.DECIMAL || t == SpecialType.SINGLE)) {
      binder.problems.error(
          "CS0664",
          span,
          "a literal of type `double` cannot be implicitly converted to `" + target + "`",
          "write the suffix `" + (t == SpecialType.DECIMAL ? "m" : "f") + "`");
      return;
    }
    if (e.type() != null && binder.conversions.explicit(e, target).exists()) {
      binder.problems.error(
          "CS0266",
          span,
          "cannot implicitly convert type `" + e.type() + "` to `" + target + "`",
          "an explicit conversion exists: `(" + target + ")`");
      return;
    }
    binder.problems.error(
        "CS0029", span, "cannot implicitly convert type `" + describe(e) + "` to `" + target + "`");
  }

  /** A tuple's element has one number for whatever its type does not convert to. */
  private void reportPart(BoundExpression part, TypeSymbol target) {
    if (binder.conversions.implicit(part, target).exists()) {
      return;
    }
    if (part.type() == null
        || part instanceof BoundTupleLiteral
        || binder.hasErrors(part)
        || !binder.conversions.explicit(part.type(), target).exists()) {
      reportImplicit(part, target, part.span());
      return;
    }
    binder.problems.error(
        "CS0029",
        part.span(),
        "cannot implicitly convert type `" + part.type() + "` to `" + target + "`",
        "an explicit conversion exists: `(" + target + ")`");
  }

  private void reportTuple(int count, TypeSymbol target, TextSpan span) {
    binder.problems.error(
        "CS8135",
        span,
        "a tuple of " + count + " elements cannot be converted to type `" + target + "`",
        "give each element a type");
  }

  private static boolean isDoubleLiteral(BoundExpression e) {
    return e instanceof BoundLiteral literal
        && literal.syntax() instanceof LiteralExpressionSyntax
        && literal.constantValue().value() instanceof Double;
  }

  static String text(ConstantValue value) {
    return value.value() instanceof BigDecimal d
        ? d.toPlainString()
        : Objects.toString(value.value(), "null");
  }

  /** A cast as written. */
  BoundExpression cast(SyntaxNode syntax, BoundExpression e, TypeSymbol target) {
    if (binder.isBad(e) || target.isError()) {
      return new BoundBadExpression(syntax, List.of(e), target);
    }
    Conversion c = binder.conversions.explicit(e, target);
    if (!c.exists()) {
      if (binder.hasErrors(e)) {
        return new BoundBadExpression(syntax, List.of(e), target);
      }
      if (e instanceof UnboundLambda
          || e instanceof BoundLiteral && e.type() == null
          || e instanceof BoundMethodGroup && target.isDelegate()
          || ConditionalBinder.lacksCommonType(e)) {
        reportImplicit(e, target, e instanceof BoundLiteral ? syntax.span() : e.span());
      } else if (e instanceof BoundTupleLiteral literal && e.type() == null) {
        reportTuple(literal.arguments().size(), target, syntax.span());
      } else {
        boolean ambiguous = binder.conversions.isAmbiguous(e, target);
        String help =
            e.type() != null && e.type().isString() && target.specialType().isNumeric()
                ? "use `" + target + ".Parse`"
                : null;
        binder.problems.error(
            ambiguous ? "CS0457" : "CS0030",
            syntax.span(),
            ambiguous
                ? "several user-defined conversions lead from `"
                    + e.type()
                    + "` to `"
                    + target
                    + "`"
                : "cannot convert type `" + describe(e) + "` to `" + target + "`",
            help);
      }
      return new BoundBadExpression(syntax, List.of(e), target);
    }
    return apply(syntax, e, c, target, true);
  }

  BoundExpression apply(BoundExpression e, Conversion c, TypeSymbol target, boolean explicit) {
    return apply(e.syntax(), e, c, target, explicit);
  }

  BoundExpression apply(
      SyntaxNode syntax, BoundExpression e, Conversion c, TypeSymbol target, boolean explicit) {
    if (binder.isBad(e) || target.isError()) {
      return e;
    }
    switch (c.kind()) {
      case IDENTITY -> {
        boolean same = e instanceof BoundTupleLiteral || e.type() == target || !hasTuple(target);
        return same && !explicit
            ? e
            : new BoundConversion(syntax, e, c, false, explicit, e.constantValue(), target);
      }
      case NULL_LITERAL -> {
        return target.isNullable()
            ? new BoundDefaultExpression(syntax, target)
            : new BoundLiteral(syntax, ConstantValue.NULL, target);
      }
      case DEFAULT_LITERAL -> {
        return defaultValue(syntax, target);
      }
      case THROW -> {
        return new BoundThrowExpression(syntax, ((BoundThrowExpression) e).expression(), target);
      }
      case ANONYMOUS_FUNCTION -> {
        return binder.lambdas.toDelegate((UnboundLambda) e, (NamedTypeSymbol) target);
      }
      case METHOD_GROUP -> {
        return delegateCreation(syntax, (BoundMethodGroup) e, c, target);
      }
      case TUPLE -> {
        if (e instanceof BoundTupleLiteral literal && target instanceof TupleTypeSymbol tuple) {
          List<BoundExpression> converted = new ArrayList<>();
          for (int i = 0; i < literal.arguments().size(); i++) {
            converted.add(
                apply(
                    literal.arguments().get(i),
                    c.underlying().get(i),
                    tuple.elementTypes().get(i),
                    explicit));
          }
          return new BoundTupleLiteral(literal.syntax(), converted, target);
        }
        return plain(syntax, e, c, target, explicit);
      }
      case IMPLICIT_NULLABLE -> {
        if (e instanceof BoundTupleLiteral) {
          BoundExpression inner =
              apply(syntax, e, c.underlying().get(0), target.nullableUnderlying(), explicit);
          Conversion wrap =
              Conversion.of(ConversionKind.IMPLICIT_NULLABLE, true, List.of(Conversion.IDENTITY));
          return new BoundConversion(syntax, inner, wrap, false, explicit, null, target);
        }
        if (!e.type().isNullable() && !c.underlying().get(0).isIdentity()) {
          BoundExpression inner =
              apply(syntax, e, c.underlying().get(0), target.nullableUnderlying(), explicit);
          Conversion wrap =
              Conversion.of(ConversionKind.IMPLICIT_NULLABLE, true, List.of(Conversion.IDENTITY));
          return new BoundConversion(syntax, inner, wrap, false, explicit, null, target);
        }
        return plain(syntax, e, c, target, explicit);
      }
      case EXPLICIT_NULLABLE -> {
        // A constant is checked against the type below the nullable one.
        if (e.constantValue() != null && target.isNullable()) {
          Conversion below = c.underlying().get(0);
          BoundExpression inner = apply(syntax, e, below, target.nullableUnderlying(), explicit);
          Conversion wrap =
              Conversion.of(ConversionKind.IMPLICIT_NULLABLE, true, List.of(Conversion.IDENTITY));
          return new BoundConversion(syntax, inner, wrap, false, explicit, null, target);
        }
        return plain(syntax, e, c, target, explicit);
      }
      case CONDITIONAL -> {
        return binder.conditionals.refuse((BoundConditional) e, "CS8957");
      }
      case USER_DEFINED -> {
        return userDefined(syntax, e, c, target, explicit);
      }
      default -> {
        return plain(syntax, e, c, target, explicit);
      }
    }
  }

  /** Whether names of tuple elements may tell two equal types apart. */
  private static boolean hasTuple(TypeSymbol type) {
    if (type instanceof TupleTypeSymbol) {
      return true;
    }
    if (type instanceof ArrayTypeSymbol a) {
      return hasTuple(a.elementType());
    }
    return type instanceof NamedTypeSymbol n
        && n.typeArguments().stream().anyMatch(ConversionBinder::hasTuple);
  }

  private BoundExpression plain(
      SyntaxNode syntax, BoundExpression e, Conversion c, TypeSymbol target, boolean explicit) {
    ConstantValue constant = e.constantValue();
    ConstantValue folded = null;
    if (constant != null) {
      switch (c.kind()) {
        case IMPLICIT_NUMERIC,
            EXPLICIT_NUMERIC,
            IMPLICIT_ENUMERATION,
            EXPLICIT_ENUMERATION,
            IMPLICIT_CONSTANT -> {
          try {
            folded =
                ConstantFolder.convert(constant, e.type(), target, binder.checkedAtCompileTime);
          } catch (ConstantFolder.FoldException x) {
            binder.problems.error(
                x.csharp,
                syntax.span(),
                "constant value `" + text(constant) + "` cannot be converted to `" + target + "`",
                x.csharp.equals("CS0221") ? "write `unchecked(…)` to let it wrap" : null);
            return new BoundBadExpression(syntax, List.of(e), target);
          }
        }
        case IMPLICIT_REFERENCE, EXPLICIT_REFERENCE -> folded = constant.isNull() ? constant : null;
        default -> {}
      }
    }
    return new BoundConversion(syntax, e, c, binder.checkedAtRunTime, explicit, folded, target);
  }

  private BoundExpression userDefined(
      SyntaxNode syntax, BoundExpression e, Conversion c, TypeSymbol target, boolean explicit) {
    TypeSymbol from = Objects.requireNonNull(c.fromType());
    TypeSymbol to = Objects.requireNonNull(c.toType());
    Conversion first = binder.conversions.implicit(e, from);
    if (!first.isStandard()) {
      first = binder.conversions.standardExplicit(e.type(), from);
    }
    BoundExpression operand = apply(syntax, e, first, from, explicit);
    BoundExpression call =
        new BoundConversion(syntax, operand, c, binder.checkedAtRunTime, explicit, null, to);
    return apply(syntax, call, binder.conversions.standardExplicit(to, target), target, explicit);
  }

  private BoundExpression delegateCreation(
      SyntaxNode syntax, BoundMethodGroup group, Conversion c, TypeSymbol target) {
    MethodSymbol m = Objects.requireNonNull(c.method());
    BoundExpression receiver = group.receiver();
    boolean extension =
        m.isExtension() && receiver != null && !(receiver instanceof BoundTypeExpression);
    if (receiver instanceof BoundTypeExpression) {
      receiver = null;
    }
    if (m.kind() != MethodSymbol.Kind.LOCAL_FUNCTION && !m.isStatic() && receiver == null) {
      binder.problems.error(
          "CS0120", group.span(), "an object is needed for the instance method `" + m + "`");
      return binder.bad(syntax);
    }
    if (receiver != null && extension) {
      receiver = implicit(receiver, m.parameters().get(0).type());
    }
    return new BoundDelegateCreation(syntax, receiver, m, extension, target);
  }

  /** {@code default(T)}. */
  BoundExpression defaultValue(SyntaxNode syntax, TypeSymbol type) {
    ConstantValue constant = defaultConstant(type);
    return constant == null
        ? new BoundDefaultExpression(syntax, type)
        : new BoundLiteral(syntax, constant, type);
  }

  static @Nullable ConstantValue defaultConstant(TypeSymbol type) {
    if (type.isEnum()) {
      return ConstantValue.of(0L);
    }
    SpecialType t = type.specialType();
    if (t.isInteger()) {
      return ConstantValue.of(0L);
    }
    return switch (t) {
      case BOOLEAN -> ConstantValue.FALSE;
      case CHAR -> new ConstantValue('\0');
      case SINGLE -> new ConstantValue(0f);
      case DOUBLE -> new ConstantValue(0d);
      case DECIMAL -> new ConstantValue(BigDecimal.ZERO);
      default -> type.isReferenceType() ? ConstantValue.NULL : null;
    };
  }
}
