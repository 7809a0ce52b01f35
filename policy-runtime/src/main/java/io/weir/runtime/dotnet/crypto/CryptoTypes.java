package io.weir.runtime.dotnet.crypto;

import java.util.List;

/** The types of this package. */
public final class CryptoTypes {
  /** The declaring classes. */
  public static final List<Class<?>> CLASSES = List.of();

  private CryptoTypes() {}
}
