package io.weir.netty.client;

import io.netty.handler.ssl.util.SimpleTrustManagerFactory;
import io.netty.util.NetUtil;
import java.net.Socket;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.ManagerFactoryParameters;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** Trusts any issuer, but only a certificate that names the host (RFC 6125). */
final class NameTrustManagerFactory extends SimpleTrustManagerFactory {
  private static final int DNS = 2;
  private static final int IP = 7;

  @Override
  protected void engineInit(@Nullable KeyStore keyStore) {}

  @Override
  protected void engineInit(ManagerFactoryParameters parameters) {}

  @Override
  protected TrustManager[] engineGetTrustManagers() {
    return new TrustManager[] {new Names()};
  }

  private static final class Names extends X509ExtendedTrustManager {
    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
        throws CertificateException {
      check(chain[0], engine.getPeerHost());
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
        throws CertificateException {
      throw new CertificateException("no engine");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type)
        throws CertificateException {
      throw new CertificateException("no host");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
        throws CertificateException {
      throw new CertificateException("not for servers");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
        throws CertificateException {
      throw new CertificateException("not for servers");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type)
        throws CertificateException {
      throw new CertificateException("not for servers");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }

    private static void check(X509Certificate certificate, @Nullable String host)
        throws CertificateException {
      Collection<List<?>> names = certificate.getSubjectAlternativeNames();
      if (host != null && names != null) {
        byte @Nullable [] address = NetUtil.createByteArrayFromIpAddressString(host);
        for (List<?> name : names) {
          int type = (Integer) name.get(0);
          if (address == null && type == DNS && matches((String) name.get(1), host)
              || address != null
                  && type == IP
                  && Arrays.equals(
                      address, NetUtil.createByteArrayFromIpAddressString((String) name.get(1)))) {
            return;
          }
        }
      }
      throw new CertificateException("the certificate does not name the host");
    }

    private static boolean matches(String pattern, String host) {
      String name = host.toLowerCase(Locale.ROOT);
      String wanted = pattern.toLowerCase(Locale.ROOT);
      if (!wanted.startsWith("*.")) {
        return wanted.equals(name);
      }
      int dot = name.indexOf('.');
      return dot > 0 && name.substring(dot).equals(wanted.substring(1));
    }
  }
}
