package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;

/**
 * RSA as Windows does it, which is what the managed gateway's keys of certificates are: policies
 * cast {@code GetRSAPrivateKey()} to it. Not thread-safe.
 */
@DotNetType(
    value = "public sealed class System.Security.Cryptography.RSACng : RSA",
    java = RSACng.class,
    beyondReference = true)
public final class RSACng extends RSA {
  RSACng(RsaKey key) {
    super(key);
  }

  private RSACng(int keySize) {
    super(keySize);
  }

  /** {@code new()}: a key of 2048 bits. */
  @DotNetMethod("new()")
  public static RSACng create() {
    return new RSACng(2048);
  }

  /** {@code new(keySize)}. */
  @DotNetMethod("new(int keySize)")
  public static RSACng createOfSize(int keySize) {
    RSACng made = create();
    AsymmetricAlgorithm.setKeySize(made, keySize);
    return made;
  }
}
