package io.weir.runtime.dotnet.net;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** The kind of an address. */
@DotNetType(
    value = "public enum System.Net.Sockets.AddressFamily : int",
    java = AddressFamily.class)
public final class AddressFamily extends EnumValue {
  /** {@code Unknown}. */
  @DotNetField("Unknown = -1")
  public static final AddressFamily UNKNOWN = new AddressFamily(-1L);

  /** {@code Unspecified}. */
  @DotNetField("Unspecified = 0")
  public static final AddressFamily UNSPECIFIED = new AddressFamily(0L);

  /** {@code Unix}. */
  @DotNetField("Unix = 1")
  public static final AddressFamily UNIX = new AddressFamily(1L);

  /** {@code InterNetwork}. */
  @DotNetField("InterNetwork = 2")
  public static final AddressFamily INTER_NETWORK = new AddressFamily(2L);

  /** {@code InterNetworkV6}. */
  @DotNetField("InterNetworkV6 = 23")
  public static final AddressFamily INTER_NETWORK_V6 = new AddressFamily(23L);

  private static final AddressFamily[] DECLARED = {
    UNKNOWN, UNSPECIFIED, UNIX, INTER_NETWORK, INTER_NETWORK_V6
  };

  private AddressFamily(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static AddressFamily of(long value) {
    for (AddressFamily declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new AddressFamily(value);
  }
}
