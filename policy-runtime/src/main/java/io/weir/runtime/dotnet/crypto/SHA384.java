package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** SHA384. Not thread-safe. */
@DotNetType(
    value = "public abstract class System.Security.Cryptography.SHA384 : HashAlgorithm",
    java = SHA384.class)
public class SHA384 extends DigestAlgorithm {
  /** {@code HashSizeInBits}. */
  @DotNetField("const int HashSizeInBits")
  public static final int HASH_SIZE_IN_BITS = 384;

  /** {@code HashSizeInBytes}. */
  @DotNetField("const int HashSizeInBytes")
  public static final int HASH_SIZE_IN_BYTES = 48;

  SHA384() {
    super("SHA-384", 384);
  }

  /** {@code Create()}. */
  @DotNetMethod("static SHA384 Create()")
  public static SHA384 create() {
    return new SHA384();
  }

  /** {@code Create(hashName)}: null for the name of no such algorithm. */
  @DotNetMethod("static SHA384 Create(string hashName)")
  public static @Nullable SHA384 createNamed(@Nullable String hashName) {
    return CryptoConfig.create(hashName, SHA384.class);
  }

  /** {@code HashData(source)}. */
  @DotNetMethod("static byte[] HashData(byte[] source)")
  public static byte[] hashData(byte @Nullable [] source) {
    if (source == null) {
      throw new ArgumentNullException("source");
    }
    return hashOf("SHA-384", source);
  }
}
