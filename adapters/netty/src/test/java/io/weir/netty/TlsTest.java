package io.weir.netty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import io.weir.api.Body;
import io.weir.api.Headers;
import io.weir.api.Response;
import io.weir.api.Url;
import io.weir.api.spi.BackendCall;
import io.weir.api.spi.BackendException;
import io.weir.api.spi.BackendOptions;
import io.weir.api.spi.KeyedCertificate;
import io.weir.netty.client.ClientLimits;
import io.weir.netty.client.NettyBackendClient;
import io.weir.netty.server.ServerLimits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TLS of both sides: the client calls the server. */
@Timeout(60)
final class TlsTest {
  @TempDir static Path folder;
  private static TestCertificate standard;
  private static TestCertificate wrong;
  private static TestCertificate caller;
  private static TestHost host;
  private static NettyBackendClient client;

  @BeforeAll
  static void start() throws Exception {
    standard = TestCertificate.create(folder, "standard", "ip:127.0.0.1");
    wrong = TestCertificate.create(folder, "wrong", "dns:localhost");
    caller = TestCertificate.create(folder, "caller", "dns:caller");
    ServerTls tls =
        ServerTls.pem(standard.chainPem(), standard.keyPem())
            .name("elsewhere.test", wrong.chainPem(), wrong.keyPem())
            .clientCertificates(ServerTls.ClientCertificates.OPTIONAL, null)
            .build();
    host =
        new TestHost(
            ServerLimits.DEFAULT,
            tls,
            exchange -> {
              X509Certificate shown = exchange.request().certificate();
              return CompletableFuture.completedFuture(
                  new Response(
                      200,
                      null,
                      new Headers(),
                      Body.of(
                          exchange.request().url().scheme()
                              + " "
                              + (shown == null ? "nobody" : shown.getSubjectX500Principal()))));
            });
    client =
        new NettyBackendClient(
            host.transport,
            ClientLimits.DEFAULT,
            new X509Certificate[] {standard.certificate(), wrong.certificate()});
  }

  @AfterAll
  static void stop() throws Exception {
    client.close();
    host.close();
  }

  private static String call(NettyBackendClient with, BackendOptions options, String address)
      throws Exception {
    Response response =
        with.send(
                new BackendCall(
                    "GET", Url.parse(address), new Headers(), Body.empty(), null, options),
                null)
            .toCompletableFuture()
            .get(20, TimeUnit.SECONDS);
    Body.Buffered body = assertInstanceOf(Body.Buffered.class, response.body());
    return new String(body.bytes(), StandardCharsets.UTF_8);
  }

  private static String url(String name) {
    return "https://" + name + ":" + host.address().getPort() + "/";
  }

  @Test
  void chainAndNameAreChecked() throws Exception {
    assertEquals("https nobody", call(client, BackendOptions.DEFAULT, url("127.0.0.1")));
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, true, 127.0.0.1, ''",
    "true, true, true, localhost, refused", // the certificate does not name it
    "true, true, false, localhost, ''",
    "false, true, true, 127.0.0.1, refused", // nobody trusts its issuer
    "false, false, false, 127.0.0.1, ''",
    "false, false, true, 127.0.0.1, ''",
    "false, false, true, localhost, refused"
  })
  void whatIsNotCheckedIsNotRefused(
      boolean trusted, boolean chain, boolean name, String host, String outcome) throws Exception {
    BackendOptions options = new BackendOptions(null, chain, name, null, null, null);
    try (NettyBackendClient strangers =
        new NettyBackendClient(
            TlsTest.host.transport,
            ClientLimits.DEFAULT,
            new X509Certificate[] {(trusted ? standard : caller).certificate()})) {
      if (outcome.isEmpty()) {
        assertEquals("https nobody", call(strangers, options, url(host)));
      } else {
        ExecutionException e =
            assertThrows(ExecutionException.class, () -> call(strangers, options, url(host)));
        assertEquals(
            BackendException.Kind.CONNECT,
            assertInstanceOf(BackendException.class, e.getCause()).kind());
      }
    }
  }

  @Test
  void ownCertificateIsShown() throws Exception {
    KeyedCertificate own = new KeyedCertificate(caller.certificate(), caller.key());
    BackendOptions options = new BackendOptions(own, true, true, null, null, null);
    assertEquals("https CN=caller", call(client, options, url("127.0.0.1")));
    assertEquals("https nobody", call(client, BackendOptions.DEFAULT, url("127.0.0.1")));
  }

  @Test
  void aProxyTunnels() throws Exception {
    try (ServerSocket proxy = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      StringBuffer seen = new StringBuffer();
      Thread relay = new Thread(() -> relay(proxy, seen));
      relay.setDaemon(true);
      relay.start();
      BackendOptions options =
          new BackendOptions(
              null, true, true, Url.parse("http://127.0.0.1:" + proxy.getLocalPort()), "u", "p");
      assertEquals("https nobody", call(client, options, url("127.0.0.1")));
      String head = seen.toString();
      assertEquals(
          "CONNECT 127.0.0.1:" + host.address().getPort() + " HTTP/1.1",
          head.lines().findFirst().orElse(""));
      assertEquals(1, head.lines().filter("Proxy-Authorization: Basic dTpw"::equals).count(), head);
    }
  }

  private static void relay(ServerSocket proxy, StringBuffer seen) {
    try (Socket from = proxy.accept()) {
      while (seen.indexOf("\r\n\r\n") < 0) {
        seen.append((char) from.getInputStream().read());
      }
      try (Socket to = new Socket("127.0.0.1", host.address().getPort())) {
        from.getOutputStream().write("HTTP/1.1 200 Go\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        Thread back =
            new Thread(
                () -> {
                  try {
                    to.getInputStream().transferTo(from.getOutputStream());
                  } catch (IOException e) {
                    seen.append('\n'); // the tunnel has ended
                  }
                });
        back.setDaemon(true);
        back.start();
        from.getInputStream().transferTo(to.getOutputStream());
      }
    } catch (IOException e) {
      seen.append('\n'); // the tunnel has ended
    }
  }

  @ParameterizedTest
  @CsvSource({"elsewhere.test, CN=wrong", "ELSEWHERE.test, CN=wrong", "unknown.test, CN=standard"})
  void theNameThatIsAskedChoosesTheCertificate(String name, String subject) throws Exception {
    SSLContext anybody = SSLContext.getInstance("TLS");
    anybody.init(null, InsecureTrustManagerFactory.INSTANCE.getTrustManagers(), null);
    try (SSLSocket socket =
        (SSLSocket)
            anybody.getSocketFactory().createSocket("127.0.0.1", host.address().getPort())) {
      SSLParameters parameters = socket.getSSLParameters();
      parameters.setServerNames(List.of(new SNIHostName(name)));
      socket.setSSLParameters(parameters);
      socket.startHandshake();
      X509Certificate shown = (X509Certificate) socket.getSession().getPeerCertificates()[0];
      assertEquals(subject, shown.getSubjectX500Principal().getName());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\u0016\u0003\u0001\u0002", "GET / HTTP/1.1\r\nHost: a\r\n\r\n", "\0\0\0\0\0"})
  void whatIsNoHandshakeIsClosed(String sent) throws Exception {
    Duration brief = Duration.ofMillis(300);
    ServerLimits limits = ServerLimits.DEFAULT.withTimeouts(brief, brief, brief, brief);
    ServerTls tls =
        ServerTls.pem(standard.chainPem(), standard.keyPem())
            .name("elsewhere.test", wrong.chainPem(), wrong.keyPem())
            .build();
    TestHost impatient =
        new TestHost(limits, tls, exchange -> CompletableFuture.completedFuture(new Response(200)));
    try (RawClient client = new RawClient(impatient.address())) {
      client.send(sent);
      assertFalse(client.rest().contains("HTTP/1.1 200"));
    } finally {
      impatient.close();
    }
  }
}
