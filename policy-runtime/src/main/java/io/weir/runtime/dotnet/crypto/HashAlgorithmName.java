package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/**
 * The name of a hash algorithm.
 *
 * @param text the name, or null
 */
@DotNetType(
    value =
        "public struct System.Security.Cryptography.HashAlgorithmName : IEquatable<HashAlgorithmName>",
    java = HashAlgorithmName.class)
public record HashAlgorithmName(@Nullable String text) {
  /** No name. */
  public static final HashAlgorithmName DEFAULT = new HashAlgorithmName(null);

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

  /** {@code new(name)}. */
  @DotNetMethod("new(string name)")
  public static HashAlgorithmName create(@Nullable String name) {
    return new HashAlgorithmName(name);
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
