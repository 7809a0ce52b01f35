package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.time.DateTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * Whether certificates lead to an authority that the Java platform trusts. Revocation cannot be
 * asked for: an expression must not wait for a network. .NET calls a chain bad whose revocation it
 * cannot find out, and so does this. Stateless.
 */
final class CertificateChain {
  private CertificateChain() {}

  private static final class Anchors {
    static final Set<TrustAnchor> TRUSTED = trusted();

    private static Set<TrustAnchor> trusted() {
      try {
        TrustManagerFactory factory =
            TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((KeyStore) null);
        Set<TrustAnchor> anchors = new HashSet<>();
        for (TrustManager manager : factory.getTrustManagers()) {
          if (manager instanceof X509TrustManager x509) {
            for (X509Certificate issuer : x509.getAcceptedIssuers()) {
              anchors.add(new TrustAnchor(issuer, null));
            }
          }
        }
        return anchors;
      } catch (GeneralSecurityException e) {
        throw RsaKey.failed(e);
      }
    }
  }

  static boolean isTrusted(X509Certificate certificate, boolean checksRevocation) {
    return isTrusted(certificate, checksRevocation, Anchors.TRUSTED);
  }

  static boolean isTrusted(
      X509Certificate certificate, boolean checksRevocation, Set<TrustAnchor> anchors) {
    Date now = Date.from(DateTime.utcNow().toInstant());
    for (TrustAnchor anchor : anchors) {
      if (certificate.equals(anchor.getTrustedCert())) {
        // a root's revocation is not asked for
        return !now.before(certificate.getNotBefore()) && !now.after(certificate.getNotAfter());
      }
    }
    if (checksRevocation || anchors.isEmpty()) {
      return false;
    }
    try {
      X509CertSelector target = new X509CertSelector();
      target.setCertificate(certificate);
      PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
      parameters.addCertStore(
          CertStore.getInstance(
              "Collection", new CollectionCertStoreParameters(List.of(certificate))));
      parameters.setRevocationEnabled(false);
      parameters.setDate(now);
      CertPathBuilder.getInstance("PKIX").build(parameters);
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
