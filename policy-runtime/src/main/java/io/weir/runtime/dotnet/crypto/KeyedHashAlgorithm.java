package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.PlatformNotSupportedException;
import org.jspecify.annotations.Nullable;

/** A hash with a key. Not thread-safe. */
@DotNetType(
    value = "public abstract class System.Security.Cryptography.KeyedHashAlgorithm : HashAlgorithm",
    java = KeyedHashAlgorithm.class)
public abstract class KeyedHashAlgorithm extends HashAlgorithm {
  KeyedHashAlgorithm(int bits) {
    super(bits);
  }

  /** The key in use. */
  abstract byte[] currentKey();

  /** Uses another key. */
  abstract void useKey(byte[] key);

  /** {@code Key}: a copy. */
  @DotNetProperty("byte[] Key { get; }")
  public static byte[] key(KeyedHashAlgorithm self) {
    return self.currentKey().clone();
  }

  /** {@code Key}: not while input has been taken. */
  @DotNetProperty("byte[] Key { set; }")
  public static void setKey(KeyedHashAlgorithm self, byte @Nullable [] value) {
    if (self.isStarted()) {
      throw new CryptographicException(
          "Hash key cannot be changed after the first write to the stream.");
    }
    if (value == null) {
      throw new ArgumentNullException("value");
    }
    self.useKey(value.clone());
  }

  /** {@code Create()}: .NET has no default algorithm any more. */
  @DotNetMethod("static KeyedHashAlgorithm Create()")
  public static KeyedHashAlgorithm createDefault() {
    throw new PlatformNotSupportedException(
        "This platform does not allow the automatic selection of an algorithm.");
  }

  /** {@code Create(algName)}: null for the name of no such algorithm. */
  @DotNetMethod("static KeyedHashAlgorithm Create(string algName)")
  public static @Nullable KeyedHashAlgorithm createNamed(@Nullable String algName) {
    return CryptoConfig.create(algName, KeyedHashAlgorithm.class);
  }
}
