package io.weir.runtime.dotnet.crypto;

import java.util.List;

/** The types of this package. */
public final class CryptoTypes {
  /** The declaring classes. */
  public static final List<Class<?>> CLASSES =
      List.of(
          Aes.class,
          AsnEncodedData.class,
          AsymmetricAlgorithm.class,
          CipherMode.class,
          CryptographicException.class,
          CryptographicUnexpectedOperationException.class,
          DES.class,
          HMAC.class,
          HMACMD5.class,
          HMACSHA1.class,
          HMACSHA256.class,
          HMACSHA384.class,
          HMACSHA512.class,
          HashAlgorithm.class,
          HashAlgorithmName.class,
          ICryptoTransform.class,
          KeySizes.class,
          KeyedHashAlgorithm.class,
          MD5.class,
          Oid.class,
          OidGroup.class,
          PaddingMode.class,
          PublicKey.class,
          RC2.class,
          RNGCryptoServiceProvider.class,
          RSA.class,
          RSACertificateExtensions.class,
          RSACng.class,
          RSAEncryptionPadding.class,
          RSAEncryptionPaddingMode.class,
          RSAParameters.class,
          RSASignaturePadding.class,
          RSASignaturePaddingMode.class,
          RandomNumberGenerator.class,
          Rijndael.class,
          SHA1.class,
          SHA1Managed.class,
          SHA256.class,
          SHA256Managed.class,
          SHA384.class,
          SHA384Managed.class,
          SHA512.class,
          SHA512Managed.class,
          SymmetricAlgorithm.class,
          TripleDES.class,
          X500DistinguishedName.class,
          X509Certificate.class,
          X509Certificate2.class,
          X509ContentType.class,
          X509Extension.class,
          X509ExtensionCollection.class,
          X509KeyStorageFlags.class,
          X509NameType.class);

  private CryptoTypes() {}
}
