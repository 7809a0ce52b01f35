package io.weir.gateway.server;

import io.weir.api.Exchange;
import io.weir.api.LastError;
import io.weir.api.Response;
import io.weir.gateway.config.GatewayConfig.AccessLog;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line a request, written when its response has been sent. Queries are left out: they may hold
 * keys. Stateless.
 */
final class AccessLogger {
  private static final Logger LOG = LoggerFactory.getLogger("io.weir.access");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private AccessLogger() {}

  /** Logs the exchange when it ends. */
  static Response atEnd(AccessLog format, Exchange exchange, String method, Response response) {
    int status = response.status();
    exchange.onComplete(() -> LOG.info("{}", line(format, exchange, method, status)));
    return response;
  }

  private static String line(AccessLog format, Exchange exchange, String method, int status) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("time", exchange.timestamp().toString());
    record.put("callerIpAddress", exchange.request().ipAddress());
    record.put("method", method);
    record.put("url", exchange.request().originalUrl().withQueryString("").toString());
    record.put("responseCode", status);
    record.put("totalTime", exchange.elapsed().toMillis());
    record.put("apiId", exchange.api() == null ? "-" : exchange.api().id());
    record.put("operationId", exchange.operation() == null ? "-" : exchange.operation().id());
    LastError error = exchange.lastError();
    record.put("lastErrorReason", error == null || error.reason() == null ? "-" : error.reason());
    record.put("correlationId", exchange.requestId().toString());
    if (exchange.isCancelled()) {
      record.put("isClientGone", true);
    }
    if (format == AccessLog.JSON) {
      return JSON.writeValueAsString(record);
    }
    StringBuilder line = new StringBuilder();
    record.forEach(
        (name, value) -> {
          boolean bare = name.equals("time") || name.equals("callerIpAddress");
          if (!bare && !name.equals("method") && !name.equals("url")) {
            line.append(name).append('=');
          }
          line.append(LogText.of(value.toString())).append(' ');
        });
    return line.toString().stripTrailing();
  }
}
