package io.weir.gateway.server;

import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.DiagnosticPrinter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a load gave.
 *
 * @param configuration the configuration; null if and only if there is an error
 * @param diagnostics all problems, in order
 * @param secrets texts that must not be shown
 */
record Loaded(
    @Nullable Configuration configuration, List<Diagnostic> diagnostics, SecretTexts secrets) {
  /** The problems with their sources underlined, without secrets; empty if there are none. */
  String report() {
    StringBuilder text = new StringBuilder();
    diagnostics.forEach(problem -> text.append(DiagnosticPrinter.print(problem)).append('\n'));
    return secrets.hideIn(text.toString());
  }

  /** Secrets are secret. */
  @Override
  public String toString() {
    return "Loaded" + diagnostics;
  }
}
