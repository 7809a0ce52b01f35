package io.weir.runtime.dotnet;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one implementation of {@link RuntimeType}. Supertypes, defaults and enum factories are found
 * at first use and kept; finding them twice at once is harmless because the results are equal.
 */
final class RuntimeTypeInfo implements RuntimeType {
  private static final Map<String, Class<?>> BOXES =
      Map.ofEntries(
          Map.entry("System.Boolean", Boolean.class),
          Map.entry("System.Char", Character.class),
          Map.entry("System.SByte", Byte.class),
          Map.entry("System.Byte", UInt8.class),
          Map.entry("System.Int16", Short.class),
          Map.entry("System.UInt16", UInt16.class),
          Map.entry("System.Int32", Integer.class),
          Map.entry("System.UInt32", UInt32.class),
          Map.entry("System.Int64", Long.class),
          Map.entry("System.UInt64", UInt64.class),
          Map.entry("System.Single", Float.class),
          Map.entry("System.Double", Double.class),
          Map.entry("System.String", String.class));

  private static final Map<Class<?>, String> NAMES_OF_BOXES = namesOfBoxes();

  private final String csharpName;
  private final @Nullable TypeDeclaration declaration;
  private final List<RuntimeType> arguments;
  private final @Nullable RuntimeTypeInfo element;
  private final boolean nullable;
  private final boolean valueType;
  private final boolean enumType;
  private final Class<?> boxedClass;

  /** Whether the Java class of a boxed value alone decides {@link #isInstance}. */
  private final boolean classDecides;

  private final @Nullable RuntimeTypeInfo anonymousBase;
  private volatile @Nullable Set<RuntimeType> supertypes;
  private volatile @Nullable Object defaultValue;
  private volatile @Nullable RuntimeType arrayType;
  private volatile @Nullable MethodHandle enumFactory;

  private RuntimeTypeInfo(
      String csharpName,
      @Nullable TypeDeclaration declaration,
      List<RuntimeType> arguments,
      @Nullable RuntimeTypeInfo element,
      boolean nullable,
      boolean valueType,
      Class<?> boxedClass,
      @Nullable RuntimeTypeInfo anonymousBase) {
    this.csharpName = csharpName;
    this.declaration = declaration;
    this.arguments = arguments;
    this.element = element;
    this.nullable = nullable;
    this.valueType = valueType;
    this.enumType = declaration != null && declaration.kind().equals("enum");
    this.boxedClass = boxedClass;
    this.anonymousBase = anonymousBase;
    this.classDecides =
        declaration != null
            && arguments.isEmpty()
            && boxedClass != Object.class
            && boxedClass != Fn.class
            && !declaration.kind().equals("interface")
            && boxedClass != AnonymousObject.class;
  }

  static RuntimeTypeInfo declared(
      String csharpName, TypeDeclaration declaration, List<RuntimeType> arguments) {
    Class<?> boxed = BOXES.getOrDefault(declaration.fullName(), declaration.java());
    return new RuntimeTypeInfo(
        csharpName,
        declaration,
        arguments,
        null,
        false,
        declaration.kind().equals("struct") || declaration.kind().equals("enum"),
        boxed,
        null);
  }

  static RuntimeTypeInfo array(String csharpName, RuntimeTypeInfo element) {
    return new RuntimeTypeInfo(
        csharpName, null, List.of(), element, false, false, arrayClass(element), null);
  }

  static RuntimeTypeInfo rectangular(String csharpName, RuntimeTypeInfo element) {
    return new RuntimeTypeInfo(
        csharpName, null, List.of(), element, false, false, RectangularArray.class, null);
  }

  static RuntimeTypeInfo nullable(String csharpName, RuntimeTypeInfo of, RuntimeTypeInfo object) {
    return new RuntimeTypeInfo(
        csharpName, null, List.of(of), null, true, true, of.boxedClass, object);
  }

  static RuntimeTypeInfo anonymous(
      String csharpName, List<RuntimeType> types, RuntimeTypeInfo object) {
    return new RuntimeTypeInfo(
        csharpName, null, types, null, false, false, AnonymousObject.class, object);
  }

  private static Map<Class<?>, String> namesOfBoxes() {
    Map<Class<?>, String> names = new HashMap<>();
    BOXES.forEach((name, type) -> names.put(type, name));
    names.put(boolean[].class, "bool[]");
    names.put(char[].class, "char[]");
    names.put(Byte[].class, "sbyte[]");
    names.put(byte[].class, "byte[]");
    names.put(short[].class, "short[]");
    names.put(UInt16[].class, "ushort[]");
    names.put(int[].class, "int[]");
    names.put(UInt32[].class, "uint[]");
    names.put(long[].class, "long[]");
    names.put(UInt64[].class, "ulong[]");
    names.put(float[].class, "float[]");
    names.put(double[].class, "double[]");
    names.put(String[].class, "string[]");
    names.put(Object[].class, "object[]");
    return names;
  }

  /** The C# name of the type whose boxed values have exactly this Java class, or null. */
  static @Nullable String nameOfBoxed(Class<?> type) {
    return NAMES_OF_BOXES.get(type);
  }

  private static Class<?> arrayClass(RuntimeTypeInfo element) {
    return switch (element.csharpName) {
      case "bool" -> boolean[].class;
      case "char" -> char[].class;
      case "sbyte" -> Byte[].class;
      case "byte" -> byte[].class;
      case "short" -> short[].class;
      case "ushort" -> UInt16[].class;
      case "int" -> int[].class;
      case "uint" -> UInt32[].class;
      case "long" -> long[].class;
      case "ulong" -> UInt64[].class;
      case "float" -> float[].class;
      case "double" -> double[].class;
      case "string" -> String[].class;
      case "object" -> Object[].class;
      default -> DotNetArray.class;
    };
  }

  @Nullable TypeDeclaration declaration() {
    return declaration;
  }

  @Override
  public String name() {
    if (element != null) {
      return element.name() + csharpName.substring(csharpName.lastIndexOf('['));
    }
    if (nullable) {
      return "Nullable`1";
    }
    if (declaration == null) {
      return "<>f__AnonymousType0`" + arguments.size();
    }
    return RuntimeTypes.isNestedInGeneric(declaration)
        ? declaration.shortName()
        : declaration.shortName() + arity();
  }

  private String arity() {
    return arguments.isEmpty() ? "" : "`" + arguments.size();
  }

  @Override
  public String fullName() {
    if (element != null) {
      return element.fullName() + csharpName.substring(csharpName.lastIndexOf('['));
    }
    StringBuilder name = new StringBuilder();
    if (nullable) {
      name.append("System.Nullable`1");
    } else if (declaration == null) {
      name.append(name());
    } else {
      String full = declaration.fullName();
      if (RuntimeTypes.isNested(declaration)) {
        int dot = full.lastIndexOf('.');
        full = full.substring(0, dot) + "+" + full.substring(dot + 1);
      }
      name.append(full);
      if (RuntimeTypes.isNestedInGeneric(declaration)) {
        name.insert(full.lastIndexOf('.'), arity()).setCharAt(name.lastIndexOf("."), '+');
      } else {
        name.append(arity());
      }
    }
    if (!arguments.isEmpty()) {
      name.append('[');
      for (int i = 0; i < arguments.size(); i++) {
        name.append(i == 0 ? "" : ",").append(arguments.get(i).fullName());
      }
      name.append(']');
    }
    return name.toString();
  }

  @Override
  public String csharpName() {
    return csharpName;
  }

  @Override
  public Class<?> boxedClass() {
    return boxedClass;
  }

  @Override
  public List<RuntimeType> arguments() {
    return arguments;
  }

  @Override
  public @Nullable RuntimeType element() {
    return element;
  }

  @Override
  public boolean isValueType() {
    return valueType;
  }

  @Override
  public boolean isNullable() {
    return nullable;
  }

  @Override
  public boolean isEnum() {
    return enumType;
  }

  @Override
  public boolean isInterface() {
    return declaration != null && declaration.kind().equals("interface");
  }

  private boolean isDelegate() {
    return declaration != null && declaration.kind().equals("delegate");
  }

  @Override
  public @Nullable Object defaultValue() {
    if (!valueType || nullable) {
      return null;
    }
    Object known = defaultValue;
    if (known == null) {
      known = makeDefault();
      defaultValue = known;
    }
    return known;
  }

  /** {@code T[]}. */
  RuntimeType arrayType() {
    RuntimeType known = arrayType;
    if (known == null) {
      known = RuntimeTypes.named(csharpName + "[]");
      arrayType = known;
    }
    return known;
  }

  private Object makeDefault() {
    if (enumType) {
      return enumValue(0);
    }
    switch (csharpName) {
      case "bool":
        return Boolean.FALSE;
      case "char":
        return '\0';
      case "sbyte":
        return (byte) 0;
      case "byte":
        return UInt8.valueOf(0);
      case "short":
        return (short) 0;
      case "ushort":
        return UInt16.valueOf(0);
      case "int":
        return 0;
      case "uint":
        return UInt32.valueOf(0);
      case "long":
        return 0L;
      case "ulong":
        return UInt64.valueOf(0);
      case "float":
        return 0f;
      case "double":
        return 0d;
      default:
        return structDefault();
    }
  }

  /**
   * The default of a struct: its members class has {@code public static T defaultValue(RuntimeType
   * per type argument)}, or a constant {@code DEFAULT}.
   */
  private Object structDefault() {
    TypeDeclaration declared = declaration;
    if (declared == null) {
      throw new IllegalStateException("no default: " + csharpName);
    }
    Class<?>[] signature = new Class<?>[arguments.size()];
    Arrays.fill(signature, RuntimeType.class);
    for (Class<?> holder : List.of(declared.declaring(), declared.java())) {
      try {
        for (Method method : holder.getMethods()) {
          if (method.getName().equals("defaultValue")
              && Modifier.isStatic(method.getModifiers())
              && Arrays.equals(method.getParameterTypes(), signature)) {
            return method.invoke(null, arguments.toArray());
          }
        }
        for (Field field : holder.getFields()) {
          if (field.getName().equals("DEFAULT") && Modifier.isStatic(field.getModifiers())) {
            return field.get(null);
          }
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("no default: " + csharpName, e);
      }
    }
    return defaultConstant(declared);
  }

  private Object defaultConstant(TypeDeclaration declared) {
    for (String name : List.of("ZERO", "EMPTY", "MIN_VALUE")) {
      try {
        Field field = declared.java().getField(name);
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == declared.java()) {
          return field.get(null);
        }
      } catch (NoSuchFieldException e) {
        continue;
      } catch (IllegalAccessException e) {
        throw new IllegalStateException("no default: " + csharpName, e);
      }
    }
    throw new IllegalStateException("no default: " + csharpName);
  }

  /** The value of this enum with a number. */
  /** The value of a number, cut to the type that the enum rests on. */
  EnumValue enumValue(long given) {
    long number = underlying().csharpName().equals("int") ? (int) given : given;
    MethodHandle factory = enumFactory;
    try {
      if (factory == null) {
        factory =
            MethodHandles.publicLookup()
                .findStatic(boxedClass, "of", MethodType.methodType(boxedClass, long.class))
                .asType(MethodType.methodType(EnumValue.class, long.class));
        enumFactory = factory;
      }
      return (EnumValue) factory.invokeExact(number);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("no enum: " + csharpName, e);
    }
  }

  /** {@code new T()}. */
  @Nullable Object create() {
    Object zero = defaultValue();
    if (zero != null || nullable) {
      return zero;
    }
    TypeDeclaration declared = declaration;
    if (declared != null) {
      for (Method method : declared.declaring().getMethods()) {
        DotNetMethod annotation = method.getAnnotation(DotNetMethod.class);
        if (annotation != null && List.of(annotation.value()).contains("new()")) {
          try {
            return method.invoke(null, annotation.reified() ? arguments.toArray() : new Object[0]);
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no constructor: " + csharpName, e);
          }
        }
      }
    }
    throw new IllegalStateException("no constructor: " + csharpName);
  }

  /** The integer type under this enum. */
  RuntimeTypeInfo underlying() {
    TypeDeclaration declared = declaration;
    String name = declared == null || declared.bases().isEmpty() ? "int" : declared.bases().get(0);
    return (RuntimeTypeInfo) RuntimeTypes.named(name);
  }

  @Override
  public boolean isInstance(@Nullable Object value) {
    if (value == null) {
      return false;
    }
    if (nullable) {
      return arguments.get(0).isInstance(value);
    }
    if (classDecides) {
      return boxedClass.isInstance(value);
    }
    if (element != null && boxedClass != DotNetArray.class && boxedClass != Object[].class) {
      return boxedClass.isInstance(value);
    }
    return isAssignableFrom(RuntimeTypes.ofValue(value));
  }

  @Override
  public @Nullable Object cast(@Nullable Object value) {
    if (value != null && classDecides && value.getClass() == boxedClass) {
      return value;
    }
    if (value == null) {
      if (valueType && !nullable) {
        throw NullReferenceException.create();
      }
      return null;
    }
    if (isInstance(value)) {
      return value;
    }
    RuntimeTypeInfo target = nullable ? (RuntimeTypeInfo) arguments.get(0) : this;
    // The machine does not tell an enum from the integer under it.
    if (target.enumType && target.underlying().isInstance(value)) {
      return target.enumValue(Operators.integral(value));
    }
    if (value instanceof EnumValue number && target.valueType && !target.enumType) {
      RuntimeTypeInfo from = (RuntimeTypeInfo) RuntimeTypes.ofValue(value);
      if (from.underlying() == target) {
        return Operators.boxIntegral(number.value(), target);
      }
    }
    throw new InvalidCastException(
        "Unable to cast object of type '"
            + RuntimeTypes.ofValue(value).fullName()
            + "' to type '"
            + fullName()
            + "'.");
  }

  @Override
  public boolean isAssignableFrom(RuntimeType other) {
    if (this == other) {
      return true;
    }
    RuntimeTypeInfo from = (RuntimeTypeInfo) other;
    if (csharpName.equals("object")) {
      return true;
    }
    if (element != null) {
      return from.element != null
          && (boxedClass == RectangularArray.class) == (from.boxedClass == RectangularArray.class)
          && !element.valueType
          && !from.element.valueType
          && element.isAssignableFrom(from.element);
    }
    if (from.supertypes().contains(this)) {
      return true;
    }
    TypeDeclaration own = declaration;
    if (own == null || arguments.isEmpty()) {
      return false;
    }
    if (from.declaration == own && varies(from)) {
      return true;
    }
    for (RuntimeType up : from.supertypes()) {
      RuntimeTypeInfo candidate = (RuntimeTypeInfo) up;
      if (candidate.declaration == own && varies(candidate)) {
        return true;
      }
    }
    return false;
  }

  private boolean varies(RuntimeTypeInfo from) {
    TypeDeclaration own = declaration;
    if (own == null || (!isInterface() && !isDelegate())) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      RuntimeType to = arguments.get(i);
      RuntimeType of = from.arguments.get(i);
      if (to == of) {
        continue;
      }
      if (to.isValueType() || of.isValueType()) {
        return false;
      }
      char variance = own.variances().get(i);
      boolean fits =
          variance == 'o' ? to.isAssignableFrom(of) : variance == 'i' && of.isAssignableFrom(to);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** Every class and interface above this type. */
  private Set<RuntimeType> supertypes() {
    Set<RuntimeType> known = supertypes;
    if (known == null) {
      known = new LinkedHashSet<>();
      collect(known);
      known = new HashSet<>(known);
      supertypes = known;
    }
    return known;
  }

  private void collect(Set<RuntimeType> into) {
    if (element != null) {
      above("System.Array", Map.of(), into);
      for (String name :
          List.of(
              "IList<T>",
              "ICollection<T>",
              "IEnumerable<T>",
              "IReadOnlyList<T>",
              "IReadOnlyCollection<T>")) {
        above(name, Map.of("T", element), into);
      }
      return;
    }
    if (nullable || anonymousBase != null) {
      above("object", Map.of(), into);
      if (nullable) {
        above("System.ValueType", Map.of(), into);
      }
      return;
    }
    TypeDeclaration own = declaration;
    if (own == null) {
      return;
    }
    if (enumType) {
      above("System.Enum", Map.of(), into);
    } else if (valueType) {
      above("System.ValueType", Map.of(), into);
    } else if (isDelegate()) {
      above("System.MulticastDelegate", Map.of(), into);
    }
    if (!enumType) {
      Map<String, RuntimeType> context = new HashMap<>();
      for (int i = 0; i < arguments.size(); i++) {
        context.put(own.parameters().get(i), arguments.get(i));
      }
      for (String base : own.bases()) {
        above(base, context, into);
      }
    }
    above("object", Map.of(), into);
  }

  private static void above(String name, Map<String, RuntimeType> context, Set<RuntimeType> into) {
    RuntimeTypeInfo type;
    try {
      type = new RuntimeTypes.Parser(name, context).parseAll();
    } catch (IllegalArgumentException e) {
      // A supertype that the table does not list cannot be named by an expression either.
      return;
    }
    if (into.add(type)) {
      type.collect(into);
    }
  }

  @Override
  public Object newArray(int length) {
    ArrayMembers.checkLength(length);
    switch (csharpName) {
      case "bool":
        return new boolean[length];
      case "char":
        return new char[length];
      case "byte":
        return new byte[length];
      case "short":
        return new short[length];
      case "int":
        return new int[length];
      case "long":
        return new long[length];
      case "float":
        return new float[length];
      case "double":
        return new double[length];
      case "string":
        return new String[length];
      case "object":
        return new Object[length];
      case "sbyte":
        return filled(new Byte[length]);
      case "ushort":
        return filled(new UInt16[length]);
      case "uint":
        return filled(new UInt32[length]);
      case "ulong":
        return filled(new UInt64[length]);
      default:
        return new DotNetArray(this, filled(new Object[length]));
    }
  }

  private @Nullable Object[] filled(@Nullable Object[] array) {
    Object value = defaultValue();
    if (value != null) {
      Arrays.fill(array, value);
    }
    return array;
  }

  /** The name with namespace: what {@code typeof(T).ToString()} gives. */
  @Override
  public String toString() {
    return fullName();
  }
}
