package io.weir.runtime.dotnet.linq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.InvalidOperationException;
import io.weir.runtime.dotnet.NullReferenceException;
import io.weir.runtime.dotnet.OverflowException;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.DotNetList;
import io.weir.runtime.dotnet.collections.Enumeration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LinqTest {
  private static final RuntimeType INT = RuntimeType.of("int");
  private static final RuntimeType STRING = RuntimeType.of("string");

  private final List<Object> called = new ArrayList<>();

  private Fn fn(Function<Object, Object> body) {
    return new Fn() {
      @Override
      public Object call1(Object a) {
        called.add(a);
        return body.apply(a);
      }
    };
  }

  private static List<Object> elements(Object source) {
    List<Object> all = new ArrayList<>();
    Enumeration.iterator(source).forEachRemaining(all::add);
    return all;
  }

  @Test
  void argumentsAreCheckedAtOnceAndSourcesReadLater() {
    assertThrows(
        ArgumentNullException.class, () -> EnumerableFiltering.where(null, fn(x -> true), INT));
    DotNetList list = new DotNetList(INT, new Object[] {1, 2});
    Object query = EnumerableFiltering.where(list, fn(x -> (Integer) x > 1), INT);
    assertEquals(List.of(), called);
    list.add(3);
    assertEquals(List.of(2, 3), elements(query));
    assertEquals(List.of(1, 2, 3), called);
  }

  @Test
  void selectOverListReachesSingleElements() {
    Object query = EnumerableProjection.select(new int[] {1, 2, 3}, fn(x -> x), INT, INT);
    assertEquals(3, EnumerableElements.last(query));
    assertEquals(List.of(3), called);
    assertEquals(true, EnumerableAggregation.any(query));
    assertEquals(List.of(3), elements(EnumerableFiltering.skip(query, 2, INT)));
    assertEquals(List.of(3, 3), called);
  }

  @Test
  void orderIsStableInBothDirections() {
    String[] words = {"pear", "fig", "kiwi", "plum", "nut", "date"};
    Fn length = fn(x -> ((String) x).length());
    assertEquals(
        List.of("fig", "nut", "pear", "kiwi", "plum", "date"),
        elements(EnumerableOrdering.orderBy(words, length, STRING, INT)));
    assertEquals(
        List.of("pear", "kiwi", "plum", "date", "fig", "nut"),
        elements(EnumerableOrdering.orderByDescending(words, length, STRING, INT)));
  }

  @Test
  void firstOfAnOrderDoesNotSort() {
    Object[] unordered = {new Object(), new Object()};
    OrderedSequence query =
        EnumerableOrdering.orderBy(unordered, fn(x -> x), RuntimeType.of("object"), INT);
    assertThrows(InvalidOperationException.class, () -> elements(query));
    assertThrows(ArgumentException.class, () -> EnumerableElements.first(query));
  }

  @Test
  void nullInnerSequenceOfSelectMany() {
    Object query =
        EnumerableProjection.selectMany(new String[] {"x", null}, fn(x -> x), STRING, INT);
    assertThrows(NullReferenceException.class, () -> elements(query));
    assertThrows(ArgumentNullException.class, () -> EnumerableAggregation.count(query));
  }

  @Test
  void groupsAndLookupsKeepOrderAndNullKeys() {
    Object groups =
        EnumerableGrouping.groupBy(new String[] {"a", null, "b", null}, fn(x -> x), STRING, STRING);
    assertEquals(
        List.of("a=1", "null=2", "b=1"),
        elements(groups).stream()
            .map(g -> ((Grouping) g).key() + "=" + ((Grouping) g).count())
            .toList());
  }

  @Test
  void partsOfListsAreLiveWindows() {
    DotNetList list = new DotNetList(INT, new Object[] {1, 2, 3});
    Object part = EnumerableFiltering.skip(list, 2, INT);
    List<Object> seen = new ArrayList<>();
    Enumeration.iterator(part)
        .forEachRemaining(
            e -> {
              seen.add(e);
              if (seen.size() == 1) {
                list.add(4);
              }
            });
    assertEquals(List.of(3, 4), seen);
    Object growing =
        EnumerableProjection.select(
            list,
            fn(
                x -> {
                  list.add(0);
                  return x;
                }),
            INT,
            INT);
    assertEquals(4, EnumerableConversion.toList(growing, INT).count());
  }

  @Test
  void selectorAfterAnOrderRunsForTheWantedElementAlone() {
    Object ordered = EnumerableOrdering.orderDescending(new int[] {1, 3, 2}, INT);
    Object query = EnumerableProjection.select(ordered, fn(x -> x), INT, INT);
    assertEquals(3, EnumerableElements.first(query));
    assertEquals(1, EnumerableElements.last(query));
    assertEquals(2, EnumerableElements.elementAt(query, 1));
    assertEquals(List.of(3, 1, 2), called);
  }

  @Test
  void numbers() {
    assertThrows(
        OverflowException.class, () -> EnumerableIntegers.sumInt(new int[] {Integer.MAX_VALUE, 1}));
    assertEquals(0.6f, EnumerableFloats.sumFloat(new float[] {0.1f, 0.2f, 0.3f}));
    double[] withNaN = {1, Double.NaN, 3};
    assertEquals(3.0, EnumerableFloats.maxDouble(withNaN));
    assertEquals(Double.NaN, EnumerableFloats.minDouble(withNaN));
    assertThrows(InvalidOperationException.class, () -> EnumerableIntegers.averageInt(new int[0]));
  }

  @Test
  void resultsKnowTheirTypes() {
    Object query = EnumerableFiltering.where(new String[] {"a"}, fn(x -> true), STRING);
    assertEquals(true, RuntimeType.of("IEnumerable<string>").isInstance(query));
    assertEquals(true, RuntimeType.of("IEnumerable<object>").isInstance(query));
    assertEquals(false, RuntimeType.of("IEnumerable<int>").isInstance(query));
    assertEquals(String[].class, EnumerableConversion.toArray(query, STRING).getClass());
  }
}
