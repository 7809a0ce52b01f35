package io.weir.runtime.dotnet;

/**
 * An object that knows its .NET type because its Java class does not tell all of it (type
 * arguments).
 */
public interface Typed {
  /** The exact type, type arguments included. */
  RuntimeType dotNetType();
}
