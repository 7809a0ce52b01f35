package io.weir.runtime.dotnet.number;

import java.util.List;

/** The types of this package. */
public final class NumberTypes {
  /** The declaring classes. */
  public static final List<Class<?>> CLASSES = List.of();

  private NumberTypes() {}
}
