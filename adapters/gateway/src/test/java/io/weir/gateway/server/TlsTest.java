package io.weir.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TLS towards callers and backends, from files. */
class TlsTest {
  private static final char[] PASSWORD = "secret".toCharArray();

  @TempDir Path folder;
  private GatewayFixture fixture;

  @BeforeEach
  void open() throws IOException {
    fixture = new GatewayFixture(folder);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  /** A new self-signed certificate for localhost, with its key. */
  private KeyStore certificate(String name) throws Exception {
    Path store = folder.resolve(name + ".p12");
    String command =
        Path.of(System.getProperty("java.home"), "bin", "keytool")
            + " -genkeypair -alias test -keyalg EC -groupname secp256r1 -dname CN=test"
            + " -ext san=dns:localhost,ip:127.0.0.1 -storetype PKCS12 -storepass secret -keystore "
            + store;
    Process keytool =
        new ProcessBuilder(command.split(" "))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertTrue(keytool.waitFor(1, TimeUnit.MINUTES));
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD);
    }
    return keys;
  }

  private void pem(String file, String type, byte[] bytes) {
    String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    fixture.file(file, "-----BEGIN " + type + "-----\n" + text + "\n-----END " + type + "-----\n");
  }

  private void serverFiles(KeyStore keys) throws Exception {
    pem("server.pem", "CERTIFICATE", keys.getCertificate("test").getEncoded());
    pem("server.key", "PRIVATE KEY", keys.getKey("test", PASSWORD).getEncoded());
  }

  private static SSLContext trusting(KeyStore keys) throws Exception {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("test", keys.getCertificate("test"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private HttpResponse<String> get(KeyStore trusted, String path) throws Exception {
    HttpClient client = HttpClient.newBuilder().sslContext(trusting(trusted)).build();
    return client.send(
        HttpRequest.newBuilder(URI.create(fixture.url() + path)).build(), BodyHandlers.ofString());
  }

  @Test
  void certificatesAreRenewedInTheirFiles() throws Exception {
    KeyStore first = certificate("first");
    KeyStore second = certificate("second");
    serverFiles(first);
    fixture
        .file(
            "weir.yaml",
            """
            listen: {address: 127.0.0.1:0, tls: {certificate: server.pem, key: server.key}}
            apis: {a: {service-url: BACKEND}}
            """)
        .start(fixture.source());
    assertTrue(fixture.url().startsWith("https://127.0.0.1:"), fixture.url());
    assertEquals(200, get(first, "/a").statusCode());
    assertThrows(SSLException.class, () -> get(second, "/a"));

    pem("server.pem", "CERTIFICATE", second.getCertificate("test").getEncoded());
    fixture.gateway().poll();
    Reload mismatch = fixture.gateway().poll();
    assertEquals(Reload.Kind.REFUSED, mismatch.kind());
    assertTrue(mismatch.report().contains("is not that of the certificate"), mismatch.report());
    assertEquals(200, get(first, "/a").statusCode());

    serverFiles(second);
    fixture.gateway().poll();
    assertEquals(Reload.Kind.LOADED, fixture.gateway().poll().kind());
    assertEquals(200, get(second, "/a").statusCode());
    assertThrows(SSLException.class, () -> get(first, "/a"));
  }

  @Test
  void aBrokenKeyIsNamed() throws Exception {
    serverFiles(certificate("first"));
    fixture
        .file("server.key", "no key")
        .file(
            "weir.yaml",
            "listen: {address: 127.0.0.1:0, tls: {certificate: server.pem, key: server.key}}\n");
    IOException refused = assertThrows(IOException.class, () -> fixture.start(fixture.source()));
    assertTrue(refused.getMessage().contains("server.key`"), refused.getMessage());
  }

  @Test
  void backendsAreTrustedByTheirAuthorities() throws Exception {
    KeyStore keys = certificate("backend");
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    HttpsServer backend =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    backend.setHttpsConfigurator(new HttpsConfigurator(context));
    backend.createContext(
        "/",
        exchange -> {
          try (exchange) {
            exchange.sendResponseHeaders(204, -1);
          }
        });
    backend.start();
    try {
      pem("ca.pem", "CERTIFICATE", keys.getCertificate("test").getEncoded());
      String api =
          "apis: {a: {service-url: \"https://localhost:"
              + backend.getAddress().getPort()
              + "\"}}\n";
      fixture.file("weir.yaml", "backend-authorities: ca.pem\n" + api).start();
      assertEquals(204, fixture.get("/a").statusCode());
      fixture.gateway().stop(Duration.ofSeconds(5));
      fixture.file("weir.yaml", api).start();
      assertEquals(500, fixture.get("/a").statusCode());
    } finally {
      backend.stop(0);
    }
  }
}
