package io.weir.gateway.server;

import io.weir.gateway.config.ConfigurationSource;
import io.weir.gateway.config.Listener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A folder with a configuration, a gateway that serves it, and a client. */
final class GatewayFixture implements AutoCloseable {
  final Path folder;
  final EchoBackend backend = new EchoBackend();
  final Map<String, String> environment = new HashMap<>();
  final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private Gateway gateway;

  GatewayFixture(Path folder) throws IOException {
    this.folder = folder;
  }

  GatewayFixture file(String name, String content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, content.replace("BACKEND", backend.url()));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ConfigurationSource source() {
    return ConfigurationSource.folder(folder, environment::get);
  }

  GatewayFixture start() throws IOException, ConfigurationException {
    return start(source().listening(new Listener("127.0.0.1", 0, null)));
  }

  GatewayFixture start(ConfigurationSource source) throws IOException, ConfigurationException {
    gateway = Gateway.start(source);
    return this;
  }

  Gateway gateway() {
    return gateway;
  }

  String url() {
    return gateway.urls().get(0);
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send("GET", path, headers);
  }

  HttpResponse<String> send(String method, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url() + path))
            .timeout(Duration.ofSeconds(30))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  @Override
  public void close() {
    backend.close();
    if (gateway != null) {
      gateway.stop(Duration.ofSeconds(5));
    }
  }
}
