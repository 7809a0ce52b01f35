package io.weir.gateway.server;

import io.weir.api.diagnostic.Diagnostic;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts that must not be shown. Immutable. */
public final class SecretTexts {
  private final List<String> longestFirst;

  /** Hides these. */
  public SecretTexts(Collection<String> secrets) {
    longestFirst =
        secrets.stream()
            .filter(secret -> !secret.isEmpty())
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /** The text with asterisks in place of secrets. */
  public String hideIn(String text) {
    String shown = text;
    for (String secret : longestFirst) {
      shown = shown.replace(secret, "***");
    }
    return shown;
  }

  /** The problem with asterisks in place of secrets in what it says; its source is as it was. */
  public Diagnostic hideIn(Diagnostic problem) {
    if (longestFirst.isEmpty()) {
      return problem;
    }
    @Nullable String help = problem.help();
    return new Diagnostic(
        problem.code(),
        problem.span(),
        hideIn(problem.message()),
        help == null ? null : hideIn(help),
        problem.csharpCode());
  }

  /** Secrets are secret. */
  @Override
  public String toString() {
    return "SecretTexts[" + longestFirst.size() + "]";
  }
}
