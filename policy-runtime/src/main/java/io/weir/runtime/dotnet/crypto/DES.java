package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The Data Encryption Standard. Not thread-safe. */
@DotNetType(
    value = "public abstract class System.Security.Cryptography.DES : SymmetricAlgorithm",
    java = DES.class,
    beyondReference = true)
public final class DES extends SymmetricAlgorithm {
  private static final Set<Long> WEAK =
      Set.of(0x0101010101010101L, 0xfefefefefefefefeL, 0x1f1f1f1f0e0e0e0eL, 0xe0e0e0e0f1f1f1f1L);

  private static final Set<Long> SEMI_WEAK =
      Set.of(
          0x01fe01fe01fe01feL,
          0xfe01fe01fe01fe01L,
          0x1fe01fe00ef10ef1L,
          0xe01fe01ff10ef10eL,
          0x01e001e001f101f1L,
          0xe001e001f101f101L,
          0x1ffe1ffe0efe0efeL,
          0xfe1ffe1ffe0efe0eL,
          0x011f011f010e010eL,
          0x1f011f010e010e01L,
          0xe0fee0fef1fef1feL,
          0xfee0fee0fef1fef1L);

  DES() {
    super("DES", 64, 64, new KeySizes(64, 64, 0));
  }

  static byte[] withOddParity(byte[] key) {
    byte[] odd = new byte[key.length];
    for (int i = 0; i < key.length; i++) {
      int high = key[i] & 0xFE;
      odd[i] = (byte) (high | (Integer.bitCount(high) + 1) % 2);
    }
    return odd;
  }

  private static long number(byte @Nullable [] key) {
    if (key == null || key.length != 8) {
      throw new CryptographicException("Specified key is not a valid size for this algorithm.");
    }
    return ByteBuffer.wrap(withOddParity(key)).getLong();
  }

  @Override
  void checkSetKey(byte[] key) {
    if (key.length != 8) {
      throw new ArgumentException("Specified key is not a valid size for this algorithm.");
    }
    checkUsedKey(key);
  }

  @Override
  boolean feedsBack(int bits) {
    return bits == 8;
  }

  /** Of a vector that is too long the first part is used. */
  @Override
  byte @Nullable [] usedIv(byte @Nullable [] iv) {
    return iv != null && iv.length > 8 ? Arrays.copyOf(iv, 8) : iv;
  }

  @Override
  void checkUsedKey(byte[] key) {
    if (WEAK.contains(number(key))) {
      throw new CryptographicException(
          "Specified key is a known weak key for 'DES' and cannot be used.");
    }
    if (SEMI_WEAK.contains(number(key))) {
      throw new CryptographicException(
          "Specified key is a known semi-weak key for 'DES' and cannot be used.");
    }
  }

  /** {@code Create()}. */
  @DotNetMethod("static DES Create()")
  public static DES create() {
    return new DES();
  }

  /** {@code Create(algName)}: null for the name of no algorithm. */
  @DotNetMethod("static DES Create(string algName)")
  public static @Nullable DES createNamed(@Nullable String algName) {
    return CryptoConfig.create(algName, DES.class);
  }

  /** {@code IsWeakKey}. */
  @DotNetMethod("static bool IsWeakKey(byte[] rgbKey)")
  public static boolean isWeakKey(byte @Nullable [] rgbKey) {
    return WEAK.contains(number(rgbKey));
  }

  /** {@code IsSemiWeakKey}. */
  @DotNetMethod("static bool IsSemiWeakKey(byte[] rgbKey)")
  public static boolean isSemiWeakKey(byte @Nullable [] rgbKey) {
    return SEMI_WEAK.contains(number(rgbKey));
  }
}
