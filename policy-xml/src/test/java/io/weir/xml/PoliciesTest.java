package io.weir.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.weir.api.Body;
import io.weir.api.Headers;
import io.weir.api.Request;
import io.weir.api.Response;
import io.weir.api.Url;
import io.weir.api.diagnostic.PolicyCompileException;
import io.weir.api.entity.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PoliciesTest {
  private static final String CHECKED =
      """
      <policies>
        <inbound>
          <base />
          <check-header name="X-Key" failed-check-httpcode="401" failed-check-error-message="No key" ignore-case="false">
            <value>{{key}}</value>
          </check-header>
        </inbound>
        <backend><base /></backend>
        <outbound>
          <base />
          <set-header name="X-Api" exists-action="override"><value>@(context.Api.Name)</value></set-header>
        </outbound>
        <on-error><base /></on-error>
      </policies>
      """;

  private final List<String> calls = new ArrayList<>();

  private Policies.Builder builder() {
    return Policies.builder()
        .policy(CHECKED)
        .namedValue("key", "secret")
        .backendClient(
            (call, owner) -> {
              calls.add(call.method() + " " + call.url());
              return CompletableFuture.completedStage(new Response(204));
            });
  }

  private static Request get(String url, String... headers) {
    Headers lines = new Headers();
    for (int i = 0; i < headers.length; i += 2) {
      lines.add(headers[i], headers[i + 1]);
    }
    return new Request("GET", Url.parse(url), lines, Body.empty(), "203.0.113.7", null);
  }

  private static Response answer(Policies policies, Request request) {
    return policies.handle(request).toCompletableFuture().join();
  }

  @Test
  void policiesDecideAndTheBackendIsAskedBehindTheServiceUrl() {
    Api api = new Api("orders", "Orders", "/orders", List.of(), null, "k", "k", true, "1", null);
    Policies policies = builder().api(api).serviceUrl("https://backend.test/base/").build();
    assertEquals(401, answer(policies, get("https://api.test/orders/7")).status());
    assertEquals(List.of(), calls);
    Response response = answer(policies, get("https://api.test/orders/7?x=%2F", "X-Key", "secret"));
    assertEquals(204, response.status());
    assertEquals("Orders", response.headers().first("X-Api"));
    assertEquals(List.of("GET https://backend.test/base/7?x=%2F"), calls);
  }

  @Test
  void anApiAtTheRootKeepsThePath() {
    Policies policies = builder().serviceUrl("https://backend.test").build();
    answer(policies, get("https://api.test/a/b", "X-Key", "secret"));
    assertEquals(List.of("GET https://backend.test/a/b"), calls);
  }

  @Test
  void anotherDocumentServesFromTheNextRequestOn() {
    Policies policies = builder().build();
    policies.reload(builder().namedValue("key", "other"));
    assertEquals(401, answer(policies, get("https://api.test/", "X-Key", "secret")).status());
    assertEquals(204, answer(policies, get("https://api.test/", "X-Key", "other")).status());
  }

  @Test
  void aDocumentWithErrorsIsRefusedAndTheOneBeforeServes() {
    Policies policies = builder().build();
    Policies.Builder broken =
        builder().policy("<policies><inbound><set-heder /></inbound></policies>");
    PolicyCompileException refused =
        assertThrows(PolicyCompileException.class, () -> policies.reload(broken));
    assertEquals("POL2001", refused.diagnostics().get(0).code().id());
    assertEquals(204, answer(policies, get("https://api.test/", "X-Key", "secret")).status());
  }

  @Test
  void withoutABackendClientCallsFail() {
    Policies policies = Policies.builder().policy("<policies />").build();
    assertEquals(200, answer(policies, get("https://api.test/")).status()); // no section forwards
    Policies forwarding =
        Policies.builder()
            .policy("<policies><backend><forward-request /></backend></policies>")
            .build();
    assertEquals(500, answer(forwarding, get("https://api.test/")).status());
  }
}
