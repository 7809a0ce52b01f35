package io.weir.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.weir.api.Request;
import io.weir.runtime.engine.host.ExchangeHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** TLS: the scheme, and the certificate of a caller that shows one. */
abstract class TlsChecks extends Checks {
  private @Nullable TestTls caller;
  private @Nullable TestTls stranger;

  TlsChecks(HostUnderTest host, Mode mode) {
    super(host, mode);
  }

  @Override
  HostSetup setup(ExchangeHandler handler, @Nullable ExchangeHandler application) throws Exception {
    Path into = Files.createTempDirectory("weir-tck");
    into.toFile().deleteOnExit();
    TestTls server = TestTls.create(into, "server" + mode());
    TestTls known = TestTls.create(into, "caller" + mode());
    TestTls unknown = TestTls.create(into, "stranger" + mode());
    server.trust(known);
    known.trust(server);
    unknown.trust(unknown);
    caller = known;
    stranger =
        new TestTls(
            unknown.trustStore(),
            known.trustStore(),
            unknown.chainPem(),
            unknown.keyPem(),
            unknown.certificate());
    try (Stream<Path> files = Files.list(into)) {
      files.forEach(file -> file.toFile().deleteOnExit());
    }
    HostSetup usual = super.setup(handler, application);
    return new HostSetup(
        mode(), usual.policies(), usual.application(), usual.maxBody(), usual.maxHead(), server);
  }

  private Request ask(@Nullable TestTls with) throws Exception {
    SSLSocket socket =
        (SSLSocket)
            Objects.requireNonNull(with)
                .context()
                .getSocketFactory()
                .createSocket(running().address().getAddress(), running().address().getPort());
    try (RawClient client = new RawClient(socket, patience())) {
      assertEquals(200, client.send(get("/t")).response().status());
      assertUsable(client);
    }
    return exchange().exchange().request();
  }

  @Test
  void theCallersCertificateIsSeen() throws Exception {
    Request request = ask(caller);
    assertEquals("https://kit.test/t", request.originalUrl().toString());
    assertNotNull(request.certificate(), "no certificate");
    assertEquals(Objects.requireNonNull(caller).certificate(), request.certificate());
  }

  @Test
  void aCallerWithoutCertificateIsServed() throws Exception {
    Request request = ask(stranger);
    assertNull(request.certificate());
    assertEquals("https", request.url().scheme().equals("http") ? "https" : request.url().scheme());
  }
}
