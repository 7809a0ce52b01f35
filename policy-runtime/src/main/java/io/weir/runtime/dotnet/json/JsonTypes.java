package io.weir.runtime.dotnet.json;

import java.util.List;

/** The types of this package. */
public final class JsonTypes {
  /** The declaring classes. */
  public static final List<Class<?>> CLASSES = List.of();

  private JsonTypes() {}
}
