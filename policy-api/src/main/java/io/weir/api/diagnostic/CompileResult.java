package io.weir.api.diagnostic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a compilation gives: a value unless there is an error, and all problems in {@link
 * Diagnostic#ORDER}.
 *
 * @param value the compiled thing; null if and only if a diagnostic is an error
 * @param diagnostics all problems
 * @param <T> what is compiled
 * @since 0.1
 */
public record CompileResult<T>(@Nullable T value, List<Diagnostic> diagnostics) {
  /** Copies the list. */
  public CompileResult {
    diagnostics = List.copyOf(diagnostics);
    if ((value == null) != diagnostics.stream().anyMatch(Diagnostic::isError)) {
      throw new IllegalArgumentException("a value if and only if no diagnostic is an error");
    }
  }

  /** Whether there is a value. */
  public boolean ok() {
    return value != null;
  }

  /**
   * The value.
   *
   * @throws PolicyCompileException with all problems, if there is none
   */
  public T orThrow() {
    if (value == null) {
      throw new PolicyCompileException(diagnostics);
    }
    return value;
  }
}
