package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetArray;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.number.IdSource;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A cipher with one key for both directions: key, vector, mode and padding to make transforms of.
 * The Java platform's ciphers do the work; .NET's rules for sizes and padding are ours. Not
 * thread-safe.
 */
@DotNetType(
    value =
        "public abstract class System.Security.Cryptography.SymmetricAlgorithm : object,"
            + " IDisposable",
    java = SymmetricAlgorithm.class)
public abstract class SymmetricAlgorithm implements AutoCloseable {
  private final String javaName;
  private final int blockSize;
  private final KeySizes legalKeySizes;
  private int keySize;
  private int feedbackSize = 8;
  private CipherMode mode = CipherMode.CBC;
  private PaddingMode padding = PaddingMode.PKCS7;
  private byte @Nullable [] key;
  private byte @Nullable [] iv;

  /** Creates one; sizes are in bits. */
  SymmetricAlgorithm(String javaName, int blockSize, int keySize, KeySizes legalKeySizes) {
    this.javaName = javaName;
    this.blockSize = blockSize;
    this.keySize = keySize;
    this.legalKeySizes = legalKeySizes;
  }

  /** Throws if a key that is set is of a wrong length or must not be used. */
  void checkSetKey(byte[] key) {
    if (!legalKeySizes.allows(key.length * 8L)) {
      throw new CryptographicException("Specified key is not a valid size for this algorithm.");
    }
  }

  /** Throws if a key of a legal length must not be used for a transform. */
  void checkUsedKey(byte[] key) {}

  /** A vector as it is used. */
  byte @Nullable [] usedIv(byte @Nullable [] iv) {
    return iv;
  }

  /** The key as the Java platform takes it. */
  SecretKeySpec javaKey(byte[] key) {
    return new SecretKeySpec(key, javaName);
  }

  /** Whether CFB may feed back so many bits. */
  boolean feedsBack(int bits) {
    return bits == 8 || bits == blockSize;
  }

  private static byte[] random(int size) {
    byte[] bytes = new byte[size];
    IdSource.current().nextBytes(bytes);
    return bytes;
  }

  private byte[] currentKey() {
    byte[] current = key;
    if (current == null) {
      current = random(keySize / 8);
      key = current;
    }
    return current;
  }

  private byte[] currentIv() {
    byte[] current = iv;
    if (current == null) {
      current = random(blockSize / 8);
      iv = current;
    }
    return current;
  }

  private CipherTransform transform(
      boolean encrypting, byte @Nullable [] rgbKey, byte @Nullable [] rgbIv) {
    if (rgbKey == null) {
      throw new ArgumentNullException("rgbKey");
    }
    if (!legalKeySizes.allows(rgbKey.length * 8L)) {
      throw new ArgumentException(
          "Specified key is not a valid size for this algorithm.", "rgbKey");
    }
    checkUsedKey(rgbKey);
    byte[] usedIv = usedIv(rgbIv);
    if (usedIv != null && usedIv.length * 8L != blockSize) {
      throw new ArgumentException(
          "Specified initialization vector (IV) does not match the block size for this algorithm.",
          "rgbIV");
    }
    return transform(encrypting, mode, padding, feedbackSize, rgbKey, usedIv);
  }

  private CipherTransform transform(
      boolean encrypting,
      CipherMode mode,
      PaddingMode padding,
      int feedbackSize,
      byte[] rgbKey,
      byte @Nullable [] rgbIv) {
    boolean ecb = mode.equals(CipherMode.ECB);
    boolean cfb = mode.equals(CipherMode.CFB);
    if (cfb && !feedsBack(feedbackSize)) {
      throw new CryptographicException(
          "The specified feedback size '"
              + feedbackSize
              + "' for CipherMode 'CFB' is not supported.");
    }
    if (!ecb && rgbIv == null) {
      throw new CryptographicException(
          "The cipher mode specified requires that an initialization vector (IV) be used.");
    }
    return new CipherTransform(
        encrypting,
        javaName + "/" + (ecb ? "ECB" : cfb ? "CFB" + feedbackSize : "CBC") + "/NoPadding",
        javaKey(rgbKey),
        ecb ? null : rgbIv,
        blockSize / 8,
        (cfb ? feedbackSize : blockSize) / 8,
        padding);
  }

  /** All of an input through one transform. */
  private byte[] at(
      boolean encrypting,
      CipherMode mode,
      PaddingMode padding,
      int feedbackSize,
      byte @Nullable [] input,
      String inputName,
      byte @Nullable [] rgbIv) {
    if (input == null) {
      throw new ArgumentNullException(inputName);
    }
    if (!mode.equals(CipherMode.ECB)) {
      if (rgbIv == null) {
        throw new ArgumentNullException("iv");
      }
      if (rgbIv.length * 8L != blockSize) {
        throw new ArgumentException(
            "Specified initialization vector (IV) does not match the block size for this"
                + " algorithm.",
            "iv");
      }
    }
    checkPadding(padding, "paddingMode");
    return transform(encrypting, mode, padding, feedbackSize, currentKey(), rgbIv)
        .last(input, 0, input.length);
  }

  private static void checkPadding(PaddingMode padding, String name) {
    if (padding.value() < 1 || padding.value() > 5) {
      throw new ArgumentOutOfRangeException(
          name, "Specified padding mode is not valid for this algorithm.");
    }
  }

  @Override
  public void close() {
    key = null;
    iv = null;
  }

  @Override
  public final String toString() {
    return RuntimeType.ofValue(this).fullName();
  }

  /** {@code Create(algName)}: the algorithm with a name, in any case, or null. */
  @DotNetMethod("static SymmetricAlgorithm Create(string algName)")
  public static @Nullable SymmetricAlgorithm createNamed(@Nullable String algName) {
    return CryptoConfig.create(algName, SymmetricAlgorithm.class);
  }

  /** {@code Key}: a copy; made by chance if none was given. */
  @DotNetProperty("byte[] Key { get; }")
  public static byte[] key(SymmetricAlgorithm self) {
    return self.currentKey().clone();
  }

  /** {@code Key}; sets KeySize too. */
  @DotNetProperty("byte[] Key { set; }")
  public static void setKey(SymmetricAlgorithm self, byte @Nullable [] value) {
    if (value == null) {
      throw new ArgumentNullException("value");
    }
    self.checkSetKey(value);
    self.keySize = value.length * 8;
    self.key = value.clone();
  }

  /** {@code IV}: a copy; made by chance if none was given. */
  @DotNetProperty("byte[] IV { get; }")
  public static byte[] iv(SymmetricAlgorithm self) {
    return self.currentIv().clone();
  }

  /** {@code IV}. */
  @DotNetProperty("byte[] IV { set; }")
  public static void setIv(SymmetricAlgorithm self, byte @Nullable [] value) {
    if (value == null) {
      throw new ArgumentNullException("value");
    }
    if (value.length * 8L != self.blockSize) {
      throw new CryptographicException(
          "Specified initialization vector (IV) does not match the block size for this algorithm.");
    }
    self.iv = value.clone();
  }

  /** {@code KeySize}, in bits. */
  @DotNetProperty("int KeySize { get; }")
  public static int keySize(SymmetricAlgorithm self) {
    return self.keySize;
  }

  /** {@code KeySize}; the key is forgotten. */
  @DotNetProperty("int KeySize { set; }")
  public static void setKeySize(SymmetricAlgorithm self, int value) {
    if (!self.legalKeySizes.allows(value)) {
      throw new CryptographicException("Specified key is not a valid size for this algorithm.");
    }
    self.keySize = value;
    self.key = null;
  }

  /** {@code BlockSize}, in bits. */
  @DotNetProperty("int BlockSize { get; }")
  public static int blockSize(SymmetricAlgorithm self) {
    return self.blockSize;
  }

  /** {@code BlockSize}: each algorithm has one only; the vector is forgotten. */
  @DotNetProperty("int BlockSize { set; }")
  public static void setBlockSize(SymmetricAlgorithm self, int value) {
    if (value != self.blockSize) {
      throw new CryptographicException("Specified block size is not valid for this algorithm.");
    }
    self.iv = null;
  }

  /** {@code FeedbackSize}, in bits. */
  @DotNetProperty("int FeedbackSize { get; }")
  public static int feedbackSize(SymmetricAlgorithm self) {
    return self.feedbackSize;
  }

  /** {@code FeedbackSize}. */
  @DotNetProperty("int FeedbackSize { set; }")
  public static void setFeedbackSize(SymmetricAlgorithm self, int value) {
    if (value <= 0 || value > self.blockSize || value % 8 != 0) {
      throw new CryptographicException("Specified feedback size is not valid for this algorithm.");
    }
    self.feedbackSize = value;
  }

  /** {@code Mode}. */
  @DotNetProperty("CipherMode Mode { get; }")
  public static CipherMode mode(SymmetricAlgorithm self) {
    return self.mode;
  }

  /** {@code Mode}: CBC, ECB or CFB. */
  @DotNetProperty("CipherMode Mode { set; }")
  public static void setMode(SymmetricAlgorithm self, CipherMode value) {
    if (!value.equals(CipherMode.CBC)
        && !value.equals(CipherMode.ECB)
        && !value.equals(CipherMode.CFB)) {
      throw new CryptographicException("Specified cipher mode is not valid for this algorithm.");
    }
    self.mode = value;
  }

  /** {@code Padding}. */
  @DotNetProperty("PaddingMode Padding { get; }")
  public static PaddingMode padding(SymmetricAlgorithm self) {
    return self.padding;
  }

  /** {@code Padding}. */
  @DotNetProperty("PaddingMode Padding { set; }")
  public static void setPadding(SymmetricAlgorithm self, PaddingMode value) {
    if (value.value() < 1 || value.value() > 5) {
      throw new CryptographicException("Specified padding mode is not valid for this algorithm.");
    }
    self.padding = value;
  }

  /** {@code LegalKeySizes}. */
  @DotNetProperty("KeySizes[] LegalKeySizes { get; }")
  public static DotNetArray legalKeySizes(SymmetricAlgorithm self) {
    return new DotNetArray(RuntimeType.of("KeySizes"), new Object[] {self.legalKeySizes});
  }

  /** {@code LegalBlockSizes}. */
  @DotNetProperty("KeySizes[] LegalBlockSizes { get; }")
  public static DotNetArray legalBlockSizes(SymmetricAlgorithm self) {
    return new DotNetArray(
        RuntimeType.of("KeySizes"), new Object[] {new KeySizes(self.blockSize, self.blockSize, 0)});
  }

  /** {@code ValidKeySize}. */
  @DotNetMethod("bool ValidKeySize(int bitLength)")
  public static boolean validKeySize(SymmetricAlgorithm self, int bitLength) {
    return self.legalKeySizes.allows(bitLength);
  }

  /** {@code GenerateKey}. */
  @DotNetMethod("void GenerateKey()")
  public static void generateKey(SymmetricAlgorithm self) {
    self.key = random(self.keySize / 8);
  }

  /** {@code GenerateIV}. */
  @DotNetMethod("void GenerateIV()")
  public static void generateIv(SymmetricAlgorithm self) {
    self.iv = random(self.blockSize / 8);
  }

  /** {@code CreateEncryptor()}. */
  @DotNetMethod("ICryptoTransform CreateEncryptor()")
  public static Object createEncryptor(SymmetricAlgorithm self) {
    return self.transform(true, self.currentKey(), self.currentIv());
  }

  /** {@code CreateEncryptor(rgbKey, rgbIV)}. */
  @DotNetMethod("ICryptoTransform CreateEncryptor(byte[] rgbKey, byte[] rgbIV)")
  public static Object createEncryptorWith(
      SymmetricAlgorithm self, byte @Nullable [] rgbKey, byte @Nullable [] rgbIV) {
    return self.transform(true, rgbKey, rgbIV);
  }

  /** {@code CreateDecryptor()}. */
  @DotNetMethod("ICryptoTransform CreateDecryptor()")
  public static Object createDecryptor(SymmetricAlgorithm self) {
    return self.transform(false, self.currentKey(), self.currentIv());
  }

  /** {@code CreateDecryptor(rgbKey, rgbIV)}. */
  @DotNetMethod("ICryptoTransform CreateDecryptor(byte[] rgbKey, byte[] rgbIV)")
  public static Object createDecryptorWith(
      SymmetricAlgorithm self, byte @Nullable [] rgbKey, byte @Nullable [] rgbIV) {
    return self.transform(false, rgbKey, rgbIV);
  }

  /** {@code EncryptEcb}. */
  @DotNetMethod("byte[] EncryptEcb(byte[] plaintext, PaddingMode paddingMode)")
  public static byte[] encryptEcb(
      SymmetricAlgorithm self, byte @Nullable [] plaintext, PaddingMode paddingMode) {
    return self.at(true, CipherMode.ECB, paddingMode, 8, plaintext, "plaintext", null);
  }

  /** {@code DecryptEcb}. */
  @DotNetMethod("byte[] DecryptEcb(byte[] ciphertext, PaddingMode paddingMode)")
  public static byte[] decryptEcb(
      SymmetricAlgorithm self, byte @Nullable [] ciphertext, PaddingMode paddingMode) {
    return self.at(false, CipherMode.ECB, paddingMode, 8, ciphertext, "ciphertext", null);
  }

  /** {@code EncryptCbc}. */
  @DotNetMethod(
      "byte[] EncryptCbc(byte[] plaintext, byte[] iv, PaddingMode paddingMode = PaddingMode.PKCS7)")
  public static byte[] encryptCbc(
      SymmetricAlgorithm self,
      byte @Nullable [] plaintext,
      byte @Nullable [] iv,
      PaddingMode paddingMode) {
    return self.at(true, CipherMode.CBC, paddingMode, 8, plaintext, "plaintext", iv);
  }

  /** {@code DecryptCbc}. */
  @DotNetMethod(
      "byte[] DecryptCbc(byte[] ciphertext, byte[] iv, PaddingMode paddingMode ="
          + " PaddingMode.PKCS7)")
  public static byte[] decryptCbc(
      SymmetricAlgorithm self,
      byte @Nullable [] ciphertext,
      byte @Nullable [] iv,
      PaddingMode paddingMode) {
    return self.at(false, CipherMode.CBC, paddingMode, 8, ciphertext, "ciphertext", iv);
  }

  /** {@code EncryptCfb}. */
  @DotNetMethod(
      "byte[] EncryptCfb(byte[] plaintext, byte[] iv, PaddingMode paddingMode = PaddingMode.None,"
          + " int feedbackSizeInBits = 8)")
  public static byte[] encryptCfb(
      SymmetricAlgorithm self,
      byte @Nullable [] plaintext,
      byte @Nullable [] iv,
      PaddingMode paddingMode,
      int feedbackSizeInBits) {
    return self.at(
        true, CipherMode.CFB, paddingMode, feedbackSizeInBits, plaintext, "plaintext", iv);
  }

  /** {@code DecryptCfb}. */
  @DotNetMethod(
      "byte[] DecryptCfb(byte[] ciphertext, byte[] iv, PaddingMode paddingMode = PaddingMode.None,"
          + " int feedbackSizeInBits = 8)")
  public static byte[] decryptCfb(
      SymmetricAlgorithm self,
      byte @Nullable [] ciphertext,
      byte @Nullable [] iv,
      PaddingMode paddingMode,
      int feedbackSizeInBits) {
    return self.at(
        false, CipherMode.CFB, paddingMode, feedbackSizeInBits, ciphertext, "ciphertext", iv);
  }

  private static int padded(int length, PaddingMode padding, int unit, String remainder) {
    if (length < 0) {
      throw new ArgumentOutOfRangeException("plaintextLength", "Non-negative number required.");
    }
    checkPadding(padding, "paddingMode");
    int rest = length % unit;
    if (padding.equals(PaddingMode.NONE) && rest != 0) {
      throw new ArgumentException(remainder, "plaintextLength");
    }
    if (padding.equals(PaddingMode.NONE) || padding.equals(PaddingMode.ZEROS) && rest == 0) {
      return length;
    }
    if (length - rest > Integer.MAX_VALUE - unit) {
      throw new ArgumentOutOfRangeException(
          "plaintextLength", "The specified plaintext size is too large.");
    }
    return length - rest + unit;
  }

  /** {@code GetCiphertextLengthEcb}. */
  @DotNetMethod("int GetCiphertextLengthEcb(int plaintextLength, PaddingMode paddingMode)")
  public static int ciphertextLengthEcb(
      SymmetricAlgorithm self, int plaintextLength, PaddingMode paddingMode) {
    return padded(
        plaintextLength,
        paddingMode,
        self.blockSize / 8,
        "The specified plaintext size is not valid for the padding and block size.");
  }

  /** {@code GetCiphertextLengthCbc}. */
  @DotNetMethod(
      "int GetCiphertextLengthCbc(int plaintextLength, PaddingMode paddingMode ="
          + " PaddingMode.PKCS7)")
  public static int ciphertextLengthCbc(
      SymmetricAlgorithm self, int plaintextLength, PaddingMode paddingMode) {
    return ciphertextLengthEcb(self, plaintextLength, paddingMode);
  }

  /** {@code GetCiphertextLengthCfb}. */
  @DotNetMethod(
      "int GetCiphertextLengthCfb(int plaintextLength, PaddingMode paddingMode ="
          + " PaddingMode.None, int feedbackSizeInBits = 8)")
  public static int ciphertextLengthCfb(
      SymmetricAlgorithm self,
      int plaintextLength,
      PaddingMode paddingMode,
      int feedbackSizeInBits) {
    if (feedbackSizeInBits <= 0) {
      throw new ArgumentOutOfRangeException("feedbackSizeInBits", "Positive number required.");
    }
    if (feedbackSizeInBits % 8 != 0) {
      throw new ArgumentException("The value must be divisible by 8.", "feedbackSizeInBits");
    }
    return padded(
        plaintextLength,
        paddingMode,
        feedbackSizeInBits / 8,
        "The specified plaintext size is not valid for the padding and feedback size.");
  }

  /** {@code Clear}: as Dispose. */
  @DotNetMethod("void Clear()")
  public static void clear(SymmetricAlgorithm self) {
    self.close();
  }

  /** {@code Dispose}: forgets key and vector. */
  @DotNetMethod("void Dispose()")
  public static void dispose(SymmetricAlgorithm self) {
    self.close();
  }
}
