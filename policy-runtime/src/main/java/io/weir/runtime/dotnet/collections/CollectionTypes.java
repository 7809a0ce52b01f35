package io.weir.runtime.dotnet.collections;

import java.util.List;

/** The types of this package. */
public final class CollectionTypes {
  /** The declaring classes. */
  public static final List<Class<?>> CLASSES = List.of();

  private CollectionTypes() {}
}
