package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** RC2; a key is as strong as it is long. Not thread-safe. */
@DotNetType(
    value = "public abstract class System.Security.Cryptography.RC2 : SymmetricAlgorithm",
    java = RC2.class,
    beyondReference = true)
public final class RC2 extends SymmetricAlgorithm {
  RC2() {
    super("RC2", 64, 128, new KeySizes(40, 128, 8));
  }

  /** Of a vector that is too long the first part is used. */
  @Override
  byte @Nullable [] usedIv(byte @Nullable [] iv) {
    return iv != null && iv.length > 8 ? Arrays.copyOf(iv, 8) : iv;
  }

  @Override
  boolean feedsBack(int bits) {
    return false; // .NET has no CFB for it
  }

  /** {@code Create()}. */
  @DotNetMethod("static RC2 Create()")
  public static RC2 create() {
    return new RC2();
  }

  /** {@code Create(AlgName)}: null for the name of no algorithm. */
  @DotNetMethod("static RC2 Create(string AlgName)")
  public static @Nullable RC2 createNamed(@Nullable String algName) {
    return CryptoConfig.create(algName, RC2.class);
  }
}
