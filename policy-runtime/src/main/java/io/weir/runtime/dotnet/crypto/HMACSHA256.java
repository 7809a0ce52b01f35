package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** HMAC over SHA256. Not thread-safe. */
@DotNetType(
    value = "public class System.Security.Cryptography.HMACSHA256 : HMAC",
    java = HMACSHA256.class)
public final class HMACSHA256 extends HMAC {
  /** {@code HashSizeInBits}. */
  @DotNetField("const int HashSizeInBits")
  public static final int HASH_SIZE_IN_BITS = 256;

  /** {@code HashSizeInBytes}. */
  @DotNetField("const int HashSizeInBytes")
  public static final int HASH_SIZE_IN_BYTES = 32;

  private HMACSHA256(byte[] key) {
    super("SHA256", "SHA-256", 256, 64, key);
  }

  /** {@code new()}: with a random key. */
  @DotNetMethod("new()")
  public static HMACSHA256 create() {
    return new HMACSHA256(randomKey(64));
  }

  /** {@code new(key)}. */
  @DotNetMethod("new(byte[] key)")
  public static HMACSHA256 createWithKey(byte @Nullable [] key) {
    return new HMACSHA256(checkKey(key));
  }

  /** {@code HashData(key, source)}. */
  @DotNetMethod("static byte[] HashData(byte[] key, byte[] source)")
  public static byte[] hashData(byte @Nullable [] key, byte @Nullable [] source) {
    HMAC mac = new HMACSHA256(checkKey(key));
    return HashAlgorithm.computeHash(mac, checkSource(source));
  }
}
