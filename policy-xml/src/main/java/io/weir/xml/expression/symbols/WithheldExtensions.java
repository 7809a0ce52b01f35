package io.weir.xml.expression.symbols;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The extension methods of .NET that expressions do not have, by their signatures. None takes what
 * an expression can hold; they only decide which error is told where no other method does either.
 * Read when a problem of that kind is first told.
 */
final class WithheldExtensions {
  /** Types that only these signatures name. */
  private static final List<String> TYPES =
      List.of(
          "public struct System.Span<T>",
          "public struct System.ReadOnlySpan<T>",
          "public struct System.Memory<T>",
          "public struct System.ReadOnlyMemory<T>",
          "public struct System.Range",
          "public sealed class System.Buffers.SearchValues<T>",
          "public sealed class System.Linq.ParallelQuery<T>");

  private final Map<String, TypeDeclaration> types = new HashMap<>();
  private final Map<String, List<MethodSymbol>> methods = new HashMap<>();

  private WithheldExtensions() {}

  static WithheldExtensions read(TypeTable table) {
    WithheldExtensions read = new WithheldExtensions();
    for (String text : TYPES) {
      TypeDeclaration type =
          new TypeDeclaration(table, DeclarationSyntax.type(text), Object.class, null);
      read.types.put(type.name() + "`" + type.typeParameters().size(), type);
    }
    Map<String, List<String>> signatures = signatures();
    signatures.forEach(
        (name, lines) -> {
          TypeDeclaration holder =
              new TypeDeclaration(
                  table, DeclarationSyntax.type("public static class " + name), Object.class, null);
          for (MethodSymbol m : holder.signatures(lines, read::type)) {
            read.methods.computeIfAbsent(m.name(), n -> new ArrayList<>()).add(m);
          }
        });
    return read;
  }

  private @Nullable NamedTypeSymbol type(String name, int arity) {
    TypeDeclaration found = types.get(name + "`" + arity);
    return found == null ? null : found.symbol();
  }

  List<MethodSymbol> methods(String name) {
    return methods.getOrDefault(name, List.of());
  }

  private static Map<String, List<String>> signatures() {
    try (InputStream in = WithheldExtensions.class.getResourceAsStream("withheld-extensions.txt")) {
      Map<String, List<String>> all = new LinkedHashMap<>();
      List<String> current = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("class ")) {
          current = new ArrayList<>();
          all.put(line.substring("class ".length()), current);
        } else if (!line.startsWith("#") && !line.isEmpty()) {
          current.add("static void " + line);
        }
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
