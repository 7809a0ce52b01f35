package io.weir.runtime.dotnet;

/** Makes and interns {@link RuntimeType}s from the declarations of {@link DotNetTypes}. */
final class RuntimeTypes {
  private RuntimeTypes() {}

  static RuntimeType named(String name) {
    throw new UnsupportedOperationException(name);
  }

  static RuntimeType ofValue(Object value) {
    throw new UnsupportedOperationException(value.toString());
  }
}
