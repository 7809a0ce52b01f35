package io.weir.runtime.dotnet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** System.Array over every representation of an array. */
class ArrayMembersTest {
  /** Element types with three values in order. */
  static Stream<Object[]> representations() {
    return Stream.of(
        row("bool", false, true, true),
        row("char", 'a', 'b', 'c'),
        row("sbyte", (byte) -1, (byte) 0, (byte) 1),
        row("byte", UInt8.valueOf(1), UInt8.valueOf(127), UInt8.valueOf(200)),
        row("short", (short) -1, (short) 0, (short) 1),
        row("ushort", UInt16.valueOf(1), UInt16.valueOf(2), UInt16.valueOf(65535)),
        row("int", -1, 0, 1),
        row("uint", UInt32.valueOf(1), UInt32.valueOf(2), UInt32.valueOf(-1)),
        row("long", -1L, 0L, 1L),
        row("ulong", UInt64.valueOf(1), UInt64.valueOf(2), UInt64.valueOf(-1)),
        row("float", -1f, 0f, 1f),
        row("double", Double.NaN, -1d, 1d),
        row("string", "a", "A", "b"),
        row("object", "a", "A", "b"),
        row("DayOfWeek", day(0), day(1), day(6)),
        row("int?", null, 1, 2));
  }

  private static Object[] row(String type, Object... values) {
    return new Object[] {RuntimeType.of(type), values};
  }

  private static Object day(int number) {
    return RuntimeType.of("DayOfWeek").cast(number);
  }

  private static List<Object> list(Object array) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < ArrayMembers.length(array); i++) {
      values.add(ArrayMembers.getValue(array, i));
    }
    return values;
  }

  private static List<Object> values(Object... values) {
    return new ArrayList<>(java.util.Arrays.asList(values));
  }

  @ParameterizedTest
  @MethodSource("representations")
  void everyRepresentationHasTheSameMembers(RuntimeType type, Object[] v) {
    Object array = Arrays.fromObjects(type, new Object[] {v[2], v[0], v[1]});
    assertEquals(type.csharpName() + "[]", RuntimeType.ofValue(array).csharpName());
    assertEquals(3, ArrayMembers.length(array));
    ArraySorting.sort(array);
    assertEquals(values(v), list(array));
    Object copy = ArrayMembers.copyOf(array);
    ArraySorting.reverse(array);
    assertEquals(values(v[2], v[1], v[0]), list(array));
    assertEquals(values(v), list(copy), "the copy is its own");
    ArrayMembers.copy(copy, array, 2);
    assertEquals(values(v[0], v[1], v[0]), list(array));
    assertEquals(0, ArraySearch.indexOf(array, v[0]));
    assertEquals(-1, ArraySearch.indexOf(array, "other"));
    Ref ref = new Ref(copy);
    ArrayMembers.resize(ref, 4, type);
    assertEquals(values(v[0], v[1], v[2], type.defaultValue()), list(ref.value));
    ArrayMembers.clearRange(array, 1, 1);
    assertEquals(values(v[0], type.defaultValue(), v[0]), list(array));
    assertThrows(IndexOutOfRangeException.class, () -> ArrayMembers.getValue(array, 3));
    assertThrows(IndexOutOfRangeException.class, () -> ArrayMembers.setValue(array, v[0], -1));
  }

  @Test
  void storesKeepTheElementType() {
    Object strings = RuntimeType.of("string").newArray(1);
    assertThrows(ArrayTypeMismatchException.class, () -> Arrays.set(strings, 0, 1));
    Object days = RuntimeType.of("DayOfWeek").newArray(1);
    assertThrows(ArrayTypeMismatchException.class, () -> Arrays.set(days, 0, 1));
    Object ints = RuntimeType.of("int").newArray(1);
    assertThrows(InvalidCastException.class, () -> ArrayMembers.setValue(ints, "x", 0));
  }

  @Test
  void copyingWidensNumbers() {
    long[] target = new long[2];
    ArrayMembers.copy(new int[] {1, -2}, target, 2);
    assertArrayEquals(new long[] {1, -2}, target);
    assertThrows(
        ArrayTypeMismatchException.class, () -> ArrayMembers.copy(new long[] {1}, new int[1], 1));
  }

  @Property
  void sortingOrders(@ForAll int seed) {
    Random random = new Random(seed);
    int[] numbers = random.ints(random.nextInt(200), -50, 50).toArray();
    int[] expected = numbers.clone();
    java.util.Arrays.sort(expected);
    ArraySorting.sort(numbers);
    assertArrayEquals(expected, numbers);
    if (numbers.length > 0) {
      int found = ArraySearch.binarySearch(numbers, numbers[numbers.length / 2]);
      assertEquals(numbers[numbers.length / 2], numbers[found]);
    }
  }

  @Test
  void aComparerThatThrowsIsNamed() {
    Fn throwing =
        new Fn() {
          @Override
          public Object call2(Object a, Object b) {
            throw new FormatException("x");
          }
        };
    InvalidOperationException failure =
        assertThrows(
            InvalidOperationException.class,
            () -> ArraySorting.sortGenericBy(new int[] {2, 1}, throwing));
    assertEquals(FormatException.class, failure.inner().getClass());
  }

  @Test
  void dimensionsAreChecked() {
    Object array = Arrays.rectangular(RuntimeType.of("int"), new int[] {2, 3}, new Object[0]);
    Arrays.setAt(array, new int[] {1, 2}, 7);
    assertEquals(7, Arrays.getAt(array, new int[] {1, 2}));
    assertEquals(0, Arrays.getAt(array, new int[] {0, 0}));
    assertEquals(6, ArrayMembers.length(array));
    assertEquals(2, ArrayMembers.rank(array));
    assertEquals(3, ArrayMembers.getLength(array, 1));
    assertThrows(IndexOutOfRangeException.class, () -> Arrays.getAt(array, new int[] {2, 0}));
    assertThrows(
        OutOfMemoryException.class,
        () ->
            Arrays.rectangular(RuntimeType.of("int"), new int[] {100_000, 100_000}, new Object[0]));
  }

  @Test
  void severalDimensionsAreCopiedButNotSearched() {
    Object array = Arrays.rectangular(RuntimeType.of("int"), new int[] {2, 2}, new Object[0]);
    Object copy = ArrayMembers.copyOf(array);
    ArrayMembers.setValueAtTwo(copy, 7, 1, 1);
    assertEquals(0, ArrayMembers.getValueAtTwo(array, 1, 1));
    assertEquals(7, ArrayMembers.getValueAtTwo(copy, 1, 1));
    assertThrows(RankException.class, () -> ArraySearch.indexOf(copy, 7));
    assertThrows(RankException.class, () -> ArraySorting.sort(copy));
    assertThrows(ArgumentException.class, () -> ArrayMembers.getValue(copy, 1));
  }

  @Test
  void rangesAreSearchedFromTheirEnd() {
    int[] array = {5, 1, 5, 2};
    assertEquals(2, ArraySearch.lastIndexOfFrom(array, 5, 3));
    assertEquals(0, ArraySearch.lastIndexOfIn(array, 5, 1, 2));
    assertEquals(-1, ArraySearch.lastIndexOf(new int[0], 5));
    assertThrows(ArgumentOutOfRangeException.class, () -> ArraySearch.lastIndexOfFrom(array, 5, 4));
  }

  @Test
  void rangesOfKeysAreSortedWithTheirItems() {
    int[] keys = {9, 3, 2, 1};
    Object items = new String[] {"9", "3", "2", "1"};
    ArraySorting.sortPairsRange(keys, items, 1, 2);
    assertArrayEquals(new int[] {9, 2, 3, 1}, keys);
    assertArrayEquals(new String[] {"9", "2", "3", "1"}, (String[]) items);
  }

  @Test
  void valuesAreWidenedWhenStored() {
    long[] array = new long[1];
    ArrayMembers.setValue(array, 5, 0);
    assertEquals(5, array[0]);
    assertThrows(ArgumentException.class, () -> ArrayMembers.setValue(new int[1], 5L, 0));
    assertThrows(InvalidCastException.class, () -> ArrayMembers.setValue(new int[1], "x", 0));
  }
}
