package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetArray;
import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.PlatformNotSupportedException;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.number.ConvertBytes;
import io.weir.runtime.dotnet.xml.XElement;
import io.weir.runtime.dotnet.xml.XNode;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An algorithm with a public and a private key: of those, policy expressions have RSA. Not
 * thread-safe.
 */
@DotNetType(
    value =
        "public abstract class System.Security.Cryptography.AsymmetricAlgorithm : object,"
            + " IDisposable",
    java = AsymmetricAlgorithm.class)
public abstract class AsymmetricAlgorithm implements AutoCloseable {
  private static final KeySizes LEGAL = new KeySizes(512, 16384, 8);

  AsymmetricAlgorithm() {}

  /** The key, made by chance if there is none yet. */
  abstract RsaKey key();

  abstract void use(RsaKey key);

  abstract int keySizeInBits();

  abstract void useKeySize(int bits);

  @Override
  public abstract void close();

  @Override
  public final String toString() {
    return RuntimeType.ofValue(this).fullName();
  }

  /** {@code Create()}: .NET has no default algorithm any more. */
  @DotNetMethod("static AsymmetricAlgorithm Create()")
  public static AsymmetricAlgorithm create() {
    throw new PlatformNotSupportedException(
        "This platform does not allow the automatic selection of an algorithm.");
  }

  /** {@code Create(algName)}: null for the name of no algorithm. */
  @DotNetMethod("static AsymmetricAlgorithm Create(string algName)")
  public static @Nullable AsymmetricAlgorithm createNamed(@Nullable String algName) {
    return CryptoConfig.create(algName, AsymmetricAlgorithm.class);
  }

  /** {@code KeySize}, in bits. */
  @DotNetProperty("int KeySize { get; }")
  public static int keySize(AsymmetricAlgorithm self) {
    return self.keySizeInBits();
  }

  /** {@code KeySize}: another size means another key. */
  @DotNetProperty("int KeySize { set; }")
  public static void setKeySize(AsymmetricAlgorithm self, int value) {
    if (!LEGAL.allows(value)) {
      throw new CryptographicException("Specified key is not a valid size for this algorithm.");
    }
    self.useKeySize(value);
  }

  /** {@code LegalKeySizes}. */
  @DotNetProperty("KeySizes[] LegalKeySizes { get; }")
  public static DotNetArray legalKeySizes(AsymmetricAlgorithm self) {
    return new DotNetArray(RuntimeType.of("KeySizes"), new Object[] {LEGAL});
  }

  /** {@code KeyExchangeAlgorithm}. */
  @DotNetProperty("string KeyExchangeAlgorithm { get; }")
  public static String keyExchangeAlgorithm(AsymmetricAlgorithm self) {
    return "RSA";
  }

  /** {@code SignatureAlgorithm}. */
  @DotNetProperty("string SignatureAlgorithm { get; }")
  public static String signatureAlgorithm(AsymmetricAlgorithm self) {
    return "RSA";
  }

  /** {@code FromXmlString}: an {@code RSAKeyValue} with numbers in Base64. */
  @DotNetMethod("void FromXmlString(string xmlString)")
  public static void fromXmlString(AsymmetricAlgorithm self, @Nullable String xmlString) {
    if (xmlString == null) {
      throw new ArgumentNullException("xmlString");
    }
    XElement root;
    try {
      root = XElement.parse(xmlString);
    } catch (DotNetException e) {
      throw new CryptographicException("The provided XML could not be read.", e);
    }
    RSAParameters numbers = new RSAParameters();
    numbers.modulus = required(root, "Modulus");
    numbers.exponent = required(root, "Exponent");
    numbers.d = sized(number(root, "D"), numbers.modulus.length);
    int half = (numbers.modulus.length + 1) / 2;
    numbers.p = sized(number(root, "P"), half);
    numbers.q = sized(number(root, "Q"), half);
    numbers.dp = sized(number(root, "DP"), half);
    numbers.dq = sized(number(root, "DQ"), half);
    numbers.inverseQ = sized(number(root, "InverseQ"), half);
    self.use(RsaKey.of(numbers));
  }

  private static byte[] required(XElement root, String name) {
    byte[] found = number(root, name);
    if (found == null) {
      throw new CryptographicException(
          "Input string does not contain a valid encoding of the 'RSA' '" + name + "' parameter.");
    }
    return found;
  }

  private static byte @Nullable [] number(XElement root, String name) {
    for (XNode node = root.firstNode(); node != null; node = node.nextNode()) {
      if (node instanceof XElement child && child.name().localName().equals(name)) {
        return ConvertBytes.fromBase64(child.value());
      }
    }
    return null;
  }

  /** A number with zeros before it so that it has a length. */
  private static byte @Nullable [] sized(byte @Nullable [] number, int length) {
    if (number == null || number.length >= length) {
      return number;
    }
    byte[] longer = new byte[length];
    System.arraycopy(number, 0, longer, length - number.length, number.length);
    return longer;
  }

  /** {@code ToXmlString}. */
  @DotNetMethod("string ToXmlString(bool includePrivateParameters)")
  public static String toXmlString(AsymmetricAlgorithm self, boolean includePrivateParameters) {
    RSAParameters numbers = self.key().parameters(includePrivateParameters);
    StringBuilder xml = new StringBuilder("<RSAKeyValue>");
    append(xml, "Modulus", numbers.modulus);
    append(xml, "Exponent", numbers.exponent);
    append(xml, "P", numbers.p);
    append(xml, "Q", numbers.q);
    append(xml, "DP", numbers.dp);
    append(xml, "DQ", numbers.dq);
    append(xml, "InverseQ", numbers.inverseQ);
    append(xml, "D", numbers.d);
    return xml.append("</RSAKeyValue>").toString();
  }

  private static void append(StringBuilder xml, String name, byte @Nullable [] number) {
    if (number != null) {
      xml.append('<').append(name).append('>');
      xml.append(Base64.getEncoder().encodeToString(number));
      xml.append("</").append(name).append('>');
    }
  }

  /** The element that a source begins with; tells its length. */
  static byte[] first(byte @Nullable [] source, Ref bytesRead) {
    byte[] der = new DerReader(source == null ? new byte[0] : source).element();
    bytesRead.value = der.length;
    return der;
  }

  /** {@code ImportPkcs8PrivateKey}. */
  @DotNetMethod("void ImportPkcs8PrivateKey(byte[] source, out int bytesRead)")
  public static void importPkcs8(
      AsymmetricAlgorithm self, byte @Nullable [] source, Ref bytesRead) {
    self.use(RsaKey.ofPkcs8(first(source, bytesRead)));
  }

  /** {@code ImportSubjectPublicKeyInfo}. */
  @DotNetMethod("void ImportSubjectPublicKeyInfo(byte[] source, out int bytesRead)")
  public static void importSubjectPublicKeyInfo(
      AsymmetricAlgorithm self, byte @Nullable [] source, Ref bytesRead) {
    self.use(RsaKey.ofSubjectPublicKeyInfo(first(source, bytesRead)));
  }

  /** {@code ImportFromPem}: the one key in a text. */
  @DotNetMethod("void ImportFromPem(string input)")
  public static void importFromPem(AsymmetricAlgorithm self, @Nullable String input) {
    List<Pem> keys =
        Pem.read(input == null ? "" : input).stream()
            .filter(block -> block.label().endsWith("KEY"))
            .toList();
    if (keys.size() > 1) {
      throw new ArgumentException(
          "The input contains multiple keys, but only one key can be imported.", "input");
    }
    RsaKey key = keys.isEmpty() ? null : key(keys.get(0));
    if (key == null) {
      throw new ArgumentException(
          "No supported key formats were found. Check that the input represents the contents of a"
              + " PEM-encoded key file, not the path to such a file.",
          "input");
    }
    self.use(key);
  }

  private static @Nullable RsaKey key(Pem block) {
    return switch (block.label()) {
      case "RSA PRIVATE KEY" -> RsaKey.ofPkcs1Secret(block.content());
      case "RSA PUBLIC KEY" -> RsaKey.ofPkcs1Public(block.content());
      case "PRIVATE KEY" -> RsaKey.ofPkcs8(block.content());
      case "PUBLIC KEY" -> RsaKey.ofSubjectPublicKeyInfo(block.content());
      case "ENCRYPTED PRIVATE KEY" ->
          throw new ArgumentException(
              "An encrypted key was found, but no password was provided. Use ImportFromEncryptedPem"
                  + " to import this key.",
              "input");
      default -> null;
    };
  }

  /** {@code ExportPkcs8PrivateKey}. */
  @DotNetMethod("byte[] ExportPkcs8PrivateKey()")
  public static byte[] exportPkcs8(AsymmetricAlgorithm self) {
    return self.key().toPkcs8();
  }

  /** {@code ExportSubjectPublicKeyInfo}. */
  @DotNetMethod("byte[] ExportSubjectPublicKeyInfo()")
  public static byte[] exportSubjectPublicKeyInfo(AsymmetricAlgorithm self) {
    return self.key().toSubjectPublicKeyInfo();
  }

  /** {@code ExportPkcs8PrivateKeyPem}. */
  @DotNetMethod("string ExportPkcs8PrivateKeyPem()")
  public static String exportPkcs8Pem(AsymmetricAlgorithm self) {
    return Pem.write("PRIVATE KEY", exportPkcs8(self));
  }

  /** {@code ExportSubjectPublicKeyInfoPem}. */
  @DotNetMethod("string ExportSubjectPublicKeyInfoPem()")
  public static String exportSubjectPublicKeyInfoPem(AsymmetricAlgorithm self) {
    return Pem.write("PUBLIC KEY", exportSubjectPublicKeyInfo(self));
  }

  /** {@code Clear}: as Dispose. */
  @DotNetMethod("void Clear()")
  public static void clear(AsymmetricAlgorithm self) {
    self.close();
  }

  /** {@code Dispose}. */
  @DotNetMethod("void Dispose()")
  public static void dispose(AsymmetricAlgorithm self) {
    self.close();
  }
}
