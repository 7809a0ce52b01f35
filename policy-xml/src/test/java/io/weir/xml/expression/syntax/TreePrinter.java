package io.weir.xml.expression.syntax;

import java.lang.reflect.RecordComponent;
import java.util.List;

/** A tree as one line: {@code (Binary a + (Binary b * c))}. Spans are left out. */
final class TreePrinter {
  private TreePrinter() {}

  static String print(Object node) {
    StringBuilder out = new StringBuilder();
    append(out, node);
    return out.toString();
  }

  private static void append(StringBuilder out, Object value) {
    if (value instanceof SyntaxToken token) {
      out.append(token.isMissing() ? "?" : token.text());
    } else if (value instanceof IdentifierNameSyntax name) {
      append(out, name.identifier());
    } else if (value instanceof LiteralExpressionSyntax literal) {
      append(out, literal.token());
    } else if (value instanceof PredefinedTypeSyntax type) {
      append(out, type.keyword());
    } else if (value instanceof List<?> list) {
      out.append('[');
      for (int i = 0; i < list.size(); i++) {
        out.append(i == 0 ? "" : " ");
        append(out, list.get(i));
      }
      out.append(']');
    } else if (value instanceof Record node) {
      out.append('(').append(name(node));
      for (RecordComponent component : node.getClass().getRecordComponents()) {
        Object part = get(node, component);
        if (part != null && !(part instanceof TextSpan)) {
          out.append(' ');
          append(out, part);
        }
      }
      out.append(')');
    } else {
      out.append(value instanceof String text ? '\'' + text + '\'' : value);
    }
  }

  private static String name(Record node) {
    return node.getClass()
        .getSimpleName()
        .replaceFirst("Syntax$", "")
        .replaceFirst("(Expression|Statement)$", "");
  }

  private static Object get(Record node, RecordComponent component) {
    try {
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
