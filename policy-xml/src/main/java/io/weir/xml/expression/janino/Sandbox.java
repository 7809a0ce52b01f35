package io.weir.xml.expression.janino;

import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.DotNetTypes;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the class of a unit may name: the runtime's .NET types, and of the JDK the few members that
 * boxing, strings and iterators need. Read from the constant pool, so nothing that the class can
 * reach is left out.
 */
final class Sandbox {
  private static final String RUNTIME = "io.weir.runtime.dotnet.";
  private static final String GENERATED = "io.weir.generated.";

  private static final Set<String> BOXED =
      Set.of(
          "valueOf",
          "booleanValue",
          "charValue",
          "byteValue",
          "shortValue",
          "intValue",
          "longValue",
          "floatValue",
          "doubleValue",
          "intBitsToFloat",
          "longBitsToDouble");

  private static final Map<String, Set<String>> JDK =
      Map.ofEntries(
          Map.entry("java.lang.Boolean", BOXED),
          Map.entry("java.lang.Character", BOXED),
          Map.entry("java.lang.Byte", BOXED),
          Map.entry("java.lang.Short", BOXED),
          Map.entry("java.lang.Integer", BOXED),
          Map.entry("java.lang.Long", BOXED),
          Map.entry("java.lang.Float", BOXED),
          Map.entry("java.lang.Double", BOXED),
          Map.entry("java.lang.String", Set.of("length", "charAt")),
          Map.entry("java.util.Iterator", Set.of("hasNext", "next")),
          Map.entry("java.lang.Object", Set.of()),
          Map.entry("java.lang.Throwable", Set.of()),
          Map.entry("java.lang.Comparable", Set.of()),
          Map.entry("java.lang.Iterable", Set.of()),
          Map.entry("java.lang.CharSequence", Set.of()),
          Map.entry("java.lang.Number", Set.of()));

  /** The Java types of listed .NET types, wherever they are: a unit may name and not use them. */
  private static final Set<String> REPRESENTATIONS =
      DotNetTypes.all().stream()
          .map(type -> type.getAnnotation(DotNetType.class))
          .filter(Objects::nonNull)
          .map(declared -> declared.java().getName())
          .collect(Collectors.toUnmodifiableSet());

  private Sandbox() {}

  /** Whether a unit may name a class. */
  static boolean allowsClass(String name) {
    return name.startsWith(RUNTIME) || JDK.containsKey(name) || REPRESENTATIONS.contains(name);
  }

  /**
   * Checks what a class file names.
   *
   * @throws SecurityException if it names anything else
   */
  static void check(String className, ConstantPool pool) {
    for (String name : pool.classes()) {
      if (!isOwn(name) && !allowsClass(name)) {
        throw new SecurityException(className + " names class " + name);
      }
    }
    pool.forEachMember(
        (owner, member) -> {
          if (!allowsMember(owner, member)) {
            throw new SecurityException(className + " names " + owner + "." + member);
          }
        });
  }

  private static boolean isOwn(String name) {
    return name.startsWith(GENERATED);
  }

  private static boolean allowsMember(String owner, String member) {
    if (isOwn(owner) || owner.startsWith(RUNTIME)) {
      return !member.equals("getClass") && !member.equals("notifyAll");
    }
    Set<String> members = JDK.get(owner);
    return members != null && members.contains(member);
  }
}
