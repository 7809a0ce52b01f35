package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** Which identifiers are looked for; .NET looks for all of them everywhere but on Windows. */
@DotNetType(
    value = "public enum System.Security.Cryptography.OidGroup : int",
    java = OidGroup.class,
    beyondReference = true)
public final class OidGroup extends EnumValue {
  /** {@code All}. */
  @DotNetField("All = 0")
  public static final OidGroup ALL = new OidGroup(0L);

  /** {@code HashAlgorithm}. */
  @DotNetField("HashAlgorithm = 1")
  public static final OidGroup HASH_ALGORITHM = new OidGroup(1L);

  /** {@code EncryptionAlgorithm}. */
  @DotNetField("EncryptionAlgorithm = 2")
  public static final OidGroup ENCRYPTION_ALGORITHM = new OidGroup(2L);

  /** {@code PublicKeyAlgorithm}. */
  @DotNetField("PublicKeyAlgorithm = 3")
  public static final OidGroup PUBLIC_KEY_ALGORITHM = new OidGroup(3L);

  /** {@code SignatureAlgorithm}. */
  @DotNetField("SignatureAlgorithm = 4")
  public static final OidGroup SIGNATURE_ALGORITHM = new OidGroup(4L);

  /** {@code Attribute}. */
  @DotNetField("Attribute = 5")
  public static final OidGroup ATTRIBUTE = new OidGroup(5L);

  /** {@code ExtensionOrAttribute}. */
  @DotNetField("ExtensionOrAttribute = 6")
  public static final OidGroup EXTENSION_OR_ATTRIBUTE = new OidGroup(6L);

  /** {@code EnhancedKeyUsage}. */
  @DotNetField("EnhancedKeyUsage = 7")
  public static final OidGroup ENHANCED_KEY_USAGE = new OidGroup(7L);

  /** {@code Policy}. */
  @DotNetField("Policy = 8")
  public static final OidGroup POLICY = new OidGroup(8L);

  /** {@code Template}. */
  @DotNetField("Template = 9")
  public static final OidGroup TEMPLATE = new OidGroup(9L);

  /** {@code KeyDerivationFunction}. */
  @DotNetField("KeyDerivationFunction = 10")
  public static final OidGroup KEY_DERIVATION_FUNCTION = new OidGroup(10L);

  private static final OidGroup[] DECLARED = {
    ALL,
    HASH_ALGORITHM,
    ENCRYPTION_ALGORITHM,
    PUBLIC_KEY_ALGORITHM,
    SIGNATURE_ALGORITHM,
    ATTRIBUTE,
    EXTENSION_OR_ATTRIBUTE,
    ENHANCED_KEY_USAGE,
    POLICY,
    TEMPLATE,
    KEY_DERIVATION_FUNCTION
  };

  private OidGroup(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static OidGroup of(long value) {
    for (OidGroup declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new OidGroup(value);
  }
}
