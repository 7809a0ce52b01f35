package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetType;

/**
 * {@code System.Numerics.INumberBase<TSelf>}: what tells number types apart from others in the
 * constraints of generic methods. It has no member that C# 7.3 can call.
 */
@DotNetType(
    value = "public interface System.Numerics.INumberBase<TSelf>",
    java = Object.class,
    beyondReference = true)
public final class NumberBaseInterface {
  private NumberBaseInterface() {}
}
