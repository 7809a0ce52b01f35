package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The padding of RSA encryption.
 *
 * @param kind which one
 * @param hash that of OAEP
 */
@DotNetType(
    value =
        "public sealed class System.Security.Cryptography.RSAEncryptionPadding : object,"
            + " IEquatable<RSAEncryptionPadding>",
    java = RSAEncryptionPadding.class)
public record RSAEncryptionPadding(RSAEncryptionPaddingMode kind, HashAlgorithmName hash) {
  private static final RSAEncryptionPadding PKCS1 =
      new RSAEncryptionPadding(RSAEncryptionPaddingMode.PKCS1, HashAlgorithmName.DEFAULT);
  private static final RSAEncryptionPadding OAEP_SHA1 = createOaep(HashAlgorithmName.sha1());
  private static final RSAEncryptionPadding OAEP_SHA256 = createOaep(HashAlgorithmName.sha256());
  private static final RSAEncryptionPadding OAEP_SHA384 = createOaep(HashAlgorithmName.sha384());
  private static final RSAEncryptionPadding OAEP_SHA512 = createOaep(HashAlgorithmName.sha512());

  private static final RSAEncryptionPadding OAEP_SHA3_256 =
      createOaep(HashAlgorithmName.sha3With256());
  private static final RSAEncryptionPadding OAEP_SHA3_384 =
      createOaep(HashAlgorithmName.sha3With384());
  private static final RSAEncryptionPadding OAEP_SHA3_512 =
      createOaep(HashAlgorithmName.sha3With512());

  /** {@code Pkcs1}. */
  @DotNetProperty("static RSAEncryptionPadding Pkcs1 { get; }")
  public static RSAEncryptionPadding pkcs1() {
    return PKCS1;
  }

  /** {@code OaepSHA1}. */
  @DotNetProperty("static RSAEncryptionPadding OaepSHA1 { get; }")
  public static RSAEncryptionPadding oaepSha1() {
    return OAEP_SHA1;
  }

  /** {@code OaepSHA256}. */
  @DotNetProperty("static RSAEncryptionPadding OaepSHA256 { get; }")
  public static RSAEncryptionPadding oaepSha256() {
    return OAEP_SHA256;
  }

  /** {@code OaepSHA384}. */
  @DotNetProperty("static RSAEncryptionPadding OaepSHA384 { get; }")
  public static RSAEncryptionPadding oaepSha384() {
    return OAEP_SHA384;
  }

  /** {@code OaepSHA512}. */
  @DotNetProperty("static RSAEncryptionPadding OaepSHA512 { get; }")
  public static RSAEncryptionPadding oaepSha512() {
    return OAEP_SHA512;
  }

  /** {@code OaepSHA3_256}. */
  @DotNetProperty("static RSAEncryptionPadding OaepSHA3_256 { get; }")
  public static RSAEncryptionPadding oaepSha3With256() {
    return OAEP_SHA3_256;
  }

  /** {@code OaepSHA3_384}. */
  @DotNetProperty("static RSAEncryptionPadding OaepSHA3_384 { get; }")
  public static RSAEncryptionPadding oaepSha3With384() {
    return OAEP_SHA3_384;
  }

  /** {@code OaepSHA3_512}. */
  @DotNetProperty("static RSAEncryptionPadding OaepSHA3_512 { get; }")
  public static RSAEncryptionPadding oaepSha3With512() {
    return OAEP_SHA3_512;
  }

  /** {@code CreateOaep(hashAlgorithm)}. */
  @DotNetMethod("static RSAEncryptionPadding CreateOaep(HashAlgorithmName hashAlgorithm)")
  public static RSAEncryptionPadding createOaep(HashAlgorithmName hashAlgorithm) {
    hashAlgorithm.checked();
    return new RSAEncryptionPadding(RSAEncryptionPaddingMode.OAEP, hashAlgorithm);
  }

  /** {@code Mode}. */
  @DotNetProperty("RSAEncryptionPaddingMode Mode { get; }")
  public static RSAEncryptionPaddingMode mode(RSAEncryptionPadding self) {
    return self.kind;
  }

  /** {@code OaepHashAlgorithm}. */
  @DotNetProperty("HashAlgorithmName OaepHashAlgorithm { get; }")
  public static HashAlgorithmName oaepHashAlgorithm(RSAEncryptionPadding self) {
    return self.hash;
  }

  /** {@code Equals}. */
  @DotNetMethod("bool Equals(RSAEncryptionPadding other)")
  public static boolean equalTo(RSAEncryptionPadding self, @Nullable RSAEncryptionPadding other) {
    return self.equals(other);
  }

  /** {@code ==}. */
  @DotNetMethod("static bool operator ==(RSAEncryptionPadding left, RSAEncryptionPadding right)")
  public static boolean same(
      @Nullable RSAEncryptionPadding left, @Nullable RSAEncryptionPadding right) {
    return Objects.equals(left, right);
  }

  /** {@code !=}. */
  @DotNetMethod("static bool operator !=(RSAEncryptionPadding left, RSAEncryptionPadding right)")
  public static boolean different(
      @Nullable RSAEncryptionPadding left, @Nullable RSAEncryptionPadding right) {
    return !Objects.equals(left, right);
  }

  @Override
  public String toString() {
    return kind.toString() + hash;
  }
}
