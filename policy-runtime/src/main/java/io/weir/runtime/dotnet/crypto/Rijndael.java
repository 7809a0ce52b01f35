package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** AES under its older name; blocks of 128 bits only. Not thread-safe. */
@DotNetType(
    value = "public abstract class System.Security.Cryptography.Rijndael : SymmetricAlgorithm",
    java = Rijndael.class,
    beyondReference = true)
public final class Rijndael extends SymmetricAlgorithm {
  Rijndael() {
    super("AES", 128, 256, new KeySizes(128, 256, 64));
    setFeedbackSize(this, 128); // a whole block, where Aes feeds back a byte
  }

  /** {@code Create()}. */
  @DotNetMethod("static Rijndael Create()")
  public static Rijndael create() {
    return new Rijndael();
  }

  /** {@code Create(algName)}: null for the name of no algorithm. */
  @DotNetMethod("static Rijndael Create(string algName)")
  public static @Nullable Rijndael createNamed(@Nullable String algName) {
    return CryptoConfig.create(algName, Rijndael.class);
  }
}
