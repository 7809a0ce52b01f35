package io.weir.gateway.server;

import io.weir.api.diagnostic.Diagnostic;
import io.weir.gateway.config.ConfigurationSource;
import io.weir.gateway.config.InputFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What would be said of a configuration if it were to be served.
 *
 * @param diagnostics all problems, in order
 * @param files the files that were read
 * @param secrets what must not be shown of them
 */
public record ConfigurationCheck(
    List<Diagnostic> diagnostics, Set<Path> files, SecretTexts secrets) {
  /** Loads a configuration without serving it. */
  public static ConfigurationCheck of(ConfigurationSource source) throws IOException {
    InputFiles files = new InputFiles();
    Loaded loaded = ConfigurationLoader.load(source, files);
    return new ConfigurationCheck(loaded.diagnostics(), files.paths(), loaded.secrets());
  }
}
