package io.weir.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The header lines of a message: names compare without case, lines keep their order and spelling.
 * Mutable; used by one exchange at a time.
 *
 * @since 0.1
 */
public final class Headers {
  private String[] lines;
  private int size;

  /** No headers. */
  public Headers() {
    this.lines = new String[32];
  }

  private Headers(String[] lines, int size) {
    this.lines = lines;
    this.size = size;
  }

  /** The same lines in a new object. */
  public Headers copy() {
    return new Headers(lines.clone(), size);
  }

  /** The number of lines. */
  public int size() {
    return size / 2;
  }

  /** Whether there is no line. */
  public boolean isEmpty() {
    return size == 0;
  }

  /** The name of a line, as it was spelled. */
  public String nameAt(int line) {
    return lines[2 * checkLine(line)];
  }

  /** The value of a line. */
  public String valueAt(int line) {
    return lines[2 * checkLine(line) + 1];
  }

  private int checkLine(int line) {
    if (line < 0 || line >= size()) {
      throw new IndexOutOfBoundsException("line " + line + " of " + size());
    }
    return line;
  }

  /** Whether a line has the name. */
  public boolean contains(String name) {
    return indexOf(name, 0) >= 0;
  }

  /** The value of the first line with the name, or null. */
  public @Nullable String first(String name) {
    int at = indexOf(name, 0);
    return at < 0 ? null : lines[at + 1];
  }

  /** The values of all lines with the name, in order; a copy. */
  public List<String> all(String name) {
    int at = indexOf(name, 0);
    if (at < 0) {
      return List.of();
    }
    int next = indexOf(name, at + 2);
    if (next < 0) {
      return List.of(lines[at + 1]);
    }
    List<String> values = new ArrayList<>();
    for (int i = at; i >= 0; i = indexOf(name, i + 2)) {
      values.add(lines[i + 1]);
    }
    return Collections.unmodifiableList(values);
  }

  /** All values with the name joined by a comma without space, or null when there is none. */
  public @Nullable String joined(String name) {
    int at = indexOf(name, 0);
    if (at < 0) {
      return null;
    }
    int next = indexOf(name, at + 2);
    return next < 0 ? lines[at + 1] : String.join(",", all(name));
  }

  /** Every name once, in order of first occurrence, as first spelled. */
  public List<String> names() {
    List<String> names = new ArrayList<>(size());
    for (int i = 0; i < size; i += 2) {
      if (indexOf(lines[i], 0) == i) {
        names.add(lines[i]);
      }
    }
    return names;
  }

  /** Calls the consumer with each line. */
  public void forEach(BiConsumer<String, String> consumer) {
    for (int i = 0; i < size; i += 2) {
      consumer.accept(lines[i], lines[i + 1]);
    }
  }

  /**
   * Adds a line at the end.
   *
   * @throws IllegalArgumentException if the name is no token of HTTP, or the value holds a line
   *     break or NUL
   */
  public void add(String name, String value) {
    checkName(name);
    checkValue(value);
    if (size == lines.length) {
      lines = Arrays.copyOf(lines, Math.max(8, size * 2));
    }
    lines[size++] = name;
    lines[size++] = value;
  }

  /**
   * Replaces all lines with the name by one, at the place of the first; adds it if there was none.
   */
  public void set(String name, String value) {
    int at = indexOf(name, 0);
    if (at < 0) {
      add(name, value);
      return;
    }
    checkValue(value);
    removeFrom(name, at + 2);
    lines[at] = checkName(name);
    lines[at + 1] = value;
  }

  /** Replaces all lines with the name by one for each value; none removes the header. */
  public void set(String name, List<String> values) {
    checkName(name);
    values.forEach(Headers::checkValue);
    remove(name);
    for (String value : values) {
      add(name, value);
    }
  }

  /** Removes all lines with the name and says whether there was one. */
  public boolean remove(String name) {
    return removeFrom(name, 0);
  }

  /** Removes every line. */
  public void clear() {
    Arrays.fill(lines, 0, size, null);
    size = 0;
  }

  private boolean removeFrom(String name, int start) {
    int to = indexOf(name, start);
    if (to < 0) {
      return false;
    }
    for (int from = to; from < size; from += 2) {
      if (!equalNames(lines[from], name)) {
        lines[to++] = lines[from];
        lines[to++] = lines[from + 1];
      }
    }
    Arrays.fill(lines, to, size, null);
    size = to;
    return true;
  }

  private int indexOf(String name, int start) {
    for (int i = start; i < size; i += 2) {
      if (equalNames(lines[i], name)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean equalNames(String a, String b) {
    return a.length() == b.length() && a.equalsIgnoreCase(b);
  }

  /** Whether the text is a name that HTTP allows (RFC 9110, 5.6.2). */
  public static boolean isName(String name) {
    if (name.isEmpty()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean token =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "!#$%&'*+-.^_`|~".indexOf(c) >= 0;
      if (!token) {
        return false;
      }
    }
    return true;
  }

  /** Whether the text can stand on a header line: no CR, LF or NUL. */
  public static boolean isValue(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\r' || c == '\n' || c == 0) {
        return false;
      }
    }
    return true;
  }

  private static String checkName(String name) {
    if (!isName(name)) {
      throw new IllegalArgumentException("not a header name: `" + name + "`");
    }
    return name;
  }

  private static void checkValue(String value) {
    if (!isValue(value)) {
      throw new IllegalArgumentException("a header value holds a line break or NUL");
    }
  }

  @Override
  public String toString() {
    return names().toString();
  }
}
