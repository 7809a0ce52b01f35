package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** HMAC over MD5. Not thread-safe. */
@DotNetType(
    value = "public class System.Security.Cryptography.HMACMD5 : HMAC",
    java = HMACMD5.class)
public final class HMACMD5 extends HMAC {
  /** {@code HashSizeInBits}. */
  @DotNetField("const int HashSizeInBits")
  public static final int HASH_SIZE_IN_BITS = 128;

  /** {@code HashSizeInBytes}. */
  @DotNetField("const int HashSizeInBytes")
  public static final int HASH_SIZE_IN_BYTES = 16;

  private HMACMD5(byte[] key) {
    super("MD5", "MD5", 128, 64, key);
  }

  /** {@code new()}: with a random key. */
  @DotNetMethod("new()")
  public static HMACMD5 create() {
    return new HMACMD5(randomKey(64));
  }

  /** {@code new(key)}. */
  @DotNetMethod("new(byte[] key)")
  public static HMACMD5 createWithKey(byte @Nullable [] key) {
    return new HMACMD5(checkKey(key));
  }

  /** {@code HashData(key, source)}. */
  @DotNetMethod("static byte[] HashData(byte[] key, byte[] source)")
  public static byte[] hashData(byte @Nullable [] key, byte @Nullable [] source) {
    HMAC mac = new HMACMD5(checkKey(key));
    return HashAlgorithm.computeHash(mac, checkSource(source));
  }
}
