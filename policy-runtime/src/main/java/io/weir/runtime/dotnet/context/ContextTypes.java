package io.weir.runtime.dotnet.context;

import java.util.List;

/** The types of this package. */
public final class ContextTypes {
  /** The declaring classes. */
  public static final List<Class<?>> CLASSES = List.of();

  private ContextTypes() {}
}
