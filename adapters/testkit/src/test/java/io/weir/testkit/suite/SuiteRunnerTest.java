package io.weir.testkit.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.weir.testkit.YamlSuites;
import io.weir.testkit.data.DataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the runner says of suites that are wrong, and of tests that fail. */
class SuiteRunnerTest {
  private static final String POLICY =
      """
      suite: s
      policy: |
        <policies>
          <inbound><set-variable name="tenant" value="a" /><trace source="t">seen</trace></inbound>
          <backend><forward-request /></backend>
          <outbound><set-header name="X-Out" exists-action="override"><value>1</value></set-header></outbound>
        </policies>
      """;

  @TempDir private Path folder;

  private Path suite(String text) throws IOException {
    return Files.writeString(folder.resolve("suite.yaml"), text);
  }

  private String refusal(String text) throws IOException {
    Path file = suite(text);
    DataException refused = assertThrows(DataException.class, () -> new SuiteRunner().load(file));
    return String.valueOf(refused.getMessage()).replace(file.toString(), "suite.yaml");
  }

  private List<CaseResult> run(String text) throws IOException {
    return new SuiteRunner()
        .load(suite(text)).stream().map(SuiteRunner.Case::run).collect(Collectors.toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'polcy: x'                                              | 8 | did you mean `policy`
          'tests: [{nam: a}]'                                     | 8 | needs `name`
          'tests: [{name: a, request: {urll: x}}]'                 | 8 | unknown key `urll` in the request; did you mean `url`
          'tests: [{name: a, request: {}, expect: {statsu: 200}}]'| 8 | did you mean `status`
          'tests: [{name: a, request: {}, expect: {last-error: {raeson: x}}}]'| 8 | `raeson`
          'tests: [{name: a, request: {}, expect: {status: {match: x}}}]'| 8 | unknown key `match` in an expectation; known are `matches`
          'tests: [{name: a, request: {}, expect: {headers: {A: {}}}}]'| 8 | the expectation is empty
          'tests: [{name: a, request: {}, expect: {metrics: []}}]'| 8 | no policy emits any
          'tests: [{name: a, steps: [{advanec: 1s}]}]'            | 8 | a step needs
          'tests: [{name: a, steps: [{advance: soon}]}]'          | 8 | no duration
          'tests: [{name: a, request: {}, backend: [{error: gone}]}]' | 8 | connection-refused
          'tests: [{name: a, request: {}, services: [{when: {url: x}}]}]' | 8 | `reply` or `replies`
          'tests: [{name: a}]'                                    | 8 | needs `request`, `steps` or `diagnostics`
          'clock: yesterday'                                      | 8 | no instant
          """)
  void aSuiteThatIsWrongIsToldWithItsLine(String more, int line, String said) throws IOException {
    String message = refusal(POLICY + more + "\n");
    assertTrue(message.startsWith("suite.yaml:" + line + ":"), message);
    assertTrue(message.contains(said), message);
  }

  @Test
  void twoTestsOfOneNameAreRefused() throws IOException {
    String message =
        refusal(POLICY + "tests:\n  - {name: a, request: {}}\n  - {name: a, request: {}}\n");
    assertTrue(message.startsWith("suite.yaml:10:"), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {status: 201}                                          | status\\n    expected: 201\\n    actual:   200
          {status: {matches: "^5"}}                              | status
          {reason: Nope}                                         | reason
          {headers: {X-Out: "2"}}                                | X-Out
          {headers: {X-Out: absent}}                             | X-Out
          {headers: {X-None: present}}                           | X-None
          {body: other}                                          | body
          {body-json: {a: 2}}                                    | body-json
          {body-matches: "^z"}                                   | body
          {variables: {tenant: b}}                               | variable tenant
          {variables: {other: present}}                          | variable other
          {last-error: {reason: x}}                              | last-error
          {backend-calls: 2}                                     | backend-calls
          {backend-request: {url: "https://else.test/"}}         | backend-request url
          {service-calls: [{url: "https://else.test/"}]}         | call 1 was not found
          {traces: [{source: t, message: other}]}                | trace
          {elapsed: 2s}                                          | elapsed\\n    expected: 2s\\n    actual:   1s
          {elapsed: {matches: "^9"}}                             | elapsed
          """)
  void aDifferenceSaysWhatWasExpectedAndWhatCame(String expect, String said) throws IOException {
    String test =
        "tests:\n  - name: a\n    request: {url: \"https://api.test/\"}\n"
            + "    backend: [{status: 200, takes: 1s, body-json: {a: 1}}]\n    expect: "
            + expect
            + "\n";
    CaseResult result = run(POLICY + test).get(0);
    assertEquals(1, result.differences().size(), result::failure);
    assertTrue(result.failure().contains(said.replace("\\n", "\n")), result::failure);
  }

  @Test
  void whatIsAsExpectedPasses() throws IOException {
    String test =
        """
        tests:
          - name: a
            request: {url: "https://api.test/"}
            backend: [{status: 200, takes: 1500ms, body-json: {a: 1}}]
            expect:
              status: {matches: "^2"}
              headers: {X-Out: "1", X-None: absent}
              body-json: {a: 1}
              variables: {tenant: a}
              last-error: absent
              backend-calls: 1
              backend-request: {method: GET, url: {contains: api.test}}
              traces: [{source: t, message: seen}]
              elapsed: 1s500ms
          - name: nothing is expected but an answer
            request: {url: "https://api.test/"}
        """;
    for (CaseResult result : run(POLICY + test)) {
      assertTrue(result.passed(), result::failure);
    }
  }

  @Test
  void aCallThatNoStubAnswersFailsTheTestAndNamesTheUrl() throws IOException {
    String suite =
        """
        policy: |
          <policies><inbound>
            <send-request response-variable-name="r" ignore-error="true"><set-url>https://lost.test/x</set-url><set-method>GET</set-method></send-request>
          </inbound></policies>
        tests: [{name: a, request: {}, expect: {status: 200}}]
        """;
    CaseResult result = run(suite).get(0);
    assertTrue(result.failure().contains("https://lost.test/x"), result::failure);
  }

  @Test
  void aDocumentThatDoesNotLoadFailsWithItsProblems() throws IOException {
    String suite =
        "policy: <policies><inbound><set-heder /></inbound></policies>\n"
            + "tests: [{name: a, request: {}}]\n";
    CaseResult result = run(suite).get(0);
    assertTrue(result.failure().contains("POL2001"), result::failure);
    assertTrue(result.failure().contains("^^^^^^^^^^"), result::failure);
  }

  @Test
  void aTestBeginsAfreshAndItsStepsShare() throws IOException {
    String suite =
        """
        policy: |
          <policies><inbound>
            <cache-lookup-value key="k" variable-name="v" default-value="none" />
            <cache-store-value key="k" value="one" duration="60" />
          </inbound></policies>
        tests:
          - name: a
            steps:
              - {request: {}, expect: {variables: {v: none}}}
              - {request: {}, expect: {variables: {v: one}}}
              - {advance: 61s}
              - {request: {}, expect: {variables: {v: none}}}
          - {name: b, request: {}, expect: {variables: {v: none}}}
        """;
    for (CaseResult result : run(suite)) {
      assertTrue(result.passed(), result::failure);
    }
  }

  @Test
  void yamlThatIsNoSuiteIsLeftOutBelowAFolder() throws IOException {
    suite(POLICY + "tests: [{name: a, request: {}}]\n");
    Files.writeString(folder.resolve("weir.yaml"), "listen: 0.0.0.0:8080\n");
    assertEquals(List.of(folder.resolve("suite.yaml")), YamlSuites.files(folder));
  }
}
