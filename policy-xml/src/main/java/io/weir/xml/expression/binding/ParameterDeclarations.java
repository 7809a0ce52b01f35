package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ArrayTypeSymbol;
import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.ParameterSyntax;
import io.weir.xml.expression.syntax.SyntaxToken;
import io.weir.xml.expression.syntax.TextSpan;
import io.weir.xml.expression.syntax.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parameters of a local function: their types, defaults, and what C# asks of both. */
final class ParameterDeclarations {
  /** What a collection expression can be converted to without being told how to fill it. */
  private static final Set<String> LIST_INTERFACES =
      Set.of("IEnumerable", "IReadOnlyCollection", "IReadOnlyList", "ICollection", "IList");

  private final Binder binder;

  ParameterDeclarations(Binder binder) {
    this.binder = binder;
  }

  List<ParameterSymbol> bind(List<ParameterSyntax> list) {
    List<ParameterSymbol> parameters = new ArrayList<>();
    boolean optional = false;
    for (int i = 0; i < list.size(); i++) {
      ParameterSyntax p = list.get(i);
      TypeSymbol type = p.type() == null ? binder.types.error() : binder.typeBinder.bind(p.type());
      boolean isParams = p.modifier() != null && p.modifier().kind() == TokenKind.PARAMS;
      if (isParams) {
        checkParams(p, p.modifier(), type, i == list.size() - 1);
        isParams = type.isError() || isRow(type);
      }
      if (optional && p.defaultValue() == null && !isParams) {
        int end = p.span().end();
        binder.problems.error(
            "CS1737",
            new TextSpan(end, end + 1),
            "`" + p.identifier().text() + "` must have a default value, as a parameter before it");
      }
      optional |= p.defaultValue() != null;
      parameters.add(
          new ParameterSymbol(
              p.identifier().valueText(),
              type,
              i,
              LambdaBinder.refKind(p.modifier()),
              isParams,
              false,
              p.defaultValue() == null ? null : defaultOf(p, type)));
    }
    return parameters;
  }

  private void checkParams(ParameterSyntax p, SyntaxToken modifier, TypeSymbol type, boolean last) {
    if (!last) {
      binder.problems.error("CS0231", p.span(), "a `params` parameter must be the last one");
    } else if (type.isString()) {
      binder.problems.error("CS1729", p.span(), "a `string` cannot be filled with arguments");
    } else if (isListInterface(type) || isEnumerable(type) && takesElements(type)) {
      binder.problems.error(
          "CS8370",
          p.span(),
          "feature `params collections` is not available in C# 7.3",
          "let the `params` parameter be an array");
    } else if (isEnumerable(type)) {
      binder.problems.error(
          "CS9215", p.span(), "`" + type + "` has no `Add` that takes one argument");
    } else if (!type.isError() && !isRow(type)) {
      binder.problems.error(
          "CS0225",
          modifier.span(),
          "a `params` parameter must be an array of one dimension, not `" + type + "`");
    }
  }

  private static boolean isRow(TypeSymbol type) {
    return type instanceof ArrayTypeSymbol array && array.rank() == 1;
  }

  private static boolean isListInterface(TypeSymbol type) {
    return type.isInterface() && LIST_INTERFACES.contains(type.name());
  }

  private static boolean isEnumerable(TypeSymbol type) {
    return type instanceof NamedTypeSymbol
        && !type.isInterface()
        && type.allInterfaces().stream()
            .anyMatch(i -> i.definition().specialType() == SpecialType.ENUMERABLE_T);
  }

  private boolean takesElements(TypeSymbol type) {
    return binder.lookup.members(type, "Add").stream()
        .anyMatch(m -> m instanceof MethodSymbol method && method.parameters().size() == 1);
  }

  /** The value that stands for a missing argument; null after an error. */
  private @Nullable ConstantValue defaultOf(ParameterSyntax p, TypeSymbol type) {
    SyntaxToken modifier = p.modifier();
    RefKind kind = LambdaBinder.refKind(modifier);
    if (modifier != null && modifier.kind() == TokenKind.PARAMS) {
      binder.problems.error(
          "CS1751", modifier.span(), "a `params` parameter cannot have a default value");
    } else if (modifier != null && (kind == RefKind.REF || kind == RefKind.OUT)) {
      binder.problems.error(
          "CS1741",
          modifier.span(),
          "a `" + modifier.text() + "` parameter cannot have a default value");
    }
    BoundExpression written = binder.earlyConstants.bindDefault(p.defaultValue());
    if (binder.hasErrors(written) || type.isError()) {
      return null;
    }
    if (type.isString()) {
      binder.expressions.checkConstantText(written);
    }
    Conversion conversion = binder.conversions.implicit(written, type);
    if (!isConstant(written)) {
      if (written instanceof BoundInterpolatedString && type.isString()) {
        return null; // that was told
      }
      binder.problems.error(
          "CS1736",
          p.defaultValue().span(),
          "the default value of `" + p.identifier().text() + "` must be constant");
      return null;
    }
    if (!conversion.isStandard()) {
      binder.problems.error(
          "CS1750",
          p.identifier().span(),
          "a value of type `"
              + ConversionBinder.describe(written)
              + "` cannot be the default of a parameter of type `"
              + type
              + "`");
      return null;
    }
    ConstantValue value = written.constantValue();
    if (value != null && !value.isNull() && type.isReferenceType() && !type.isString()) {
      binder.problems.error(
          "CS1763",
          p.identifier().span(),
          "the default of a parameter of type `" + type + "` can only be null");
      return null;
    }
    BoundExpression converted = binder.convert.implicit(written, type);
    if (converted.constantValue() != null) {
      return converted.constantValue();
    }
    return converted instanceof BoundConversion c && c.operand().constantValue() != null
        ? c.operand().constantValue()
        : ConstantValue.NULL;
  }

  /** Whether a value is known when the expression is compiled: {@code new T()} of a struct is. */
  private static boolean isConstant(BoundExpression value) {
    return value.constantValue() != null
        || value instanceof BoundDefaultExpression
        || value instanceof BoundObjectCreation creation
            && creation.type().isValueType()
            && creation.arguments().isEmpty();
  }
}
