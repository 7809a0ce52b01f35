package io.weir.runtime.dotnet;

/** {@code System.ValueType}: the base of structs and enums. */
@DotNetType(value = "public abstract class System.ValueType : object", java = Object.class)
public final class ValueTypeMembers {
  private ValueTypeMembers() {}
}
