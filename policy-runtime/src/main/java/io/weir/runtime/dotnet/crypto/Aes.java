package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** The Advanced Encryption Standard. Not thread-safe. */
@DotNetType(
    value = "public abstract class System.Security.Cryptography.Aes : SymmetricAlgorithm",
    java = Aes.class,
    beyondReference = true)
public final class Aes extends SymmetricAlgorithm {
  Aes() {
    super("AES", 128, 256, new KeySizes(128, 256, 64));
  }

  /** {@code Create()}. */
  @DotNetMethod("static Aes Create()")
  public static Aes create() {
    return new Aes();
  }

  /** {@code Create(algorithmName)}: null for the name of no algorithm. */
  @DotNetMethod("static Aes Create(string algorithmName)")
  public static @Nullable Aes createNamed(@Nullable String algorithmName) {
    return CryptoConfig.create(algorithmName, Aes.class);
  }
}
