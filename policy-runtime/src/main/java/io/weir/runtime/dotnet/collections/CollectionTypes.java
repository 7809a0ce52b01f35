package io.weir.runtime.dotnet.collections;

import java.util.List;

/** The types of this package. */
public final class CollectionTypes {
  /** The declaring classes. */
  public static final List<Class<?>> CLASSES =
      List.of(
          UntypedEnumerableInterface.class,
          EnumerableInterface.class,
          UntypedEnumerator.class,
          Enumerator.class,
          CollectionInterface.class,
          ReadOnlyCollectionInterface.class,
          ListInterface.class,
          ReadOnlyListInterface.class,
          DictionaryInterface.class,
          ReadOnlyDictionaryInterface.class,
          SetInterface.class,
          UntypedEqualityComparer.class,
          IEqualityComparer.class,
          UntypedComparer.class,
          IComparer.class,
          UntypedCollectionInterface.class,
          UntypedListInterface.class,
          UntypedDictionaryInterface.class,
          DictionaryEntry.class,
          EqualityComparer.class,
          Comparer.class,
          KeyValuePair.class,
          KeyValuePairs.class,
          CollectionExtensions.class,
          DotNetList.class,
          ListSearch.class,
          ReadOnlyCollection.class,
          DotNetDictionary.class,
          DotNetHashSet.class,
          DotNetQueue.class,
          DotNetStack.class,
          SortedDictionary.class,
          SortedList.class,
          SortedSet.class,
          SortedValueCollection.class,
          SortedKeyCollection.class,
          ValueCollection.class,
          KeyCollection.class,
          LinkedList.class,
          LinkedListNode.class);

  private CollectionTypes() {}
}
