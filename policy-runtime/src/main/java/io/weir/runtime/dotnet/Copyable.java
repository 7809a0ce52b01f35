package io.weir.runtime.dotnet;

/** A value that {@code ICloneable.Clone} copies. */
public interface Copyable {
  /** A new value like this one. */
  Object cloned();
}
