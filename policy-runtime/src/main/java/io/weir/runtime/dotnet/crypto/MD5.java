package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** MD5. Not thread-safe. */
@DotNetType(
    value = "public abstract class System.Security.Cryptography.MD5 : HashAlgorithm",
    java = MD5.class)
public class MD5 extends DigestAlgorithm {
  /** {@code HashSizeInBits}. */
  @DotNetField("const int HashSizeInBits")
  public static final int HASH_SIZE_IN_BITS = 128;

  /** {@code HashSizeInBytes}. */
  @DotNetField("const int HashSizeInBytes")
  public static final int HASH_SIZE_IN_BYTES = 16;

  MD5() {
    super("MD5", 128);
  }

  /** {@code Create()}. */
  @DotNetMethod("static MD5 Create()")
  public static MD5 create() {
    return new MD5();
  }

  /** {@code Create(algName)}: null for the name of no such algorithm. */
  @DotNetMethod("static MD5 Create(string algName)")
  public static @Nullable MD5 createNamed(@Nullable String algName) {
    return CryptoConfig.create(algName, MD5.class);
  }

  /** {@code HashData(source)}. */
  @DotNetMethod("static byte[] HashData(byte[] source)")
  public static byte[] hashData(byte @Nullable [] source) {
    if (source == null) {
      throw new ArgumentNullException("source");
    }
    return hashOf("MD5", source);
  }
}
