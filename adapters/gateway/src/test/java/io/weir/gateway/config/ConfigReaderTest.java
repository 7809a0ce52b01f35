package io.weir.gateway.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.DiagnosticPrinter;
import io.weir.api.diagnostic.DiagnosticSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigReaderTest {
  @TempDir Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private final DiagnosticSink sink = new DiagnosticSink();

  @BeforeEach
  void files() throws IOException {
    Files.writeString(folder.resolve("a.xml"), "<policies />");
    Files.writeString(folder.resolve("secret"), "from-a-file\n");
  }

  private GatewayConfig read(String yaml) throws IOException {
    Files.writeString(folder.resolve("weir.yaml"), yaml);
    return ConfigReader.read(folder, new InputFiles(), environment::get, sink);
  }

  /** The code, the underlined text and the message of each problem. */
  private List<String> problems() {
    return sink.sorted().stream()
        .map(d -> d.code().id() + " [" + d.span().text() + "] " + d.message())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lisen: 80                              | CFG5001 [lisen] unknown key `lisen` in weir.yaml; did you mean `listen`?
          listen: 99999                          | CFG5001 [99999] `99999` is no address such as `0.0.0.0:8080` or `8080`
          listen: "::1:80"                       | CFG5001 ["::1:80"] an IPv6 address stands in brackets, such as `[::1]:8080`: `::1:80`
          listen: [8080, {adress: x}]            | CFG5001 [{] an entry of `listen` needs `address`
          redis: {timeout: 1s}                   | CFG5001 [redis] `redis` needs either `uri`, or `cluster` with some nodes
          redis: {uri: "http://:pw@x"}           | CFG5001 [uri] not an address such as `redis://host:6379/0`, `rediss://…` or `redis-sentinel://…`
          redis: {uri: "redis://x", when-unavailable: pass} | CFG5001 [pass] `when-unavailable` is one of `limit-locally`, `refuse`
          redis: {uri: "redis://x", timeout: 0s} | CFG5001 [timeout] `timeout` must be positive
          redis: {uri: "redis://x", key-prefx: a} | CFG5001 [key-prefx] unknown key `key-prefx` in `redis`; did you mean `key-prefix`?
          apis: [a]                              | CFG5001 [[] `apis` must be a map, not a list
          apis: {a: {service-url: "ftp://x"}}    | CFG5001 ["ftp://x"] not an http or https URL: scheme `ftp`
          apis: {a: {service-url: "http://x/?a"}} | CFG5001 ["http://x/?a"] a base URL has no query: `http://x/?a`
          apis: {a: {path: "/x/{id}"}}           | CFG5001 ["/x/{id}"] `/x/{id}` is no path: templates belong to operations
          apis: {a: {path: /X}, b: {path: /x/}}  | CFG5004 [/x/] the API `a` has the path `/x` too
          apis: {a: {operations: {o: {method: "G T"}}}} | CFG5001 ["G T"] `G T` is no method
          apis: {a: {operations: {o: {template: "/{a"}}}} | CFG5001 ["/{a"] unbalanced braces in `/{a`
          apis: {a: {operations: {o: {path: /x}}}} | CFG5001 [path] unknown key `path` in the operation `o`; known are `method`, `template`, `name`, `policy`
          named-values: {n: {env: NO}}           | CFG5003 [env] the environment variable `NO` is not set and there is no `default`
          named-values: {n: {value: a, env: b}}  | CFG5001 [{] `n` needs exactly one of `value`, `env` and `file`
          named-values: {n: {file: gone}}        | CFG5002 [file] cannot read `FOLDER/gone`: there is no such file
          limits: {head: 10KB}                   | CFG5001 [10KB] `10KB` is no size such as `64KiB` or `10MiB`
          limits: {idle-timeout: 10}             | CFG5001 [idle-timeout] `10` is no duration such as `7s` or `500ms`
          access-log: loud                       | CFG5001 [loud] `access-log` is one of `none`, `text`, `json`
          trusted-proxies: [localhost]           | CFG5001 [localhost] `localhost` is no range such as `10.0.0.0/8`
          trusted-proxies: [10.0.0.0/99]         | CFG5001 [10.0.0.0/99] `10.0.0.0/99` is no range such as `10.0.0.0/8`
          debug: {}                              | CFG5001 [debug] `debug` needs `token`
          debug: {token: short}                  | CFG5001 [token] the debug token must have at least 16 characters
          drain: soon                            | CFG5001 [drain] `soon` is no duration such as `7s` or `500ms`
          policy: .                              | CFG5002 [.] cannot read `FOLDER/.`: Is a directory
          a: b: c                                | CFG5001 [:] mapping values are not allowed here
          """)
  void everyMistakeHasItsPlace(String yaml, String expected) throws IOException {
    read(yaml + "\n");
    assertEquals(List.of(expected.replace("FOLDER", folder.toString())), problems());
  }

  @Test
  void oneMistakeDoesNotHideTheOthers() throws IOException {
    read(
        """
        listen: x
        named-values:
          a: {env: MISSING}
          b: fine
        apis:
          one: {policy: gone.xml, service-url: nowhere}
          two: {operations: {o: {metod: GET}, p: {method: "?"}}}
        """);
    assertEquals(6, problems().size(), problems().toString());
    Diagnostic method =
        sink.sorted().stream().filter(d -> d.message().contains("metod")).findFirst().orElseThrow();
    assertTrue(
        DiagnosticPrinter.print(method)
            .endsWith(
                """
                weir.yaml:7:26
                   |
                 7 |   two: {operations: {o: {metod: GET}, p: {method: "?"}}}
                   |                          ^^^^^
                """),
        DiagnosticPrinter.print(method));
  }

  @Test
  void valuesComeFromTheFileVariablesAndOtherFiles() throws IOException {
    environment.put("SET", "from the environment");
    GatewayConfig config =
        read(
            """
            named-values:
              plain: 7
              variable: {env: SET}
              otherwise: {env: UNSET, default: standard}
              shown: {env: SET2, default: public, secret: false}
              file: {file: secret}
              hidden: {value: in here, secret: true}
            """);
    assertNotNull(config);
    assertEquals(List.of(), problems());
    assertEquals(
        Map.of(
            "plain", "7",
            "variable", "from the environment",
            "otherwise", "standard",
            "shown", "public",
            "file", "from-a-file",
            "hidden", "in here"),
        config.namedValues());
    assertEquals(
        java.util.Set.of("from the environment", "standard", "from-a-file", "in here"),
        config.secrets());
    assertFalse(config.toString().contains("in here"));
  }

  @Test
  void everythingTogether() throws IOException {
    GatewayConfig config =
        read(
            """
            listen: ["[::1]:8443", 127.0.0.1:80]
            gateway: {id: g, region: north, service-name: shop}
            policy: a.xml
            fragments: {f: a.xml}
            backends: {b: {url: "http://b.test"}}
            apis: {a: {name: The API, version: v2, revision: 3, protocols: [https], policy: a.xml}}
            limits: {request-body: 10MiB, buffered-body: 1MiB, head: 32KiB, idle-timeout: 5s, connect-timeout: 2s, backend-connections: 7}
            trusted-proxies: [10.0.0.0/8, "fd00::/8", 192.0.2.1]
            access-log: json
            drain: 1m30s
            """);
    assertNotNull(config);
    assertEquals(List.of(), problems());
    assertEquals(new Listener("::1", 8443, null), config.listeners().get(0));
    assertEquals("north", config.deployment().region());
    assertEquals("shop", config.deployment().serviceName());
    assertEquals("/a", config.apis().get(0).api().path());
    assertEquals("v2", config.apis().get(0).api().version());
    assertEquals(10L << 20, config.server().body());
    assertEquals(Duration.ofSeconds(5), config.server().idleTimeout());
    assertEquals(7, config.client().connectionsPerHost());
    assertEquals(1L << 20, config.bufferedBody());
    assertEquals(3, config.trustedProxies().size());
    assertEquals(Duration.ofSeconds(90), config.drain());
  }

  @Test
  void anEmptyFileServesNothing() throws IOException {
    GatewayConfig config = read("");
    assertNotNull(config);
    assertEquals(List.of(Listener.DEFAULT), config.listeners());
    assertEquals(List.of(), problems());
  }
}
