package io.weir.xml.expression.symbols;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.weir.runtime.dotnet.DotNetArray;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetTypes;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.UInt16;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.UInt8;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table of types keeps the contract that generated code rests on. */
class DeclarationsTest {
  /** Types that policies do not see: members that name them are not available either. */
  private static final Set<String> WITHHELD = Set.of("XmlReader", "XmlWriter");

  private final TypeTable table = TypeTable.instance();

  @Test
  void everyDeclarationIsUnderstoodAndNamesTypesOfTheTable() {
    table.all().forEach(NamedTypeSymbol::memberNames);
    table.all().forEach(TypeSymbol::interfaces);
    List<String> problems =
        table.problems().stream()
            .filter(
                p ->
                    WITHHELD.stream()
                        .noneMatch(t -> p.endsWith("no type `" + t + "` in the table")))
            .toList();
    assertEquals("", String.join("\n", problems));
  }

  @Test
  void javaNamesAreUniqueWithinAClass() {
    List<String> wrong = new ArrayList<>();
    for (Class<?> c : DotNetTypes.all()) {
      Set<String> names = new HashSet<>();
      for (Method m : c.getDeclaredMethods()) {
        boolean declared =
            m.isAnnotationPresent(DotNetMethod.class)
                || m.isAnnotationPresent(DotNetProperty.class);
        if (declared && !names.add(m.getName())) {
          wrong.add(c.getSimpleName() + "." + m.getName());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void javaSignaturesFollowTheTableOfRepresentations() {
    List<String> wrong = new ArrayList<>();
    for (NamedTypeSymbol type : table.all()) {
      for (String name : type.memberNames()) {
        for (MemberSymbol member : type.members(name)) {
          if (member instanceof MethodSymbol m && m.javaMethod() != null) {
            check(type, m.javaMethod(), parametersOf(type, m), m.returnType(), wrong);
            checkWideningOfBits(m, m.javaMethod(), wrong);
          } else if (member instanceof PropertySymbol p) {
            List<Class<?>> parameters = new ArrayList<>();
            if (!p.isStatic()) {
              parameters.add(type.javaType());
            }
            p.parameters().forEach(x -> parameters.add(java(x.type())));
            if (p.getter() != null) {
              check(type, p.getter(), parameters, p.type(), wrong);
            }
            if (p.setter() != null) {
              parameters.add(java(p.type()));
              // a struct is immutable in Java: its setter gives the changed one
              boolean struct = type.kind() == TypeKind.STRUCT;
              check(
                  type,
                  p.setter(),
                  parameters,
                  struct ? type : table.special(SpecialType.VOID),
                  wrong);
            }
          } else if (member instanceof FieldSymbol f) {
            check(type, f, wrong);
          }
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void theTypesThatTheLanguageKnowsAreDeclared() {
    for (SpecialType special : SpecialType.values()) {
      if (special != SpecialType.NONE && special != SpecialType.VOID) {
        assertNotNull(table.special(special).membersClass(), special.metadataName());
      }
    }
  }

  /** The bits of a uint are another number once Java widens them. */
  private static void checkWideningOfBits(MethodSymbol m, Method java, List<String> wrong) {
    if (m.parameters().stream().anyMatch(p -> p.type().specialType() == SpecialType.UINT32)
        && List.of(java.getParameterTypes()).contains(long.class)
        && m.parameters().stream().noneMatch(p -> java(p.type()) == long.class)) {
      wrong.add(
          java.getDeclaringClass().getSimpleName() + "." + java.getName() + ": widens a uint");
    }
  }

  private List<Class<?>> parametersOf(NamedTypeSymbol type, MethodSymbol m) {
    List<Class<?>> list = new ArrayList<>();
    if (!m.isStatic()) {
      list.add(type.javaType());
    }
    for (ParameterSymbol p : m.parameters()) {
      boolean reference = p.refKind() == RefKind.OUT || p.refKind() == RefKind.REF;
      list.add(reference ? Ref.class : java(p.type()));
    }
    if (m.isReified()) {
      int count =
          m.typeParameters().isEmpty() ? type.typeParameters().size() : m.typeParameters().size();
      for (int i = 0; i < count; i++) {
        list.add(RuntimeType.class);
      }
    }
    return list;
  }

  private void check(
      NamedTypeSymbol type,
      Method java,
      List<Class<?>> parameters,
      TypeSymbol result,
      List<String> wrong) {
    String where = java.getDeclaringClass().getSimpleName() + "." + java.getName();
    if (!Modifier.isStatic(java.getModifiers()) || !Modifier.isPublic(java.getModifiers())) {
      wrong.add(where + ": must be public and static");
    }
    if (!taken(parameters, List.of(java.getParameterTypes()))) {
      wrong.add(where + ": takes " + List.of(java.getParameterTypes()) + ", not " + parameters);
    }
    Class<?> expected = java(result);
    if (java.getReturnType() != expected && !constructs(type, java, result)) {
      wrong.add(where + ": gives " + java.getReturnType() + ", not " + expected);
    }
  }

  private static boolean taken(List<Class<?>> given, List<Class<?>> taken) {
    boolean same = given.size() == taken.size();
    for (int i = 0; same && i < given.size(); i++) {
      same = given.get(i) == taken.get(i) || widens(given.get(i), taken.get(i));
    }
    return same;
  }

  /** Whether Java turns a number of one primitive type into the same number of another. */
  private static boolean widens(Class<?> from, Class<?> to) {
    List<Class<?>> integers = List.of(byte.class, short.class, int.class, long.class);
    return integers.contains(from) && integers.indexOf(to) > integers.indexOf(from)
        || from == float.class && to == double.class;
  }

  /** A constructor may name a class that is more exact than the type's Java form. */
  private static boolean constructs(NamedTypeSymbol type, Method java, TypeSymbol result) {
    return result == type && type.javaType().isAssignableFrom(java.getReturnType());
  }

  private void check(NamedTypeSymbol type, FieldSymbol f, List<String> wrong) {
    Field java = f.javaField();
    String where = java.getDeclaringClass().getSimpleName() + "." + java.getName();
    int modifiers = java.getModifiers();
    if (!Modifier.isStatic(modifiers)
        || !Modifier.isPublic(modifiers)
        || !Modifier.isFinal(modifiers)) {
      wrong.add(where + ": must be public, static and final");
    }
    Class<?> expected = type.isEnum() ? type.javaType() : java(f.type());
    if (java.getType() != expected) {
      wrong.add(where + ": is a " + java.getType() + ", not a " + expected);
    }
  }

  /** The typed Java form of a C# type. */
  private static Class<?> java(TypeSymbol type) {
    if (type instanceof TypeParameterSymbol || type.isObject()) {
      return Object.class;
    }
    if (type.isNullable()) {
      return boxed(type.nullableUnderlying());
    }
    if (type instanceof ArrayTypeSymbol a) {
      return array(a);
    }
    if (type instanceof TupleTypeSymbol t) {
      NamedTypeSymbol underlying = t.underlying();
      return underlying == null ? Object.class : underlying.javaType();
    }
    if (type.isDelegate()) {
      return Fn.class;
    }
    return type instanceof NamedTypeSymbol n ? n.javaType() : Object.class;
  }

  private static Class<?> boxed(TypeSymbol type) {
    return switch (type.specialType()) {
      case BOOLEAN -> Boolean.class;
      case CHAR -> Character.class;
      case SBYTE -> Byte.class;
      case BYTE -> UInt8.class;
      case INT16 -> Short.class;
      case UINT16 -> UInt16.class;
      case INT32 -> Integer.class;
      case UINT32 -> UInt32.class;
      case INT64 -> Long.class;
      case UINT64 -> UInt64.class;
      case SINGLE -> Float.class;
      case DOUBLE -> Double.class;
      default -> java(type);
    };
  }

  private static Class<?> array(ArrayTypeSymbol array) {
    if (array.rank() > 1 || array.elementType() instanceof TypeParameterSymbol) {
      return array.rank() > 1 ? DotNetArray.class : Object.class;
    }
    return switch (array.elementType().specialType()) {
      case BOOLEAN -> boolean[].class;
      case CHAR -> char[].class;
      case SBYTE -> Byte[].class;
      case BYTE -> byte[].class;
      case INT16 -> short[].class;
      case UINT16 -> UInt16[].class;
      case INT32 -> int[].class;
      case UINT32 -> UInt32[].class;
      case INT64 -> long[].class;
      case UINT64 -> UInt64[].class;
      case SINGLE -> float[].class;
      case DOUBLE -> double[].class;
      case STRING -> String[].class;
      case OBJECT -> Array.newInstance(Object.class, 0).getClass();
      default -> DotNetArray.class;
    };
  }
}
