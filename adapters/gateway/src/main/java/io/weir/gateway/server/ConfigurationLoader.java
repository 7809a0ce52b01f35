package io.weir.gateway.server;

import io.weir.api.Scope;
import io.weir.api.diagnostic.CompileResult;
import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceText;
import io.weir.gateway.config.ConfigurationSource;
import io.weir.gateway.config.GatewayConfig;
import io.weir.gateway.config.GatewayConfig.ApiEntry;
import io.weir.gateway.config.GatewayConfig.OperationEntry;
import io.weir.gateway.config.InputFiles;
import io.weir.runtime.engine.Pipeline;
import io.weir.xml.PolicyCompiler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and compiles a configuration. Stateless. */
final class ConfigurationLoader {
  private ConfigurationLoader() {}

  /** The configuration, or all that is wrong with it. */
  static Loaded load(ConfigurationSource source, InputFiles files) throws IOException {
    DiagnosticSink sink = new DiagnosticSink();
    GatewayConfig config = source.read(files, sink);
    files.problems().forEach(sink::report);
    // What was not read would only be missed again by the documents.
    Configuration configuration = config == null || sink.hasErrors() ? null : compile(config, sink);
    return new Loaded(
        sink.hasErrors() ? null : configuration,
        sink.sorted(),
        new SecretTexts(config == null ? Set.of() : config.secrets()));
  }

  private static @Nullable Configuration compile(GatewayConfig config, DiagnosticSink sink) {
    PolicyCompiler compiler = compiler(config);
    Map<Scope, SourceText> outer = new EnumMap<>(Scope.class);
    if (config.policy() != null) {
      outer.put(Scope.GLOBAL, config.policy());
    }
    // A mistake in a broad document comes up with every operation; the sink keeps it once.
    Pipeline global = compile(compiler, outer, sink);
    List<Route> routes = new ArrayList<>();
    for (ApiEntry api : config.apis()) {
      Map<Scope, SourceText> documents = new EnumMap<>(outer);
      if (api.policy() != null) {
        documents.put(Scope.API, api.policy());
      }
      Pipeline ofApi = null;
      for (OperationEntry entry : api.operations()) {
        Pipeline pipeline;
        if (entry.policy() != null) {
          Map<Scope, SourceText> all = new EnumMap<>(documents);
          all.put(Scope.OPERATION, entry.policy());
          pipeline = compile(compiler, all, sink);
        } else {
          if (ofApi == null) {
            ofApi =
                api.alone() && api.policy() != null
                    ? reported(compiler.compile(api.policy()), sink)
                    : compile(compiler, documents, sink);
          }
          pipeline = ofApi;
        }
        if (pipeline != null) {
          routes.add(
              new Route(
                  api.api(), entry.operation(), entry.template(), api.serviceUrl(), pipeline));
        }
      }
    }
    return global == null ? null : new Configuration(config, new Routes(routes), global);
  }

  private static @Nullable Pipeline compile(
      PolicyCompiler compiler, Map<Scope, SourceText> documents, DiagnosticSink sink) {
    return reported(compiler.compile(documents), sink);
  }

  private static @Nullable Pipeline reported(CompileResult<Pipeline> result, DiagnosticSink sink) {
    result.diagnostics().forEach(sink::report);
    return result.value();
  }

  private static PolicyCompiler compiler(GatewayConfig config) {
    PolicyCompiler.Builder builder =
        PolicyCompiler.builder()
            .namedValues(config.namedValues())
            .backends(config.backends())
            .bodyLimit(config.bufferedBody());
    config.fragments().forEach(builder::fragment);
    return builder.build();
  }
}
