package io.weir.runtime.dotnet.net;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** Parts of a URI. */
@DotNetType(value = "[Flags] public enum System.UriComponents : int", java = UriComponents.class)
public final class UriComponents extends EnumValue {
  /** {@code Scheme}. */
  @DotNetField("Scheme = 1")
  public static final UriComponents SCHEME = new UriComponents(1L);

  /** {@code UserInfo}. */
  @DotNetField("UserInfo = 2")
  public static final UriComponents USER_INFO = new UriComponents(2L);

  /** {@code Host}. */
  @DotNetField("Host = 4")
  public static final UriComponents HOST = new UriComponents(4L);

  /** {@code Port}. */
  @DotNetField("Port = 8")
  public static final UriComponents PORT = new UriComponents(8L);

  /** {@code SchemeAndServer}. */
  @DotNetField("SchemeAndServer = 13")
  public static final UriComponents SCHEME_AND_SERVER = new UriComponents(13L);

  /** {@code Path}. */
  @DotNetField("Path = 16")
  public static final UriComponents PATH = new UriComponents(16L);

  /** {@code Query}. */
  @DotNetField("Query = 32")
  public static final UriComponents QUERY = new UriComponents(32L);

  /** {@code PathAndQuery}. */
  @DotNetField("PathAndQuery = 48")
  public static final UriComponents PATH_AND_QUERY = new UriComponents(48L);

  /** {@code HttpRequestUrl}. */
  @DotNetField("HttpRequestUrl = 61")
  public static final UriComponents HTTP_REQUEST_URL = new UriComponents(61L);

  /** {@code Fragment}. */
  @DotNetField("Fragment = 64")
  public static final UriComponents FRAGMENT = new UriComponents(64L);

  /** {@code AbsoluteUri}. */
  @DotNetField("AbsoluteUri = 127")
  public static final UriComponents ABSOLUTE_URI = new UriComponents(127L);

  /** {@code StrongPort}. */
  @DotNetField("StrongPort = 128")
  public static final UriComponents STRONG_PORT = new UriComponents(128L);

  /** {@code HostAndPort}. */
  @DotNetField("HostAndPort = 132")
  public static final UriComponents HOST_AND_PORT = new UriComponents(132L);

  /** {@code StrongAuthority}. */
  @DotNetField("StrongAuthority = 134")
  public static final UriComponents STRONG_AUTHORITY = new UriComponents(134L);

  /** {@code NormalizedHost}. */
  @DotNetField("NormalizedHost = 256")
  public static final UriComponents NORMALIZED_HOST = new UriComponents(256L);

  /** {@code KeepDelimiter}. */
  @DotNetField("KeepDelimiter = 1073741824")
  public static final UriComponents KEEP_DELIMITER = new UriComponents(1073741824L);

  /** {@code SerializationInfoString}. */
  @DotNetField("SerializationInfoString = -2147483648")
  public static final UriComponents SERIALIZATION_INFO_STRING = new UriComponents(-2147483648L);

  private static final UriComponents[] DECLARED = {
    SCHEME,
    USER_INFO,
    HOST,
    PORT,
    SCHEME_AND_SERVER,
    PATH,
    QUERY,
    PATH_AND_QUERY,
    HTTP_REQUEST_URL,
    FRAGMENT,
    ABSOLUTE_URI,
    STRONG_PORT,
    HOST_AND_PORT,
    STRONG_AUTHORITY,
    NORMALIZED_HOST,
    KEEP_DELIMITER,
    SERIALIZATION_INFO_STRING
  };

  private UriComponents(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static UriComponents of(long value) {
    for (UriComponents declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new UriComponents(value);
  }
}
