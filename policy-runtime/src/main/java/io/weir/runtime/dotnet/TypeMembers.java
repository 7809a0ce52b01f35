package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** {@code System.Type}: what {@code typeof} and {@code GetType()} give; names, no reflection. */
@DotNetType(value = "public abstract class System.Type : object", java = RuntimeType.class)
public final class TypeMembers {
  private TypeMembers() {}

  /** {@code Name}. */
  @DotNetProperty("string Name { get; }")
  public static String name(RuntimeType self) {
    return self.name();
  }

  /** {@code FullName}. */
  @DotNetProperty("string FullName { get; }")
  public static String fullName(RuntimeType self) {
    return self.fullName();
  }

  /** {@code Namespace}. */
  @DotNetProperty("string Namespace { get; }")
  public static @Nullable String namespace(RuntimeType self) {
    String full = self.fullName();
    int end = full.indexOf('[') < 0 ? full.length() : full.indexOf('[');
    end = full.indexOf('+') < 0 ? end : Math.min(end, full.indexOf('+'));
    int dot = full.lastIndexOf('.', end - 1);
    return dot < 0 ? null : full.substring(0, dot);
  }

  /** {@code IsArray}. */
  @DotNetProperty("bool IsArray { get; }")
  public static boolean isArray(RuntimeType self) {
    return self.element() != null;
  }

  /** {@code IsValueType}. */
  @DotNetProperty("bool IsValueType { get; }")
  public static boolean isValueType(RuntimeType self) {
    return self.isValueType();
  }

  /** {@code IsClass}. */
  @DotNetProperty("bool IsClass { get; }")
  public static boolean isClass(RuntimeType self) {
    return !self.isValueType() && !self.isInterface();
  }

  /** {@code IsInterface}. */
  @DotNetProperty("bool IsInterface { get; }")
  public static boolean isInterface(RuntimeType self) {
    return self.isInterface();
  }

  /** {@code IsEnum}. */
  @DotNetProperty("bool IsEnum { get; }")
  public static boolean isEnum(RuntimeType self) {
    return self.isEnum();
  }

  /** {@code IsGenericType}. */
  @DotNetProperty("bool IsGenericType { get; }")
  public static boolean isGenericType(RuntimeType self) {
    return !self.arguments().isEmpty();
  }

  /** {@code IsPrimitive}. */
  @DotNetProperty("bool IsPrimitive { get; }")
  public static boolean isPrimitive(RuntimeType self) {
    return switch (self.csharpName()) {
      case "bool",
          "char",
          "sbyte",
          "byte",
          "short",
          "ushort",
          "int",
          "uint",
          "long",
          "ulong",
          "float",
          "double" ->
          true;
      default -> false;
    };
  }

  /** {@code GetElementType}. */
  @DotNetMethod("Type GetElementType()")
  public static @Nullable RuntimeType getElementType(RuntimeType self) {
    return self.element();
  }

  /** {@code IsAssignableFrom}. */
  @DotNetMethod("bool IsAssignableFrom(Type c)")
  public static boolean isAssignableFrom(RuntimeType self, @Nullable RuntimeType c) {
    return c != null && self.isAssignableFrom(c);
  }

  /** {@code IsInstanceOfType}. */
  @DotNetMethod("bool IsInstanceOfType(object o)")
  public static boolean isInstanceOfType(RuntimeType self, @Nullable Object o) {
    return self.isInstance(o);
  }

  /** {@code ToString}. */
  @DotNetMethod("string ToString()")
  public static String toText(RuntimeType self) {
    return self.fullName();
  }

  /** {@code ==}: there is one object per type. */
  @DotNetMethod("static bool operator ==(Type left, Type right)")
  @SuppressWarnings("ReferenceEquality")
  public static boolean same(@Nullable RuntimeType left, @Nullable RuntimeType right) {
    return left == right;
  }

  /** {@code !=}. */
  @DotNetMethod("static bool operator !=(Type left, Type right)")
  @SuppressWarnings("ReferenceEquality")
  public static boolean different(@Nullable RuntimeType left, @Nullable RuntimeType right) {
    return left != right;
  }
}
