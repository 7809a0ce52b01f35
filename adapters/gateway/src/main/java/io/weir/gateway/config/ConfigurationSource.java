package io.weir.gateway.config;

import io.weir.api.Url;
import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.entity.Deployment;
import io.weir.gateway.config.GatewayConfig.AccessLog;
import io.weir.netty.client.ClientLimits;
import io.weir.netty.server.ServerLimits;
import io.weir.runtime.body.BodyBuffer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where a gateway's configuration comes from; read again whenever its files change. */
@FunctionalInterface
public interface ConfigurationSource {
  /**
   * Reads the configuration.
   *
   * @param files remembers what was read
   * @param sink takes all mistakes; the configuration is of no use if there are errors
   * @return the configuration, or null if nothing could be made of it
   * @throws IOException if the file itself cannot be read
   */
  @Nullable GatewayConfig read(InputFiles files, DiagnosticSink sink) throws IOException;

  /**
   * A folder with {@code weir.yaml}.
   *
   * @param folder the folder
   * @param environment the value of a variable, or null
   */
  static ConfigurationSource folder(Path folder, UnaryOperator<@Nullable String> environment) {
    return (files, sink) -> ConfigReader.read(folder, files, environment, sink);
  }

  /**
   * One policy document for every path.
   *
   * @param document the file
   * @param service the backend's base URL, or null if the document chooses it
   */
  static ConfigurationSource document(Path document, @Nullable Url service) {
    return (files, sink) ->
        new GatewayConfig(
            List.of(Listener.DEFAULT),
            new Deployment("weir", "weir", false, "local", "weir", "weir", Map.of()),
            null,
            Map.of(),
            Set.of(),
            Map.of(),
            List.of(),
            List.of(ApiReader.single(files.document(document), service)),
            ServerLimits.DEFAULT,
            ClientLimits.DEFAULT,
            BodyBuffer.DEFAULT_LIMIT,
            null,
            List.of(),
            AccessLog.NONE,
            null,
            null,
            Duration.ofSeconds(30));
  }

  /** The same at another address. */
  default ConfigurationSource listening(Listener listener) {
    return (files, sink) -> {
      GatewayConfig config = read(files, sink);
      return config == null ? null : config.listening(listener);
    };
  }

  /** The same with another backend for all APIs. */
  default ConfigurationSource forwardingTo(Url service) {
    return (files, sink) -> {
      GatewayConfig config = read(files, sink);
      return config == null ? null : config.forwardingTo(service);
    };
  }
}
