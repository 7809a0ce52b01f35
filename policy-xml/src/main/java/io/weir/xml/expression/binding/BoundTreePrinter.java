package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.Symbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.lang.reflect.RecordComponent;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A bound tree as text: one node a line, its plain properties behind it, its children below. */
public final class BoundTreePrinter {
  private final StringBuilder out = new StringBuilder();
  private final Map<Object, Integer> placeholders = new IdentityHashMap<>();

  private BoundTreePrinter() {}

  /**
   * The statements of a body, what its functions capture, and which bodies of messages it needs.
   */
  public static String print(BoundBody body) {
    BoundTreePrinter printer = new BoundTreePrinter();
    printer.node("", body.body(), 0);
    body.captures().entrySet().stream()
        .map(e -> e.getKey().name() + "(" + e.getKey().parameters() + ") captures " + e.getValue())
        .sorted()
        .forEach(l -> printer.out.append(l).append('\n'));
    return printer.out.append("needs ").append(body.needs()).append('\n').toString();
  }

  private void node(String label, BoundNode node, int depth) {
    out.append("  ".repeat(depth)).append(label);
    if (node instanceof BoundReceiverPlaceholder p) {
      out.append(reference(p)).append(": ").append(p.type()).append('\n');
      return;
    }
    out.append(node.getClass().getSimpleName().replaceFirst("^Bound", ""));
    StringBuilder children = new StringBuilder();
    for (RecordComponent c : node.getClass().getRecordComponents()) {
      Object value = value(node, c);
      if (value != null
          && !(value instanceof SyntaxNode)
          && !(value instanceof BoundNode && !(value instanceof BoundReceiverPlaceholder))
          && !isNodes(value)
          && !Boolean.FALSE.equals(value)
          && !List.of().equals(value)) {
        out.append(' ').append(c.getName()).append('=').append(text(value));
      }
    }
    out.append('\n').append(children);
    for (RecordComponent c : node.getClass().getRecordComponents()) {
      Object value = value(node, c);
      if (value instanceof BoundNode child && !(isDeclared(c, value))) {
        node(c.getName() + ": ", child, depth + 1);
      } else if (isNodes(value)) {
        for (Object child : (List<?>) value) {
          node(c.getName() + ": ", (BoundNode) child, depth + 1);
        }
      }
    }
  }

  /** A placeholder that the node itself declares; others stand for a value. */
  private static boolean isDeclared(RecordComponent c, @Nullable Object value) {
    return value instanceof BoundReceiverPlaceholder
        && c.getType() == BoundReceiverPlaceholder.class;
  }

  private static boolean isNodes(@Nullable Object value) {
    return value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof BoundNode;
  }

  private static @Nullable Object value(BoundNode node, RecordComponent c) {
    try {
      return c.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private String reference(BoundReceiverPlaceholder p) {
    return "#" + placeholders.computeIfAbsent(p, x -> placeholders.size() + 1);
  }

  private String text(Object value) {
    if (value instanceof BoundReceiverPlaceholder p) {
      return reference(p);
    }
    if (value instanceof ConstantValue c) {
      return String.valueOf(c.value());
    }
    if (value instanceof Conversion c) {
      return c.kind()
          + (c.underlying().isEmpty()
              ? ""
              : c.underlying().stream().map(this::text).toList().toString());
    }
    if (value instanceof MethodSymbol m) {
      return m.kind() == MethodSymbol.Kind.LAMBDA ? m.parameters().toString() : m.toString();
    }
    return value instanceof Symbol s ? s.toString() : String.valueOf(value);
  }
}
