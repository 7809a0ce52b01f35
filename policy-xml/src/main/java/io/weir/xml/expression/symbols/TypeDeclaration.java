package io.weir.xml.expression.symbols;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One declaration of the table. The header is read when the table is built; bases, members and
 * constants when first asked for. Safe for all threads.
 */
final class TypeDeclaration {
  private final TypeTable table;
  private final DeclarationSyntax.TypeHeader header;
  private final String namespace;
  private final String name;
  private final Class<?> javaType;
  private final @Nullable Class<?> membersClass;
  private final List<TypeParameterSymbol> typeParameters = new ArrayList<>();
  private final SpecialType specialType;
  private final NamedTypeSymbol symbol;
  private boolean basesRead;
  private @Nullable TypeSymbol baseType;
  private List<NamedTypeSymbol> interfaces = List.of();
  private volatile @Nullable Map<String, List<MemberSymbol>> members;
  private @Nullable MethodSymbol invoke;
  private TypeLookup lookup = (name, arity) -> null;

  /** Finds a type by its name and number of type parameters. */
  interface TypeLookup {
    @Nullable NamedTypeSymbol find(String name, int arity);
  }

  /** The other classes that declare members, of a type declared partial. */
  private final List<Class<?>> parts = new ArrayList<>();

  TypeDeclaration(
      TypeTable table,
      DeclarationSyntax.TypeHeader header,
      Class<?> javaType,
      @Nullable Class<?> membersClass) {
    this.table = table;
    this.header = header;
    int dot = header.fullName().lastIndexOf('.');
    this.namespace = dot < 0 ? "" : header.fullName().substring(0, dot);
    this.name = header.fullName().substring(dot + 1);
    this.javaType = javaType;
    this.membersClass = membersClass;
    for (DeclarationSyntax.TypeParameterRef p : header.typeParameters()) {
      typeParameters.add(new TypeParameterSymbol(p.name(), typeParameters.size(), p.variance()));
    }
    int arity = typeParameters.size();
    this.specialType =
        SpecialType.ofMetadataName(header.fullName() + (arity == 0 ? "" : "`" + arity));
    this.symbol = new NamedTypeSymbol(this);
  }

  /** Adds another class that declares members; only while the table is built. */
  void addPart(Class<?> part) {
    parts.add(part);
  }

  NamedTypeSymbol symbol() {
    return symbol;
  }

  String name() {
    return name;
  }

  String namespace() {
    return namespace;
  }

  String fullName() {
    return header.fullName();
  }

  TypeKind kind() {
    return header.kind();
  }

  boolean isStatic() {
    return header.isStatic();
  }

  boolean isSealed() {
    return header.isSealed();
  }

  boolean isAbstract() {
    return header.isAbstract();
  }

  Class<?> javaType() {
    return javaType;
  }

  @Nullable Class<?> membersClass() {
    return membersClass;
  }

  SpecialType specialType() {
    return specialType;
  }

  List<TypeParameterSymbol> typeParameters() {
    return typeParameters;
  }

  @Nullable NamedTypeSymbol containingType() {
    return table.outerType(namespace, typeParameters().size());
  }

  SpecialType enumUnderlying() {
    if (header.kind() == TypeKind.ENUM && !header.bases().isEmpty()) {
      SpecialType t = SpecialType.ofKeyword(header.bases().get(0).name());
      return t == null ? SpecialType.INT32 : t;
    }
    return SpecialType.INT32;
  }

  synchronized @Nullable TypeSymbol baseType() {
    readBases();
    return baseType;
  }

  synchronized List<NamedTypeSymbol> interfaces() {
    readBases();
    return interfaces;
  }

  @Nullable MethodSymbol delegateInvoke() {
    members();
    return invoke;
  }

  private void readBases() {
    if (basesRead) {
      return;
    }
    basesRead = true;
    List<NamedTypeSymbol> found = new ArrayList<>();
    if (kind() != TypeKind.ENUM) {
      for (DeclarationSyntax.TypeRef ref : header.bases()) {
        try {
          TypeSymbol type = resolve(ref, typeParameters);
          if (type.isInterface()) {
            found.add((NamedTypeSymbol) type);
          } else {
            baseType = type;
          }
        } catch (UnavailableException e) {
          table.problem(this, e.getMessage());
        }
      }
    }
    interfaces = List.copyOf(found);
    readConstraints(header.constraints(), typeParameters, typeParameters);
    if (baseType == null && specialType != SpecialType.OBJECT) {
      baseType =
          switch (kind()) {
            case CLASS -> table.special(SpecialType.OBJECT);
            case STRUCT ->
                table.special(
                    specialType == SpecialType.VOID ? SpecialType.OBJECT : SpecialType.VALUE_TYPE);
            case ENUM -> table.special(SpecialType.ENUM);
            case DELEGATE -> table.special(SpecialType.DELEGATE);
            case INTERFACE -> null;
          };
    }
  }

  List<MemberSymbol> members(String memberName) {
    return members().getOrDefault(memberName, List.of());
  }

  Set<String> memberNames() {
    return members().keySet();
  }

  private Map<String, List<MemberSymbol>> members() {
    Map<String, List<MemberSymbol>> known = members;
    if (known == null) {
      synchronized (this) {
        known = members;
        if (known == null) {
          known = readMembers();
          members = known;
        }
      }
    }
    return known;
  }

  private Map<String, List<MemberSymbol>> readMembers() {
    Map<String, List<MemberSymbol>> all = new LinkedHashMap<>();
    if (kind() == TypeKind.DELEGATE) {
      try {
        DeclarationSyntax.TypeRef result = header.delegateResult();
        invoke =
            new MethodSymbol(
                MethodSymbol.Kind.DELEGATE_INVOKE,
                "Invoke",
                symbol,
                false,
                false,
                List.of(),
                parameters(header.delegateParameters(), typeParameters),
                resolve(Objects.requireNonNull(result), typeParameters),
                null,
                false,
                false);
        all.put("Invoke", List.of(invoke));
      } catch (UnavailableException e) {
        table.problem(this, e.getMessage());
      }
    }
    Class<?> holder = membersClass;
    if (holder == null) {
      return all;
    }
    List<Method> methods = new ArrayList<>(List.of(holder.getDeclaredMethods()));
    List<Field> fields = new ArrayList<>(List.of(holder.getDeclaredFields()));
    for (Class<?> part : parts) {
      methods.addAll(List.of(part.getDeclaredMethods()));
      fields.addAll(List.of(part.getDeclaredFields()));
    }
    methods.sort(Comparator.comparing(Method::getName));
    Map<String, List<PropertySymbol>> properties = new LinkedHashMap<>();
    for (Method m : methods) {
      DotNetMethod method = m.getAnnotation(DotNetMethod.class);
      DotNetProperty property = m.getAnnotation(DotNetProperty.class);
      try {
        if (method != null) {
          for (String declaration : method.value()) {
            MethodSymbol read =
                readMethod(
                    DeclarationSyntax.method(declaration), m, method.reified(), method.pure());
            add(
                all,
                read.kind() == MethodSymbol.Kind.OPERATOR ? "operator " + read.name() : read.name(),
                read);
          }
        }
        if (property != null) {
          readProperty(DeclarationSyntax.property(property.value()), m, properties);
        }
      } catch (UnavailableException | IllegalArgumentException e) {
        table.problem(this, m.getName() + ": " + e.getMessage());
      }
    }
    properties.forEach((n, list) -> list.forEach(p -> add(all, n, p)));
    Map<String, Long> enumValues = new LinkedHashMap<>();
    for (Field f : fields) {
      DotNetField field = f.getAnnotation(DotNetField.class);
      if (field != null) {
        try {
          FieldSymbol read = readField(DeclarationSyntax.field(field.value()), f, enumValues);
          add(all, read.name(), read);
        } catch (UnavailableException | IllegalArgumentException e) {
          table.problem(this, f.getName() + ": " + e.getMessage());
        }
      }
    }
    for (NamedTypeSymbol nested : table.nestedTypes(fullName())) {
      add(all, nested.name(), new NestedTypeMember(nested));
    }
    all.replaceAll((n, list) -> List.copyOf(list));
    return all;
  }

  private static void add(Map<String, List<MemberSymbol>> all, String name, MemberSymbol member) {
    all.computeIfAbsent(name, n -> new ArrayList<>()).add(member);
  }

  /**
   * Methods by their declarations alone.
   *
   * @param declarations as they would stand in annotations
   * @param others finds types that the table lacks
   */
  List<MethodSymbol> signatures(List<String> declarations, TypeLookup others) {
    lookup = others;
    List<MethodSymbol> all = new ArrayList<>();
    for (String declaration : declarations) {
      try {
        all.add(readMethod(DeclarationSyntax.method(declaration), null, false, false));
      } catch (UnavailableException | IllegalArgumentException e) {
        table.problem(this, declaration + ": " + e.getMessage());
      }
    }
    return all;
  }

  private MethodSymbol readMethod(
      DeclarationSyntax.MethodHeader h, @Nullable Method java, boolean reified, boolean pure)
      throws UnavailableException {
    List<TypeParameterSymbol> own = new ArrayList<>();
    for (DeclarationSyntax.TypeParameterRef p : h.typeParameters()) {
      own.add(new TypeParameterSymbol(p.name(), own.size(), p.variance()));
    }
    List<TypeParameterSymbol> scope = new ArrayList<>(own);
    scope.addAll(typeParameters);
    readConstraints(h.constraints(), own, scope);
    TypeSymbol result = h.result() == null ? symbol : resolve(h.result(), scope);
    return new MethodSymbol(
        h.kind(),
        h.kind() == MethodSymbol.Kind.OPERATOR
            ? h.name().substring("operator ".length())
            : h.name(),
        symbol,
        h.isStatic(),
        h.isImplicit(),
        own,
        parameters(h.parameters(), scope),
        result,
        java,
        reified,
        pure);
  }

  private void readConstraints(
      List<DeclarationSyntax.ConstraintRef> constraints,
      List<TypeParameterSymbol> own,
      List<TypeParameterSymbol> scope) {
    for (DeclarationSyntax.ConstraintRef c : constraints) {
      for (TypeParameterSymbol p : own) {
        if (p.name().equals(c.parameter())) {
          List<TypeSymbol> types = new ArrayList<>();
          for (DeclarationSyntax.TypeRef t : c.types()) {
            try {
              types.add(resolve(t, scope));
            } catch (UnavailableException e) {
              table.problem(this, e.getMessage());
            }
          }
          p.setConstraints(c.isClass(), c.isStruct(), c.isNew(), types);
        }
      }
    }
  }

  private List<ParameterSymbol> parameters(
      List<DeclarationSyntax.ParameterRef> refs, List<TypeParameterSymbol> scope)
      throws UnavailableException {
    List<ParameterSymbol> list = new ArrayList<>();
    for (DeclarationSyntax.ParameterRef r : refs) {
      TypeSymbol type = resolve(r.type(), scope);
      List<String> tokens = r.defaultTokens();
      ConstantValue value = tokens == null ? null : constant(tokens, type);
      list.add(
          new ParameterSymbol(
              r.name(), type, list.size(), r.refKind(), r.params(), r.extensionThis(), value));
    }
    return list;
  }

  private void readProperty(
      DeclarationSyntax.PropertyHeader h, Method java, Map<String, List<PropertySymbol>> properties)
      throws UnavailableException {
    TypeSymbol type = resolve(h.type(), typeParameters);
    List<ParameterSymbol> parameters = parameters(h.parameters(), typeParameters);
    List<PropertySymbol> same = properties.computeIfAbsent(h.name(), n -> new ArrayList<>());
    List<TypeSymbol> types = parameters.stream().map(VariableSymbol::type).toList();
    for (int i = 0; i < same.size(); i++) {
      PropertySymbol p = same.get(i);
      if (p.parameters().stream().map(VariableSymbol::type).toList().equals(types)) {
        same.set(
            i,
            new PropertySymbol(
                h.name(),
                symbol,
                type,
                h.isStatic(),
                p.parameters(),
                h.setter() ? p.getter() : java,
                h.setter() ? java : p.setter(),
                null));
        return;
      }
    }
    same.add(
        new PropertySymbol(
            h.name(),
            symbol,
            type,
            h.isStatic(),
            parameters,
            h.setter() ? null : java,
            h.setter() ? java : null,
            null));
  }

  private FieldSymbol readField(
      DeclarationSyntax.FieldHeader h, Field java, Map<String, Long> enumValues)
      throws UnavailableException {
    DeclarationSyntax.TypeRef ref = h.type();
    if (ref == null) {
      List<String> tokens = h.valueTokens();
      long value = tokens == null ? nextEnumValue(enumValues) : enumValue(tokens, enumValues);
      enumValues.put(h.name(), value);
      return new FieldSymbol(h.name(), symbol, symbol, ConstantValue.of(value), java);
    }
    TypeSymbol type = resolve(ref, typeParameters);
    return new FieldSymbol(
        h.name(), symbol, type, h.isConst() ? constantOf(java, type) : null, java);
  }

  private static long nextEnumValue(Map<String, Long> values) {
    long last = -1;
    for (long v : values.values()) {
      last = v;
    }
    return last + 1;
  }

  private static long enumValue(List<String> tokens, Map<String, Long> known) {
    long value = 0;
    boolean negative = false;
    for (int i = 0; i < tokens.size(); i++) {
      String t = tokens.get(i);
      switch (t) {
        case "|", "(", ")", "+" -> {}
        case "-" -> negative = true;
        case "<<" -> value <<= Long.decode(tokens.get(++i));
        default -> {
          Long named = known.get(t);
          long part = named == null ? Long.decode(t) : named;
          value |= negative ? -part : part;
          negative = false;
        }
      }
    }
    return value;
  }

  private static ConstantValue constantOf(Field field, TypeSymbol type) {
    try {
      Object value = field.get(null);
      if (value == null) {
        return ConstantValue.NULL;
      }
      return switch (type.nullableUnderlying().specialType()) {
        case STRING, BOOLEAN, CHAR, SINGLE, DOUBLE -> new ConstantValue(value);
        case UINT32 -> ConstantValue.of(Integer.toUnsignedLong(((Number) value).intValue()));
        case DECIMAL -> new ConstantValue(new BigDecimal(value.toString()));
        default -> ConstantValue.of(((Number) value).longValue());
      };
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException("`" + field.getName() + "` is not public", e);
    }
  }

  private ConstantValue constant(List<String> tokens, TypeSymbol type) throws UnavailableException {
    String first = tokens.get(0);
    SpecialType t = type.nullableUnderlying().specialType();
    if (first.equals("null") || first.equals("default")) {
      return defaultOf(type);
    }
    if (first.equals("true") || first.equals("false")) {
      return ConstantValue.of(first.equals("true"));
    }
    if (first.startsWith("\"")) {
      return new ConstantValue(unescape(first.substring(1, first.length() - 1)));
    }
    if (first.startsWith("'")) {
      return new ConstantValue(unescape(first.substring(1, first.length() - 1)).charAt(0));
    }
    if (first.equals("-") || Character.isDigit(first.charAt(0))) {
      String digits = String.join("", tokens).replaceAll("(?i)(?<!^0x.{0,9})[fdmlu]+$", "");
      return switch (t) {
        case SINGLE -> new ConstantValue(Float.parseFloat(digits));
        case DOUBLE -> new ConstantValue(Double.parseDouble(digits));
        case DECIMAL -> new ConstantValue(new BigDecimal(digits));
        default -> ConstantValue.of(Long.decode(digits));
      };
    }
    long bits = 0;
    ConstantValue single = null;
    for (int i = 0; i < tokens.size(); i++) {
      StringBuilder path = new StringBuilder(tokens.get(i));
      while (i + 1 < tokens.size() && tokens.get(i + 1).equals(".")) {
        path.append('.').append(tokens.get(i + 2));
        i += 2;
      }
      if (path.toString().equals("|")) {
        continue;
      }
      int dot = path.lastIndexOf(".");
      if (dot < 0) {
        throw new IllegalArgumentException("unknown default `" + path + "`");
      }
      TypeSymbol owner =
          resolve(
              new DeclarationSyntax.TypeRef(
                  path.substring(0, dot), List.of(), List.of(), List.of(), null, 0, false),
              List.of());
      for (MemberSymbol m : owner.members(path.substring(dot + 1))) {
        if (m instanceof FieldSymbol f && f.constantValue() != null) {
          single = f.constantValue();
        }
      }
      if (single == null) {
        throw new UnavailableException("no constant `" + path + "`");
      }
      if (single.value() instanceof Long l) {
        bits |= l;
        single = ConstantValue.of(bits);
      }
    }
    return single == null ? ConstantValue.NULL : single;
  }

  private static ConstantValue defaultOf(TypeSymbol type) {
    if (type.isEnum()) {
      return ConstantValue.of(0L);
    }
    return switch (type.specialType()) {
      case BOOLEAN -> ConstantValue.FALSE;
      case CHAR -> new ConstantValue('\0');
      case SINGLE -> new ConstantValue(0f);
      case DOUBLE -> new ConstantValue(0d);
      case DECIMAL -> new ConstantValue(BigDecimal.ZERO);
      default -> type.specialType().isInteger() ? ConstantValue.of(0L) : ConstantValue.NULL;
    };
  }

  private static String unescape(String s) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '\\' && i + 1 < s.length()) {
        char e = s.charAt(++i);
        if (e == 'u') {
          out.append((char) Integer.parseInt(s.substring(i + 1, i + 5), 16));
          i += 4;
        } else {
          out.append(
              switch (e) {
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 't' -> '\t';
                case '0' -> '\0';
                default -> e;
              });
        }
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** A name of the declaration means nothing that the table holds. */
  static final class UnavailableException extends Exception {
    private static final long serialVersionUID = 1;

    UnavailableException(String message) {
      super(message);
    }
  }

  private TypeSymbol resolve(DeclarationSyntax.TypeRef ref, List<TypeParameterSymbol> scope)
      throws UnavailableException {
    TypeSymbol type;
    DeclarationSyntax.TypeRef element = ref.element();
    if (element != null) {
      type = new ArrayTypeSymbol(resolve(element, scope), ref.rank());
    } else if (!ref.tupleTypes().isEmpty()) {
      List<TypeSymbol> types = new ArrayList<>();
      for (DeclarationSyntax.TypeRef t : ref.tupleTypes()) {
        types.add(resolve(t, scope));
      }
      type = new TupleTypeSymbol(types, ref.tupleNames());
    } else {
      type = resolveName(ref, scope);
    }
    boolean wrap =
        ref.nullable()
            && (type.isValueType()
                || type instanceof TypeParameterSymbol p && p.hasStructConstraint());
    return wrap ? table.nullable(type) : type;
  }

  private TypeSymbol resolveName(DeclarationSyntax.TypeRef ref, List<TypeParameterSymbol> scope)
      throws UnavailableException {
    if (ref.arguments().isEmpty()) {
      for (TypeParameterSymbol p : scope) {
        if (p.name().equals(ref.name())) {
          return p;
        }
      }
    }
    NamedTypeSymbol found = table.resolve(ref.name(), ref.arguments().size(), this);
    if (found == null) {
      found = lookup.find(ref.name(), ref.arguments().size());
    }
    if (found == null) {
      throw new UnavailableException("no type `" + ref.name() + "` in the table");
    }
    if (ref.arguments().isEmpty()) {
      return found;
    }
    List<TypeSymbol> arguments = new ArrayList<>();
    for (DeclarationSyntax.TypeRef a : ref.arguments()) {
      arguments.add(resolve(a, scope));
    }
    return found.constructType(arguments);
  }
}
