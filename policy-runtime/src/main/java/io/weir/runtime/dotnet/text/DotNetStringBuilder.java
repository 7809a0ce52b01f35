package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.IndexOutOfRangeException;
import org.jspecify.annotations.Nullable;

/** {@code System.Text.StringBuilder}. Used by one thread. */
@DotNetType(
    value = "public sealed partial class System.Text.StringBuilder : object",
    java = DotNetStringBuilder.class)
public final class DotNetStringBuilder {
  private static final int DEFAULT_CAPACITY = 16;
  private static final int MAX_CHUNK = 8000;

  /** What appends a text this short is a step of a loop, which counts itself. */
  private static final int SHORT = 64;

  final StringBuilder text = new StringBuilder();
  private final int maxCapacity;
  private int capacity;

  private DotNetStringBuilder(int capacity, int maxCapacity) {
    this.capacity = capacity == 0 ? Math.min(DEFAULT_CAPACITY, maxCapacity) : capacity;
    this.maxCapacity = maxCapacity;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private static ArgumentOutOfRangeException range(String parameter) {
    return new ArgumentOutOfRangeException(
        parameter,
        "Index was out of range. Must be non-negative and less than or equal to the size of the"
            + " collection.");
  }

  /** Makes room as .NET does: the next chunk is as long as the text so far, within limits. */
  void grow(long length) {
    StringMembers.checkGrowth(text, length);
    if (length > maxCapacity) {
      throw new ArgumentOutOfRangeException(
          "requiredLength", "capacity was less than the current size.");
    }
    if (length > capacity) {
      capacity += (int) Math.max(length - capacity, Math.min(capacity, MAX_CHUNK));
    }
  }

  DotNetStringBuilder add(CharSequence more) {
    grow((long) text.length() + more.length());
    if (more.length() > SHORT) {
      Budget.steps(more.length() / SHORT);
    }
    text.append(more);
    return this;
  }

  void checkIndex(int index) {
    if (index < 0 || index > text.length()) {
      throw range("index");
    }
  }

  DotNetStringBuilder put(int index, CharSequence more) {
    checkIndex(index);
    grow((long) text.length() + more.length());
    Budget.steps(1 + (text.length() + more.length()) / 64);
    text.insert(index, more);
    return this;
  }

  private void checkPart(int startIndex, int count) {
    if (startIndex < 0 || startIndex > text.length()) {
      throw range("startIndex");
    }
    if (count < 0 || count > text.length() - startIndex) {
      throw range("count");
    }
  }

  static String part(@Nullable CharSequence value, int startIndex, int count) {
    ArgumentOutOfRangeException.throwIfNegative(startIndex, "startIndex");
    ArgumentOutOfRangeException.throwIfNegative(count, "count");
    if (value == null) {
      if (startIndex == 0 && count == 0) {
        return "";
      }
      throw new ArgumentNullException("value");
    }
    if (startIndex > value.length() - count) {
      throw range("startIndex");
    }
    return value.subSequence(startIndex, startIndex + count).toString();
  }

  /** As part, but nothing may be taken from beyond the end. */
  static String slice(@Nullable CharSequence value, int startIndex, int count) {
    boolean nothing = value != null && count == 0 && startIndex >= 0;
    return nothing ? "" : part(value, startIndex, count);
  }

  static @Nullable String ofChars(char @Nullable [] value) {
    return value == null ? null : new String(value);
  }

  // ---- constructors

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static DotNetStringBuilder create() {
    return new DotNetStringBuilder(0, Integer.MAX_VALUE);
  }

  /** {@code new(int capacity)}. */
  @DotNetMethod("new(int capacity)")
  public static DotNetStringBuilder createSized(int capacity) {
    return createLimited(capacity, Integer.MAX_VALUE);
  }

  /** {@code new(string value)}. */
  @DotNetMethod("new(string value)")
  public static DotNetStringBuilder createFrom(@Nullable String value) {
    return createFromSized(value, DEFAULT_CAPACITY);
  }

  /** {@code new(string value, int capacity)}. */
  @DotNetMethod("new(string value, int capacity)")
  public static DotNetStringBuilder createFromSized(@Nullable String value, int capacity) {
    if (capacity < 0) {
      throw new ArgumentOutOfRangeException("capacity", "'capacity' must be greater than zero.");
    }
    String text = value == null ? "" : value;
    DotNetStringBuilder made =
        new DotNetStringBuilder(
            Math.max(capacity == 0 ? DEFAULT_CAPACITY : capacity, text.length()),
            Integer.MAX_VALUE);
    made.text.append(text);
    return made;
  }

  /** {@code new(string value, int startIndex, int length, int capacity)}. */
  @DotNetMethod("new(string value, int startIndex, int length, int capacity)")
  public static DotNetStringBuilder createFromPart(
      @Nullable String value, int startIndex, int length, int capacity) {
    return createFromSized(part(value, startIndex, length), capacity);
  }

  /** {@code new(int capacity, int maxCapacity)}. */
  @DotNetMethod("new(int capacity, int maxCapacity)")
  public static DotNetStringBuilder createLimited(int capacity, int maxCapacity) {
    if (capacity < 0 || capacity > maxCapacity) {
      throw new ArgumentOutOfRangeException("capacity", "'capacity' must be greater than zero.");
    }
    if (maxCapacity < 1) {
      throw new ArgumentOutOfRangeException("maxCapacity", "MaxCapacity must be one or greater.");
    }
    StringMembers.checkSize(capacity);
    return new DotNetStringBuilder(capacity, maxCapacity);
  }

  /** {@code Length}. */
  @DotNetProperty("int Length { get; }")
  public static int length(DotNetStringBuilder self) {
    return self.text.length();
  }

  /** Sets {@code Length}. */
  @DotNetProperty("int Length { set; }")
  public static void setLength(DotNetStringBuilder self, int value) {
    if (value < 0) {
      throw new ArgumentOutOfRangeException("value", "Length cannot be less than zero.");
    }
    self.grow(value);
    self.text.setLength(value);
  }

  /** {@code Capacity}. */
  @DotNetProperty("int Capacity { get; }")
  public static int capacity(DotNetStringBuilder self) {
    return self.capacity;
  }

  /** Sets {@code Capacity}. */
  @DotNetProperty("int Capacity { set; }")
  public static void setCapacity(DotNetStringBuilder self, int value) {
    if (value > self.maxCapacity) {
      throw new ArgumentOutOfRangeException("value", "Capacity exceeds maximum capacity.");
    }
    if (value < self.text.length()) {
      throw new ArgumentOutOfRangeException("value", "capacity was less than the current size.");
    }
    StringMembers.checkSize(value);
    self.capacity = value;
  }

  /** {@code MaxCapacity}. */
  @DotNetProperty("int MaxCapacity { get; }")
  public static int maxCapacity(DotNetStringBuilder self) {
    return self.maxCapacity;
  }

  /** {@code this[index]}. */
  @DotNetProperty("char this[int index] { get; }")
  public static char charAt(DotNetStringBuilder self, int index) {
    if (index < 0 || index >= self.text.length()) {
      throw IndexOutOfRangeException.create();
    }
    return self.text.charAt(index);
  }

  /** Sets {@code this[index]}. */
  @DotNetProperty("char this[int index] { set; }")
  public static void setCharAt(DotNetStringBuilder self, int index, char value) {
    if (index < 0 || index >= self.text.length()) {
      throw range("index");
    }
    self.text.setCharAt(index, value);
  }

  /** {@code EnsureCapacity(int capacity)}. */
  @DotNetMethod("int EnsureCapacity(int capacity)")
  public static int ensureCapacity(DotNetStringBuilder self, int capacity) {
    ArgumentOutOfRangeException.throwIfNegative(capacity, "capacity");
    if (capacity > self.capacity) {
      setCapacity(self, capacity);
    }
    return self.capacity;
  }

  /** {@code Remove(int startIndex, int length)}. */
  @DotNetMethod("StringBuilder Remove(int startIndex, int length)")
  public static DotNetStringBuilder remove(DotNetStringBuilder self, int startIndex, int length) {
    if (length < 0) {
      throw new ArgumentOutOfRangeException("length", "Length cannot be less than zero.");
    }
    if (startIndex < 0) {
      throw new ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero.");
    }
    if (length > self.text.length() - startIndex) {
      throw range("length");
    }
    self.text.delete(startIndex, startIndex + length);
    return self;
  }

  /** {@code Clear()}. */
  @DotNetMethod("StringBuilder Clear()")
  public static DotNetStringBuilder clear(DotNetStringBuilder self) {
    self.text.setLength(0);
    return self;
  }

  /** {@code Replace(char oldChar, char newChar)}. */
  @DotNetMethod("StringBuilder Replace(char oldChar, char newChar)")
  public static DotNetStringBuilder replaceChar(
      DotNetStringBuilder self, char oldChar, char newChar) {
    return replaceCharPart(self, oldChar, newChar, 0, self.text.length());
  }

  /** {@code Replace(char oldChar, char newChar, int startIndex, int count)}. */
  @DotNetMethod("StringBuilder Replace(char oldChar, char newChar, int startIndex, int count)")
  public static DotNetStringBuilder replaceCharPart(
      DotNetStringBuilder self, char oldChar, char newChar, int startIndex, int count) {
    self.checkPart(startIndex, count);
    for (int i = startIndex; i < startIndex + count; i++) {
      if (self.text.charAt(i) == oldChar) {
        self.text.setCharAt(i, newChar);
      }
    }
    return self;
  }

  /** {@code Replace(string oldValue, string newValue)}. */
  @DotNetMethod("StringBuilder Replace(string oldValue, string newValue)")
  public static DotNetStringBuilder replace(
      DotNetStringBuilder self, @Nullable String oldValue, @Nullable String newValue) {
    return replacePart(self, oldValue, newValue, 0, self.text.length());
  }

  /** {@code Replace(string oldValue, string newValue, int startIndex, int count)}. */
  @DotNetMethod(
      "StringBuilder Replace(string oldValue, string newValue, int startIndex, int count)")
  public static DotNetStringBuilder replacePart(
      DotNetStringBuilder self,
      @Nullable String oldValue,
      @Nullable String newValue,
      int startIndex,
      int count) {
    self.checkPart(startIndex, count);
    String made =
        StringEditing.replace(
            self.text.substring(startIndex, startIndex + count), oldValue, newValue);
    self.grow((long) self.text.length() - count + made.length());
    self.text.replace(startIndex, startIndex + count, made);
    return self;
  }

  // ---- reading

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String textOf(DotNetStringBuilder self) {
    return self.text.toString();
  }

  /** {@code ToString(int startIndex, int length)}. */
  @DotNetMethod("string ToString(int startIndex, int length)")
  public static String textPart(DotNetStringBuilder self, int startIndex, int length) {
    self.checkPart(startIndex, length);
    return self.text.substring(startIndex, startIndex + length);
  }

  /** {@code CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)}. */
  @DotNetMethod("void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)")
  public static void copyTo(
      DotNetStringBuilder self,
      int sourceIndex,
      char @Nullable [] destination,
      int destinationIndex,
      int count) {
    if (destination == null) {
      throw new ArgumentNullException("destination");
    }
    if (destinationIndex < 0) {
      throw new ArgumentOutOfRangeException("destinationIndex", "Non-negative number required.");
    }
    if (destinationIndex > destination.length - count) {
      throw new ArgumentException(
          "Either offset did not refer to a position in the string, or there is an insufficient"
              + " length of destination character array.");
    }
    self.checkPart(sourceIndex, count);
    self.text.getChars(sourceIndex, sourceIndex + count, destination, destinationIndex);
  }

  /** {@code Equals(sb)}: the same text, capacity and maximum. */
  @DotNetMethod("bool Equals(StringBuilder sb)")
  public static boolean equalTo(DotNetStringBuilder self, @Nullable DotNetStringBuilder sb) {
    return sb != null && self.maxCapacity == sb.maxCapacity && self.text.compareTo(sb.text) == 0;
  }
}
