package io.weir.testkit.suite;

import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.DiagnosticPrinter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one test.
 *
 * @param suite the suite's name
 * @param file the suite's file
 * @param name the test's name
 * @param line the line where it stands, or 0
 * @param differences what is not as expected; empty if it passed
 * @param diagnostics problems because of which a document did not load; the test then did not run
 * @param nanos the time it took
 */
public record CaseResult(
    String suite,
    String file,
    String name,
    int line,
    List<String> differences,
    @Nullable List<Diagnostic> diagnostics,
    long nanos) {
  /** Whether everything was as expected. */
  public boolean passed() {
    return differences.isEmpty() && diagnostics == null;
  }

  /** The differences, or the problems of the documents, as text. */
  public String failure() {
    StringBuilder out = new StringBuilder();
    for (String difference : differences) {
      out.append("  ").append(difference).append('\n');
    }
    if (diagnostics != null) {
      diagnostics.forEach(d -> out.append(DiagnosticPrinter.print(d)).append('\n'));
    }
    return out.toString();
  }
}
