package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of a hash algorithm.
 *
 * @param text the name, or null
 */
@DotNetType(
    value =
        "public struct System.Security.Cryptography.HashAlgorithmName :"
            + " IEquatable<HashAlgorithmName>",
    java = HashAlgorithmName.class)
public record HashAlgorithmName(@Nullable String text) {
  /** No name. */
  public static final HashAlgorithmName DEFAULT = new HashAlgorithmName(null);

  private static final List<String> NAMES =
      List.of("MD5", "SHA1", "SHA256", "SHA384", "SHA512", "SHA3-256", "SHA3-384", "SHA3-512");

  /** {@code MD5}. */
  @DotNetProperty("static HashAlgorithmName MD5 { get; }")
  public static HashAlgorithmName md5() {
    return new HashAlgorithmName("MD5");
  }

  /** {@code SHA1}. */
  @DotNetProperty("static HashAlgorithmName SHA1 { get; }")
  public static HashAlgorithmName sha1() {
    return new HashAlgorithmName("SHA1");
  }

  /** {@code SHA256}. */
  @DotNetProperty("static HashAlgorithmName SHA256 { get; }")
  public static HashAlgorithmName sha256() {
    return new HashAlgorithmName("SHA256");
  }

  /** {@code SHA384}. */
  @DotNetProperty("static HashAlgorithmName SHA384 { get; }")
  public static HashAlgorithmName sha384() {
    return new HashAlgorithmName("SHA384");
  }

  /** {@code SHA512}. */
  @DotNetProperty("static HashAlgorithmName SHA512 { get; }")
  public static HashAlgorithmName sha512() {
    return new HashAlgorithmName("SHA512");
  }

  /** {@code SHA3_256}. */
  @DotNetProperty("static HashAlgorithmName SHA3_256 { get; }")
  public static HashAlgorithmName sha3With256() {
    return new HashAlgorithmName("SHA3-256");
  }

  /** {@code SHA3_384}. */
  @DotNetProperty("static HashAlgorithmName SHA3_384 { get; }")
  public static HashAlgorithmName sha3With384() {
    return new HashAlgorithmName("SHA3-384");
  }

  /** {@code SHA3_512}. */
  @DotNetProperty("static HashAlgorithmName SHA3_512 { get; }")
  public static HashAlgorithmName sha3With512() {
    return new HashAlgorithmName("SHA3-512");
  }

  /** {@code new(name)}. */
  @DotNetMethod("new(string name)")
  public static HashAlgorithmName create(@Nullable String name) {
    return new HashAlgorithmName(name);
  }

  /** This if it names something. */
  HashAlgorithmName checked() {
    if (text == null) {
      throw new ArgumentNullException("hashAlgorithm");
    }
    if (text.isEmpty()) {
      throw new ArgumentException("The value cannot be an empty string.", "hashAlgorithm");
    }
    return this;
  }

  /** The Java platform's name. */
  String javaName() {
    return switch (toString()) {
      case "MD5" -> "MD5";
      case "SHA1" -> "SHA-1";
      case "SHA256" -> "SHA-256";
      case "SHA384" -> "SHA-384";
      case "SHA512" -> "SHA-512";
      case "SHA3-256", "SHA3-384", "SHA3-512" -> toString();
      default -> throw new CryptographicException("'" + text + "' is not a known hash algorithm.");
    };
  }

  /** The object identifier of the algorithm. */
  String oid() {
    return switch (javaName()) {
      case "MD5" -> "1.2.840.113549.2.5";
      case "SHA-1" -> "1.3.14.3.2.26";
      case "SHA-256" -> "2.16.840.1.101.3.4.2.1";
      case "SHA-384" -> "2.16.840.1.101.3.4.2.2";
      case "SHA-512" -> "2.16.840.1.101.3.4.2.3";
      case "SHA3-256" -> "2.16.840.1.101.3.4.2.8";
      case "SHA3-384" -> "2.16.840.1.101.3.4.2.9";
      default -> "2.16.840.1.101.3.4.2.10";
    };
  }

  /** {@code TryFromOid(oidValue, out value)}. */
  @DotNetMethod("static bool TryFromOid(string oidValue, out HashAlgorithmName value)")
  public static boolean tryFromOid(@Nullable String oidValue, Ref value) {
    if (oidValue == null) {
      throw new ArgumentNullException("oidValue");
    }
    for (String name : NAMES) {
      HashAlgorithmName known = new HashAlgorithmName(name);
      if (known.oid().equals(oidValue)) {
        value.value = known;
        return true;
      }
    }
    value.value = DEFAULT;
    return false;
  }

  /** {@code FromOid(oidValue)}. */
  @DotNetMethod("static HashAlgorithmName FromOid(string oidValue)")
  public static HashAlgorithmName fromOid(@Nullable String oidValue) {
    Ref found = new Ref();
    if (tryFromOid(oidValue, found) && found.value instanceof HashAlgorithmName name) {
      return name;
    }
    throw new CryptographicException("'" + oidValue + "' is not a known hash algorithm.");
  }

  /** {@code Equals}. */
  @DotNetMethod("bool Equals(HashAlgorithmName other)")
  public static boolean equalTo(HashAlgorithmName self, HashAlgorithmName other) {
    return self.equals(other);
  }

  /** {@code Name}. */
  @DotNetProperty("string Name { get; }")
  public static @Nullable String name(HashAlgorithmName self) {
    return self.text;
  }

  /** {@code ==}. */
  @DotNetMethod("static bool operator ==(HashAlgorithmName left, HashAlgorithmName right)")
  public static boolean same(HashAlgorithmName left, HashAlgorithmName right) {
    return left.equals(right);
  }

  /** {@code !=}. */
  @DotNetMethod("static bool operator !=(HashAlgorithmName left, HashAlgorithmName right)")
  public static boolean different(HashAlgorithmName left, HashAlgorithmName right) {
    return !left.equals(right);
  }

  @Override
  public String toString() {
    return text == null ? "" : text;
  }
}
