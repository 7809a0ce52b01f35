package io.weir.xml.expression.symbols;

import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.DotNetTypes;
import io.weir.runtime.dotnet.Fn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All types that expressions see. Only headers are read at first; members of a type when it is
 * first used. Safe for all threads.
 */
public final class TypeTable {
  /** The namespaces whose types need no qualification, in the order of the policy reference. */
  public static final List<String> IMPORTED =
      List.of(
          "System",
          "System.Collections.Generic",
          "System.Linq",
          "System.Text",
          "System.Text.RegularExpressions",
          "System.Xml",
          "System.Xml.Linq",
          "System.Net",
          "System.IO",
          "System.Globalization",
          "System.Security.Cryptography",
          "System.Security.Cryptography.X509Certificates",
          "Newtonsoft.Json",
          "Newtonsoft.Json.Linq");

  /** The built-in types that the language cannot do without, where the table lacks them. */
  private static final Map<String, Class<?>> BUILT_IN = builtIn();

  private final Map<String, TypeDeclaration> byName = new LinkedHashMap<>();
  private final Map<String, List<TypeDeclaration>> byShortName = new HashMap<>();
  private final Map<String, List<NamedTypeSymbol>> nested = new HashMap<>();
  private final Set<String> namespaces = new HashSet<>();
  private final Map<SpecialType, NamedTypeSymbol> special = new EnumMap<>(SpecialType.class);
  private final List<String> problems = Collections.synchronizedList(new ArrayList<>());
  private volatile @Nullable Map<String, List<MethodSymbol>> extensions;
  private volatile @Nullable WithheldExtensions withheld;

  private static final class Holder {
    static final TypeTable INSTANCE = new TypeTable(DotNetTypes.all());
  }

  /** The table of {@link DotNetTypes#all()}. */
  public static TypeTable instance() {
    return Holder.INSTANCE;
  }

  private TypeTable(List<Class<?>> classes) {
    for (Class<?> c : classes) {
      DotNetType declared = c.getDeclaredAnnotation(DotNetType.class);
      if (declared == null) {
        problems.add(c.getSimpleName() + ": is listed but declares no type");
        continue;
      }
      try {
        TypeDeclaration read =
            new TypeDeclaration(this, DeclarationSyntax.type(declared.value()), declared.java(), c);
        TypeDeclaration first = byName.get(key(read.fullName(), read.typeParameters().size()));
        if (first != null && declared.value().contains(" partial ")) {
          first.addPart(c);
        } else {
          add(read);
        }
      } catch (IllegalArgumentException e) {
        problems.add(c.getSimpleName() + ": " + e.getMessage());
      }
    }
    BUILT_IN.forEach(
        (text, java) -> {
          TypeDeclaration d = new TypeDeclaration(this, DeclarationSyntax.type(text), java, null);
          if (!byName.containsKey(key(d.fullName(), d.typeParameters().size()))) {
            add(d);
          }
        });
    for (TypeDeclaration d : byName.values()) {
      if (outerType(d.namespace(), d.typeParameters().size()) != null) {
        nested.computeIfAbsent(d.namespace(), n -> new ArrayList<>()).add(d.symbol());
      } else {
        String n = d.namespace();
        while (!n.isEmpty() && namespaces.add(n)) {
          n = n.contains(".") ? n.substring(0, n.lastIndexOf('.')) : "";
        }
      }
    }
    for (SpecialType t : SpecialType.values()) {
      TypeDeclaration d = byName.get(t.metadataName());
      if (d != null) {
        special.put(t, d.symbol());
      }
    }
  }

  private static Map<String, Class<?>> builtIn() {
    Map<String, Class<?>> map = new LinkedHashMap<>();
    map.put("public class System.Object", Object.class);
    map.put("public abstract class System.ValueType : object", Object.class);
    map.put(
        "public abstract class System.Enum : ValueType", io.weir.runtime.dotnet.EnumValue.class);
    map.put("public abstract class System.Array : object", Object.class);
    map.put("public abstract class System.Delegate : object", Fn.class);
    map.put("public abstract class System.Type : object", io.weir.runtime.dotnet.RuntimeType.class);
    map.put("public struct System.Void", void.class);
    map.put("public struct System.Boolean", boolean.class);
    map.put("public struct System.Char", char.class);
    map.put("public struct System.SByte", byte.class);
    map.put("public struct System.Byte", int.class);
    map.put("public struct System.Int16", short.class);
    map.put("public struct System.UInt16", int.class);
    map.put("public struct System.Int32", int.class);
    map.put("public struct System.UInt32", int.class);
    map.put("public struct System.Int64", long.class);
    map.put("public struct System.UInt64", long.class);
    map.put("public struct System.Single", float.class);
    map.put("public struct System.Double", double.class);
    map.put("public struct System.Decimal", Object.class);
    map.put("public sealed class System.String : object", String.class);
    map.put("public struct System.Nullable<T> where T : struct", Object.class);
    map.put("public interface System.IDisposable", Object.class);
    map.put("public interface System.Collections.IEnumerable", Object.class);
    map.put(
        "public interface System.Collections.Generic.IEnumerable<out T> : IEnumerable",
        Object.class);
    map.put(
        "public interface System.Collections.Generic.IEnumerator<out T> : IDisposable",
        Object.class);
    map.put(
        "public interface System.Collections.Generic.ICollection<T> : IEnumerable<T>",
        Object.class);
    map.put("public interface System.Collections.Generic.IList<T> : ICollection<T>", Object.class);
    map.put(
        "public interface System.Collections.Generic.IReadOnlyCollection<out T> : IEnumerable<T>",
        Object.class);
    map.put(
        "public interface System.Collections.Generic.IReadOnlyList<out T> :"
            + " IReadOnlyCollection<T>",
        Object.class);
    map.put("public delegate void System.Action()", Fn.class);
    for (int n = 0; n <= 8; n++) {
      StringBuilder types = new StringBuilder();
      StringBuilder parameters = new StringBuilder();
      for (int i = 1; i <= n; i++) {
        String t = n == 1 ? "T" : "T" + i;
        types.append(i == 1 ? "" : ", ").append("in ").append(t);
        parameters.append(i == 1 ? "" : ", ").append(t).append(n == 1 ? " arg" : " arg" + i);
      }
      String comma = n == 0 ? "" : ", ";
      map.put(
          "public delegate TResult System.Func<"
              + types
              + comma
              + "out TResult>("
              + parameters
              + ")",
          Fn.class);
      if (n > 0) {
        map.put("public delegate void System.Action<" + types + ">(" + parameters + ")", Fn.class);
      }
    }
    return map;
  }

  private void add(TypeDeclaration d) {
    TypeDeclaration before = byName.put(key(d.fullName(), d.typeParameters().size()), d);
    if (before != null) {
      problems.add(d.fullName() + ": is declared twice");
    }
    byShortName
        .computeIfAbsent(key(d.name(), d.typeParameters().size()), k -> new ArrayList<>())
        .add(d);
  }

  private static String key(String name, int arity) {
    return arity == 0 ? name : name + "`" + arity;
  }

  /** A type that the language itself knows. */
  public NamedTypeSymbol special(SpecialType type) {
    NamedTypeSymbol found = special.get(type);
    if (found == null) {
      throw new IllegalStateException("no type " + type);
    }
    return found;
  }

  /** {@code T?}. */
  public NamedTypeSymbol nullable(TypeSymbol type) {
    return special(SpecialType.NULLABLE).construct(List.of(type));
  }

  /** The type with this namespace, name and number of type parameters, or null. */
  public @Nullable NamedTypeSymbol find(String namespace, String name, int arity) {
    TypeDeclaration d = byName.get(key(namespace.isEmpty() ? name : namespace + "." + name, arity));
    return d == null ? null : d.symbol();
  }

  /** Whether a name is a namespace that holds types, or the start of one. */
  public boolean isNamespace(String name) {
    return namespaces.contains(name);
  }

  /** The types that a short name means in the imported namespaces: usually one, or none. */
  public List<NamedTypeSymbol> findImported(String name, int arity) {
    List<NamedTypeSymbol> found = new ArrayList<>();
    for (TypeDeclaration d : byShortName.getOrDefault(key(name, arity), List.of())) {
      if (IMPORTED.contains(d.namespace()) || isContextType(d)) {
        found.add(d.symbol());
      }
    }
    return found;
  }

  /** The types with a short name in whatever namespace, and whatever number of type parameters. */
  public List<NamedTypeSymbol> findAnywhere(String name) {
    return byName.values().stream()
        .filter(d -> d.name().equals(name))
        .map(TypeDeclaration::symbol)
        .toList();
  }

  /** The types of {@code context} need no namespace wherever the table puts them. */
  private static boolean isContextType(TypeDeclaration d) {
    Class<?> c = d.membersClass();
    return c != null && c.getPackageName().equals("io.weir.runtime.dotnet.context");
  }

  /** The short names of all types that need no qualification. */
  public Set<String> importedNames() {
    Set<String> names = new HashSet<>();
    for (TypeDeclaration d : byName.values()) {
      if (IMPORTED.contains(d.namespace()) || isContextType(d)) {
        names.add(d.name());
      }
    }
    return names;
  }

  /** All types. */
  public List<NamedTypeSymbol> all() {
    return byName.values().stream().map(TypeDeclaration::symbol).toList();
  }

  /** The extension methods under a name, of all static classes that need no qualification. */
  public List<MethodSymbol> extensionMethods(String name) {
    Map<String, List<MethodSymbol>> known = extensions;
    if (known == null) {
      known = new HashMap<>();
      for (TypeDeclaration d : byName.values()) {
        if (d.isStatic() && (IMPORTED.contains(d.namespace()) || isContextType(d))) {
          for (String n : d.memberNames()) {
            for (MemberSymbol m : d.members(n)) {
              if (m instanceof MethodSymbol method && method.isExtension()) {
                known.computeIfAbsent(n, k -> new ArrayList<>()).add(method);
              }
            }
          }
        }
      }
      extensions = known;
    }
    return known.getOrDefault(name, List.of());
  }

  /**
   * The extension methods under a name by the scopes in which the compiler of C# looks for them:
   * those of the context stand nearer than the imported ones.
   */
  public List<List<MethodSymbol>> extensionScopes(String name) {
    List<MethodSymbol> all = extensionMethods(name);
    int near = 0;
    for (MethodSymbol m : all) {
      near += isOfContext(m) ? 1 : 0;
    }
    if (near == 0 || near == all.size()) {
      return all.isEmpty() ? List.of() : List.of(all);
    }
    return List.of(
        all.stream().filter(TypeTable::isOfContext).toList(),
        all.stream().filter(m -> !isOfContext(m)).toList());
  }

  private static boolean isOfContext(MethodSymbol method) {
    return method.containingType() instanceof NamedTypeSymbol type && type.namespace().isEmpty();
  }

  /**
   * All extension methods of .NET under a name, in its order: also those that policies lack, which
   * take nothing that an expression can hold.
   *
   * @param arity the number of type arguments that are written; 0 fits all
   */
  public List<MethodSymbol> extensionMethodsOfDotNet(String name, int arity) {
    WithheldExtensions others = withheld;
    if (others == null) {
      others = WithheldExtensions.read(this);
      withheld = others;
    }
    List<List<MethodSymbol>> scopes = extensionScopes(name);
    if (scopes.size() > 1
        && scopes.get(0).stream().anyMatch(m -> arity == 0 || m.typeParameters().size() == arity)) {
      return scopes.get(0); // what is told is told about the nearest
    }
    List<MethodSymbol> all = new ArrayList<>();
    others.methods(name).stream().filter(m -> !isOfLinq(m)).forEach(all::add);
    all.addAll(extensionMethods(name));
    others.methods(name).stream().filter(TypeTable::isOfLinq).forEach(all::add);
    return all;
  }

  private static boolean isOfLinq(MethodSymbol method) {
    return method.containingType() instanceof NamedTypeSymbol type
        && type.namespace().equals("System.Linq");
  }

  /** The names of all extension methods. */
  public Set<String> extensionMethodNames() {
    extensionMethods("");
    Map<String, List<MethodSymbol>> known = extensions;
    return known == null ? Set.of() : known.keySet();
  }

  /** What is wrong with the declarations that were read so far; each names its class. */
  public List<String> problems() {
    synchronized (problems) {
      return List.copyOf(problems);
    }
  }

  void problem(TypeDeclaration declaration, @Nullable String message) {
    problems.add(declaration.fullName() + ": " + message);
  }

  /**
   * The type that a type is nested in, if its namespace is one. Types in a generic type are
   * declared with its type parameters as their own.
   */
  @Nullable NamedTypeSymbol outerType(String fullName, int arity) {
    TypeDeclaration d = byName.get(fullName);
    if (d == null && arity > 0) {
      d = byName.get(key(fullName, arity));
    }
    return d == null ? null : d.symbol();
  }

  List<NamedTypeSymbol> nestedTypes(String fullName) {
    return nested.getOrDefault(fullName, List.of());
  }

  /** The type that a name means within a declaration of the table. */
  @Nullable NamedTypeSymbol resolve(String name, int arity, TypeDeclaration from) {
    SpecialType keyword = arity == 0 ? SpecialType.ofKeyword(name) : null;
    if (keyword != null) {
      return special(keyword);
    }
    if (name.contains(".")) {
      TypeDeclaration d = byName.get(key(name, arity));
      if (d != null) {
        return d.symbol();
      }
    }
    for (String scope : new String[] {from.fullName(), from.namespace()}) {
      TypeDeclaration d = byName.get(key(scope + "." + name, arity));
      if (d != null) {
        return d.symbol();
      }
    }
    int dot = name.lastIndexOf('.');
    List<TypeDeclaration> candidates =
        byShortName.getOrDefault(key(name.substring(dot + 1), arity), List.of());
    TypeDeclaration best = null;
    for (TypeDeclaration d : candidates) {
      if (dot >= 0 && !d.fullName().endsWith("." + name)) {
        continue;
      }
      if (best == null
          || IMPORTED.contains(d.namespace()) && !IMPORTED.contains(best.namespace())) {
        best = d;
      }
    }
    return best == null ? null : best.symbol();
  }
}
