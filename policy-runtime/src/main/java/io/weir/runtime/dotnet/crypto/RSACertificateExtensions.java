package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
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
}
