package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;

/**
 * The name of a certificate's subject or issuer.
 *
 * @param text as .NET writes it
 */
@DotNetType(
    value =
        "public sealed class System.Security.Cryptography.X509Certificates.X500DistinguishedName :"
            + " object",
    java = X500DistinguishedName.class)
public record X500DistinguishedName(String text) {
  /** {@code Name}: the narrowest part first. */
  @DotNetProperty("string Name { get; }")
  public static String name(X500DistinguishedName self) {
    return self.text;
  }

  @Override
  public String toString() {
    return "System.Security.Cryptography.X509Certificates.X500DistinguishedName";
  }
}
