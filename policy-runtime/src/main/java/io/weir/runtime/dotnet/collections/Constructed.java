package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.RuntimeType;

/** Names generic types over their arguments. */
public final class Constructed {
  private Constructed() {}

  /** The generic type of this short name over the arguments. */
  public static RuntimeType type(String name, RuntimeType... arguments) {
    StringBuilder text = new StringBuilder(name).append('<');
    for (int i = 0; i < arguments.length; i++) {
      text.append(i == 0 ? "" : ", ").append(arguments[i].csharpName());
    }
    return RuntimeType.of(text.append('>').toString());
  }
}
