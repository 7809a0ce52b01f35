package io.weir.runtime.dotnet.collections;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same random changes made to our collections and to Java's leave the same content. */
class AgainstJavaTest {
  private static final RuntimeType INT = RuntimeType.of("int");

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 16, 17, 100, 1000, 5000})
  void sort(int size) {
    for (int range : new int[] {1, 5, 1_000_000}) {
      Random random = new Random(size * 31L + range);
      Object[] ours = new Object[size];
      for (int i = 0; i < size; i++) {
        ours[i] = random.nextInt(range);
      }
      Object[] theirs = ours.clone();
      IntroSort.sort(ours, 0, size, Comparer.DEFAULT);
      Arrays.sort(theirs);
      assertArrayEquals(theirs, ours);
    }
  }

  /** Makes quicksort's pivots bad, so that heap sort must take over. */
  @ParameterizedTest
  @ValueSource(ints = {500, 4000})
  void sortOfAnAdversary(int size) {
    int[] value = new int[size];
    Arrays.fill(value, Integer.MAX_VALUE);
    int[] solid = {0};
    int[] candidate = {0};
    Object[] keys = new Object[size];
    for (int i = 0; i < size; i++) {
      keys[i] = i;
    }
    IComparer adversary =
        (x, y) -> {
          int a = (Integer) x;
          int b = (Integer) y;
          if (value[a] == Integer.MAX_VALUE && value[b] == Integer.MAX_VALUE) {
            value[a == candidate[0] ? a : b] = solid[0]++;
          }
          if (value[a] == Integer.MAX_VALUE) {
            candidate[0] = a;
          } else if (value[b] == Integer.MAX_VALUE) {
            candidate[0] = b;
          }
          return Integer.compare(value[a], value[b]);
        };
    IntroSort.sort(keys, 0, size, adversary);
    for (int i = 1; i < size; i++) {
      int before = value[(Integer) keys[i - 1]];
      assertEquals(true, before <= value[(Integer) keys[i]]);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void dictionaries(long seed) {
    Random random = new Random(seed);
    DictionaryValue hashed = DotNetDictionary.create(INT, INT);
    DictionaryValue sorted = SortedDictionary.create(INT, INT);
    Map<Integer, Integer> hashMap = new HashMap<>();
    TreeMap<Integer, Integer> treeMap = new TreeMap<>();
    for (int step = 0; step < 3000; step++) {
      int key = random.nextInt(200) - 100;
      if (random.nextInt(3) == 0) {
        assertEquals(hashMap.remove(key) != null, hashed.removeKey(key));
        assertEquals(treeMap.remove(key) != null, sorted.removeKey(key));
      } else {
        hashed.put(key, step);
        sorted.put(key, step);
        hashMap.put(key, step);
        treeMap.put(key, step);
      }
      assertEquals(hashMap.size(), hashed.count());
    }
    hashMap.forEach(
        (key, value) -> {
          Ref found = new Ref();
          assertEquals(true, hashed.find(key, found));
          assertEquals(value, found.value);
        });
    StringBuilder order = new StringBuilder();
    sorted.keys().forEach(key -> order.append(key).append(' '));
    StringBuilder expected = new StringBuilder();
    treeMap.keySet().forEach(key -> expected.append(key).append(' '));
    assertEquals(expected.toString(), order.toString());
  }
}
