package io.weir.runtime.dotnet.text;

import java.util.List;

/** The types of this package. */
public final class TextTypes {
  /** The declaring classes. */
  public static final List<Class<?>> CLASSES = List.of();

  private TextTypes() {}
}
