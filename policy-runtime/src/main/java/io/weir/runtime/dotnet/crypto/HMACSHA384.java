package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.PlatformNotSupportedException;
import org.jspecify.annotations.Nullable;

/** HMAC over SHA384. Not thread-safe. */
@DotNetType(
    value = "public class System.Security.Cryptography.HMACSHA384 : HMAC",
    java = HMACSHA384.class)
public final class HMACSHA384 extends HMAC {
  /** {@code HashSizeInBits}. */
  @DotNetField("const int HashSizeInBits")
  public static final int HASH_SIZE_IN_BITS = 384;

  /** {@code HashSizeInBytes}. */
  @DotNetField("const int HashSizeInBytes")
  public static final int HASH_SIZE_IN_BYTES = 48;

  private HMACSHA384(byte[] key) {
    super("SHA384", "SHA-384", 384, 128, key);
  }

  /** {@code new()}: with a random key. */
  @DotNetMethod("new()")
  public static HMACSHA384 create() {
    return new HMACSHA384(randomKey(128));
  }

  /** {@code new(key)}. */
  @DotNetMethod("new(byte[] key)")
  public static HMACSHA384 createWithKey(byte @Nullable [] key) {
    return new HMACSHA384(checkKey(key));
  }

  /** {@code ProduceLegacyHmacValues}: never. */
  @DotNetProperty("bool ProduceLegacyHmacValues { get; }")
  public static boolean producesLegacyHmacValues(HMACSHA384 self) {
    return false;
  }

  /** {@code ProduceLegacyHmacValues}: .NET produces none any more. */
  @DotNetProperty("bool ProduceLegacyHmacValues { set; }")
  public static void setProducesLegacyHmacValues(HMACSHA384 self, boolean value) {
    if (value) {
      throw new PlatformNotSupportedException("Operation is not supported on this platform.");
    }
  }

  /** {@code HashData(key, source)}. */
  @DotNetMethod("static byte[] HashData(byte[] key, byte[] source)")
  public static byte[] hashData(byte @Nullable [] key, byte @Nullable [] source) {
    HMAC mac = new HMACSHA384(checkKey(key));
    return HashAlgorithm.computeHash(mac, checkSource(source));
  }
}
