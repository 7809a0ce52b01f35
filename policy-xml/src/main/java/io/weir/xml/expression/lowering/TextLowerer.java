package io.weir.xml.expression.lowering;

import io.weir.runtime.dotnet.FormattableString;
import io.weir.runtime.dotnet.Operators;
import io.weir.xml.expression.binding.BoundBinaryOperator;
import io.weir.xml.expression.binding.BoundConversion;
import io.weir.xml.expression.binding.BoundExpression;
import io.weir.xml.expression.binding.BoundInterpolatedString;
import io.weir.xml.expression.binding.BoundInterpolationPart;
import io.weir.xml.expression.binding.ConversionKind;
import io.weir.xml.expression.binding.OperandKind;
import io.weir.xml.expression.lowering.JavaExpression.Call;
import io.weir.xml.expression.lowering.JavaExpression.Literal;
import io.weir.xml.expression.lowering.JavaExpression.NewArray;
import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.TypeSymbol;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers concatenation and interpolated strings. */
final class TextLowerer {
  private static final int MOST_PARTS = 8;

  private final ExpressionLowerer expressions;

  TextLowerer(ExpressionLowerer expressions) {
    this.expressions = expressions;
  }

  /** {@code a + b + …} of strings, in one go. */
  JavaExpression concatenate(BoundBinaryOperator node) {
    List<JavaExpression> parts = new ArrayList<>();
    concatenated(node, parts);
    return concatenate(parts);
  }

  private void concatenated(BoundExpression node, List<JavaExpression> parts) {
    if (node instanceof BoundBinaryOperator binary
        && binary.operandKind() == OperandKind.STRING_CONCATENATION
        && binary.constantValue() == null) {
      concatenated(binary.left(), parts);
      concatenated(binary.right(), parts);
    } else {
      expressions.next(parts, () -> text(node));
    }
  }

  /** What concatenation writes for an operand. */
  private JavaExpression text(BoundExpression operand) {
    ConstantValue constant = operand.constantValue();
    if (constant != null && constant.isNull()) {
      return new Literal("", String.class);
    }
    BoundExpression value = operand;
    while (value instanceof BoundConversion conversion
        && value.constantValue() == null
        && (conversion.conversion().kind() == ConversionKind.BOXING
            || (conversion.conversion().kind() == ConversionKind.IMPLICIT_REFERENCE
                && !conversion.operand().type().isDelegate()))) {
      value = conversion.operand();
    }
    return textOf(expressions.lower(value), value.type());
  }

  private static JavaExpression textOf(JavaExpression value, TypeSymbol type) {
    if (value instanceof Literal literal && literal.value() instanceof Character c) {
      return new Literal(String.valueOf(c), String.class);
    }
    if (value.type() == String.class) {
      return value;
    }
    String method =
        switch (type.specialType()) {
          case BOOLEAN -> "textOfBoolean";
          case CHAR -> "textOfChar";
          case SBYTE, BYTE, INT16, UINT16, INT32 -> "textOfInt";
          case INT64 -> "textOfLong";
          case UINT32 -> "textOfUInt";
          case UINT64 -> "textOfULong";
          default -> null;
        };
    if (method == null || !value.type().isPrimitive()) {
      return JavaExpressions.operator("text", String.class, JavaTypes.box(value, type));
    }
    return JavaExpressions.operator(method, String.class, value);
  }

  private static JavaExpression concatenate(List<JavaExpression> given) {
    List<JavaExpression> parts = new ArrayList<>();
    for (JavaExpression part : given) {
      JavaExpression last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
      if (part instanceof Literal text && last instanceof Literal before) {
        parts.set(
            parts.size() - 1,
            new Literal(plain(before.value()) + plain(text.value()), String.class));
      } else {
        parts.add(part);
      }
    }
    if (parts.size() > 1) {
      parts.removeIf(p -> p instanceof Literal text && plain(text.value()).isEmpty());
    }
    if (parts.isEmpty()) {
      return new Literal("", String.class);
    }
    if (parts.size() == 1 && parts.get(0) instanceof Literal) {
      return parts.get(0);
    }
    if (parts.size() == 1) {
      parts.add(new Literal("", String.class));
    }
    if (parts.size() <= MOST_PARTS) {
      return new Call(Operators.class, "cat" + parts.size(), parts, String.class);
    }
    if (parts.size() <= 100) {
      return new Call(
          Operators.class, "catAll", List.of(new NewArray(parts, String[].class)), String.class);
    }
    List<JavaExpression> groups = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += 100) {
      groups.add(concatenate(parts.subList(i, Math.min(parts.size(), i + 100))));
    }
    return concatenate(groups);
  }

  private static String plain(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  JavaExpression interpolate(BoundInterpolatedString node) {
    List<JavaExpression> parts = new ArrayList<>();
    for (BoundInterpolationPart part : node.parts()) {
      BoundExpression value = part.value();
      if (value == null) {
        String text = part.text();
        parts.add(new Literal(text == null ? "" : text, String.class));
        continue;
      }
      expressions.next(
          parts,
          () -> {
            String format = part.format();
            JavaExpression text =
                format == null
                    ? text(value)
                    : JavaExpressions.operator(
                        "hole",
                        String.class,
                        expressions.lowerBoxed(value),
                        new Literal(format, String.class));
            Integer alignment = part.alignment();
            if (alignment != null) {
              text =
                  JavaExpressions.operator(
                      "align", String.class, text, new Literal(alignment, int.class));
            }
            return text;
          });
    }
    return concatenate(parts);
  }

  /** An interpolated string as the format and the values of {@code FormattableString}. */
  JavaExpression formattable(BoundInterpolatedString node) {
    StringBuilder format = new StringBuilder();
    List<JavaExpression> values = new ArrayList<>();
    for (BoundInterpolationPart part : node.parts()) {
      BoundExpression value = part.value();
      if (value == null) {
        format.append(plain(part.text()).replace("{", "{{").replace("}", "}}"));
        continue;
      }
      format.append('{').append(values.size());
      if (part.alignment() != null) {
        format.append(',').append(part.alignment());
      }
      if (part.format() != null) {
        format.append(':').append(part.format());
      }
      format.append('}');
      expressions.next(values, () -> expressions.lowerBoxed(value));
    }
    return new Call(
        FormattableString.class,
        "of",
        List.of(new Literal(format.toString(), String.class), new NewArray(values, Object[].class)),
        FormattableString.class);
  }
}
