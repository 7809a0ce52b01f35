package io.weir.spring;

import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * What is loaded, and its diagnostics: {@code GET /actuator/weir}. {@code POST} reads the documents
 * again. Values of named values are never shown.
 */
@Endpoint(id = "weir")
public final class WeirEndpoint {
  private final PolicyDocuments documents;

  WeirEndpoint(PolicyDocuments documents) {
    this.documents = documents;
  }

  /** What serves and what was refused. */
  @ReadOperation
  public Map<String, Object> status() {
    PolicyDocuments.Status status = documents.status();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("documents", status.documents());
    told.put("loadedAt", status.loadedAt().toString());
    told.put("warnings", told(status.warnings()));
    told.put("refused", told(status.refused()));
    if (status.unreadable() != null) {
      told.put("unreadable", status.unreadable());
    }
    return told;
  }

  /** Reads the documents again. */
  @WriteOperation
  public Map<String, Object> reload() {
    boolean changed = documents.reload();
    Map<String, Object> told = new LinkedHashMap<>(status());
    told.put("changed", changed);
    return told;
  }

  private static List<Map<String, Object>> told(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(WeirEndpoint::told).toList();
  }

  private static Map<String, Object> told(Diagnostic diagnostic) {
    SourceText text = diagnostic.span().source();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("code", diagnostic.code().id());
    told.put("severity", diagnostic.code().severity());
    told.put("message", diagnostic.message());
    told.put("document", text.name());
    told.put("line", text.line(diagnostic.span().start()));
    told.put("column", text.column(diagnostic.span().start()));
    return told;
  }
}
