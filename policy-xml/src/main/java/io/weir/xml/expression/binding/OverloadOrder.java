package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.SymbolDisplay;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which .NET declares overloads. Where none takes the arguments, the compiler of C#
 * tells about the first that could, so the order is part of what an author reads. Read when a
 * problem of that kind is first told.
 */
final class OverloadOrder {
  private static final class Holder {
    static final Map<String, List<String>> ORDER = read();
  }

  private OverloadOrder() {}

  /** The candidates as .NET would try them, type by type. */
  static List<OverloadResolution.Candidate> sorted(List<OverloadResolution.Candidate> candidates) {
    List<Object> types = new ArrayList<>();
    for (OverloadResolution.Candidate c : candidates) {
      Object type = c.definition.originalDefinition().containingType();
      if (type != null && !types.contains(type)) {
        types.add(type);
      }
    }
    return candidates.stream()
        .sorted(
            Comparator.comparingInt(
                    (OverloadResolution.Candidate c) ->
                        types.indexOf(c.definition.originalDefinition().containingType()))
                .thenComparingInt(c -> place(c.definition.originalDefinition())))
        .toList();
  }

  private static int place(MethodSymbol method) {
    if (!(method.containingType() instanceof NamedTypeSymbol type)) {
      return 0;
    }
    List<String> order =
        Holder.ORDER.get(type.fullName() + "`" + type.arity() + " " + method.name());
    if (order == null) {
      return 0;
    }
    int arity = method.typeParameters().size();
    String prefix = arity == 0 ? "" : "`" + arity + " ";
    int place = order.indexOf(prefix + SymbolDisplay.parameters(method.parameters()));
    return place < 0 ? order.size() : place;
  }

  private static Map<String, List<String>> read() {
    try (InputStream in = OverloadOrder.class.getResourceAsStream("overload-order.txt")) {
      Map<String, List<String>> order = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split("\\|")))
          .forEach(parts -> order.put(parts.get(0), parts.subList(1, parts.size())));
      return order;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
