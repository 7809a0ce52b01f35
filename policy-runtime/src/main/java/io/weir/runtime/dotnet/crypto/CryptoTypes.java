package io.weir.runtime.dotnet.crypto;

import java.util.List;

/** The types of this package. */
public final class CryptoTypes {
  /** The declaring classes. */
  public static final List<Class<?>> CLASSES =
      List.of(
          CipherMode.class,
          CryptographicException.class,
          CryptographicUnexpectedOperationException.class,
          HMAC.class,
          HMACMD5.class,
          HMACSHA1.class,
          HMACSHA256.class,
          HMACSHA384.class,
          HMACSHA512.class,
          HashAlgorithm.class,
          HashAlgorithmName.class,
          ICryptoTransform.class,
          KeyedHashAlgorithm.class,
          MD5.class,
          PaddingMode.class,
          RSA.class,
          RSACertificateExtensions.class,
          RSAEncryptionPaddingMode.class,
          RSASignaturePadding.class,
          RSASignaturePaddingMode.class,
          SHA1.class,
          SHA1Managed.class,
          SHA256.class,
          SHA256Managed.class,
          SHA384.class,
          SHA384Managed.class,
          SHA512.class,
          SHA512Managed.class,
          X509Certificate2.class,
          X509ContentType.class,
          X509NameType.class);

  private CryptoTypes() {}
}
