package io.weir.gateway.server;

import io.weir.api.Attachment;
import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Headers;
import io.weir.api.Response;
import io.weir.api.spi.TraceEntry;
import io.weir.api.spi.TraceSink;
import io.weir.gateway.config.GatewayConfig;
import io.weir.gateway.config.GatewayConfig.Debug;
import io.weir.runtime.engine.RequestTrace;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Traces of requests whose caller sends the debug token, and the {@code trace} policy's messages of
 * all. A traced response names its trace in {@code Apim-Trace-Id}; the trace is fetched below
 * {@link #PATH} with the same token. Without {@code debug} in the configuration nothing is traced,
 * and the token's header is an ordinary one. Any thread.
 */
final class RequestTraces implements TraceSink {
  /** Where traces are fetched. */
  static final String PATH = "/weir/traces/";

  private static final String TOKEN = "Apim-Debug-Authorization";
  private static final String ID = "Apim-Trace-Id";
  private static final Attachment<RequestTrace> TRACE = new Attachment<>("trace");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Logger TRACES = LoggerFactory.getLogger("io.weir.traces");
  private static final Logger POLICY = LoggerFactory.getLogger("io.weir.trace");

  private final Map<String, RequestTrace> kept = new LinkedHashMap<>();

  /** Whether the request has the token, which goes no further. */
  boolean isAsked(Headers headers, @Nullable Debug debug) {
    if (debug == null) {
      return false;
    }
    String token = headers.first(TOKEN);
    if (token == null) {
      return false;
    }
    headers.remove(TOKEN);
    return isToken(token, debug);
  }

  private static boolean isToken(String token, Debug debug) {
    return MessageDigest.isEqual(
        token.getBytes(StandardCharsets.UTF_8), debug.token().getBytes(StandardCharsets.UTF_8));
  }

  /** Collects the trace of a request. */
  void begin(Exchange exchange, GatewayConfig config) {
    Debug debug = config.debug();
    RequestTrace trace =
        new RequestTrace(config.deployment().serviceName(), exchange.requestId().toString());
    exchange.set(TRACE, trace);
    if (debug == null) {
      return;
    }
    synchronized (kept) {
      kept.put(exchange.requestId().toString(), trace);
      while (kept.size() > debug.keep()) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    if (debug.log()) {
      exchange.onComplete(() -> TRACES.info("{}", json(trace)));
    }
  }

  /** Adds the id of its trace to a response. */
  Response name(Exchange exchange, Response response) {
    response.headers().set(ID, exchange.requestId().toString());
    return response;
  }

  /** The answer to somebody with the token who asks for a trace. */
  Response answer(String id) {
    RequestTrace trace;
    synchronized (kept) {
      trace = kept.get(id);
    }
    if (trace == null) {
      return new Response(404);
    }
    Headers headers = new Headers();
    headers.add("Content-Type", "application/json");
    headers.add("Cache-Control", "no-store");
    return new Response(200, null, headers, Body.of(json(trace)));
  }

  private static String json(RequestTrace trace) {
    return JSON.writeValueAsString(trace.toMap());
  }

  @Override
  public void accept(Exchange exchange, TraceEntry entry) {
    RequestTrace trace = exchange.get(TRACE);
    if (trace != null) {
      trace.accept(exchange, entry);
    }
    if (entry.data() instanceof Map<?, ?> data
        && data.get("severity") instanceof String severity
        && data.get("message") instanceof String message) {
      log(exchange, entry.source(), severity, message, data.get("metadata"));
    }
  }

  private static void log(
      Exchange exchange, String source, String severity, String message, @Nullable Object data) {
    String text =
        LogText.of(source)
            + ": "
            + LogText.of(message)
            + (data == null ? "" : " " + LogText.of(data.toString()))
            + " ["
            + exchange.requestId()
            + "]";
    switch (severity) {
      case "error" -> POLICY.error(text);
      case "information" -> POLICY.info(text);
      default -> POLICY.debug(text);
    }
  }
}
