package io.weir.runtime.dotnet.linq;

import java.util.List;

/** The types of this package. */
public final class LinqTypes {
  /** The declaring classes. */
  public static final List<Class<?>> CLASSES = List.of();

  private LinqTypes() {}
}
