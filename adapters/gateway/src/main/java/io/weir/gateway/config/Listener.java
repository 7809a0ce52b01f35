package io.weir.gateway.config;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An address to listen at.
 *
 * @param host the name or address of the interface; an IPv6 address without brackets
 * @param port the port; 0 takes a free one
 * @param tls certificates, or null for plain HTTP
 */
public record Listener(String host, int port, @Nullable Tls tls) {
  /** Where a gateway listens unless it is told otherwise. */
  public static final Listener DEFAULT = new Listener("0.0.0.0", 8080, null);

  /** Whether callers are asked for certificates. */
  public enum ClientCertificates {
    /** They are not. */
    NONE,
    /** They are, and served without one as well. */
    OPTIONAL,
    /** They must have one. */
    REQUIRED
  }

  /**
   * The PEM files of a server.
   *
   * @param standard what callers see that ask no name, or an unknown one
   * @param names certificates by host, which may begin with {@code *.}
   * @param clients whether callers show certificates
   * @param clientAuthorities the file of those that must have issued them, or null for any
   */
  public record Tls(
      Pair standard,
      Map<String, Pair> names,
      ClientCertificates clients,
      @Nullable Path clientAuthorities) {}

  /**
   * A certificate and its key.
   *
   * @param chain the certificate and its issuers
   * @param key the private key in PKCS#8
   */
  public record Pair(File chain, File key) {}

  /**
   * Reads {@code HOST:PORT}, {@code [IPv6]:PORT}, {@code :PORT} or {@code PORT}.
   *
   * @throws IllegalArgumentException whose message says what is wrong
   */
  public static Listener parse(String text) {
    int colon = text.lastIndexOf(':');
    String host = colon <= 0 ? DEFAULT.host() : text.substring(0, colon);
    if (host.startsWith("[") && host.endsWith("]")) {
      host = host.substring(1, host.length() - 1);
    } else if (host.indexOf(':') >= 0) {
      throw new IllegalArgumentException(
          "an IPv6 address stands in brackets, such as `[::1]:8080`: `" + text + "`");
    }
    String digits = text.substring(colon + 1);
    int port = -1;
    if (digits.matches("\\d{1,5}")) {
      port = Integer.parseInt(digits);
    }
    if (port < 0 || port > 65535 || host.isBlank()) {
      throw new IllegalArgumentException(
          "`" + text + "` is no address such as `0.0.0.0:8080` or `8080`");
    }
    return new Listener(host, port, null);
  }

  /** The base of URLs at this address with another port: the one that was taken. */
  public String url(int actualPort) {
    String shown = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
    return (tls == null ? "http://" : "https://") + shown + ":" + actualPort;
  }
}
