package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** HMAC over SHA1. Not thread-safe. */
@DotNetType(
    value = "public class System.Security.Cryptography.HMACSHA1 : HMAC",
    java = HMACSHA1.class)
public final class HMACSHA1 extends HMAC {
  /** {@code HashSizeInBits}. */
  @DotNetField("const int HashSizeInBits")
  public static final int HASH_SIZE_IN_BITS = 160;

  /** {@code HashSizeInBytes}. */
  @DotNetField("const int HashSizeInBytes")
  public static final int HASH_SIZE_IN_BYTES = 20;

  private HMACSHA1(byte[] key) {
    super("SHA1", "SHA-1", 160, 64, key);
  }

  /** {@code new()}: with a random key. */
  @DotNetMethod("new()")
  public static HMACSHA1 create() {
    return new HMACSHA1(randomKey(64));
  }

  /** {@code new(key)}. */
  @DotNetMethod("new(byte[] key)")
  public static HMACSHA1 createWithKey(byte @Nullable [] key) {
    return new HMACSHA1(checkKey(key));
  }

  /** {@code new(key, useManagedSha1)}: which implementation makes no difference. */
  @DotNetMethod("new(byte[] key, bool useManagedSha1)")
  public static HMACSHA1 createManaged(byte @Nullable [] key, boolean useManagedSha1) {
    return new HMACSHA1(checkKey(key));
  }

  /** {@code HashData(key, source)}. */
  @DotNetMethod("static byte[] HashData(byte[] key, byte[] source)")
  public static byte[] hashData(byte @Nullable [] key, byte @Nullable [] source) {
    HMAC mac = new HMACSHA1(checkKey(key));
    return HashAlgorithm.computeHash(mac, checkSource(source));
  }
}
