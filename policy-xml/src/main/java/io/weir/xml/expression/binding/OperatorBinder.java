package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TupleTypeSymbol;
import io.weir.xml.expression.symbols.TypeParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.BinaryExpressionSyntax;
import io.weir.xml.expression.syntax.ExpressionSyntax;
import io.weir.xml.expression.syntax.LiteralExpressionSyntax;
import io.weir.xml.expression.syntax.ParenthesizedExpressionSyntax;
import io.weir.xml.expression.syntax.PrefixUnaryExpressionSyntax;
import io.weir.xml.expression.syntax.SimpleNameSyntax;
import io.weir.xml.expression.syntax.SyntaxNode;
import io.weir.xml.expression.syntax.SyntaxToken;
import io.weir.xml.expression.syntax.TokenKind;
import io.weir.xml.expression.syntax.TypeSyntax;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds unary and binary operators, {@code ?:}, {@code ??}, {@code is} and {@code as}. */
final class OperatorBinder {
  /** One meaning of an operator. */
  private final Binder binder;

  private final OperatorResolution resolution;

  OperatorBinder(Binder binder) {
    this.binder = binder;
    this.resolution = new OperatorResolution(binder);
  }

  // --- binary -------------------------------------------------------------------------------

  BoundExpression binary(BinaryExpressionSyntax root) {
    switch (root.operatorToken().kind()) {
      case IS -> {
        return isOperator(root);
      }
      case AS -> {
        return asOperator(root);
      }
      case QUESTION_QUESTION -> {
        return binder.conditionals.coalesce(root);
      }
      default -> {}
    }
    Deque<BinaryExpressionSyntax> spine = new ArrayDeque<>();
    ExpressionSyntax left = root;
    while (left instanceof BinaryExpressionSyntax b && kindOf(b) != null) {
      spine.push(b);
      left = b.left();
    }
    boolean castOfNegative = isCastOfNegative(spine.peek());
    BoundExpression result = binder.expressions.bindValue(left);
    while (!spine.isEmpty()) {
      BinaryExpressionSyntax b = spine.pop();
      if (castOfNegative) {
        binder.problems.error(
            "CS0075", b.span(), "to cast a negative value, enclose it in parentheses");
        castOfNegative = false;
      }
      BoundExpression right = binder.expressions.bindValue(b.right());
      BinaryOperatorKind kind = kindOf(b);
      result = kind == null ? binder.bad(b, result, right) : binary(b, kind, result, right);
      if (!binder.isBad(result)) {
        checkUnsignedShift(b, b.operatorToken());
      }
    }
    return result;
  }

  /** Tells of {@code >>>}, which the parser takes for {@code >>}, once its operands fit. */
  void checkUnsignedShift(SyntaxNode whole, SyntaxToken operator) {
    if (operator.text().startsWith(">>>")) {
      binder.problems.error(
          "CS8370",
          whole.span(),
          "feature `unsigned right shift` is not available in C# 7.3",
          "shift an unsigned value: `(int)((uint)x >> n)`");
    }
  }

  static @Nullable BinaryOperatorKind kindOf(BinaryExpressionSyntax s) {
    return switch (s.operatorToken().kind()) {
      case ASTERISK -> BinaryOperatorKind.MULTIPLICATION;
      case SLASH -> BinaryOperatorKind.DIVISION;
      case PERCENT -> BinaryOperatorKind.REMAINDER;
      case PLUS -> BinaryOperatorKind.ADDITION;
      case MINUS -> BinaryOperatorKind.SUBTRACTION;
      case LESS_THAN_LESS_THAN -> BinaryOperatorKind.LEFT_SHIFT;
      case GREATER_THAN_GREATER_THAN -> BinaryOperatorKind.RIGHT_SHIFT;
      case LESS_THAN -> BinaryOperatorKind.LESS_THAN;
      case GREATER_THAN -> BinaryOperatorKind.GREATER_THAN;
      case LESS_THAN_EQUALS -> BinaryOperatorKind.LESS_THAN_OR_EQUAL;
      case GREATER_THAN_EQUALS -> BinaryOperatorKind.GREATER_THAN_OR_EQUAL;
      case EQUALS_EQUALS -> BinaryOperatorKind.EQUAL;
      case EXCLAMATION_EQUALS -> BinaryOperatorKind.NOT_EQUAL;
      case AMPERSAND -> BinaryOperatorKind.AND;
      case CARET -> BinaryOperatorKind.XOR;
      case BAR -> BinaryOperatorKind.OR;
      case AMPERSAND_AMPERSAND -> BinaryOperatorKind.LOGICAL_AND;
      case BAR_BAR -> BinaryOperatorKind.LOGICAL_OR;
      default -> null;
    };
  }

  /** Whether a type in parentheses stands where a number is subtracted from: {@code (T)-x}. */
  private boolean isCastOfNegative(@Nullable BinaryExpressionSyntax s) {
    return s != null
        && s.operatorToken().kind() == TokenKind.MINUS
        && s.left() instanceof ParenthesizedExpressionSyntax p
        && p.expression() instanceof SimpleNameSyntax name
        && binder.scope.find(name.name()) == null
        && binder.typeBinder.find(name) != null;
  }

  BoundExpression binary(
      SyntaxNode s, BinaryOperatorKind op, BoundExpression left, BoundExpression right) {
    if (binder.isBad(left) || binder.isBad(right)) {
      return op.isLogical()
          ? badLogical(s, op, left, right)
          : new BoundBadExpression(s, List.of(left, right), binder.types.error());
    }
    if (op.isEquality() && (isTuple(left) && isTuple(right))) {
      BoundExpression tuple = binder.equality.tupleEquality(s, op, left, right);
      if (tuple != null) {
        return tuple;
      }
    }
    if (ConversionBinder.isVoid(left)
        || ConversionBinder.isVoid(right)
        || hasNoValue(left)
        || hasNoValue(right)) {
      return inapplicable(s, op.text(), left, right);
    }
    if (isUntypedDefault(left) || isUntypedDefault(right)) {
      BoundExpression refused = refuseDefault(s, op, left, right);
      if (refused != null) {
        return refused;
      }
    }
    if (op.isLogical()) {
      return logical(s, op, left, right);
    }
    if (left.type() == null && right.type() == null) {
      boolean nulls = left instanceof BoundLiteral && right instanceof BoundLiteral;
      if (op.isEquality() && nulls) {
        TypeSymbol object = binder.types.object();
        return new BoundBinaryOperator(
            s,
            op,
            OperandKind.OBJECT,
            false,
            false,
            null,
            new BoundLiteral(left.syntax(), ConstantValue.NULL, object),
            new BoundLiteral(right.syntax(), ConstantValue.NULL, object),
            ConstantValue.of(op == BinaryOperatorKind.EQUAL),
            binder.types.bool());
      }
      if (!nulls) {
        return inapplicable(s, op.text(), left, right);
      }
      if (op == BinaryOperatorKind.ADDITION) {
        return ambiguous(s, op.text(), left, right); // of strings as well as of delegates
      }
    }
    OperatorResolution.Signature user = resolution.userDefined(op, left, right);
    if (user != null) {
      return build(s, op, user, left, right);
    }
    if (op.isEquality()) {
      BoundExpression nullTest = binder.equality.nullTest(s, op, left, right);
      if (nullTest != null) {
        return nullTest;
      }
    }
    BoundExpression enums = enumOperator(s, op, left, right);
    if (enums != null) {
      return enums;
    }
    List<OperatorResolution.Signature> applicable = new ArrayList<>();
    for (OperatorResolution.Signature candidate : resolution.builtIn(op, left, right)) {
      if (resolution.takes(candidate, left, right)) {
        applicable.add(candidate);
      }
    }
    if (applicable.isEmpty()) {
      BoundExpression reference =
          op.isEquality() ? binder.equality.referenceEquality(s, op, left, right) : null;
      return reference == null ? inapplicable(s, op.text(), left, right) : reference;
    }
    OperatorResolution.Signature best = resolution.best(applicable, left, right);
    if (best == null) {
      return ambiguous(s, op.text(), left, right);
    }
    return build(s, op, best, left, right);
  }

  private BoundExpression ambiguous(
      SyntaxNode s, String op, BoundExpression left, BoundExpression right) {
    binder.problems.error(
        "CS0034",
        s.span(),
        "operator `"
            + op
            + "` is ambiguous on operands of type `"
            + ConversionBinder.describe(left)
            + "` and `"
            + ConversionBinder.describe(right)
            + "`");
    return binder.bad(s, left, right);
  }

  private static boolean isTuple(BoundExpression e) {
    return e instanceof BoundTupleLiteral
        || e.type() != null && e.type().nullableUnderlying() instanceof TupleTypeSymbol;
  }

  private static boolean hasNoValue(BoundExpression e) {
    return e instanceof UnboundLambda
        || e instanceof BoundMethodGroup
        || e.type() == null && e instanceof BoundThrowExpression;
  }

  BoundExpression inapplicable(
      SyntaxNode s, String op, BoundExpression left, BoundExpression right) {
    if (binder.hasErrors(left) || binder.hasErrors(right)) {
      return binder.bad(s, left, right);
    }
    String help = null;
    String l = ConversionBinder.describe(left);
    String r = ConversionBinder.describe(right);
    if (l.equals("JToken") || r.equals("JToken")) {
      help = "cast the token first: `(int)…` or `(string)…`";
    } else if (l.equals("object") || r.equals("object")) {
      help = "cast the object to its type first";
    } else if (l.equals("string[]") || r.equals("string[]")) {
      help = "take one element, or use `GetValueOrDefault(…)`";
    }
    binder.problems.error(
        "CS0019",
        s.span(),
        "operator `" + op + "` cannot be applied to operands of type `" + l + "` and `" + r + "`",
        help);
    return binder.bad(s, left, right);
  }

  static boolean isUntypedDefault(BoundExpression e) {
    return e instanceof BoundDefaultExpression && e.type() == null;
  }

  /** What a `default` without a type cannot be an operand of; null where the other one types it. */
  private @Nullable BoundExpression refuseDefault(
      SyntaxNode s, BinaryOperatorKind op, BoundExpression left, BoundExpression right) {
    if (op.isEquality() && (left.type() != null || right.type() != null)) {
      return null;
    }
    if (op.isLogical()) {
      reportDefault(isUntypedDefault(left) ? left : right);
      return badLogical(s, op, left, right);
    }
    boolean both = isUntypedDefault(left) && isUntypedDefault(right);
    binder.problems.error(
        !op.isEquality() ? "CS8310" : both ? "CS8315" : "CS0034",
        s.span(),
        "operator `" + op.text() + "` cannot be applied to `default`",
        "write `default(…)` with a type");
    return binder.bad(s, left, right);
  }

  void reportDefault(BoundExpression e) {
    binder.problems.error(
        "CS8716", e.span(), "`default` has no type here", "write `default(…)` with a type");
  }

  private BoundExpression logical(
      SyntaxNode s, BinaryOperatorKind op, BoundExpression left, BoundExpression right) {
    TypeSymbol bool = binder.types.bool();
    if (!binder.conversions.implicit(left, bool).exists()
        || !binder.conversions.implicit(right, bool).exists()) {
      inapplicable(s, op.text(), left, right);
      return badLogical(s, op, left, right);
    }
    BoundExpression l = binder.convert.implicit(left, bool);
    BoundExpression r = binder.convert.implicit(right, bool);
    return new BoundBinaryOperator(
        s,
        op,
        OperandKind.BOOL,
        false,
        false,
        null,
        l,
        r,
        fold(s, op, OperandKind.BOOL, l, r),
        bool);
  }

  /** What cannot be computed still tells which variables are assigned where. */
  private BoundExpression badLogical(
      SyntaxNode s, BinaryOperatorKind op, BoundExpression left, BoundExpression right) {
    return new BoundBinaryOperator(
        s, op, OperandKind.BOOL, false, false, null, left, right, null, binder.types.error());
  }

  /** Operators on enums: those on their numbers. */
  private @Nullable BoundExpression enumOperator(
      SyntaxNode s, BinaryOperatorKind op, BoundExpression left, BoundExpression right) {
    TypeSymbol l = left.type() == null ? null : left.type().nullableUnderlying();
    TypeSymbol r = right.type() == null ? null : right.type().nullableUnderlying();
    boolean le = l != null && l.isEnum();
    boolean re = r != null && r.isEnum();
    if (!le && !re || op.isShift()) {
      return null;
    }
    TypeSymbol type = le ? l : r;
    TypeSymbol number = binder.special(((NamedTypeSymbol) type).enumUnderlying());
    boolean lifted =
        left.type() == null
            || right.type() == null
            || left.type().isNullable()
            || right.type().isNullable();
    boolean bitwise =
        op == BinaryOperatorKind.AND || op == BinaryOperatorKind.OR || op == BinaryOperatorKind.XOR;
    TypeSymbol enumType = lifted ? binder.types.nullable(type) : type;
    TypeSymbol numberType = lifted ? binder.types.nullable(number) : number;
    if ((op.isComparison() || bitwise || op == BinaryOperatorKind.SUBTRACTION && le && re)
        && binder.conversions.implicit(left, enumType).exists()
        && binder.conversions.implicit(right, enumType).exists()) {
      BoundExpression a = toNumber(binder.convert.implicit(left, enumType), numberType);
      BoundExpression b = toNumber(binder.convert.implicit(right, enumType), numberType);
      BoundExpression result = binary(s, op, a, b);
      if (op.isComparison()) {
        return result;
      }
      TypeSymbol back = op == BinaryOperatorKind.SUBTRACTION ? numberType : enumType;
      return unchecked(s, result, back);
    }
    // A number less an enum is no operator of the language, but one that Roslyn knows.
    if (op == BinaryOperatorKind.ADDITION || op == BinaryOperatorKind.SUBTRACTION) {
      BoundExpression enumSide = le ? left : right;
      BoundExpression numberSide = le ? right : left;
      if (binder.conversions.implicit(enumSide, enumType).exists()
          && binder.conversions.implicit(numberSide, numberType).exists()) {
        BoundExpression a = toNumber(binder.convert.implicit(enumSide, enumType), numberType);
        BoundExpression b = binder.convert.implicit(numberSide, numberType);
        BoundExpression result = le ? binary(s, op, a, b) : binary(s, op, b, a);
        return unchecked(s, result, enumType);
      }
    }
    return null;
  }

  private BoundExpression toNumber(BoundExpression e, TypeSymbol number) {
    return e.type().equals(number) ? e : binder.convert.cast(e.syntax(), e, number);
  }

  private BoundExpression unchecked(SyntaxNode s, BoundExpression e, TypeSymbol type) {
    return binder.isBad(e) || e.type().equals(type) ? e : binder.convert.cast(s, e, type);
  }

  private BoundExpression build(
      SyntaxNode s,
      BinaryOperatorKind op,
      OperatorResolution.Signature signature,
      BoundExpression left,
      BoundExpression right) {
    BoundExpression l = binder.convert.implicit(left, signature.left());
    BoundExpression r = binder.convert.implicit(right, signature.right());
    if (binder.isBad(l) || binder.isBad(r)) {
      return binder.bad(s, l, r);
    }
    ConstantValue folded =
        signature.lifted() || signature.method() != null
            ? null
            : fold(s, op, signature.kind(), l, r);
    if (folded == FAILED) {
      return new BoundBadExpression(s, List.of(l, r), signature.result());
    }
    return new BoundBinaryOperator(
        s,
        op,
        signature.kind(),
        signature.lifted(),
        binder.checkedAtRunTime,
        signature.method(),
        l,
        r,
        folded,
        signature.result());
  }

  private static final ConstantValue FAILED = new ConstantValue(new Object());

  @Nullable ConstantValue fold(
      SyntaxNode s,
      BinaryOperatorKind op,
      OperandKind kind,
      BoundExpression left,
      BoundExpression right) {
    ConstantValue l = left.constantValue();
    ConstantValue r = right.constantValue();
    if (l == null || r == null) {
      return null;
    }
    try {
      return ConstantFolder.binary(op, kind, l, r, binder.checkedAtCompileTime);
    } catch (ConstantFolder.FoldException e) {
      binder.problems.error(
          e.csharp,
          s.span(),
          switch (e.csharp) {
            case "CS0020" -> "division by constant zero";
            case "CS0463" -> "the result is too large for a `decimal`";
            default -> "the operation overflows at compile time in checked mode";
          },
          e.csharp.equals("CS0220") ? "write `unchecked(…)` to let it wrap" : null);
      return FAILED;
    }
  }

  // --- unary --------------------------------------------------------------------------------

  BoundExpression prefix(PrefixUnaryExpressionSyntax s) {
    TokenKind token = s.operatorToken().kind();
    if (token == TokenKind.PLUS_PLUS || token == TokenKind.MINUS_MINUS) {
      return binder.assignments.increment(s, s.operand(), s.operatorToken(), true);
    }
    if (token == TokenKind.MINUS && s.operand() instanceof LiteralExpressionSyntax literal) {
      BoundExpression e = binder.expressions.literal(literal, true);
      ConstantValue v = e.constantValue();
      if (v != null
          && v.value() instanceof Long n
          && n < 0
          && !e.type().specialType().isUnsigned()) {
        return new BoundLiteral(s, v, e.type());
      }
    }
    if (token == TokenKind.AMPERSAND || token == TokenKind.ASTERISK) {
      return pointer(s, token == TokenKind.AMPERSAND);
    }
    if (token == TokenKind.CARET) { // of C# 8, which the parser told
      return binder.bad(s, binder.expressions.bindValue(s.operand()));
    }
    UnaryOperatorKind op =
        switch (token) {
          case PLUS -> UnaryOperatorKind.PLUS;
          case MINUS -> UnaryOperatorKind.MINUS;
          case EXCLAMATION -> UnaryOperatorKind.LOGICAL_NOT;
          default -> UnaryOperatorKind.BITWISE_COMPLEMENT;
        };
    BoundExpression raw = binder.expressions.bind(s.operand());
    if (raw instanceof BoundTypeExpression t && !t.type().isError()) {
      inapplicable(s, op, new BoundReceiverPlaceholder(s.operand(), t.type()));
    }
    BoundExpression operand = binder.conditionals.natural(binder.expressions.checkValue(raw));
    return unary(s, op, operand);
  }

  private BoundExpression pointer(PrefixUnaryExpressionSyntax s, boolean address) {
    BoundExpression operand = binder.expressions.bindValue(s.operand());
    if (!binder.hasErrors(operand)) {
      boolean variable =
          operand instanceof BoundLocal
              || operand instanceof BoundParameter
              || operand instanceof BoundArrayAccess;
      binder.problems.notAvailable(
          !address ? "CS0193" : variable ? "CS0214" : "CS0211",
          address && !variable ? plain(s.operand()).span() : s.span(),
          "pointers are not available in expressions of policies",
          address ? "write `&&` for a condition, or `\"` in place of `&quot;`" : null);
    }
    return binder.bad(s, operand);
  }

  private static ExpressionSyntax plain(ExpressionSyntax e) {
    return e instanceof ParenthesizedExpressionSyntax p ? plain(p.expression()) : e;
  }

  BoundExpression unary(SyntaxNode s, UnaryOperatorKind op, BoundExpression operand) {
    if (binder.isBad(operand)) {
      return binder.bad(s, operand);
    }
    TypeSymbol type = operand.type();
    if (type == null || type.isVoid()) {
      return inapplicable(s, op, operand);
    }
    TypeSymbol plain = type.nullableUnderlying();
    Set<MethodSymbol> methods = new LinkedHashSet<>();
    OperatorResolution.collect(type, op.text(), methods);
    for (MethodSymbol m : methods) {
      if (m.parameters().size() != 1) {
        continue;
      }
      TypeSymbol p = m.parameters().get(0).type();
      boolean lifted = type.isNullable() && p.isValueType() && !p.isNullable();
      TypeSymbol from = lifted ? binder.types.nullable(p) : p;
      if (binder.conversions.implicit(operand, from).exists()) {
        return new BoundUnaryOperator(
            s,
            op,
            OperandKind.USER_DEFINED,
            lifted,
            false,
            m,
            binder.convert.implicit(operand, from),
            null,
            lifted ? binder.types.nullable(m.returnType()) : m.returnType());
      }
    }
    if (plain.isEnum() && op == UnaryOperatorKind.BITWISE_COMPLEMENT) {
      TypeSymbol number = binder.special(((NamedTypeSymbol) plain).enumUnderlying());
      TypeSymbol numberType = type.isNullable() ? binder.types.nullable(number) : number;
      boolean compileTime = binder.checkedAtCompileTime;
      binder.checkedAtCompileTime = false;
      try {
        return unchecked(s, unary(s, op, toNumber(operand, numberType)), type);
      } finally {
        binder.checkedAtCompileTime = compileTime;
      }
    }
    List<SpecialType> candidates = new ArrayList<>();
    switch (op) {
      case LOGICAL_NOT -> candidates.add(SpecialType.BOOLEAN);
      case BITWISE_COMPLEMENT -> candidates.addAll(OperatorResolution.INTEGERS);
      case PLUS -> {
        candidates.addAll(OperatorResolution.INTEGERS);
        candidates.addAll(OperatorResolution.REALS);
      }
      default -> {
        candidates.add(SpecialType.INT32);
        candidates.add(SpecialType.INT64);
        candidates.addAll(OperatorResolution.REALS);
      }
    }
    List<OperatorResolution.Signature> applicable = new ArrayList<>();
    for (SpecialType c : candidates) {
      TypeSymbol target = binder.special(c);
      if (binder.conversions.implicit(operand, target).exists()) {
        applicable.add(
            new OperatorResolution.Signature(
                OperatorResolution.kindOf(c), target, target, target, false, null));
      }
      TypeSymbol lifted = binder.types.nullable(target);
      if (type.isNullable() && binder.conversions.implicit(operand, lifted).exists()) {
        applicable.add(
            new OperatorResolution.Signature(
                OperatorResolution.kindOf(c), lifted, lifted, lifted, true, null));
      }
    }
    OperatorResolution.Signature best = resolution.best(applicable, operand, operand);
    if (best == null) {
      return inapplicable(s, op, operand);
    }
    BoundExpression converted = binder.convert.implicit(operand, best.left());
    ConstantValue constant = converted.constantValue();
    ConstantValue folded = null;
    if (constant != null && !best.lifted()) {
      try {
        folded = ConstantFolder.unary(op, best.kind(), constant, binder.checkedAtCompileTime);
      } catch (ConstantFolder.FoldException e) {
        binder.problems.error(
            e.csharp, s.span(), "the operation overflows at compile time in checked mode");
        return binder.bad(s, operand);
      }
    }
    return new BoundUnaryOperator(
        s,
        op,
        best.kind(),
        best.lifted(),
        binder.checkedAtRunTime,
        null,
        converted,
        folded,
        best.result());
  }

  BoundExpression inapplicable(SyntaxNode s, UnaryOperatorKind op, BoundExpression operand) {
    if (binder.hasErrors(operand)) {
      return binder.bad(s, operand);
    }
    if (isUntypedDefault(operand)) {
      reportDefault(operand);
      return binder.bad(s, operand);
    }
    boolean untyped = operand instanceof BoundLiteral;
    binder.problems.error(
        untyped && operand.type() == null ? "CS8310" : "CS0023",
        s.span(),
        "operator `"
            + op.text()
            + "` cannot be applied to operand of type `"
            + ConversionBinder.describe(operand)
            + "`");
    return binder.bad(s, operand);
  }

  // --- is, as -------------------------------------------------------------------------------

  private BoundExpression isOperator(BinaryExpressionSyntax s) {
    BoundExpression operand = binder.conditionals.natural(binder.expressions.bindValue(s.left()));
    if (!(s.right() instanceof TypeSyntax syntax)) {
      return binder.bad(s, operand);
    }
    TypeSymbol type = binder.patterns.typeOrConstant(syntax);
    if (type == null) {
      return binder.patterns.isConstant(s, operand, s.right());
    }
    binder.typeBinder.checkNullableReference(
        syntax, type, "CS8650", syntax.span(), "the right side of `is`");
    if (operand.type() == null && !(operand instanceof BoundLiteral)) {
      return inapplicable(s, "is", operand, new BoundTypeExpression(syntax, type));
    }
    if (binder.isBad(operand) || type.isError()) {
      return new BoundBadExpression(s, List.of(operand), binder.types.error());
    }
    if (operand.type() == null) {
      operand = binder.convert.implicit(operand, binder.types.object());
    }
    return new BoundIsOperator(s, operand, type, binder.types.bool());
  }

  private BoundExpression asOperator(BinaryExpressionSyntax s) {
    BoundExpression operand = binder.conditionals.natural(binder.expressions.bindValue(s.left()));
    if (!(s.right() instanceof TypeSyntax syntax)) {
      return binder.bad(s, operand);
    }
    TypeSymbol type = binder.typeBinder.bind(syntax);
    binder.typeBinder.checkNullableReference(
        syntax, type, "CS8651", syntax.span(), "the right side of `as`");
    if (binder.isBad(operand) || type.isError()) {
      return new BoundBadExpression(s, List.of(operand), type);
    }
    if (!type.canBeNull()) {
      binder.problems.error(
          type instanceof TypeParameterSymbol ? "CS0413" : "CS0077",
          s.span(),
          "`as` needs a reference type or nullable type: `" + type + "` is a value type",
          "use `as " + type + "?`, or a cast");
      return new BoundBadExpression(s, List.of(operand), type);
    }
    if (operand.type() == null) {
      if (operand instanceof BoundLiteral) {
        return binder.convert.implicit(operand, type);
      }
      return inapplicable(s, "as", operand, new BoundTypeExpression(syntax, type));
    }
    Conversion c = binder.conversions.standardExplicit(operand.type(), type);
    boolean fits =
        c.exists() && c.kind() != ConversionKind.EXPLICIT_NUMERIC
            || operand.type().containsTypeParameter()
            || type.containsTypeParameter();
    if (!fits) {
      binder.problems.error(
          "CS0039",
          s.span(),
          "cannot convert type `" + operand.type() + "` to `" + type + "` by `as`");
      return new BoundBadExpression(s, List.of(operand), type);
    }
    return new BoundAsOperator(s, operand, type);
  }
}
