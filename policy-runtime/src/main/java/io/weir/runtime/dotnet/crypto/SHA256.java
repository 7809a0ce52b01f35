package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** SHA256. Not thread-safe. */
@DotNetType(
    value = "public abstract class System.Security.Cryptography.SHA256 : HashAlgorithm",
    java = SHA256.class)
public class SHA256 extends DigestAlgorithm {
  /** {@code HashSizeInBits}. */
  @DotNetField("const int HashSizeInBits")
  public static final int HASH_SIZE_IN_BITS = 256;

  /** {@code HashSizeInBytes}. */
  @DotNetField("const int HashSizeInBytes")
  public static final int HASH_SIZE_IN_BYTES = 32;

  SHA256() {
    super("SHA-256", 256);
  }

  /** {@code Create()}. */
  @DotNetMethod("static SHA256 Create()")
  public static SHA256 create() {
    return new SHA256();
  }

  /** {@code Create(hashName)}: null for the name of no such algorithm. */
  @DotNetMethod("static SHA256 Create(string hashName)")
  public static @Nullable SHA256 createNamed(@Nullable String hashName) {
    return CryptoConfig.create(hashName, SHA256.class);
  }

  /** {@code HashData(source)}. */
  @DotNetMethod("static byte[] HashData(byte[] source)")
  public static byte[] hashData(byte @Nullable [] source) {
    if (source == null) {
      throw new ArgumentNullException("source");
    }
    return hashOf("SHA-256", source);
  }
}
