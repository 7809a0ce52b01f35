package io.weir.api.diagnostic;

import java.util.regex.Pattern;

/**
 * A stable code of one kind of problem: {@code XML1xxx} for the text of a document, {@code POL2xxx}
 * for policies, {@code EXP3xxx} for the language of expressions, {@code NET4xxx} for .NET types and
 * members, {@code CFG5xxx} for the configuration of a gateway.
 *
 * @param id the code as printed
 * @param severity the severity of its diagnostics
 * @param title the kind of problem in one line, for reports
 * @since 0.1
 */
public record DiagnosticCode(String id, Severity severity, String title) {
  private static final Pattern FORM = Pattern.compile("(XML1|POL2|EXP3|NET4|CFG5)\\d{3}");

  /** Checks the form of the id. */
  public DiagnosticCode {
    if (!FORM.matcher(id).matches()) {
      throw new IllegalArgumentException("not a diagnostic code: " + id);
    }
  }

  /** A code whose diagnostics are errors. */
  public static DiagnosticCode error(String id, String title) {
    return new DiagnosticCode(id, Severity.ERROR, title);
  }

  /** A code whose diagnostics are warnings. */
  public static DiagnosticCode warning(String id, String title) {
    return new DiagnosticCode(id, Severity.WARNING, title);
  }
}
