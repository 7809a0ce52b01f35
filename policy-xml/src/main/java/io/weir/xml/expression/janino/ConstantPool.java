package io.weir.xml.expression.janino;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;

/** The constant pool of a class file: all that its code can name. */
final class ConstantPool {
  private static final int CLASS = 7;
  private static final int FIELD = 9;
  private static final int INTERFACE_METHOD = 11;
  private static final int NAME_AND_TYPE = 12;

  private final int[] tags;
  private final int[] first;
  private final int[] second;
  private final String[] texts;

  /**
   * Reads it.
   *
   * @throws SecurityException if it has constants that no unit needs
   */
  static ConstantPool of(byte[] classFile) {
    try {
      return new ConstantPool(new DataInputStream(new ByteArrayInputStream(classFile)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ConstantPool(DataInputStream in) throws IOException {
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
        case CLASS, 8 -> first[i] = in.readUnsignedShort();
        case FIELD, 10, INTERFACE_METHOD, NAME_AND_TYPE -> {
          first[i] = in.readUnsignedShort();
          second[i] = in.readUnsignedShort();
        }
        default -> throw new SecurityException("constant of kind " + tag);
      }
    }
  }

  /** The classes that code names; of arrays, those of their elements. */
  Set<String> classes() {
    Set<String> names = new LinkedHashSet<>();
    for (int i = 1; i < tags.length; i++) {
      if (tags[i] == CLASS) {
        String name = texts[first[i]];
        if (name.startsWith("[")) {
          types(name, names);
        } else {
          names.add(name.replace('/', '.'));
        }
      }
    }
    return names;
  }

  /** The classes in the signatures of what code calls and in the types of its fields. */
  Set<String> signatureClasses() {
    Set<String> names = new LinkedHashSet<>();
    for (int i = 1; i < tags.length; i++) {
      if (tags[i] == NAME_AND_TYPE) {
        types(texts[second[i]], names);
      }
    }
    return names;
  }

  /** Takes owner and name of each field and method that code names. */
  void forEachMember(BiConsumer<String, String> action) {
    for (int i = 1; i < tags.length; i++) {
      if (tags[i] >= FIELD && tags[i] <= INTERFACE_METHOD) {
        String owner = texts[first[first[i]]];
        action.accept(owner.replace('/', '.'), texts[first[second[i]]]);
      }
    }
  }

  /** The classes in a descriptor. */
  private static void types(String descriptor, Set<String> into) {
    for (int i = 0; i < descriptor.length(); i++) {
      if (descriptor.charAt(i) == 'L') {
        int end = descriptor.indexOf(';', i);
        into.add(descriptor.substring(i + 1, end).replace('/', '.'));
        i = end;
      }
    }
  }
}
