package io.weir.runtime.dotnet.net;

import java.util.List;

/** The types of this package. */
public final class NetTypes {
  /** The declaring classes. */
  public static final List<Class<?>> CLASSES =
      List.of(
          Uri.class,
          UriProperties.class,
          UriEscaping.class,
          UriBuilder.class,
          UriKind.class,
          UriPartial.class,
          UriComponents.class,
          UriFormat.class,
          UriHostNameType.class,
          UriFormatException.class,
          WebUtility.class,
          IPAddress.class,
          AddressFamily.class);

  private NetTypes() {}
}
