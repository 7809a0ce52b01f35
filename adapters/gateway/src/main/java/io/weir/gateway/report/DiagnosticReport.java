package io.weir.gateway.report;

import io.weir.api.diagnostic.Diagnostic;
import java.util.List;

/** Turns the problems of a check into text. Stateless. */
public interface DiagnosticReport {
  /**
   * The whole report.
   *
   * @param diagnostics all problems, in order
   * @param documents how many documents were checked
   */
  String render(List<Diagnostic> diagnostics, int documents);
}
