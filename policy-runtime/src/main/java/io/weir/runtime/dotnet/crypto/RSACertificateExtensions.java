package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.InvalidOperationException;
import org.jspecify.annotations.Nullable;

/** The RSA keys of certificates. */
@DotNetType(
    value =
        "public static class"
            + " System.Security.Cryptography.X509Certificates.RSACertificateExtensions",
    java = void.class)
public final class RSACertificateExtensions {
  private RSACertificateExtensions() {}

  /** {@code GetRSAPublicKey}: null if the key is another algorithm's. */
  @DotNetMethod("static RSA GetRSAPublicKey(this X509Certificate2 certificate)")
  public static @Nullable RSA publicKey(@Nullable X509Certificate2 certificate) {
    if (certificate == null) {
      throw new ArgumentNullException("certificate");
    }
    return certificate.rsa(false);
  }

  /** {@code GetRSAPrivateKey}: null if there is none. */
  @DotNetMethod("static RSA GetRSAPrivateKey(this X509Certificate2 certificate)")
  public static @Nullable RSA privateKey(@Nullable X509Certificate2 certificate) {
    if (certificate == null) {
      throw new ArgumentNullException("certificate");
    }
    return certificate.rsa(true);
  }

  /** {@code CopyWithPrivateKey}: the certificate with its key. */
  @DotNetMethod(
      "static X509Certificate2 CopyWithPrivateKey(this X509Certificate2 certificate, RSA"
          + " privateKey)")
  public static X509Certificate2 copyWithPrivateKey(
      @Nullable X509Certificate2 certificate, @Nullable RSA privateKey) {
    if (certificate == null || privateKey == null) {
      throw new ArgumentNullException(certificate == null ? "certificate" : "privateKey");
    }
    if (X509Certificate2.hasPrivateKey(certificate)) {
      throw new InvalidOperationException("The certificate already has an associated private key.");
    }
    RSA publicKey = certificate.rsa(false);
    if (publicKey == null) {
      throw new ArgumentException(
          "The provided key does not match the public key algorithm for this certificate.");
    }
    if (!publicKey.key().open().getModulus().equals(privateKey.key().open().getModulus())) {
      throw new ArgumentException(
          "The provided key does not match the public key for this certificate.", "privateKey");
    }
    return certificate.withKey(privateKey.key().secretKey());
  }
}
