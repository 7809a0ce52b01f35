package io.weir.gateway.report;

import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.SourceSpan;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** For tools: an object with the number of documents and a list of problems. */
public final class JsonReport implements DiagnosticReport {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Override
  public String render(List<Diagnostic> diagnostics, int documents) {
    ObjectNode root = JSON.createObjectNode();
    root.put("documents", documents);
    ArrayNode list = root.putArray("diagnostics");
    for (Diagnostic diagnostic : diagnostics) {
      SourceSpan span = diagnostic.span();
      ObjectNode node = list.addObject();
      node.put("code", diagnostic.code().id());
      node.put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
      node.put("message", diagnostic.message());
      if (diagnostic.help() != null) {
        node.put("help", diagnostic.help());
      }
      if (diagnostic.csharpCode() != null) {
        node.put("csharpCode", diagnostic.csharpCode());
      }
      node.put("file", span.source().name());
      node.put("startLine", span.source().line(span.start()));
      node.put("startColumn", span.source().column(span.start()));
      node.put("endLine", span.source().line(span.end()));
      node.put("endColumn", span.source().column(span.end()));
      node.put("offset", span.start());
      node.put("length", span.length());
    }
    return JSON.writeValueAsString(root) + "\n";
  }
}
