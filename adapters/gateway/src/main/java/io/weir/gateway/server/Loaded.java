package io.weir.gateway.server;

import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.DiagnosticPrinter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a load gave.
 *
 * @param configuration the configuration; null if and only if there is an error
 * @param diagnostics all problems, in order
 * @param secrets texts that must not be shown
 */
record Loaded(
    @Nullable Configuration configuration, List<Diagnostic> diagnostics, Set<String> secrets) {
  /** The problems with their sources underlined, without secrets; empty if there are none. */
  String report() {
    StringBuilder text = new StringBuilder();
    diagnostics.forEach(problem -> text.append(DiagnosticPrinter.print(problem)).append('\n'));
    String report = text.toString();
    List<String> longestFirst = new ArrayList<>(secrets);
    longestFirst.sort(Comparator.comparingInt(String::length).reversed());
    for (String secret : longestFirst) {
      report = report.replace(secret, "***");
    }
    return report;
  }

  /** Secrets are secret. */
  @Override
  public String toString() {
    return "Loaded" + diagnostics;
  }
}
