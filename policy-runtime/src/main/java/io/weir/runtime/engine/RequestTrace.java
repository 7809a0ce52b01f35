package io.weir.runtime.engine;

import io.weir.api.Exchange;
import io.weir.api.Headers;
import io.weir.api.Section;
import io.weir.api.Url;
import io.weir.api.entity.Api;
import io.weir.api.entity.Group;
import io.weir.api.entity.Operation;
import io.weir.api.entity.Product;
import io.weir.api.entity.User;
import io.weir.api.spi.TraceEntry;
import io.weir.api.spi.TraceSink;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Collects the trace of one request and gives it in the shape of the service's trace documents. Any
 * thread.
 */
public final class RequestTrace implements TraceSink {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final String serviceName;
  private final String traceId;
  private final ConcurrentLinkedQueue<TraceEntry> entries = new ConcurrentLinkedQueue<>();

  /** Starts a trace. */
  public RequestTrace(String serviceName, String traceId) {
    this.serviceName = serviceName;
    this.traceId = traceId;
  }

  @Override
  public void accept(Exchange exchange, TraceEntry entry) {
    entries.add(entry);
  }

  /** The entries so far. */
  public List<TraceEntry> entries() {
    return List.copyOf(entries);
  }

  /** The document, nested as JSON is. */
  public Map<String, Object> toMap() {
    Map<String, Object> sections = new LinkedHashMap<>();
    for (Section section : Section.values()) {
      sections.put(section.elementName(), new ArrayList<>());
    }
    for (TraceEntry entry : entries) {
      Map<String, Object> item = new LinkedHashMap<>();
      item.put("source", entry.source());
      item.put("timestamp", timestamp(entry.timestamp()));
      item.put("elapsed", elapsed(entry.elapsed()));
      item.put("data", entry.data());
      @SuppressWarnings("unchecked") // made above
      List<Object> list = (List<Object>) sections.get(entry.section().elementName());
      list.add(item);
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("serviceName", serviceName);
    document.put("traceId", traceId);
    document.put("traceEntries", sections);
    return document;
  }

  private static String timestamp(Instant time) {
    return TIME.format(time) + String.format(Locale.ROOT, "%07dZ", time.getNano() / 100);
  }

  private static String elapsed(Duration time) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d.%07d",
        time.toHours(),
        time.toMinutesPart(),
        time.toSecondsPart(),
        time.toNanosPart() / 100);
  }

  /** Header lines as data. */
  public static List<Object> headers(Headers headers) {
    List<Object> lines = new ArrayList<>();
    headers.forEach((name, value) -> lines.add(Map.of("name", name, "value", value)));
    return lines;
  }

  /** The entries that every trace begins with. */
  static void arrival(Exchange exchange) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("method", exchange.request().method());
    request.put("url", exchange.request().originalUrl().toString());
    request.put("headers", headers(exchange.request().headers()));
    Traces.add(exchange, "api-inspector", Map.of("request", request));
    Map<String, Object> configuration = new LinkedHashMap<>();
    Api api = exchange.api();
    if (api != null) {
      Map<String, Object> data = new LinkedHashMap<>();
      data.put("from", api.path());
      if (api.serviceUrl() != null) {
        data.put("to", target(exchange.request().url()));
      }
      data.put("version", api.version() == null ? "" : api.version());
      data.put("revision", api.revision());
      configuration.put("api", data);
    }
    Operation operation = exchange.operation();
    if (operation != null) {
      Map<String, Object> data = new LinkedHashMap<>();
      data.put("method", operation.method());
      data.put("uriTemplate", operation.urlTemplate());
      configuration.put("operation", data);
    }
    User user = exchange.user();
    configuration.put(
        "user",
        user == null
            ? "-"
            : Map.of("id", user.id(), "groups", user.groups().stream().map(Group::name).toList()));
    Product product = exchange.product();
    configuration.put("product", product == null ? "-" : Map.of("id", product.id()));
    Traces.add(exchange, "api-inspector", Map.of("configuration", configuration));
  }

  private static Map<String, Object> target(Url url) {
    Map<String, Object> to = new LinkedHashMap<>();
    to.put("scheme", url.scheme());
    to.put("host", url.host());
    to.put("port", url.port());
    to.put("path", url.path());
    to.put("queryString", url.queryString());
    to.put("query", url.query());
    to.put("isDefaultPort", url.port() == (url.scheme().equals("https") ? 443 : 80));
    return to;
  }
}
