package io.weir.testkit.suite;

import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.SourceSpan;
import io.weir.testkit.data.DataFiles;
import io.weir.testkit.data.DataNode;
import io.weir.testkit.data.DataReader;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A problem that loading must find. Immutable.
 *
 * @param expected what its parts are expected to be
 * @param description the expectation as written
 */
record DiagnosticMatch(Map<String, ValueMatch> expected, String description) {
  static DiagnosticMatch of(DataNode node) {
    DataReader reader = DataReader.of(node, "an expected diagnostic");
    Map<String, ValueMatch> expected = new LinkedHashMap<>();
    for (String key :
        new String[] {
          "code", "line", "column", "endLine", "endColumn", "severity", "message", "file", "help"
        }) {
      DataNode value = reader.node(key);
      if (value != null) {
        expected.put(key, ValueMatch.ofSimple(value));
      }
    }
    reader.end();
    return new DiagnosticMatch(expected, DataFiles.toJson(node).toString());
  }

  boolean matches(Diagnostic diagnostic) {
    SourceSpan span = diagnostic.span();
    for (Map.Entry<String, ValueMatch> part : expected.entrySet()) {
      String actual =
          switch (part.getKey()) {
            case "code" -> diagnostic.code().id();
            case "line" -> Integer.toString(span.source().line(span.start()));
            case "column" -> Integer.toString(span.source().column(span.start()));
            case "endLine" -> Integer.toString(span.source().line(span.end()));
            case "endColumn" -> Integer.toString(span.source().column(span.end()));
            case "severity" -> diagnostic.severity().name().toLowerCase(Locale.ROOT);
            case "message" -> diagnostic.message();
            case "help" -> diagnostic.help();
            default -> span.source().name();
          };
      boolean matches = part.getValue().matches(actual);
      if (!matches && part.getKey().equals("file") && actual != null) {
        // a document beside the suite is called as the suite calls it
        matches = part.getValue().matches(actual.substring(actual.lastIndexOf('/') + 1));
      }
      if (!matches) {
        return false;
      }
    }
    return true;
  }
}
