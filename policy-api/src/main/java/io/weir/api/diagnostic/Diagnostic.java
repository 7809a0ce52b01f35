package io.weir.api.diagnostic;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One problem of a document.
 *
 * @param code the kind of problem
 * @param span where, in the author's own text
 * @param message what is wrong: lower case start, no full stop, input in backticks
 * @param help what to do about it, or null
 * @param csharpCode the number that the C# compiler gives it ({@code CS0103}), or null
 * @since 0.1
 */
public record Diagnostic(
    DiagnosticCode code,
    SourceSpan span,
    String message,
    @Nullable String help,
    @Nullable String csharpCode) {
  /** By text, place, code and message; equal problems stand together. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> d.span().source().name())
          .thenComparingInt(d -> d.span().start())
          .thenComparingInt(d -> d.span().end())
          .thenComparing(d -> d.code().id())
          .thenComparing(Diagnostic::message);

  /** A problem without help. */
  public Diagnostic(DiagnosticCode code, SourceSpan span, String message) {
    this(code, span, message, null, null);
  }

  /** A problem with help. */
  public Diagnostic(DiagnosticCode code, SourceSpan span, String message, @Nullable String help) {
    this(code, span, message, help, null);
  }

  /** The severity of the code. */
  public Severity severity() {
    return code.severity();
  }

  /** Whether the document is refused for it. */
  public boolean isError() {
    return code.severity() == Severity.ERROR;
  }

  @Override
  public String toString() {
    return span + ": " + code.id() + ": " + message;
  }
}
