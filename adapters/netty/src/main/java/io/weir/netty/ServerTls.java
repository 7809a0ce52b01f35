package io.weir.netty;

import io.netty.channel.ChannelPipeline;
import io.netty.handler.ssl.ClientAuth;
import io.netty.handler.ssl.SniHandler;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslProvider;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import io.netty.util.DomainWildcardMappingBuilder;
import java.io.File;
import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** The certificates that a server shows, by the name that the caller asks, and those it asks. */
public final class ServerTls {
  /** Whether callers show a certificate. */
  public enum ClientCertificates {
    /** They are not asked. */
    NONE,
    /** They are asked; who has none is served. */
    OPTIONAL,
    /** Who has none is turned away. */
    REQUIRED
  }

  private final SslContext standard;
  private final Map<String, SslContext> byName;

  private ServerTls(SslContext standard, Map<String, SslContext> byName) {
    this.standard = standard;
    this.byName = byName;
  }

  /**
   * Starts with the certificate for callers that ask no name, or an unknown one.
   *
   * @param chain PEM file of the certificate and its issuers
   * @param key PEM file of its private key in PKCS#8
   */
  public static Builder pem(File chain, File key) {
    return new Builder(chain, key);
  }

  void addTo(ChannelPipeline pipeline) {
    if (byName.isEmpty()) {
      pipeline.addLast(standard.newHandler(pipeline.channel().alloc()));
      return;
    }
    DomainWildcardMappingBuilder<SslContext> mapping =
        new DomainWildcardMappingBuilder<>(byName.size(), standard);
    byName.forEach(mapping::add);
    pipeline.addLast(new SniHandler(mapping.build()));
  }

  /** Collects certificates. */
  public static final class Builder {
    private record Files(File chain, File key) {}

    private final Files standard;
    private final Map<String, Files> byName = new LinkedHashMap<>();
    private ClientCertificates clients = ClientCertificates.NONE;
    private X509Certificate @Nullable [] issuers;

    private Builder(File chain, File key) {
      this.standard = new Files(chain, key);
    }

    /** Adds the certificate for a name, which may begin with {@code *.}. */
    public Builder name(String host, File chain, File key) {
      byName.put(host, new Files(chain, key));
      return this;
    }

    /**
     * Asks callers for certificates.
     *
     * @param asked whether they must have one
     * @param trusted who must have issued it; null takes any, for policies to judge
     */
    public Builder clientCertificates(
        ClientCertificates asked, X509Certificate @Nullable [] trusted) {
      clients = asked;
      issuers = trusted;
      return this;
    }

    /**
     * Reads the files.
     *
     * @throws SSLException if a key or certificate cannot be used
     */
    public ServerTls build() throws SSLException {
      Map<String, SslContext> contexts = new LinkedHashMap<>();
      for (Map.Entry<String, Files> entry : byName.entrySet()) {
        contexts.put(entry.getKey(), context(entry.getValue()));
      }
      return new ServerTls(context(standard), contexts);
    }

    private SslContext context(Files files) throws SSLException {
      SslContextBuilder builder =
          SslContextBuilder.forServer(files.chain(), files.key())
              .sslProvider(SslProvider.JDK)
              .protocols("TLSv1.3", "TLSv1.2")
              .clientAuth(
                  switch (clients) {
                    case NONE -> ClientAuth.NONE;
                    case OPTIONAL -> ClientAuth.OPTIONAL;
                    case REQUIRED -> ClientAuth.REQUIRE;
                  });
      if (clients != ClientCertificates.NONE) {
        if (issuers == null) {
          // The handshake still proves that the caller has the key.
          builder.trustManager(InsecureTrustManagerFactory.INSTANCE);
        } else {
          builder.trustManager(issuers);
        }
      }
      return builder.build();
    }
  }
}
