package io.weir.gateway.report;

import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.DiagnosticCode;
import io.weir.api.diagnostic.Severity;
import io.weir.api.diagnostic.SourceSpan;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * For code scanning: SARIF 2.1.0. Columns count UTF-16 units from 1; the end lies behind the last
 * unit.
 */
public final class SarifReport implements DiagnosticReport {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Override
  public String render(List<Diagnostic> diagnostics, int documents) {
    ObjectNode root = JSON.createObjectNode();
    root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    root.put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "weir");
    Map<String, DiagnosticCode> codes = new TreeMap<>();
    diagnostics.forEach(d -> codes.put(d.code().id(), d.code()));
    List<String> order = List.copyOf(codes.keySet());
    ArrayNode rules = driver.putArray("rules");
    for (DiagnosticCode code : codes.values()) {
      ObjectNode rule = rules.addObject();
      rule.put("id", code.id());
      rule.putObject("shortDescription").put("text", code.title());
      rule.putObject("defaultConfiguration").put("level", level(code.severity()));
    }
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    for (Diagnostic diagnostic : diagnostics) {
      SourceSpan span = diagnostic.span();
      ObjectNode result = results.addObject();
      result.put("ruleId", diagnostic.code().id());
      result.put("ruleIndex", order.indexOf(diagnostic.code().id()));
      result.put("level", level(diagnostic.severity()));
      String text = diagnostic.message();
      if (diagnostic.csharpCode() != null) {
        text += " (" + diagnostic.csharpCode() + ")";
      }
      if (diagnostic.help() != null) {
        text += "; " + diagnostic.help();
      }
      result.putObject("message").put("text", text);
      ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
      place.putObject("artifactLocation").put("uri", uri(span.source().name()));
      ObjectNode region = place.putObject("region");
      region.put("startLine", span.source().line(span.start()));
      region.put("startColumn", span.source().column(span.start()));
      region.put("endLine", span.source().line(span.end()));
      region.put("endColumn", span.source().column(span.end()));
      region.put("charOffset", span.start());
      region.put("charLength", span.length());
    }
    return JSON.writeValueAsString(root) + "\n";
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static String uri(String file) {
    try {
      return new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
    } catch (URISyntaxException e) {
      return file;
    }
  }
}
