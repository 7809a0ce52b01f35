package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** SHA512. Not thread-safe. */
@DotNetType(
    value = "public abstract class System.Security.Cryptography.SHA512 : HashAlgorithm",
    java = SHA512.class)
public class SHA512 extends DigestAlgorithm {
  /** {@code HashSizeInBits}. */
  @DotNetField("const int HashSizeInBits")
  public static final int HASH_SIZE_IN_BITS = 512;

  /** {@code HashSizeInBytes}. */
  @DotNetField("const int HashSizeInBytes")
  public static final int HASH_SIZE_IN_BYTES = 64;

  SHA512() {
    super("SHA-512", 512);
  }

  /** {@code Create()}. */
  @DotNetMethod("static SHA512 Create()")
  public static SHA512 create() {
    return new SHA512();
  }

  /** {@code Create(hashName)}: null for the name of no such algorithm. */
  @DotNetMethod("static SHA512 Create(string hashName)")
  public static @Nullable SHA512 createNamed(@Nullable String hashName) {
    return CryptoConfig.create(hashName, SHA512.class);
  }

  /** {@code HashData(source)}. */
  @DotNetMethod("static byte[] HashData(byte[] source)")
  public static byte[] hashData(byte @Nullable [] source) {
    if (source == null) {
      throw new ArgumentNullException("source");
    }
    return hashOf("SHA-512", source);
  }
}
