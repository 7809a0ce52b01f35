package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetType;

/**
 * {@code System.Numerics.IBinaryInteger<TSelf>}: what tells integer types apart from other numbers
 * in the constraints of generic methods. It has no member that C# 7.3 can call.
 */
@DotNetType(
    value = "public interface System.Numerics.IBinaryInteger<TSelf> : INumberBase<TSelf>",
    java = Object.class,
    beyondReference = true)
public final class BinaryIntegerInterface {
  private BinaryIntegerInterface() {}
}
