package io.weir.runtime.dotnet.linq;

import java.util.List;

/** The types of this package. */
public final class LinqTypes {
  /** The declaring classes. */
  public static final List<Class<?>> CLASSES =
      List.of(
          Grouping.class,
          Lookup.class,
          LookupInterface.class,
          OrderedSequence.class,
          EnumerableCreation.class,
          EnumerableFiltering.class,
          EnumerableProjection.class,
          EnumerableSets.class,
          EnumerableElements.class,
          EnumerableOrdering.class,
          EnumerableGrouping.class,
          EnumerableByKey.class,
          EnumerableConversion.class,
          EnumerableAggregation.class,
          EnumerableIntegers.class,
          EnumerableFloats.class,
          EnumerableDecimals.class);

  private LinqTypes() {}
}
