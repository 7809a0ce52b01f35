package io.weir.runtime.dotnet;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The declared members of one enum, read from its {@link DotNetField} constants in order.
 * Immutable.
 */
public final class EnumNames {
  private static final ClassValue<EnumNames> CACHE =
      new ClassValue<>() {
        @Override
        protected EnumNames computeValue(Class<?> type) {
          return new EnumNames(type);
        }
      };

  private final Map<String, Long> members;
  private final boolean flags;

  private EnumNames(Class<?> type) {
    Map<String, Long> found = new LinkedHashMap<>();
    for (Field field : type.getDeclaredFields()) {
      DotNetField declared = field.getAnnotation(DotNetField.class);
      if (declared != null) {
        String[] parts = declared.value().split("=", 2);
        found.put(parts[0].strip(), Long.decode(parts[1].strip()));
      }
    }
    members = Collections.unmodifiableMap(found);
    DotNetType declared = type.getAnnotation(DotNetType.class);
    flags = declared != null && declared.value().startsWith("[Flags]");
  }

  /**
   * The members of an {@link EnumValue} subclass; its declaration begins with {@code [Flags]} for a
   * set of bits.
   */
  public static EnumNames of(Class<?> type) {
    return CACHE.get(type);
  }

  /** Names and numbers, in order of declaration. */
  public Map<String, Long> members() {
    return members;
  }

  /** Format {@code G} of a number. */
  public String format(long value) {
    String exact = nameOf(value);
    if (exact != null) {
      return exact;
    }
    return flags ? formatFlags(value) : Long.toString(value);
  }

  /** Format {@code F}: a set of bits, whether declared as one or not. */
  public String formatFlags(long value) {
    String exact = nameOf(value);
    if (exact != null) {
      return exact;
    }
    if (value != 0) {
      List<Map.Entry<String, Long>> byValue = new ArrayList<>(members.entrySet());
      byValue.sort((a, b) -> Long.compareUnsigned(b.getValue(), a.getValue()));
      List<String> parts = new ArrayList<>();
      long rest = value;
      for (Map.Entry<String, Long> member : byValue) {
        long bits = member.getValue();
        if (bits != 0 && (rest & bits) == bits) {
          rest &= ~bits;
          parts.add(0, member.getKey());
        }
      }
      if (rest == 0) {
        return String.join(", ", parts);
      }
    }
    return Long.toString(value);
  }

  /** The first member with this number, or null. */
  public @org.jspecify.annotations.Nullable String nameOf(long value) {
    for (Map.Entry<String, Long> member : members.entrySet()) {
      if (member.getValue() == value) {
        return member.getKey();
      }
    }
    return null;
  }
}
