package io.weir.runtime.dotnet.time;

import java.util.List;

/** The types of this package. */
public final class TimeTypes {
  /** The declaring classes. */
  public static final List<Class<?>> CLASSES = List.of();

  private TimeTypes() {}
}
