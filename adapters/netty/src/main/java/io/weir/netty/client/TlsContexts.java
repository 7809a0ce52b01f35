package io.weir.netty.client;

import io.netty.buffer.ByteBufAllocator;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslProvider;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import io.weir.api.spi.BackendOptions;
import io.weir.api.spi.KeyedCertificate;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** TLS settings by what calls ask for. */
final class TlsContexts {
  private record Key(@Nullable KeyedCertificate certificate, boolean chain, boolean name) {}

  private final X509Certificate @Nullable [] trusted;
  private final Map<Key, SslContext> contexts = new ConcurrentHashMap<>();

  TlsContexts(X509Certificate @Nullable [] trusted) {
    this.trusted = trusted;
  }

  SslHandler handler(PoolKey key) throws SSLException {
    BackendOptions options = key.options();
    Key wanted =
        new Key(
            options.clientCertificate(),
            options.validateCertificateChain(),
            options.validateCertificateName());
    SslContext context = contexts.get(wanted);
    if (context == null) {
      context = create(wanted);
      contexts.put(wanted, context);
    }
    String host = key.host();
    String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    return context.newHandler(ByteBufAllocator.DEFAULT, name, key.port());
  }

  private SslContext create(Key key) throws SSLException {
    SslContextBuilder builder =
        SslContextBuilder.forClient()
            .sslProvider(SslProvider.JDK)
            .protocols("TLSv1.3", "TLSv1.2")
            .endpointIdentificationAlgorithm(key.name() ? "HTTPS" : null);
    if (!key.chain()) {
      // The JDK checks names as part of the chain's validation; without a chain there is no name.
      builder.trustManager(
          key.name() ? new NameTrustManagerFactory() : InsecureTrustManagerFactory.INSTANCE);
    } else if (trusted != null) {
      builder.trustManager(trusted);
    }
    KeyedCertificate own = key.certificate();
    if (own != null && own.privateKey() != null) {
      builder.keyManager(own.privateKey(), own.certificate());
    }
    return builder.build();
  }
}
