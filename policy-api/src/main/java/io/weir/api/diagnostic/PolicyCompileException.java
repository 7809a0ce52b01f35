package io.weir.api.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A document that does not load, for callers who want an exception. Its message lists every
 * problem.
 *
 * @since 0.1
 */
public final class PolicyCompileException extends RuntimeException {
  private final List<Diagnostic> diagnostics;

  /** Creates one from all problems of a compilation. */
  public PolicyCompileException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** All problems, in {@link Diagnostic#ORDER}. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
