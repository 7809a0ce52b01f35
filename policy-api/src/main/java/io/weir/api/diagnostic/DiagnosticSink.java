package io.weir.api.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the problems of one load. Not safe for several threads.
 *
 * @since 0.1
 */
public final class DiagnosticSink {
  private final Set<Diagnostic> found = new LinkedHashSet<>();
  private int errors;

  /** Adds a problem; the same one twice counts once. */
  public void report(Diagnostic diagnostic) {
    if (found.add(diagnostic) && diagnostic.isError()) {
      errors++;
    }
  }

  /** Adds a problem. */
  public void report(DiagnosticCode code, SourceSpan span, String message) {
    report(new Diagnostic(code, span, message));
  }

  /** Adds a problem with help. */
  public void report(DiagnosticCode code, SourceSpan span, String message, @Nullable String help) {
    report(new Diagnostic(code, span, message, help));
  }

  /** Whether an error is among the problems. */
  public boolean hasErrors() {
    return errors > 0;
  }

  /** The number of errors so far. */
  public int errors() {
    return errors;
  }

  /** The problems so far, in {@link Diagnostic#ORDER}. */
  public List<Diagnostic> sorted() {
    List<Diagnostic> list = new ArrayList<>(found);
    list.sort(Diagnostic.ORDER);
    return List.copyOf(list);
  }
}
