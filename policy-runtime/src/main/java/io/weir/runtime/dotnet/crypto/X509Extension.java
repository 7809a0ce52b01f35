package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;

/** An extension of a certificate. Immutable. */
@DotNetType(
    value =
        "public class System.Security.Cryptography.X509Certificates.X509Extension : AsnEncodedData",
    java = X509Extension.class,
    beyondReference = true)
public final class X509Extension extends AsnEncodedData {
  private final boolean critical;

  X509Extension(Oid oid, byte[] data, boolean critical) {
    super(oid, data);
    this.critical = critical;
  }

  /** {@code Critical}. */
  @DotNetProperty("bool Critical { get; }")
  public static boolean critical(X509Extension self) {
    return self.critical;
  }
}
