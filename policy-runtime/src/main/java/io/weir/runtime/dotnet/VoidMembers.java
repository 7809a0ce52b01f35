package io.weir.runtime.dotnet;

/** {@code System.Void}: no value. */
@DotNetType(value = "public struct System.Void", java = void.class)
public final class VoidMembers {
  private VoidMembers() {}
}
