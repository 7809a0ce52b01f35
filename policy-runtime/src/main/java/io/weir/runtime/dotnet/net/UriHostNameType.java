package io.weir.runtime.dotnet.net;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** What a host is. */
@DotNetType(value = "public enum System.UriHostNameType : int", java = UriHostNameType.class)
public final class UriHostNameType extends EnumValue {
  /** {@code Unknown}. */
  @DotNetField("Unknown = 0")
  public static final UriHostNameType UNKNOWN = new UriHostNameType(0L);

  /** {@code Basic}. */
  @DotNetField("Basic = 1")
  public static final UriHostNameType BASIC = new UriHostNameType(1L);

  /** {@code Dns}. */
  @DotNetField("Dns = 2")
  public static final UriHostNameType DNS = new UriHostNameType(2L);

  /** {@code IPv4}. */
  @DotNetField("IPv4 = 3")
  public static final UriHostNameType IPV4 = new UriHostNameType(3L);

  /** {@code IPv6}. */
  @DotNetField("IPv6 = 4")
  public static final UriHostNameType IPV6 = new UriHostNameType(4L);

  private static final UriHostNameType[] DECLARED = {UNKNOWN, BASIC, DNS, IPV4, IPV6};

  private UriHostNameType(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static UriHostNameType of(long value) {
    for (UriHostNameType declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new UriHostNameType(value);
  }
}
