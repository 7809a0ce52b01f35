package io.weir.gateway.server;

import io.weir.gateway.config.FileProblems;
import io.weir.gateway.config.Listener;
import io.weir.netty.ServerTls;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** TLS from PEM files. Stateless. */
final class PemFiles {
  private static final Pattern KEY =
      Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END");

  private PemFiles() {}

  /**
   * The certificates of a file, or null for none.
   *
   * @throws IOException whose message names the file
   */
  static X509Certificate @Nullable [] certificates(@Nullable Path file) throws IOException {
    if (file == null) {
      return null;
    }
    try (InputStream in = Files.newInputStream(file)) {
      X509Certificate[] read =
          CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
              .map(X509Certificate.class::cast)
              .toArray(X509Certificate[]::new);
      if (read.length == 0) {
        throw new CertificateException("it holds none");
      }
      return read;
    } catch (CertificateException e) {
      throw new IOException("no certificates in `" + file + "`: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new IOException(FileProblems.named(e), e);
    }
  }

  /** What a server shows, or null for plain HTTP. */
  static @Nullable ServerTls serverTls(Listener.@Nullable Tls tls) throws IOException {
    if (tls == null) {
      return null;
    }
    ServerTls.Builder builder = ServerTls.pem(tls.standard().chain(), tls.standard().key());
    tls.names().forEach((host, pair) -> builder.name(host, pair.chain(), pair.key()));
    builder.clientCertificates(
        switch (tls.clients()) {
          case NONE -> ServerTls.ClientCertificates.NONE;
          case OPTIONAL -> ServerTls.ClientCertificates.OPTIONAL;
          case REQUIRED -> ServerTls.ClientCertificates.REQUIRED;
        },
        certificates(tls.clientAuthorities()));
    try {
      ServerTls built = builder.build();
      checkPair(tls.standard());
      for (Listener.Pair pair : tls.names().values()) {
        checkPair(pair);
      }
      return built;
    } catch (SSLException | IllegalArgumentException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IOException(
          "cannot use the certificate `"
              + tls.standard().chain()
              + "` with the key `"
              + tls.standard().key()
              + "`: "
              + cause.getMessage(),
          e);
    }
  }

  /** A key of another certificate would only be noticed by the callers. */
  private static void checkPair(Listener.Pair pair) throws IOException {
    X509Certificate[] chain = certificates(pair.chain().toPath());
    if (chain == null || !fits(chain[0].getPublicKey(), privateKey(pair.key().toPath()))) {
      throw new IOException(
          "the key `" + pair.key() + "` is not that of the certificate `" + pair.chain() + "`");
    }
  }

  private static byte[] privateKey(Path file) throws IOException {
    Matcher block = KEY.matcher(Files.readString(file));
    return block.find() ? Base64.getMimeDecoder().decode(block.group(1)) : new byte[0];
  }

  private static boolean fits(PublicKey open, byte[] pkcs8) {
    String algorithm = open.getAlgorithm();
    String signing =
        switch (algorithm) {
          case "RSA" -> "SHA256withRSA";
          case "EC" -> "SHA256withECDSA";
          default -> algorithm;
        };
    try {
      byte[] text = {1, 2, 3};
      Signature signature = Signature.getInstance(signing);
      signature.initSign(
          KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
      signature.update(text);
      byte[] signed = signature.sign();
      signature.initVerify(open);
      signature.update(text);
      return signature.verify(signed);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
