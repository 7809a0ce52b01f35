package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.AnonymousTypeSymbol;
import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TupleTypeSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.*;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds expressions that belong to no other part of the binder. */
final class ExpressionBinder {
  private final Binder binder;

  ExpressionBinder(Binder binder) {
    this.binder = binder;
  }

  /** Where {@code throw} is an expression: after {@code ??}, in a conditional, as a body. */
  private final Set<ThrowExpressionSyntax> throwing =
      Collections.newSetFromMap(new IdentityHashMap<>());

  /** Binds a value; what is none (a type, a namespace) is reported. */
  BoundExpression bindValue(ExpressionSyntax syntax) {
    return checkValue(bind(syntax));
  }

  /** Binds a value that may still lack a type. */
  BoundExpression bindAny(ExpressionSyntax syntax) {
    return bindValue(syntax);
  }

  /** Binds a value that has a type: no lambda, method group, null or default. */
  BoundExpression bindTyped(ExpressionSyntax syntax, String operator, SyntaxNode whole) {
    BoundExpression e = binder.conditionals.natural(bindValue(syntax));
    if (e instanceof BoundMethodGroup && operator.equals("[]")) {
      binder.problems.error(
          "CS0021", whole.span(), "indexing cannot be applied to a value of type `method group`");
      return binder.bad(syntax, e);
    }
    if (e.type() == null) {
      binder.problems.error(
          "CS0023",
          whole.span(),
          "operator `"
              + operator
              + "` cannot be applied to operand of type `"
              + ConversionBinder.describe(e)
              + "`");
      return binder.bad(syntax, e);
    }
    return e;
  }

  BoundExpression checkValue(BoundExpression e) {
    if (e instanceof BoundTypeExpression t) {
      if (!binder.isBad(e)) {
        binder.problems.error(
            "CS0119",
            e.span(),
            "`" + t.type() + "` is a type, which is not valid in the given context");
      }
      return binder.bad(e.syntax());
    }
    if (e instanceof BoundNamespaceExpression n) {
      binder.problems.error(
          "CS0118", e.span(), "`" + n.namespace() + "` is a namespace but is used like a variable");
      return binder.bad(e.syntax());
    }
    if (e instanceof BoundPropertyAccess p && p.property().getter() == null) {
      return e;
    }
    return e;
  }

  /** Binds to a type, converting implicitly. */
  BoundExpression bindAs(ExpressionSyntax syntax, TypeSymbol target) {
    return binder.convert.implicit(bindValue(syntax), target);
  }

  BoundExpression bindCondition(ExpressionSyntax syntax) {
    BoundExpression e = binder.conditionals.natural(bindValue(syntax));
    Conversion c = binder.conversions.implicit(e, binder.types.bool());
    if (!c.exists()) {
      binder.convert.reportImplicit(e, binder.types.bool(), syntax.span());
      return binder.bad(syntax, e);
    }
    return binder.convert.apply(e, c, binder.types.bool(), false);
  }

  /** Binds whatever it is: also a type, a namespace or a method group. */
  BoundExpression bind(ExpressionSyntax syntax) {
    if (syntax instanceof LiteralExpressionSyntax s) {
      return literal(s, false);
    }
    if (syntax instanceof ParenthesizedExpressionSyntax s) {
      return parenthesized(s);
    }
    if (syntax instanceof SimpleNameSyntax s) {
      return binder.lookup.simpleName(s, false);
    }
    if (syntax instanceof AliasQualifiedNameSyntax s
        && s.alias().name().equals("global")
        && binder.table.isNamespace(s.name().name())) {
      return new BoundNamespaceExpression(s, s.name().name());
    }
    if (syntax instanceof MemberAccessExpressionSyntax s) {
      return memberAccess(s, false);
    }
    if (syntax instanceof InvocationExpressionSyntax s) {
      return binder.invocations.invocation(s);
    }
    if (syntax instanceof ElementAccessExpressionSyntax s) {
      return binder.elementAccess.elementAccess(
          s, bindTyped(s.expression(), "[]", s), s.argumentList());
    }
    if (syntax instanceof BinaryExpressionSyntax s) {
      return binder.operators.binary(s);
    }
    if (syntax instanceof PrefixUnaryExpressionSyntax s) {
      return binder.operators.prefix(s);
    }
    if (syntax instanceof PostfixUnaryExpressionSyntax s) {
      return binder.assignments.increment(s, s.operand(), s.operatorToken(), false);
    }
    if (syntax instanceof AssignmentExpressionSyntax s) {
      return binder.assignments.assignment(s);
    }
    if (syntax instanceof ConditionalExpressionSyntax s) {
      return binder.conditionals.conditional(s);
    }
    if (syntax instanceof ConditionalAccessExpressionSyntax s) {
      return conditionalAccess(s);
    }
    if (syntax instanceof CastExpressionSyntax s) {
      TypeSymbol type = binder.typeBinder.bindHolder(s.type(), "CS0716", s.span());
      return binder.convert.cast(s, bindValue(s.expression()), type);
    }
    if (syntax instanceof IsPatternExpressionSyntax s) {
      return binder.patterns.isPattern(s);
    }
    if (syntax instanceof AnonymousFunctionExpressionSyntax s) {
      return binder.lambdas.create(s);
    }
    if (syntax instanceof ObjectCreationExpressionSyntax s) {
      return binder.initializers.objectCreation(s);
    }
    if (syntax instanceof AnonymousObjectCreationExpressionSyntax s) {
      return binder.initializers.anonymousObject(s);
    }
    if (syntax instanceof ArrayCreationExpressionSyntax s) {
      return binder.initializers.arrayCreation(s);
    }
    if (syntax instanceof ImplicitArrayCreationExpressionSyntax s) {
      return binder.initializers.implicitArray(s);
    }
    if (syntax instanceof InterpolatedStringExpressionSyntax s) {
      return interpolated(s);
    }
    if (syntax instanceof TupleExpressionSyntax s) {
      return tuple(s);
    }
    if (syntax instanceof QueryExpressionSyntax s) {
      return binder.queries.query(s);
    }
    if (syntax instanceof TypeOfExpressionSyntax s) {
      TypeSymbol type = binder.typeBinder.bindUnbound(s.type());
      binder.typeBinder.checkNullableReference(
          s.type(), type, "CS8639", s.span(), "the type of `typeof`");
      return new BoundTypeOf(s, type, binder.special(SpecialType.TYPE));
    }
    if (syntax instanceof DefaultExpressionSyntax s) {
      TypeSymbol type = binder.typeBinder.bind(s.type());
      return type.isError() ? binder.bad(s) : binder.convert.defaultValue(s, type);
    }
    if (syntax instanceof CheckedExpressionSyntax s) {
      return checked(s);
    }
    if (syntax instanceof ThrowExpressionSyntax s) {
      return throwExpression(s);
    }
    if (syntax instanceof MemberBindingExpressionSyntax s) {
      return memberBinding(s, false);
    }
    if (syntax instanceof ElementBindingExpressionSyntax s) {
      return binder.elementAccess.elementAccess(s, receiver(), s.argumentList());
    }
    if (syntax instanceof SizeOfExpressionSyntax s) {
      return sizeOf(s);
    }
    if (syntax instanceof InitializerExpressionSyntax s) {
      s.expressions().forEach(this::bindValue);
      return binder.bad(s);
    }
    if (syntax instanceof DeclarationExpressionSyntax s) {
      binder.problems.error("CS8185", s.span(), "a declaration is not allowed in this context");
      declareDesignation(s);
      return binder.bad(s);
    }
    if (syntax instanceof TypeSyntax s) {
      return new BoundTypeExpression(s, binder.typeBinder.bind(s));
    }
    if (syntax instanceof RefExpressionSyntax s) {
      TextSpan ref = new TextSpan(s.span().start(), s.span().start() + 3);
      binder.problems.error("CS1073", ref, "`ref` does not belong here: a value is expected");
      return binder.bad(s, bindValue(s.expression()));
    }
    if (syntax instanceof WithExpressionSyntax s) {
      return with(s);
    }
    if (syntax instanceof BadExpressionSyntax s) {
      s.parts().forEach(this::bind);
      return new BoundBadExpression(s, List.of(), binder.types.error());
    }
    return binder.bad(syntax);
  }

  /** A copy with changes; there are no records, and the copies of other types came later. */
  private BoundExpression with(WithExpressionSyntax s) {
    BoundExpression value = binder.conditionals.natural(bindValue(s.expression()));
    if (binder.isBad(value)) {
      return binder.bad(s, value);
    }
    TypeSymbol type = value.type();
    boolean anonymous = type instanceof AnonymousTypeSymbol;
    if (anonymous || type != null && type.isValueType()) {
      binder.problems.error(
          "CS8370",
          s.span(),
          "feature `with on "
              + (anonymous ? "anonymous types" : "structs")
              + "` is not available in C# 7.3",
          "make a new value of all its members");
    } else {
      binder.problems.error(
          "CS8858",
          s.expression().span(),
          "`" + ConversionBinder.describe(value) + "` is no record, so `with` cannot copy it",
          "make a new value of all its members");
    }
    return binder.bad(s, value);
  }

  private void declareDesignation(DeclarationExpressionSyntax s) {
    if (s.designation() instanceof SingleVariableDesignationSyntax single
        && binder.scope.declaredAt(single.identifier().span().start()) instanceof LocalSymbol l) {
      l.setBound();
    }
  }

  private BoundExpression parenthesized(ParenthesizedExpressionSyntax s) {
    ExpressionSyntax inner = s;
    while (inner instanceof ParenthesizedExpressionSyntax p) {
      inner = p.expression();
    }
    BoundExpression e = bind(inner);
    return e instanceof BoundTypeExpression || e instanceof BoundNamespaceExpression
        ? checkValue(e)
        : e;
  }

  BoundExpression literal(LiteralExpressionSyntax s, boolean negated) {
    SyntaxToken token = s.token();
    switch (token.kind()) {
      case TRUE -> {
        return new BoundLiteral(s, ConstantValue.TRUE, binder.types.bool());
      }
      case FALSE -> {
        return new BoundLiteral(s, ConstantValue.FALSE, binder.types.bool());
      }
      case NULL -> {
        return untypedNull(s);
      }
      case DEFAULT -> {
        return untypedDefault(s);
      }
      case STRING_LITERAL -> {
        return token.value() instanceof String text
            ? new BoundLiteral(s, new ConstantValue(text), binder.types.string())
            : binder.bad(s);
      }
      case CHARACTER_LITERAL -> {
        return token.value() instanceof Character c
            ? new BoundLiteral(s, new ConstantValue(c), binder.special(SpecialType.CHAR))
            : binder.bad(s);
      }
      case NUMERIC_LITERAL -> {
        return token.value() instanceof NumericLiteral n ? number(s, n, negated) : binder.bad(s);
      }
      default -> {
        return binder.bad(s);
      }
    }
  }

  private static BoundExpression untypedNull(SyntaxNode s) {
    return new BoundLiteral(s, ConstantValue.NULL, null);
  }

  private static BoundExpression untypedDefault(SyntaxNode s) {
    return new BoundDefaultExpression(s, null);
  }

  private BoundExpression number(LiteralExpressionSyntax s, NumericLiteral n, boolean negated) {
    String text = s.token().text();
    char last = text.isEmpty() ? ' ' : Character.toLowerCase(text.charAt(text.length() - 1));
    boolean suffix = last == 'u' || last == 'l';
    if (negated && !suffix) {
      if (n.type() == NumericLiteral.Type.UINT && n.value().longValue() == 2147483648L) {
        return new BoundLiteral(s, ConstantValue.of(-2147483648L), binder.types.int32());
      }
      if (n.type() == NumericLiteral.Type.ULONG
          && n.value() instanceof BigInteger b
          && b.bitLength() == 64
          && b.longValue() == Long.MIN_VALUE) {
        return new BoundLiteral(
            s, ConstantValue.of(Long.MIN_VALUE), binder.special(SpecialType.INT64));
      }
    }
    return switch (n.type()) {
      case INT -> integer(s, n, SpecialType.INT32);
      case UINT -> integer(s, n, SpecialType.UINT32);
      case LONG -> integer(s, n, SpecialType.INT64);
      case ULONG -> integer(s, n, SpecialType.UINT64);
      case FLOAT ->
          new BoundLiteral(
              s, new ConstantValue(n.value().floatValue()), binder.special(SpecialType.SINGLE));
      case DOUBLE ->
          new BoundLiteral(
              s, new ConstantValue(n.value().doubleValue()), binder.special(SpecialType.DOUBLE));
      case DECIMAL ->
          new BoundLiteral(s, new ConstantValue(n.value()), binder.special(SpecialType.DECIMAL));
    };
  }

  private BoundExpression integer(SyntaxNode s, NumericLiteral n, SpecialType type) {
    return new BoundLiteral(s, ConstantValue.of(n.value().longValue()), binder.special(type));
  }

  /** The member behind {@code ?.}. */
  BoundExpression memberBinding(MemberBindingExpressionSyntax s, boolean invoked) {
    return binder.lookup.member(s, receiver(), s.name(), invoked);
  }

  BoundExpression memberAccess(MemberAccessExpressionSyntax s, boolean invoked) {
    if (s.operatorToken().kind() == TokenKind.MINUS_GREATER_THAN) {
      BoundExpression pointer = bindValue(s.expression());
      if (!binder.isBad(pointer)) {
        binder.problems.error(
            "CS0193", s.span(), "expressions have no pointers", "write `.`, or `=>` for a lambda");
      }
      return binder.bad(s, pointer);
    }
    // chains of members are deep on the left: an explicit stack would only move the depth, and the
    // parser limits it
    BoundExpression left =
        s.expression() instanceof SimpleNameSyntax name
            ? colorColor(name, s.name())
            : bind(s.expression());
    return binder.lookup.member(s, left, s.name(), invoked);
  }

  /** A variable that is named like its type may stand for either. */
  private BoundExpression colorColor(SimpleNameSyntax name, SimpleNameSyntax member) {
    BoundExpression left = binder.lookup.simpleName(name, false);
    if ((left instanceof BoundLocal || left instanceof BoundParameter)
        && name instanceof IdentifierNameSyntax
        && left.type().name().equals(name.name())) {
      TypeSymbol type = binder.typeBinder.find(name);
      if (type != null && type.equals(left.type())) {
        var found = binder.lookup.members(type, member.name());
        if (!found.isEmpty() && found.stream().allMatch(m -> m.isStatic())) {
          return new BoundTypeExpression(name, type);
        }
      }
    }
    return left;
  }

  // --- ?. -----------------------------------------------------------------------------------

  private final List<BoundExpression> receivers = new ArrayList<>();

  private BoundExpression receiver() {
    return receivers.get(receivers.size() - 1);
  }

  private BoundExpression conditionalAccess(ConditionalAccessExpressionSyntax s) {
    BoundExpression receiver = binder.conditionals.natural(bindValue(s.expression()));
    if (binder.isBad(receiver)) {
      return binder.bad(s, receiver);
    }
    if (receiver.type() == null
        || !receiver.type().canBeNull()
            && !(receiver.type() instanceof io.weir.xml.expression.symbols.TypeParameterSymbol)) {
      binder.problems.error(
          "CS0023",
          s.operatorToken().span(),
          "operator `?` cannot be applied to operand of type `"
              + ConversionBinder.describe(receiver)
              + "`",
          "it is never null: use `.`");
      return binder.bad(s, receiver);
    }
    BoundReceiverPlaceholder placeholder =
        new BoundReceiverPlaceholder(receiver.syntax(), receiver.type().nullableUnderlying());
    receivers.add(placeholder);
    BoundExpression access;
    try {
      access = binder.conditionals.natural(bindValue(s.whenNotNull()));
    } finally {
      receivers.remove(receivers.size() - 1);
    }
    if (binder.isBad(access)) {
      return binder.bad(s, receiver, access);
    }
    TypeSymbol type = access.type();
    if (type == null) {
      binder.problems.error(
          "CS8978",
          s.whenNotNull().span(),
          "`" + ConversionBinder.describe(access) + "` cannot be made nullable",
          access instanceof BoundMethodGroup group ? "call it: `" + group.name() + "(…)`" : null);
      return binder.bad(s, receiver, access);
    }
    if (type.isValueType() && !type.isNullable() && !type.isVoid()) {
      type = binder.types.nullable(type);
      access = binder.convert.implicit(access, type);
    }
    return new BoundConditionalAccess(s, receiver, placeholder, access, type);
  }

  // --- small forms --------------------------------------------------------------------------

  private BoundExpression checked(CheckedExpressionSyntax s) {
    boolean compileTime = binder.checkedAtCompileTime;
    boolean runTime = binder.checkedAtRunTime;
    boolean on = s.keyword().kind() == TokenKind.CHECKED;
    binder.checkedAtCompileTime = on;
    binder.checkedAtRunTime = on;
    try {
      return bindValue(s.expression());
    } finally {
      binder.checkedAtCompileTime = compileTime;
      binder.checkedAtRunTime = runTime;
    }
  }

  /** Lets an expression that is about to be bound be a {@code throw}. */
  void mayThrow(@Nullable ExpressionSyntax e) {
    if (e instanceof ThrowExpressionSyntax t) {
      throwing.add(t);
    }
  }

  private BoundExpression throwExpression(ThrowExpressionSyntax s) {
    BoundExpression e = bindException(s.expression());
    if (!throwing.contains(s) && !binder.faults.within(s)) {
      int start = s.span().start();
      binder.problems.error(
          "CS8115",
          new TextSpan(start, start + "throw".length()),
          "`throw` cannot stand here; it may follow `??`, `?`, `:` and `=>`");
      return binder.bad(s, e);
    }
    return new BoundThrowExpression(s, e, null);
  }

  BoundExpression bindException(ExpressionSyntax syntax) {
    BoundExpression e = binder.conditionals.natural(bindValue(syntax));
    if (binder.isBad(e)) {
      return e;
    }
    TypeSymbol exception = binder.types.exception();
    if (e.type() != null && !binder.conversions.identityOrReference(e.type(), exception)) {
      binder.problems.error(
          "CS0155", syntax.span(), "what is thrown must be derived from `Exception`");
      return binder.bad(syntax, e);
    }
    return binder.convert.implicit(e, e.type() == null ? exception : e.type());
  }

  private BoundExpression sizeOf(SizeOfExpressionSyntax s) {
    TypeSymbol type = binder.typeBinder.bind(s.type());
    SpecialType t = ConstantFolder.number(type);
    int size =
        t.isIntegral()
            ? t.bits() / 8
            : switch (t) {
              case BOOLEAN -> 1;
              case SINGLE -> 4;
              case DOUBLE -> 8;
              case DECIMAL -> 16;
              default -> 0;
            };
    if (size == 0) {
      if (!type.isError()) {
        binder.problems.error("CS0233", s.span(), "`" + type + "` does not have a predefined size");
      }
      return binder.bad(s);
    }
    return new BoundLiteral(s, ConstantValue.of(size), binder.types.int32());
  }

  private BoundExpression interpolated(InterpolatedStringExpressionSyntax s) {
    List<BoundInterpolationPart> parts = new ArrayList<>();
    for (InterpolatedStringContentSyntax c : s.contents()) {
      if (c instanceof InterpolatedStringTextSyntax t) {
        parts.add(new BoundInterpolationPart(t, t.value(), null, null, null));
      } else if (c instanceof InterpolationSyntax i) {
        BoundExpression value = bindValue(i.expression());
        if (value.type() != null && value.type().isVoid()) {
          binder.problems.error(
              "CS0029", i.expression().span(), "cannot convert `void` to `object`");
          value = binder.bad(i.expression(), value);
        } else if (value instanceof UnboundLambda) {
          binder.problems.error(
              "CS8370",
              value.span(),
              "feature `interpolated string handlers` is not available in C# 7.3",
              "a lambda has no text; call it");
          value = binder.bad(i.expression(), value);
        } else {
          value = binder.convert.implicit(value, binder.types.object());
        }
        Integer alignment = null;
        if (i.alignment() != null) {
          BoundExpression a = bindAs(i.alignment(), binder.types.int32());
          ConstantValue constant = a.constantValue();
          if (constant != null) {
            alignment = (int) constant.asLong();
          } else if (!binder.isBad(a)) {
            binder.problems.error("CS0150", i.alignment().span(), "a constant value is expected");
          }
        }
        parts.add(new BoundInterpolationPart(i, null, value, alignment, i.format()));
      }
    }
    return new BoundInterpolatedString(s, parts, constantText(parts), binder.types.string());
  }

  /**
   * The text if all holes are constant texts without alignment and format. C# 7.3 takes it for
   * constant in tests and in folding; only where a constant must stand is it a later feature.
   */
  private static @Nullable ConstantValue constantText(List<BoundInterpolationPart> parts) {
    StringBuilder text = new StringBuilder();
    for (BoundInterpolationPart p : parts) {
      if (p.value() == null) {
        text.append(p.text());
        continue;
      }
      BoundExpression value = p.value() instanceof BoundConversion c ? c.operand() : p.value();
      ConstantValue constant = value.constantValue();
      if (p.alignment() != null
          || p.format() != null
          || constant == null
          || !(constant.value() instanceof String s)) {
        return null;
      }
      text.append(s);
    }
    return new ConstantValue(text.toString());
  }

  /** Tells of interpolated strings where a constant text must stand. */
  void checkConstantText(BoundExpression e) {
    if (e instanceof BoundInterpolatedString) {
      binder.problems.error(
          "CS8370",
          e.span(),
          "feature `constant interpolated strings` is not available in C# 7.3",
          "join constants with `+`");
    } else if (e instanceof BoundBinaryOperator
        || e instanceof BoundConditional
        || e instanceof BoundConversion) {
      e.forEachChild(
          child -> {
            if (child instanceof BoundExpression inner
                && inner.type() != null
                && inner.type().isString()) {
              checkConstantText(inner);
            }
          });
    }
  }

  private BoundExpression tuple(TupleExpressionSyntax s) {
    List<BoundExpression> values = new ArrayList<>();
    List<TypeSymbol> types = new ArrayList<>();
    List<@Nullable String> names = new ArrayList<>();
    Set<String> used = new HashSet<>();
    Set<String> twice = new HashSet<>();
    boolean untyped = false;
    boolean bad = false;
    for (ArgumentSyntax a : s.arguments()) {
      BoundExpression e = bindValue(a.expression());
      if (ConversionBinder.isVoid(e)) {
        binder.problems.error("CS8210", a.span(), "a tuple cannot hold a value of type `void`");
        e = binder.bad(a, e);
      }
      values.add(e);
      bad |= binder.isBad(e);
      untyped |= e.type() == null;
      types.add(e.type() == null ? binder.types.error() : e.type());
      String name = a.name() == null ? inferredName(a.expression()) : a.name().valueText();
      if (a.name() == null && name != null && (isReserved(name))) {
        name = null;
      }
      if (name != null && !used.add(name)) {
        if (a.name() != null) {
          binder.problems.error("CS8127", a.name().span(), "the name `" + name + "` is used twice");
        }
        twice.add(name);
      }
      names.add(name);
    }
    for (int i = 0; i < names.size(); i++) {
      if (twice.contains(names.get(i)) && s.arguments().get(i).name() == null) {
        names.set(i, null);
      }
    }
    if (bad) {
      return new BoundBadExpression(s, values, binder.types.error());
    }
    return new BoundTupleLiteral(s, values, untyped ? null : new TupleTypeSymbol(types, names));
  }

  private static boolean isReserved(String name) {
    return name.matches("Item[1-9]\\d*")
        || Set.of("Rest", "ToString", "Equals", "GetHashCode", "CompareTo", "Deconstruct")
            .contains(name);
  }

  /** The name that a tuple's or anonymous object's member takes from its value, or null. */
  static @Nullable String inferredName(ExpressionSyntax e) {
    if (e instanceof IdentifierNameSyntax n) {
      return n.name();
    }
    if (e instanceof MemberAccessExpressionSyntax m) {
      return m.name() instanceof IdentifierNameSyntax n ? n.name() : null;
    }
    if (e instanceof ConditionalAccessExpressionSyntax c) {
      return inferredName(c.whenNotNull());
    }
    return e instanceof MemberBindingExpressionSyntax b ? b.name().name() : null;
  }

  /**
   * The type of one value that those of all others convert to; null if there is none. Whether what
   * has no type, as null, converts is for the caller to tell.
   */
  @Nullable TypeSymbol bestCommonType(List<BoundExpression> values) {
    List<TypeSymbol> candidates = new ArrayList<>();
    for (BoundExpression v : values) {
      if (v.type() != null && !candidates.contains(v.type())) {
        if (v.type().isError()) {
          return v.type();
        }
        candidates.add(v.type());
      }
    }
    TypeSymbol best = null;
    for (TypeSymbol c : candidates) {
      best = best == null ? c : better(best, c);
    }
    for (TypeSymbol c : candidates) {
      if (best == null || !best.equals(better(best, c))) {
        return null;
      }
    }
    return best;
  }

  /** The one of two types that the other converts to, as a type; null if neither or both do. */
  private @Nullable TypeSymbol better(TypeSymbol a, TypeSymbol b) {
    if (a.equals(b)) {
      return a;
    }
    boolean toB = binder.conversions.implicit(a, b).exists();
    boolean toA = binder.conversions.implicit(b, a).exists();
    return toA == toB ? null : toA ? a : b;
  }
}
