package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.DotNetTypes;
import io.weir.runtime.dotnet.UInt16;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.UInt8;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The readable properties of the objects of a Java class, as the table of types declares them.
 * Found once per class.
 */
final class ObjectMembersOf {
  /** A property and how it is read. */
  record Member(String name, String type, MethodHandle getter) {
    @Nullable Object get(Object target) {
      Object value;
      try {
        value = getter.invokeExact(target);
      } catch (Throwable e) {
        throw DotNetException.of(e);
      }
      return switch (type) {
        case "byte" -> value instanceof Integer bits ? UInt8.valueOf(bits) : value;
        case "ushort" -> value instanceof Integer bits ? UInt16.valueOf(bits) : value;
        case "uint" -> value instanceof Integer bits ? UInt32.valueOf(bits) : value;
        case "ulong" -> value instanceof Long bits ? UInt64.valueOf(bits) : value;
        default -> value;
      };
    }
  }

  private static final ClassValue<List<Member>> MEMBERS =
      new ClassValue<>() {
        @Override
        protected List<Member> computeValue(Class<?> type) {
          return find(type);
        }
      };

  private ObjectMembersOf() {}

  static List<Member> of(Class<?> type) {
    return MEMBERS.get(type);
  }

  private static List<Member> find(Class<?> type) {
    List<Member> found = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
      collect(at, found, names);
      for (Class<?> implemented : at.getInterfaces()) {
        collect(implemented, found, names);
      }
    }
    return List.copyOf(found);
  }

  private static void collect(Class<?> java, List<Member> found, Set<String> names) {
    for (Class<?> declaring : DotNetTypes.all()) {
      DotNetType declared = declaring.getAnnotation(DotNetType.class);
      if (declared == null || declared.java() != java) {
        continue;
      }
      List<Method> methods = new ArrayList<>(List.of(declaring.getDeclaredMethods()));
      methods.sort((a, b) -> a.getName().compareTo(b.getName()));
      for (Method method : methods) {
        DotNetProperty property = method.getAnnotation(DotNetProperty.class);
        if (property != null) {
          add(property.value(), method, found, names);
        }
      }
    }
  }

  private static void add(String declared, Method method, List<Member> found, Set<String> names) {
    if (declared.startsWith("static ")
        || declared.contains(" this[")
        || !declared.contains("get;")) {
      return;
    }
    String[] parts = declared.substring(0, declared.indexOf('{')).strip().split(" (?=\\w+$)");
    if (!names.add(parts[1])) {
      return;
    }
    try {
      MethodHandle getter =
          MethodHandles.publicLookup()
              .unreflect(method)
              .asType(MethodType.methodType(Object.class, Object.class));
      found.add(new Member(parts[1], parts[0], getter));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
