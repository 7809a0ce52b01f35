package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** SHA1. Not thread-safe. */
@DotNetType(
    value = "public abstract class System.Security.Cryptography.SHA1 : HashAlgorithm",
    java = SHA1.class)
public class SHA1 extends DigestAlgorithm {
  /** {@code HashSizeInBits}. */
  @DotNetField("const int HashSizeInBits")
  public static final int HASH_SIZE_IN_BITS = 160;

  /** {@code HashSizeInBytes}. */
  @DotNetField("const int HashSizeInBytes")
  public static final int HASH_SIZE_IN_BYTES = 20;

  SHA1() {
    super("SHA-1", 160);
  }

  /** {@code Create()}. */
  @DotNetMethod("static SHA1 Create()")
  public static SHA1 create() {
    return new SHA1();
  }

  /** {@code Create(hashName)}: null for the name of no such algorithm. */
  @DotNetMethod("static SHA1 Create(string hashName)")
  public static @Nullable SHA1 createNamed(@Nullable String hashName) {
    return CryptoConfig.create(hashName, SHA1.class);
  }

  /** {@code HashData(source)}. */
  @DotNetMethod("static byte[] HashData(byte[] source)")
  public static byte[] hashData(byte @Nullable [] source) {
    if (source == null) {
      throw new ArgumentNullException("source");
    }
    return hashOf("SHA-1", source);
  }
}
