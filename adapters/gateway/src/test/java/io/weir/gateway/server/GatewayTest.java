package io.weir.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.weir.api.Url;
import io.weir.gateway.config.ConfigurationSource;
import io.weir.gateway.config.Listener;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway as its callers and backends see it, over real connections. */
class GatewayTest {
  private static final String SHOW =
      """
      <policies>
        <inbound>
          <base />
          <set-header name="X-Seen" exists-action="override">
            <value>@($"{context.Request.OriginalUrl.Path}|{context.Request.Url.Path}|{context.Api?.Id}|{context.Operation?.Id}|{context.Request.IpAddress}|{context.Request.OriginalUrl.Scheme}")</value>
          </set-header>
          <set-header name="X-Parameters" exists-action="override">
            <value>@(string.Join(",", context.Request.MatchedParameters.Select(p => p.Key + "=" + p.Value)))</value>
          </set-header>
        </inbound>
        <backend><base /></backend>
        <outbound><base /></outbound>
        <on-error><base /></on-error>
      </policies>
      """;

  @TempDir Path folder;
  private GatewayFixture fixture;

  @BeforeEach
  void open() throws IOException {
    fixture = new GatewayFixture(folder);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void theLongestPathAndTheMostDefiniteOperationServe() throws Exception {
    fixture
        .file("show.xml", SHOW)
        .file(
            "weir.yaml",
            """
            apis:
              shop:
                path: /shop
                service-url: BACKEND/base/
                policy: show.xml
                operations:
                  rest: {method: GET, template: "/*"}
                  one: {method: GET, template: "/items/{id}"}
                  best: {method: GET, template: /items/best}
                  find: {method: GET, template: "/items?kind={kind}"}
                  put: {method: PUT, template: "/items/{id}"}
              admin: {path: /shop/admin, service-url: BACKEND, policy: show.xml}
            """)
        .start();
    assertSeen("/shop/items/best|/base/items/best|shop|best|127.0.0.1|http", "/shop/items/best");
    assertSeen("/shop/items/7|/base/items/7|shop|one|127.0.0.1|http", "/shop/items/7");
    assertTrue(fixture.get("/shop/items/a%20b").body().contains("x-parameters: id=a b\n"));
    assertSeen("/shop/items|/base/items|shop|find|127.0.0.1|http", "/shop/items?kind=x&y=1");
    assertTrue(
        fixture.get("/shop/items?kind=x&y=1").body().startsWith("GET /base/items?kind=x&y=1\n"));
    assertSeen("/SHOP/items|/base/items|shop|rest|127.0.0.1|http", "/SHOP/items");
    assertSeen("/shop/admin/x|/x|admin|all|127.0.0.1|http", "/shop/admin/x");
    assertSeen(
        "/shop/administrator|/base/administrator|shop|rest|127.0.0.1|http", "/shop/administrator");
    assertTrue(fixture.send("PUT", "/shop/items/7").body().contains("|put|"));
    assertEquals(404, fixture.send("DELETE", "/shop/items/7").statusCode());
    assertEquals(404, fixture.get("/shopping").statusCode());
  }

  private void assertSeen(String expected, String path) throws Exception {
    String body = fixture.get(path).body();
    assertTrue(body.contains("x-seen: " + expected + "\n"), body);
  }

  @Test
  void withoutOperationTheGlobalOnErrorRuns() throws Exception {
    fixture
        .file(
            "global.xml",
            """
            <policies>
              <inbound /><backend><forward-request /></backend><outbound />
              <on-error>
                <set-header name="X-Reason" exists-action="override">
                  <value>@(context.LastError.Source + " " + context.LastError.Reason + " " + (context.Api == null))</value>
                </set-header>
              </on-error>
            </policies>
            """)
        .file("weir.yaml", "policy: global.xml\napis: {a: {service-url: BACKEND}}\n")
        .start();
    HttpResponse<String> answer = fixture.get("/nothing");
    assertEquals(404, answer.statusCode());
    assertEquals("{ \"statusCode\": 404, \"message\": \"Resource not found\" }", answer.body());
    assertEquals("application/json", answer.headers().firstValue("Content-Type").orElse(""));
    assertEquals(
        "configuration OperationNotFound True", answer.headers().firstValue("X-Reason").orElse(""));
  }

  @Test
  void scopesOfAnOperationAreComposed() throws Exception {
    fixture
        .file("global.xml", adding("global"))
        .file("api.xml", adding("api"))
        .file("operation.xml", adding("operation"))
        .file(
            "weir.yaml",
            """
            policy: global.xml
            apis:
              a:
                service-url: BACKEND
                policy: api.xml
                operations:
                  with: {template: /with, policy: operation.xml}
                  without: {template: /without}
            """)
        .start();
    assertTrue(fixture.get("/a/with").body().contains("x-scope: global,api,operation\n"));
    assertTrue(fixture.get("/a/without").body().contains("x-scope: global,api\n"));
  }

  private static String adding(String scope) {
    return """
    <policies>
      <inbound>
        <base />
        <set-header name="X-Scope" exists-action="append"><value>%s</value></set-header>
      </inbound>
      <backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error>
    </policies>
    """
        .formatted(scope);
  }

  @Test
  void onlyTrustedProxiesAreBelieved() throws Exception {
    fixture
        .file("show.xml", SHOW)
        .file(
            "weir.yaml",
            """
            trusted-proxies: [127.0.0.0/8, 10.0.0.0/8]
            apis: {a: {service-url: BACKEND, policy: show.xml}}
            """)
        .start();
    String[] forwarded = {
      "X-Forwarded-For", "1.2.3.4, 203.0.113.9, 10.1.1.1", "X-Forwarded-Proto", "https"
    };
    assertTrue(fixture.get("/a", forwarded).body().contains("|203.0.113.9|https\n"));
    assertTrue(fixture.get("/a", "X-Forwarded-For", "bad").body().contains("|127.0.0.1|http\n"));
    fixture.file("weir.yaml", "apis: {a: {service-url: BACKEND, policy: show.xml}}\n");
    fixture.gateway().poll();
    assertEquals(Reload.Kind.LOADED, fixture.gateway().poll().kind());
    assertTrue(fixture.get("/a", forwarded).body().contains("|127.0.0.1|http\n"));
  }

  @Test
  void dotsDoNotLeadFromOneApiToAnother() throws Exception {
    fixture
        .file("show.xml", SHOW)
        .file(
            "weir.yaml",
            """
            apis:
              open: {service-url: BACKEND/open, policy: show.xml}
              closed: {service-url: BACKEND/closed, policy: show.xml}
            """)
        .start();
    assertSeen("/closed/x|/closed/x|closed|all|127.0.0.1|http", "/open/%2e%2e/closed/x");
    assertEquals(404, fixture.get("/open/../../etc/passwd").statusCode());
  }

  @Test
  void requestsAreLoggedWithoutTheirQueries() throws Exception {
    Logger logger = (Logger) LoggerFactory.getLogger("io.weir.access");
    ListAppender<ILoggingEvent> lines = new ListAppender<>();
    lines.start();
    logger.addAppender(lines);
    try {
      fixture.file("weir.yaml", "access-log: json\napis: {a: {service-url: BACKEND}}\n").start();
      fixture.get("/a/b?subscription-key=hush");
      fixture.gateway().stop(Duration.ofSeconds(5));
      JsonNode line =
          JsonMapper.builder().build().readTree(lines.list.get(0).getFormattedMessage());
      assertEquals("GET", line.get("method").asString());
      assertEquals(fixture.url() + "/a/b", line.get("url").asString());
      assertEquals(200, line.get("responseCode").asInt());
      assertEquals("a", line.get("apiId").asString());
    } finally {
      logger.detachAppender(lines);
    }
  }

  @Test
  void theProbePathAnswersBeforeAllPolicies() throws Exception {
    fixture
        .file(
            "no.xml",
            "<policies><inbound><return-response><set-status code=\"418\""
                + " /></return-response></inbound></policies>")
        .file("weir.yaml", "policy: no.xml\napis: {a: {path: /, service-url: BACKEND}}\n")
        .start();
    assertEquals(200, fixture.get(RequestHandler.PROBE).statusCode());
    assertEquals(418, fixture.get("/").statusCode());
  }

  @Test
  void anApiWithoutServiceUrlDoesNotCallTheGatewayItself() throws Exception {
    fixture
        .file(
            "weir.yaml",
            """
            policy: global.xml
            apis: {a: {}}
            """)
        .file(
            "global.xml",
            """
            <policies><inbound /><backend><forward-request /></backend><outbound />
            <on-error><set-header name="X-Why" exists-action="override"><value>@(context.LastError.Reason)</value></set-header></on-error></policies>
            """)
        .start();
    HttpResponse<String> answer = fixture.get("/a");
    assertEquals(500, answer.statusCode());
    assertEquals("BackendConnectionFailure", answer.headers().firstValue("X-Why").orElse(""));
  }

  @Test
  void preflightsGoToTheOperationTheyAskFor() throws Exception {
    fixture
        .file(
            "cors.xml",
            """
            <policies><inbound><base /><cors><allowed-origins><origin>https://shop.test</origin></allowed-origins>
            <allowed-methods><method>PUT</method></allowed-methods></cors></inbound>
            <backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>
            """)
        .file(
            "weir.yaml",
            """
            apis:
              a: {service-url: BACKEND, operations: {put: {method: PUT, template: /x, policy: cors.xml}}}
              b: {service-url: BACKEND, operations: {put: {method: PUT, template: /x}}}
            """)
        .start();
    String[] headers = {"Origin", "https://shop.test", "Access-Control-Request-Method", "PUT"};
    HttpResponse<String> answer = fixture.send("OPTIONS", "/a/x", headers);
    assertEquals(200, answer.statusCode());
    assertEquals(
        "https://shop.test", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    assertEquals(404, fixture.send("OPTIONS", "/b/x", headers).statusCode());
    assertEquals(404, fixture.send("OPTIONS", "/a/x").statusCode());
  }

  @Test
  void tracesAreOnlyForWhoHasTheToken() throws Exception {
    fixture.environment.put("TOKEN", "a-token-that-is-long");
    fixture
        .file("show.xml", SHOW)
        .file(
            "weir.yaml",
            """
            debug: {token: {env: TOKEN}, keep: 2}
            apis: {a: {service-url: BACKEND, policy: show.xml}}
            """)
        .start();
    String header = "Apim-Debug-Authorization";
    HttpResponse<String> plain = fixture.get("/a");
    assertTrue(plain.headers().firstValue("Apim-Trace-Id").isEmpty());
    HttpResponse<String> wrong = fixture.get("/a", header, "a-token-that-is-wrong");
    assertTrue(wrong.headers().firstValue("Apim-Trace-Id").isEmpty());
    assertFalse(wrong.body().contains("apim-debug"));
    HttpResponse<String> traced = fixture.get("/a", header, "a-token-that-is-long");
    assertFalse(traced.body().contains("a-token-that-is-long"), "the backend must not see it");
    String path = RequestTraces.PATH + traced.headers().firstValue("Apim-Trace-Id").orElse("");
    assertEquals(404, fixture.get(path).statusCode());
    HttpResponse<String> document = fixture.get(path, header, "a-token-that-is-long");
    assertEquals(200, document.statusCode());
    JsonNode entries = JsonMapper.builder().build().readTree(document.body()).get("traceEntries");
    assertEquals("api-inspector", entries.get("inbound").get(0).get("source").asString());
    assertEquals("request-forwarder", entries.get("backend").get(0).get("source").asString());
    assertFalse(document.body().contains("a-token-that-is-long"));
  }

  @Test
  void withoutDebugTheTokensHeaderIsOrdinary() throws Exception {
    fixture.file("weir.yaml", "apis: {a: {service-url: BACKEND}}\n").start();
    HttpResponse<String> answer = fixture.get("/a", "Apim-Debug-Authorization", "x");
    assertTrue(answer.body().contains("apim-debug-authorization: x\n"));
    assertTrue(answer.headers().firstValue("Apim-Trace-Id").isEmpty());
  }

  @Test
  void oneDocumentServesEveryPath() throws Exception {
    fixture
        .file("policy.xml", SHOW)
        .start(
            ConfigurationSource.document(
                    folder.resolve("policy.xml"), Url.parse(fixture.backend.url() + "/v1"))
                .listening(new Listener("127.0.0.1", 0, null)));
    assertTrue(fixture.send("PATCH", "/a/b?c=1").body().startsWith("PATCH /v1/a/b?c=1\n"));
    assertTrue(fixture.get("/").body().startsWith("GET /v1/\n"));
  }

  @Test
  void aPortInUseIsNamed() throws Exception {
    fixture.file("weir.yaml", "apis: {}\n");
    try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getByName("127.0.0.1"))) {
      Listener listener = new Listener("127.0.0.1", taken.getLocalPort(), null);
      IOException refused =
          assertThrows(
              IOException.class, () -> Gateway.start(fixture.source().listening(listener)));
      assertTrue(
          refused
              .getMessage()
              .startsWith(
                  "cannot listen on 127.0.0.1:" + taken.getLocalPort() + ": the port is in use"),
          refused.getMessage());
    }
  }

  @Test
  void severalListeners() throws Exception {
    fixture
        .file(
            "weir.yaml",
            "listen: [\"127.0.0.1:0\", \"[::1]:0\"]\napis: {a: {service-url: BACKEND}}\n")
        .start(fixture.source());
    List<String> urls = fixture.gateway().urls();
    assertEquals(2, urls.size());
    assertTrue(urls.get(1).startsWith("http://[::1]:"), urls.get(1));
    assertEquals(200, fixture.get("/a").statusCode());
  }
}
