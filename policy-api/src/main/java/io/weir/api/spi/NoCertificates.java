package io.weir.api.spi;

import org.jspecify.annotations.Nullable;

enum NoCertificates implements Certificates {
  INSTANCE;

  @Override
  public @Nullable KeyedCertificate byId(String id) {
    return null;
  }

  @Override
  public @Nullable KeyedCertificate byThumbprint(String thumbprint) {
    return null;
  }
}
