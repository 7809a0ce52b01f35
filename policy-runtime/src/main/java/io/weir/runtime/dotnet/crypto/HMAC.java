package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.PlatformNotSupportedException;
import io.weir.runtime.dotnet.number.IdSource;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** A hash with a key after RFC 2104. Not thread-safe. */
@DotNetType(
    value = "public abstract class System.Security.Cryptography.HMAC : KeyedHashAlgorithm",
    java = HMAC.class)
public abstract class HMAC extends KeyedHashAlgorithm {
  private final String name;
  private final String digestName;
  private final int blockSize;
  private final Mac mac;
  private byte[] key;

  /** Creates one; the names are .NET's and Java's of the hash, sizes in bits and bytes. */
  HMAC(String name, String digestName, int bits, int blockSize, byte[] key) {
    super(bits);
    this.name = name;
    this.digestName = digestName;
    this.blockSize = blockSize;
    try {
      this.mac = Mac.getInstance("Hmac" + name);
    } catch (GeneralSecurityException e) {
      throw new CryptographicException(e.getMessage());
    }
    this.key = shortened(key);
    start();
  }

  /** A fresh key of so many bytes. */
  static byte[] randomKey(int size) {
    byte[] key = new byte[size];
    IdSource.current().nextBytes(key);
    return key;
  }

  static byte[] checkKey(byte @Nullable [] key) {
    if (key == null) {
      throw new ArgumentNullException("key");
    }
    return key.clone();
  }

  static byte[] checkSource(byte @Nullable [] source) {
    if (source == null) {
      throw new ArgumentNullException("source");
    }
    return source;
  }

  /** A key longer than a block stands for its hash, which is also what .NET shows. */
  private byte[] shortened(byte[] given) {
    return given.length > blockSize ? DigestAlgorithm.hashOf(digestName, given) : given;
  }

  private void start() {
    try {
      // Java takes no empty key; keys are padded with zeros, so one zero is the same key
      mac.init(new SecretKeySpec(key.length == 0 ? new byte[1] : key, mac.getAlgorithm()));
    } catch (GeneralSecurityException e) {
      throw new CryptographicException(e.getMessage());
    }
  }

  @Override
  final byte[] currentKey() {
    return key;
  }

  @Override
  final void useKey(byte[] value) {
    key = shortened(value);
    start();
  }

  @Override
  final void absorb(byte[] input, int offset, int count) {
    mac.update(input, offset, count);
  }

  @Override
  final byte[] finish() {
    return mac.doFinal();
  }

  @Override
  final void reset() {
    mac.reset();
  }

  /** {@code HashName}. */
  @DotNetProperty("string HashName { get; }")
  public static String hashName(HMAC self) {
    return self.name;
  }

  /** {@code Create()}: .NET has no default algorithm any more. */
  @DotNetMethod("static HMAC Create()")
  public static HMAC createDefault() {
    throw new PlatformNotSupportedException(
        "This platform does not allow the automatic selection of an algorithm.");
  }

  /** {@code Create(algorithmName)}: null for the name of no such algorithm. */
  @DotNetMethod("static HMAC Create(string algorithmName)")
  public static @Nullable HMAC createNamed(@Nullable String algorithmName) {
    return CryptoConfig.create(algorithmName, HMAC.class);
  }
}
