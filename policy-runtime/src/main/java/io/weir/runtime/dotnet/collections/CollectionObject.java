package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.Typed;

/** A collection object of .NET: equal to itself only, its text is the name of its type. */
public abstract class CollectionObject implements Typed {
  @Override
  public String toString() {
    return dotNetType().fullName();
  }
}
