package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** DES three times over. Not thread-safe. */
@DotNetType(
    value = "public abstract class System.Security.Cryptography.TripleDES : SymmetricAlgorithm",
    java = TripleDES.class,
    beyondReference = true)
public final class TripleDES extends SymmetricAlgorithm {
  TripleDES() {
    super("DESede", 64, 192, new KeySizes(128, 192, 64));
  }

  /** Weak is a key whose neighbouring parts are the same: it is plain DES. */
  @Override
  void checkSetKey(byte[] key) {
    if (key.length != 16 && key.length != 24) {
      throw new ArgumentException("Specified key is not a valid size for this algorithm.");
    }
    if (isWeak(key)) {
      throw new CryptographicException(
          "Specified key is a known weak key for 'TripleDES' and cannot be used.");
    }
  }

  /** Of a vector that is too long the first part is used. */
  @Override
  byte @Nullable [] usedIv(byte @Nullable [] iv) {
    return iv != null && iv.length > 8 ? Arrays.copyOf(iv, 8) : iv;
  }

  private static boolean isWeak(byte[] key) {
    byte[] even = DES.withOddParity(key);
    return Arrays.equals(even, 0, 8, even, 8, 16)
        || even.length == 24 && Arrays.equals(even, 8, 16, even, 16, 24);
  }

  /** A key of two parts uses the first again. */
  @Override
  SecretKeySpec javaKey(byte[] key) {
    byte[] whole = Arrays.copyOf(key, 24);
    if (key.length == 16) {
      System.arraycopy(key, 0, whole, 16, 8);
    }
    return super.javaKey(whole);
  }

  /** {@code Create()}. */
  @DotNetMethod("static TripleDES Create()")
  public static TripleDES create() {
    return new TripleDES();
  }

  /** {@code Create(str)}: null for the name of no algorithm. */
  @DotNetMethod("static TripleDES Create(string str)")
  public static @Nullable TripleDES createNamed(@Nullable String str) {
    return CryptoConfig.create(str, TripleDES.class);
  }

  /** {@code IsWeakKey}. */
  @DotNetMethod("static bool IsWeakKey(byte[] rgbKey)")
  public static boolean isWeakKey(byte @Nullable [] rgbKey) {
    if (rgbKey == null || rgbKey.length != 16 && rgbKey.length != 24) {
      throw new CryptographicException("Specified key is not a valid size for this algorithm.");
    }
    return isWeak(rgbKey);
  }
}
