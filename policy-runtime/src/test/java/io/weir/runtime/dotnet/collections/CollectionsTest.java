package io.weir.runtime.dotnet.collections;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.InvalidOperationException;
import io.weir.runtime.dotnet.KeyNotFoundException;
import io.weir.runtime.dotnet.NotSupportedException;
import io.weir.runtime.dotnet.OutOfMemoryException;
import io.weir.runtime.dotnet.RuntimeType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollectionsTest {
  private static final RuntimeType INT = RuntimeType.of("int");
  private static final RuntimeType STRING = RuntimeType.of("string");

  private static List<Object> elements(Object source) {
    List<Object> all = new ArrayList<>();
    Enumeration.iterator(source).forEachRemaining(all::add);
    return all;
  }

  @Test
  void dictionaryReusesTheSlotsOfRemovedKeys() {
    DotNetDictionary d = DotNetDictionary.create(STRING, INT);
    for (String key : new String[] {"a", "b", "c"}) {
      d.put(key, key.length());
    }
    d.removeKey("a");
    d.removeKey("b");
    for (String key : new String[] {"x", "y", "z"}) {
      d.put(key, 0);
    }
    assertEquals(List.of("y", "x", "c", "z"), elements(d.keys()));
  }

  @Test
  void dictionaryToleratesOverwritingAndRemovingWhileEnumerating() {
    DotNetDictionary d = DotNetDictionary.create(STRING, INT);
    d.put("a", 1);
    d.put("b", 2);
    Iterator<Object> i = d.iterator();
    i.next();
    d.put("a", 9);
    d.removeKey("a");
    assertEquals("[b, 2]", String.valueOf(i.next()));
    Iterator<Object> j = d.iterator();
    d.put("new", 3);
    assertThrows(InvalidOperationException.class, j::hasNext);
  }

  @Test
  void dictionaryMessages() {
    DotNetDictionary d = DotNetDictionary.create(STRING, INT);
    d.addPair("k", 1);
    assertEquals(
        "The given key 'z' was not present in the dictionary.",
        assertThrows(KeyNotFoundException.class, () -> d.item("z")).getMessage());
    assertEquals(
        "An item with the same key has already been added. Key: k",
        assertThrows(ArgumentException.class, () -> d.addPair("k", 2)).getMessage());
  }

  @Test
  void listSortLeavesEqualElementsWhereDotNetDoes() {
    DotNetList list = DotNetList.create(RuntimeType.of("int[]"));
    for (int i = 0; i < 20; i++) {
      list.add(new int[] {i * 7 % 3, i});
    }
    DotNetList.sortByComparison(
        list,
        new Fn() {
          @Override
          public Object call2(Object a, Object b) {
            return Integer.compare(((int[]) a)[0], ((int[]) b)[0]);
          }
        });
    int[] places = elements(list).stream().mapToInt(e -> ((int[]) e)[1]).toArray();
    assertArrayEquals(
        new int[] {0, 15, 12, 18, 6, 9, 3, 4, 7, 10, 13, 1, 16, 19, 8, 11, 2, 14, 17, 5}, places);
  }

  @Test
  void listNoticesChangesAtTheEndToo() {
    DotNetList list = new DotNetList(INT, new Object[] {1, 2});
    Iterator<Object> i = list.iterator();
    i.next();
    i.next();
    list.add(3);
    assertThrows(InvalidOperationException.class, i::hasNext);
  }

  @Test
  void throwingComparerIsWrapped() {
    DotNetList list = new DotNetList(INT, new Object[] {2, "x"});
    InvalidOperationException e =
        assertThrows(InvalidOperationException.class, () -> DotNetList.sort(list));
    assertEquals("Failed to compare two elements in the array.", e.getMessage());
  }

  @Test
  void arraysAreListsOfFixedSize() {
    int[] array = {1, 2};
    ListInterface.set(array, 0, 5);
    assertEquals(5, array[0]);
    assertEquals(2, CollectionInterface.count(array));
    assertThrows(NotSupportedException.class, () -> CollectionInterface.add(array, 3));
  }

  @Test
  void absurdSizesAreRefused() {
    assertThrows(
        OutOfMemoryException.class, () -> DotNetList.createOfCapacity(Integer.MAX_VALUE, INT));
  }

  @Test
  void setsKeepOrderThroughSymmetricExcept() {
    DotNetHashSet set = DotNetHashSet.createFrom(new int[] {1, 2, 3}, INT);
    set.symmetricExceptWith(new int[] {3, 5, 5});
    assertEquals(List.of(1, 2, 5), elements(set));
    assertEquals(true, set.isProperSupersetOf(new int[] {5}));
  }

  @Test
  void sortedCollectionsFollowTheirComparer() {
    SortedSet set = SortedSet.createFrom(new String[] {"b", "A", "a", "B"}, STRING);
    assertEquals(List.of("a", "A", "b", "B"), elements(set));
    SortedDictionary d = SortedDictionary.create(INT, STRING);
    d.put(3, "c");
    d.put(1, "a");
    assertEquals(List.of(1, 3), elements(d.keys()));
  }
}
