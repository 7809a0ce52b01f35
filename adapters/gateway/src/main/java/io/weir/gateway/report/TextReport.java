package io.weir.gateway.report;

import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.DiagnosticPrinter;
import io.weir.api.diagnostic.Severity;
import java.util.List;

/** For people: each problem with its line underlined, and a count at the end. */
public final class TextReport implements DiagnosticReport {
  @Override
  public String render(List<Diagnostic> diagnostics, int documents) {
    StringBuilder out = new StringBuilder();
    long errors = 0;
    long warnings = 0;
    for (Diagnostic diagnostic : diagnostics) {
      out.append(DiagnosticPrinter.print(diagnostic)).append('\n');
      errors += diagnostic.severity() == Severity.ERROR ? 1 : 0;
      warnings += diagnostic.severity() == Severity.WARNING ? 1 : 0;
    }
    out.append(count(documents, "document"))
        .append(" checked: ")
        .append(count(errors, "error"))
        .append(", ")
        .append(count(warnings, "warning"))
        .append('\n');
    return out.toString();
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
