package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.RuntimeTypes;

/** Names generic types over their arguments. */
public final class Constructed {
  private static final String GENERIC_COLLECTIONS = "System.Collections.Generic.";

  private Constructed() {}

  /**
   * The generic type over the arguments; a name without namespace is one of {@code
   * System.Collections.Generic}.
   */
  public static RuntimeType type(String name, RuntimeType... arguments) {
    return RuntimeTypes.generic(
        name.indexOf('.') < 0 ? GENERIC_COLLECTIONS + name : name, arguments);
  }
}
