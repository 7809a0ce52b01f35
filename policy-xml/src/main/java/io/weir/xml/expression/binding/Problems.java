package io.weir.xml.expression.binding;

import io.weir.api.diagnostic.Severity;
import io.weir.xml.expression.syntax.SyntaxDiagnostic;
import io.weir.xml.expression.syntax.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The problems found so far; what is only tried out writes into a list of its own. */
public final class Problems {
  private List<SyntaxDiagnostic> current = new ArrayList<>();

  /** Creates an empty list. */
  public Problems() {}

  /** Reports an error under the number of the C# compiler. */
  public void error(String csharp, TextSpan span, String message) {
    error(csharp, span, message, null);
  }

  /** Reports an error with help. */
  public void error(String csharp, TextSpan span, String message, @Nullable String help) {
    current.add(new SyntaxDiagnostic(span, ErrorCodes.error(csharp), message, csharp, help));
  }

  void notAvailable(String csharp, TextSpan span, String message, @Nullable String help) {
    current.add(new SyntaxDiagnostic(span, ErrorCodes.NOT_AVAILABLE, message, csharp, help));
  }

  /** Reports a warning under the number of the C# compiler. */
  public void warning(String csharp, TextSpan span, String message, @Nullable String help) {
    current.add(new SyntaxDiagnostic(span, ErrorCodes.warning(csharp), message, csharp, help));
  }

  /** Reports a problem that the C# compiler does not know, under a key of ours. */
  public void own(String key, TextSpan span, String message, @Nullable String help) {
    current.add(new SyntaxDiagnostic(span, ErrorCodes.error(key), message, null, help));
  }

  /** Lets the following reports go to another list; gives the one before. */
  List<SyntaxDiagnostic> redirect(List<SyntaxDiagnostic> other) {
    List<SyntaxDiagnostic> before = current;
    current = other;
    return before;
  }

  void addAll(List<SyntaxDiagnostic> others) {
    current.addAll(others);
  }

  int count() {
    return current.size();
  }

  /** The list that reports go to. */
  public List<SyntaxDiagnostic> list() {
    return current;
  }

  static boolean hasErrors(List<SyntaxDiagnostic> list) {
    for (SyntaxDiagnostic d : list) {
      if (d.code().severity() == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }
}
