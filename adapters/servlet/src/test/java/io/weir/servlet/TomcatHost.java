package io.weir.servlet;

import io.weir.tck.HostSetup;
import io.weir.tck.Limitation;
import io.weir.tck.RunningHost;
import io.weir.tck.TestTls;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.io.File;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;
import org.jspecify.annotations.Nullable;

/** Tomcat 11 with twelve threads. */
final class TomcatHost extends ServletHost {
  TomcatHost(@Nullable Servlet behind) {
    super(behind);
  }

  @Override
  public Set<Limitation> limitations() {
    return Set.of(
        Limitation.QUIET_CALLER_LEAVES_UNSEEN,
        Limitation.OWN_HEADER_CASE,
        // the other choice, onRead, waits for a blocking read
        Limitation.EAGER_CONTINUE);
  }

  @Override
  public RunningHost start(HostSetup setup) throws Exception {
    File base = Files.createTempDirectory("weir-tomcat").toFile();
    base.deleteOnExit();
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(base.getPath());
    Connector connector = new Connector("org.apache.coyote.http11.Http11NioProtocol");
    connector.setPort(0);
    connector.setProperty("address", "127.0.0.1");
    connector.setProperty("maxThreads", "12");
    connector.setProperty("minSpareThreads", "2");
    connector.setProperty("acceptCount", "2000");
    connector.setProperty("maxHttpRequestHeaderSize", Integer.toString(setup.maxHead()));
    connector.setProperty("maxKeepAliveRequests", "-1");
    // targets are the policies' business: they must reach them as they were written
    connector.setEncodedSolidusHandling("passthrough");
    connector.setEncodedReverseSolidusHandling("passthrough");
    TestTls tls = setup.tls();
    if (tls != null) {
      connector.setSecure(true);
      connector.setScheme("https");
      connector.setProperty("SSLEnabled", "true");
      SSLHostConfig config = new SSLHostConfig();
      config.setCertificateVerification("optional");
      config.setTruststoreFile(tls.trustStore().toString());
      config.setTruststorePassword(TestTls.PASSWORD);
      config.setTruststoreType("PKCS12");
      SSLHostConfigCertificate certificate =
          new SSLHostConfigCertificate(config, SSLHostConfigCertificate.Type.EC);
      certificate.setCertificateKeystoreFile(tls.keyStore().toString());
      certificate.setCertificateKeystorePassword(TestTls.PASSWORD);
      certificate.setCertificateKeystoreType("PKCS12");
      config.addCertificate(certificate);
      connector.addSslHostConfig(config);
    }
    tomcat.setConnector(connector);
    Context context = tomcat.addContext("", base.getPath());
    Filter filter = filter(setup);
    if (filter != null) {
      FilterDef definition = new FilterDef();
      definition.setFilterName("policies");
      definition.setFilter(filter);
      definition.setAsyncSupported("true");
      context.addFilterDef(definition);
      FilterMap map = new FilterMap();
      map.setFilterName("policies");
      map.addURLPattern("/*");
      map.setDispatcher(DispatcherType.REQUEST.name());
      map.setDispatcher(DispatcherType.ASYNC.name());
      context.addFilterMap(map);
    }
    Wrapper servlet = Tomcat.addServlet(context, "weir", servlet(setup));
    servlet.setAsyncSupported(true);
    servlet.addMapping("/*");
    tomcat.start();
    int port = connector.getLocalPort();
    return new RunningHost() {
      @Override
      public InetSocketAddress address() {
        return new InetSocketAddress("127.0.0.1", port);
      }

      @Override
      public CompletionStage<?> stop(Duration grace) {
        connector.pause();
        connector.getProtocolHandler().closeServerSocketGraceful();
        return CompletableFuture.runAsync(
            () -> {
              connector.getProtocolHandler().awaitConnectionsClose(grace.toMillis());
              TomcatHost.stop(tomcat);
            });
      }

      @Override
      public void close() {
        TomcatHost.stop(tomcat);
      }
    };
  }

  private static void stop(Tomcat tomcat) {
    try {
      if (tomcat.getServer().getState() != LifecycleState.DESTROYED) {
        tomcat.stop();
        tomcat.destroy();
      }
    } catch (org.apache.catalina.LifecycleException e) {
      throw new IllegalStateException(e);
    }
  }
}
