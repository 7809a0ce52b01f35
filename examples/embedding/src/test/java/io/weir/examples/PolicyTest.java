package io.weir.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.weir.api.Body;
import io.weir.api.Headers;
import io.weir.api.Request;
import io.weir.api.Response;
import io.weir.api.Url;
import io.weir.xml.Policies;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A unit test of a policy document: no server, no network. */
class PolicyTest {
  @Test
  void callersWithoutAKeyAreTurnedAway() throws Exception {
    Policies policies =
        Policies.builder()
            .policy(Path.of("policy.xml"))
            .namedValue("api-key", "let-me-in")
            .backendClient((call, owner) -> CompletableFuture.completedStage(new Response(204)))
            .build();
    assertEquals(401, answer(policies, "wrong").status());
    assertEquals(204, answer(policies, "let-me-in").status());
  }

  private static Response answer(Policies policies, String key) {
    Headers headers = new Headers();
    headers.add("X-Api-Key", key);
    Url url = Url.parse("https://api.test/orders");
    Request request = new Request("GET", url, headers, Body.empty(), "203.0.113.7", null);
    return policies.handle(request).toCompletableFuture().join();
  }
}
