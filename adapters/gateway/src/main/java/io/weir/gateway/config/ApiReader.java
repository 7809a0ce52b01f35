package io.weir.gateway.config;

import io.weir.api.Headers;
import io.weir.api.Url;
import io.weir.api.diagnostic.SourceText;
import io.weir.api.entity.Api;
import io.weir.api.entity.Operation;
import io.weir.gateway.config.GatewayConfig.ApiEntry;
import io.weir.gateway.config.GatewayConfig.OperationEntry;
import io.weir.runtime.routing.UrlTemplate;
import io.weir.testkit.data.DataException;
import io.weir.testkit.data.DataNode;
import io.weir.testkit.data.DataReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the entries of {@code apis}. */
final class ApiReader {
  private final ConfigReader reader;
  private final Map<String, String> idByPath = new HashMap<>();

  ApiReader(ConfigReader reader) {
    this.reader = reader;
  }

  ApiEntry api(String id, DataNode node) {
    DataReader from = DataReader.of(node, "the API `" + id + "`");
    String path = path(from, id);
    Url service = reader.guarded(() -> ConfigReader.url(from, "service-url"), null);
    List<String> protocols = new ArrayList<>();
    from.list("protocols")
        .forEach(item -> protocols.add(DataReader.scalarText(item, "a protocol")));
    Api api =
        new Api(
            id,
            from.text("name", id),
            path,
            protocols.isEmpty() ? List.of("http", "https") : protocols,
            service == null ? null : service.toString(),
            Api.DEFAULT_KEY_HEADER,
            Api.DEFAULT_KEY_QUERY,
            true,
            from.text("revision", "1"),
            from.text("version"));
    SourceText policy = reader.optionalDocument(from, "policy");
    List<OperationEntry> operations = new ArrayList<>();
    reader.each(from, "operations", (name, entry) -> operations.add(operation(name, entry)));
    if (!from.has("operations")) {
      operations.add(everything());
    }
    from.end();
    return new ApiEntry(api, service, policy, false, operations);
  }

  /** What an API serves that names no operations: every method and path. */
  static OperationEntry everything() {
    return new OperationEntry(
        new Operation("all", "all", "*", "/*"), UrlTemplate.parse("/*"), null);
  }

  private String path(DataReader from, String id) {
    String text = from.text("path", "/" + id);
    String path = text.startsWith("/") ? text : "/" + text;
    while (path.length() > 1 && path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    if (path.indexOf('?') >= 0 || path.indexOf('{') >= 0 || path.indexOf('*') >= 0) {
      throw new DataException(
          ConfigReader.place(from, "path"),
          "`" + text + "` is no path: templates belong to operations");
    }
    String other = idByPath.putIfAbsent(path.toLowerCase(Locale.ROOT), id);
    if (other != null) {
      throw ConfigReader.problem(
          ConfigCodes.CONFLICT,
          ConfigReader.place(from, "path"),
          "the API `" + other + "` has the path `" + path + "` too");
    }
    return path;
  }

  private OperationEntry operation(String id, DataNode node) {
    DataReader from = DataReader.of(node, "the operation `" + id + "`");
    String method = from.text("method", "*");
    if (!method.equals("*") && !Headers.isName(method)) {
      throw new DataException(ConfigReader.place(from, "method"), "`" + method + "` is no method");
    }
    UrlTemplate template = template(from);
    Operation operation = new Operation(id, from.text("name", id), method, template.toString());
    SourceText policy = reader.optionalDocument(from, "policy");
    from.end();
    return new OperationEntry(operation, template, policy);
  }

  private static UrlTemplate template(DataReader from) {
    String text = from.text("template", "/*");
    try {
      return UrlTemplate.parse(text.startsWith("/") ? text : "/" + text);
    } catch (IllegalArgumentException e) {
      throw new DataException(
          ConfigReader.place(from, "template"), String.valueOf(e.getMessage()), e);
    }
  }

  /** The API that one document is served as. */
  static ApiEntry single(SourceText document, @Nullable Url service) {
    Api api =
        new Api(
            "api",
            "api",
            "/",
            List.of("http", "https"),
            service == null ? null : service.toString(),
            Api.DEFAULT_KEY_HEADER,
            Api.DEFAULT_KEY_QUERY,
            true,
            "1",
            null);
    return new ApiEntry(api, service, document, true, List.of(everything()));
  }
}
