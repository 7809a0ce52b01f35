package io.weir.runtime.dotnet;

/** {@code System.IConvertible}: what {@code Convert} takes; its members are Convert's. */
@DotNetType(value = "public interface System.IConvertible", java = Object.class)
public final class ConvertibleInterface {
  private ConvertibleInterface() {}
}
