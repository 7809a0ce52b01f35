package io.weir.xml.expression.janino;

import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.DotNetTypes;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
   * Checks the constant pool of a class file.
   *
   * @throws SecurityException if it names anything else
   */
  static void check(String className, byte[] bytes) {
    try {
      new Pool(new DataInputStream(new ByteArrayInputStream(bytes))).check(className);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Pool {
    private final int[] tags;
    private final int[] first;
    private final int[] second;
    private final String[] texts;

    Pool(DataInputStream in) throws IOException {
      in.readInt();
      in.readInt();
      int count = in.readUnsignedShort();
      tags = new int[count];
      first = new int[count];
      second = new int[count];
      texts = new String[count];
      for (int i = 1; i < count; i++) {
        int tag = in.readUnsignedByte();
        tags[i] = tag;
        switch (tag) {
          case 1 -> texts[i] = in.readUTF();
          case 3, 4 -> in.readInt();
          case 5, 6 -> {
            in.readLong();
            i++;
          }
          case 7, 8 -> first[i] = in.readUnsignedShort();
          case 9, 10, 11, 12 -> {
            first[i] = in.readUnsignedShort();
            second[i] = in.readUnsignedShort();
          }
          default -> throw new SecurityException("constant of kind " + tag);
        }
      }
    }

    void check(String className) {
      for (int i = 1; i < tags.length; i++) {
        if (tags[i] == 7) {
          String name = className(i);
          if (!name.isEmpty() && !isOwn(name) && !allowsClass(name)) {
            throw new SecurityException(className + " names class " + name);
          }
        } else if (tags[i] >= 9 && tags[i] <= 11) {
          String owner = className(first[i]);
          String member = texts[first[second[i]]];
          if (!allowsMember(owner, member)) {
            throw new SecurityException(className + " names " + owner + "." + member);
          }
        }
      }
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

    /** The element class of an array; empty for arrays of primitives. */
    private String className(int index) {
      String name = texts[first[index]];
      if (name.startsWith("[")) {
        String element = name.replaceFirst("^\\[+", "");
        name = element.startsWith("L") ? element.substring(1, element.length() - 1) : "";
      }
      return name.replace('/', '.');
    }
  }
}
