package io.weir.runtime.dotnet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes and interns {@link RuntimeType}s from the declarations of {@link DotNetTypes}. Names are
 * parsed once; generated code keeps the result in constants.
 */
public final class RuntimeTypes {
  /** C#'s keywords for types. */
  private static final Map<String, String> KEYWORDS =
      Map.ofEntries(
          Map.entry("bool", "System.Boolean"),
          Map.entry("char", "System.Char"),
          Map.entry("sbyte", "System.SByte"),
          Map.entry("byte", "System.Byte"),
          Map.entry("short", "System.Int16"),
          Map.entry("ushort", "System.UInt16"),
          Map.entry("int", "System.Int32"),
          Map.entry("uint", "System.UInt32"),
          Map.entry("long", "System.Int64"),
          Map.entry("ulong", "System.UInt64"),
          Map.entry("float", "System.Single"),
          Map.entry("double", "System.Double"),
          Map.entry("decimal", "System.Decimal"),
          Map.entry("string", "System.String"),
          Map.entry("object", "System.Object"),
          Map.entry("dynamic", "System.Object"),
          Map.entry("void", "System.Void"));

  private static final Map<String, String> KEYWORD_OF = invert(KEYWORDS);

  /** By full name and by short name, with {@code `arity} if generic. */
  private static final Map<String, TypeDeclaration> DECLARATIONS = declarations();

  private static final Map<String, RuntimeTypeInfo> BY_NAME = new ConcurrentHashMap<>();
  private static final Map<String, RuntimeTypeInfo> INTERNED = new ConcurrentHashMap<>();

  private static final ClassValue<RuntimeTypeInfo> BY_CLASS =
      new ClassValue<>() {
        @Override
        protected RuntimeTypeInfo computeValue(Class<?> type) {
          return ofClass(type);
        }
      };

  private RuntimeTypes() {}

  private static Map<String, String> invert(Map<String, String> keywords) {
    Map<String, String> inverse = new HashMap<>();
    keywords.forEach(
        (keyword, name) -> {
          if (!keyword.equals("dynamic")) {
            inverse.put(name, keyword);
          }
        });
    return inverse;
  }

  private static Map<String, TypeDeclaration> declarations() {
    Map<String, TypeDeclaration> found = new HashMap<>();
    for (Class<?> type : DotNetTypes.all()) {
      TypeDeclaration declaration = TypeDeclaration.of(type);
      String arity =
          declaration.parameters().isEmpty() ? "" : "`" + declaration.parameters().size();
      found.putIfAbsent(declaration.fullName() + arity, declaration);
      found.putIfAbsent(declaration.shortName() + arity, declaration);
    }
    return found;
  }

  /** As {@link RuntimeType#of}. */
  public static RuntimeType named(String name) {
    RuntimeTypeInfo known = BY_NAME.get(name);
    if (known == null) {
      known = new Parser(name, Map.of()).parseAll();
      BY_NAME.put(name, known);
    }
    return known;
  }

  /** As {@link RuntimeType#ofValue}. */
  public static RuntimeType ofValue(Object value) {
    return value instanceof Typed typed ? typed.dotNetType() : BY_CLASS.get(value.getClass());
  }

  /**
   * The type whose values are of a Java class alone; null if there is none or its arguments vary.
   */
  static @Nullable RuntimeType ofClassName(String name) {
    try {
      Class<?> type = Class.forName(name, false, RuntimeTypes.class.getClassLoader());
      RuntimeType found = BY_CLASS.get(type);
      return found == object() ? null : found;
    } catch (ClassNotFoundException e) {
      return null;
    }
  }

  /** {@code T[]}. */
  public static RuntimeType arrayOf(RuntimeType element) {
    return array((RuntimeTypeInfo) element);
  }

  /** The generic type with a full or short name, without arity, and its arguments. */
  public static RuntimeType generic(String name, RuntimeType... arguments) {
    TypeDeclaration declaration = DECLARATIONS.get(name + "`" + arguments.length);
    if (declaration == null) {
      throw new IllegalArgumentException("no type is called " + name + "`" + arguments.length);
    }
    List<RuntimeType> list = List.of(arguments);
    return constructed(declaration, list);
  }

  /** {@code T?}. */
  public static RuntimeType nullableOf(RuntimeType type) {
    return nullable((RuntimeTypeInfo) type);
  }

  /** The tuple type of these elements. */
  public static RuntimeType tupleOf(RuntimeType[] types) {
    return tuple(List.of(types));
  }

  /** {@code object}. */
  public static RuntimeType objectType() {
    return object();
  }

  /** The type of anonymous objects with these members. */
  public static RuntimeType anonymous(String[] names, RuntimeType[] types) {
    StringBuilder name = new StringBuilder("<anonymous type: ");
    for (int i = 0; i < names.length; i++) {
      name.append(i == 0 ? "" : ", ").append(types[i].csharpName()).append(' ').append(names[i]);
    }
    String key = name.append('>').toString();
    RuntimeTypeInfo base = object(); // interned itself, so it must be there before
    return INTERNED.computeIfAbsent(key, k -> RuntimeTypeInfo.anonymous(k, List.of(types), base));
  }

  static @Nullable TypeDeclaration declaration(String name) {
    return DECLARATIONS.get(KEYWORDS.getOrDefault(name, name));
  }

  static RuntimeTypeInfo object() {
    return plain("System.Object");
  }

  static RuntimeTypeInfo array(RuntimeTypeInfo element) {
    return INTERNED.computeIfAbsent(
        element.csharpName() + "[]", k -> RuntimeTypeInfo.array(k, element));
  }

  static RuntimeTypeInfo rectangularOf(RuntimeType element, int rank) {
    return INTERNED.computeIfAbsent(
        element.csharpName() + "[" + ",".repeat(rank - 1) + "]",
        k -> RuntimeTypeInfo.rectangular(k, (RuntimeTypeInfo) element));
  }

  static RuntimeTypeInfo nullable(RuntimeTypeInfo of) {
    if (!of.isValueType() || of.isNullable()) {
      return of;
    }
    RuntimeTypeInfo base = object();
    return INTERNED.computeIfAbsent(
        of.csharpName() + "?", k -> RuntimeTypeInfo.nullable(k, of, base));
  }

  static RuntimeTypeInfo constructed(TypeDeclaration declaration, List<RuntimeType> arguments) {
    String full = declaration.fullName();
    if (full.equals("System.Nullable") && arguments.size() == 1) {
      return nullable((RuntimeTypeInfo) arguments.get(0));
    }
    String name = csharpName(declaration, arguments);
    RuntimeTypeInfo known = INTERNED.get(name);
    if (known != null && known.declaration() == declaration) {
      return known;
    }
    // Two types of one short name: the second is known by its full name.
    String key = known == null ? name : full + name.substring(declaration.shortName().length());
    return INTERNED.computeIfAbsent(key, k -> RuntimeTypeInfo.declared(k, declaration, arguments));
  }

  private static String csharpName(TypeDeclaration declaration, List<RuntimeType> arguments) {
    String keyword = KEYWORD_OF.get(declaration.fullName());
    if (keyword != null) {
      return keyword;
    }
    boolean tuple = declaration.fullName().equals("System.ValueTuple") && arguments.size() > 1;
    StringBuilder name = new StringBuilder(tuple ? "" : declaration.shortName());
    // A nested type is named through its outer type.
    int dot = declaration.fullName().lastIndexOf('.');
    String outer = dot < 0 ? "" : declaration.fullName().substring(0, dot);
    if (!tuple && (DECLARATIONS.containsKey(outer) || isNestedInGeneric(declaration))) {
      name.insert(0, outer.substring(outer.lastIndexOf('.') + 1) + ".");
    }
    if (!arguments.isEmpty()) {
      name.append(tuple ? '(' : '<');
      for (int i = 0; i < arguments.size(); i++) {
        name.append(i == 0 ? "" : ", ").append(arguments.get(i).csharpName());
      }
      name.append(tuple ? ')' : '>');
    }
    return name.toString();
  }

  static boolean isNested(TypeDeclaration declaration) {
    int dot = declaration.fullName().lastIndexOf('.');
    return dot > 0 && DECLARATIONS.containsKey(declaration.fullName().substring(0, dot));
  }

  /** Whether a type stands in a generic type, whose type parameters it declares as its own. */
  static boolean isNestedInGeneric(TypeDeclaration declaration) {
    int dot = declaration.fullName().lastIndexOf('.');
    return dot > 0
        && !declaration.parameters().isEmpty()
        && DECLARATIONS.containsKey(
            declaration.fullName().substring(0, dot) + "`" + declaration.parameters().size());
  }

  static RuntimeTypeInfo plain(String fullName) {
    TypeDeclaration declaration = DECLARATIONS.get(fullName);
    if (declaration == null) {
      throw new IllegalArgumentException("no type is called " + fullName);
    }
    return constructed(declaration, List.of());
  }

  private static RuntimeTypeInfo ofClass(Class<?> type) {
    String name = RuntimeTypeInfo.nameOfBoxed(type);
    if (name != null) {
      return (RuntimeTypeInfo) named(name);
    }
    if (RuntimeType.class.isAssignableFrom(type)) {
      return plain("System.Type");
    }
    for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
      TypeDeclaration found = null;
      for (TypeDeclaration declaration : DECLARATIONS.values()) {
        // A class says more of a value than an interface that has the same Java form.
        if (declaration.java() == c
            && declaration.parameters().isEmpty()
            && (found == null || found.kind().equals("interface"))) {
          found = declaration;
        }
      }
      if (found != null) {
        return constructed(found, List.of());
      }
    }
    return object();
  }

  /** Reads C# type names, in a context that gives type parameters their meaning. */
  static final class Parser {
    private final String text;
    private final Map<String, RuntimeType> parameters;
    private int at;

    Parser(String text, Map<String, RuntimeType> parameters) {
      this.text = text;
      this.parameters = parameters;
    }

    RuntimeTypeInfo parseAll() {
      RuntimeTypeInfo type = type();
      space();
      if (at < text.length()) {
        throw bad();
      }
      return type;
    }

    private IllegalArgumentException bad() {
      return new IllegalArgumentException("no type is called " + text);
    }

    private void space() {
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }

    private boolean take(char c) {
      space();
      if (at < text.length() && text.charAt(at) == c) {
        at++;
        return true;
      }
      return false;
    }

    private String identifier() {
      space();
      int start = at;
      while (at < text.length()
          && (Character.isLetterOrDigit(text.charAt(at))
              || text.charAt(at) == '_'
              || text.charAt(at) == '@')) {
        at++;
      }
      if (at == start) {
        throw bad();
      }
      return text.substring(start, at);
    }

    /** The compiler's own members start with {@code <>}. */
    private String memberName() {
      space();
      if (text.startsWith("<>", at)) {
        at += 2;
        return "<>" + identifier();
      }
      return identifier();
    }

    private RuntimeTypeInfo type() {
      RuntimeTypeInfo type = core();
      while (true) {
        if (take('?')) {
          type = nullable(type);
        } else if (take('[')) {
          int rank = 1;
          while (take(',')) {
            rank++;
          }
          if (!take(']')) {
            throw bad();
          }
          type = rank == 1 ? array(type) : rectangularOf(type, rank);
        } else {
          return type;
        }
      }
    }

    private RuntimeTypeInfo core() {
      space();
      if (text.startsWith("<anonymous type:", at)) {
        at += "<anonymous type:".length();
        List<String> names = new ArrayList<>();
        List<RuntimeType> types = new ArrayList<>();
        while (!take('>')) {
          types.add(type());
          names.add(memberName());
          take(',');
        }
        return (RuntimeTypeInfo)
            anonymous(names.toArray(new String[0]), types.toArray(new RuntimeType[0]));
      }
      if (take('(')) {
        List<RuntimeType> items = new ArrayList<>();
        do {
          items.add(type());
          space();
          if (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != ')') {
            identifier();
          }
        } while (take(','));
        if (!take(')')) {
          throw bad();
        }
        return tuple(items);
      }
      StringBuilder name = new StringBuilder(identifier());
      List<RuntimeType> arguments = new ArrayList<>();
      while (true) {
        if (take('.')) {
          name.append('.').append(identifier());
        } else if (take('<')) {
          do {
            arguments.add(type());
          } while (take(','));
          if (!take('>')) {
            throw bad();
          }
        } else {
          break;
        }
      }
      return resolve(name.toString(), arguments);
    }

    private RuntimeTypeInfo resolve(String name, List<RuntimeType> arguments) {
      RuntimeType parameter = parameters.get(name);
      if (parameter != null && arguments.isEmpty()) {
        return (RuntimeTypeInfo) parameter;
      }
      String full = KEYWORDS.getOrDefault(name, name);
      String arity = arguments.isEmpty() ? "" : "`" + arguments.size();
      TypeDeclaration declaration = DECLARATIONS.get(full + arity);
      if (declaration == null && full.indexOf('.') >= 0) {
        // Outer.Nested without the namespace.
        declaration = DECLARATIONS.get(full.substring(full.lastIndexOf('.') + 1) + arity);
        if (declaration != null && !("." + declaration.fullName()).endsWith("." + full)) {
          declaration = null;
        }
      }
      if (declaration == null) {
        throw bad();
      }
      return constructed(declaration, List.copyOf(arguments));
    }
  }

  /** The tuple type of these elements; from the eighth on they nest, as in .NET. */
  static RuntimeTypeInfo tuple(List<RuntimeType> items) {
    List<RuntimeType> arguments = new ArrayList<>(items);
    if (items.size() > 7) {
      arguments = new ArrayList<>(items.subList(0, 7));
      arguments.add(tuple(items.subList(7, items.size())));
    }
    TypeDeclaration declaration = DECLARATIONS.get("System.ValueTuple`" + arguments.size());
    if (declaration == null) {
      throw new IllegalArgumentException("no tuple of " + arguments.size() + " elements");
    }
    return constructed(declaration, List.copyOf(arguments));
  }
}
