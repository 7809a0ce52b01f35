package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** Where Windows would keep a private key that is read; nothing is kept here. */
@DotNetType(
    value =
        "[Flags] public enum System.Security.Cryptography.X509Certificates.X509KeyStorageFlags :"
            + " int",
    java = X509KeyStorageFlags.class,
    beyondReference = true)
public final class X509KeyStorageFlags extends EnumValue {
  /** {@code DefaultKeySet}. */
  @DotNetField("DefaultKeySet = 0")
  public static final X509KeyStorageFlags DEFAULT_KEY_SET = new X509KeyStorageFlags(0L);

  /** {@code UserKeySet}. */
  @DotNetField("UserKeySet = 1")
  public static final X509KeyStorageFlags USER_KEY_SET = new X509KeyStorageFlags(1L);

  /** {@code MachineKeySet}. */
  @DotNetField("MachineKeySet = 2")
  public static final X509KeyStorageFlags MACHINE_KEY_SET = new X509KeyStorageFlags(2L);

  /** {@code Exportable}. */
  @DotNetField("Exportable = 4")
  public static final X509KeyStorageFlags EXPORTABLE = new X509KeyStorageFlags(4L);

  /** {@code UserProtected}. */
  @DotNetField("UserProtected = 8")
  public static final X509KeyStorageFlags USER_PROTECTED = new X509KeyStorageFlags(8L);

  /** {@code PersistKeySet}. */
  @DotNetField("PersistKeySet = 16")
  public static final X509KeyStorageFlags PERSIST_KEY_SET = new X509KeyStorageFlags(16L);

  /** {@code EphemeralKeySet}. */
  @DotNetField("EphemeralKeySet = 32")
  public static final X509KeyStorageFlags EPHEMERAL_KEY_SET = new X509KeyStorageFlags(32L);

  private static final X509KeyStorageFlags[] DECLARED = {
    DEFAULT_KEY_SET,
    USER_KEY_SET,
    MACHINE_KEY_SET,
    EXPORTABLE,
    USER_PROTECTED,
    PERSIST_KEY_SET,
    EPHEMERAL_KEY_SET
  };

  private X509KeyStorageFlags(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static X509KeyStorageFlags of(long value) {
    for (X509KeyStorageFlags declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new X509KeyStorageFlags(value);
  }
}
