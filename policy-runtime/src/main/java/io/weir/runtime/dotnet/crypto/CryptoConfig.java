package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.InvalidCastException;
import io.weir.runtime.dotnet.RuntimeType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The names by which {@code Create(name)} knows algorithms: short names and URIs of XML signatures
 * in any case, full names of types.
 */
final class CryptoConfig {
  private static final String NAMESPACE = "system.security.cryptography.";
  private static final Map<String, Supplier<?>> NAMES = names();

  private CryptoConfig() {}

  private static Map<String, Supplier<?>> names() {
    Map<String, Supplier<?>> names = new HashMap<>();
    add(names, SHA1::create, "SHA", "SHA1", "+SHA1", "+HashAlgorithm");
    add(names, SHA1::create, "http://www.w3.org/2000/09/xmldsig#sha1");
    add(names, SHA1Managed::create, "+SHA1Managed");
    add(names, MD5::create, "MD5", "+MD5", "http://www.w3.org/2001/04/xmldsig-more#md5");
    add(names, SHA256Managed::create, "SHA256", "SHA-256", "+SHA256", "+SHA256Managed");
    add(names, SHA256Managed::create, "http://www.w3.org/2001/04/xmlenc#sha256");
    add(names, SHA384Managed::create, "SHA384", "SHA-384", "+SHA384", "+SHA384Managed");
    add(names, SHA384Managed::create, "http://www.w3.org/2001/04/xmldsig-more#sha384");
    add(names, SHA512Managed::create, "SHA512", "SHA-512", "+SHA512", "+SHA512Managed");
    add(names, SHA512Managed::create, "http://www.w3.org/2001/04/xmlenc#sha512");
    add(names, HMACSHA1::create, "+HMAC", "+KeyedHashAlgorithm", "HMACSHA1", "+HMACSHA1");
    add(names, HMACSHA1::create, "http://www.w3.org/2000/09/xmldsig#hmac-sha1");
    add(names, HMACMD5::create, "HMACMD5", "+HMACMD5");
    add(names, HMACMD5::create, "http://www.w3.org/2001/04/xmldsig-more#hmac-md5");
    add(names, HMACSHA256::create, "HMACSHA256", "+HMACSHA256");
    add(names, HMACSHA256::create, "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256");
    add(names, HMACSHA384::create, "HMACSHA384", "+HMACSHA384");
    add(names, HMACSHA384::create, "http://www.w3.org/2001/04/xmldsig-more#hmac-sha384");
    add(names, HMACSHA512::create, "HMACSHA512", "+HMACSHA512");
    add(names, HMACSHA512::create, "http://www.w3.org/2001/04/xmldsig-more#hmac-sha512");
    add(names, RSA::create, "RSA", "+RSA", "+AsymmetricAlgorithm");
    add(names, RNGCryptoServiceProvider::create, "RandomNumberGenerator");
    add(names, RNGCryptoServiceProvider::create, "+RandomNumberGenerator");
    add(names, RNGCryptoServiceProvider::create, "+RNGCryptoServiceProvider");
    add(names, Aes::create, "AES", "AesCryptoServiceProvider", "+AesCryptoServiceProvider");
    add(names, Aes::create, "AesManaged", "+AesManaged");
    add(names, Rijndael::create, "Rijndael", "+Rijndael", "+SymmetricAlgorithm");
    add(names, Rijndael::create, "+RijndaelManaged");
    for (int bits = 128; bits <= 256; bits += 64) {
      add(names, Rijndael::create, "http://www.w3.org/2001/04/xmlenc#aes" + bits + "-cbc");
      add(names, Rijndael::create, "http://www.w3.org/2001/04/xmlenc#kw-aes" + bits);
    }
    add(names, DES::create, "DES", "+DES", "+DESCryptoServiceProvider");
    add(names, DES::create, "http://www.w3.org/2001/04/xmlenc#des-cbc");
    add(names, TripleDES::create, "3DES", "TripleDES", "Triple DES", "+TripleDES");
    add(names, TripleDES::create, "+TripleDESCryptoServiceProvider");
    add(names, TripleDES::create, "http://www.w3.org/2001/04/xmlenc#tripledes-cbc");
    add(names, TripleDES::create, "http://www.w3.org/2001/04/xmlenc#kw-tripledes");
    add(names, RC2::create, "RC2", "+RC2", "+RC2CryptoServiceProvider");
    return names;
  }

  private static void add(Map<String, Supplier<?>> names, Supplier<?> maker, String... texts) {
    for (String text : texts) {
      String name = text.toLowerCase(Locale.ROOT);
      names.put(name.startsWith("+") ? NAMESPACE + name.substring(1) : name, maker);
    }
  }

  /**
   * The algorithm with a name; null if there is none.
   *
   * @throws InvalidCastException if it is of another kind
   */
  static <T> @Nullable T create(@Nullable String name, Class<T> kind) {
    if (name == null) {
      throw new ArgumentNullException("name");
    }
    Supplier<?> maker = NAMES.get(name.toLowerCase(Locale.ROOT));
    if (maker == null) {
      return null;
    }
    Object made = maker.get();
    if (!kind.isInstance(made)) {
      throw new InvalidCastException(
          "Unable to cast object of type '"
              + RuntimeType.ofValue(made).fullName()
              + "' to type 'System.Security.Cryptography."
              + kind.getSimpleName()
              + "'.");
    }
    return kind.cast(made);
  }
}
