package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.NotSupportedException;
import io.weir.runtime.dotnet.Ref;
import org.jspecify.annotations.Nullable;

/** The public key of a certificate, of whatever algorithm. Immutable. */
@DotNetType(
    value = "public sealed class System.Security.Cryptography.X509Certificates.PublicKey : object",
    java = PublicKey.class)
public final class PublicKey {
  private static final String RSA_OID = "1.2.840.113549.1.1.1";

  private final Oid oid;
  private final AsnEncodedData parameters;
  private final AsnEncodedData keyValue;

  private PublicKey(Oid oid, AsnEncodedData parameters, AsnEncodedData keyValue) {
    this.oid = oid;
    this.parameters = parameters;
    this.keyValue = keyValue;
  }

  /** Reads X.509's form. */
  static PublicKey read(byte[] subjectPublicKeyInfo) {
    DerReader info = new DerReader(subjectPublicKeyInfo).enter(DerReader.SEQUENCE);
    DerReader algorithm = info.enter(DerReader.SEQUENCE);
    Oid oid = Oid.ofValue(algorithm.oid());
    return new PublicKey(
        oid, new AsnEncodedData(oid, algorithm.rest()), new AsnEncodedData(oid, info.bits()));
  }

  /** {@code new(key)}. */
  @DotNetMethod("new(AsymmetricAlgorithm key)")
  public static PublicKey create(@Nullable AsymmetricAlgorithm key) {
    if (key == null) {
      throw new ArgumentNullException("key");
    }
    return read(AsymmetricAlgorithm.exportSubjectPublicKeyInfo(key));
  }

  /** {@code new(oid, parameters, keyValue)}. */
  @DotNetMethod("new(Oid oid, AsnEncodedData parameters, AsnEncodedData keyValue)")
  public static PublicKey createFromParts(
      @Nullable Oid oid, @Nullable AsnEncodedData parameters, @Nullable AsnEncodedData keyValue) {
    if (oid == null || parameters == null || keyValue == null) {
      throw new ArgumentNullException(
          oid == null ? "oid" : parameters == null ? "parameters" : "keyValue");
    }
    return new PublicKey(oid, parameters, keyValue);
  }

  /** {@code CreateFromSubjectPublicKeyInfo}. */
  @DotNetMethod("static PublicKey CreateFromSubjectPublicKeyInfo(byte[] source, out int bytesRead)")
  public static PublicKey createFromSubjectPublicKeyInfo(byte @Nullable [] source, Ref bytesRead) {
    return read(AsymmetricAlgorithm.first(source, bytesRead));
  }

  /** {@code Oid}: of the algorithm. */
  @DotNetProperty("Oid Oid { get; }")
  public static Oid oid(PublicKey self) {
    return self.oid;
  }

  /** {@code EncodedParameters}. */
  @DotNetProperty("AsnEncodedData EncodedParameters { get; }")
  public static AsnEncodedData encodedParameters(PublicKey self) {
    return self.parameters;
  }

  /** {@code EncodedKeyValue}. */
  @DotNetProperty("AsnEncodedData EncodedKeyValue { get; }")
  public static AsnEncodedData encodedKeyValue(PublicKey self) {
    return self.keyValue;
  }

  /** {@code Key}: RSA keys only, as in .NET. */
  @DotNetProperty("AsymmetricAlgorithm Key { get; }")
  public static AsymmetricAlgorithm key(PublicKey self) {
    RSA rsa = rsaPublicKey(self);
    if (rsa == null) {
      throw new NotSupportedException("The certificate key algorithm is not supported.");
    }
    return rsa;
  }

  /** {@code GetRSAPublicKey}: null if it is another algorithm's. */
  @DotNetMethod("RSA GetRSAPublicKey()")
  public static @Nullable RSA rsaPublicKey(PublicKey self) {
    return RSA_OID.equals(Oid.value(self.oid))
        ? new RSACng(RsaKey.ofSubjectPublicKeyInfo(exportSubjectPublicKeyInfo(self)))
        : null;
  }

  /** {@code ExportSubjectPublicKeyInfo}. */
  @DotNetMethod("byte[] ExportSubjectPublicKeyInfo()")
  public static byte[] exportSubjectPublicKeyInfo(PublicKey self) {
    String value = Oid.value(self.oid);
    return DerWriter.element(
        DerReader.SEQUENCE,
        DerWriter.element(
            DerReader.SEQUENCE, DerWriter.oid(value == null ? "" : value), self.parameters.data()),
        DerWriter.bits(self.keyValue.data()));
  }

  @Override
  public String toString() {
    return "System.Security.Cryptography.X509Certificates.PublicKey";
  }
}
