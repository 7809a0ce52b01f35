package io.weir.benchmarks;

import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Headers;
import io.weir.api.Request;
import io.weir.api.Response;
import io.weir.api.Url;
import io.weir.api.entity.Api;
import io.weir.api.entity.Deployment;
import io.weir.api.entity.Group;
import io.weir.api.entity.Operation;
import io.weir.api.entity.Subscription;
import io.weir.api.entity.User;
import io.weir.api.spi.Services;
import io.weir.runtime.dotnet.json.JObjectMembers;
import io.weir.runtime.dotnet.time.DateTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The exchange that the expressions look at. */
final class Samples {
  private static final String ORDER =
      """
      {"customer": {"id": "c-17", "name": "Contoso"},
       "items": [
         {"name": "pen", "count": 3, "price": 1.25, "category": "office"},
         {"name": "desk", "count": 1, "price": 249.9, "category": "furniture"},
         {"name": "lamp", "count": 2, "price": 39.5, "category": "furniture"},
         {"name": "paper", "count": 10, "price": 4.75, "category": "office"}]}
      """;

  private Samples() {}

  /** A request with its answer, ready for expressions of outbound. */
  static Exchange exchange() {
    Services services =
        Services.builder(
                (delay, action) -> () -> {},
                (call, owner) ->
                    CompletableFuture.failedStage(new IllegalStateException("no backend")))
            .build();
    Headers headers = new Headers();
    headers.add("Host", "api.example.com");
    headers.add("Accept", "application/json");
    headers.add("User-Agent", "bench/1.0");
    headers.add("Authorization", "Bearer abc.def.ghi");
    headers.add("X-Key", "k-123");
    headers.add("X-Tenant", "contoso");
    Request request =
        new Request(
            "GET",
            Url.parse("https://api.example.com/orders/4711/items?page=3&size=20"),
            headers,
            Body.empty(),
            "10.1.2.3",
            null);
    Instant created = Instant.parse("2026-01-01T00:00:00Z");
    Exchange exchange =
        Exchange.builder(
                request,
                services,
                new Deployment("managed", "i", true, "West Europe", "s", "n", Map.of()))
            .requestId(new UUID(1, 2))
            .api(
                new Api(
                    "orders",
                    "Orders",
                    "/orders",
                    List.of("https"),
                    null,
                    Api.DEFAULT_KEY_HEADER,
                    Api.DEFAULT_KEY_QUERY,
                    true,
                    "1",
                    null))
            .operation(new Operation("get-items", "Get items", "GET", "/orders/{id}/items"))
            .subscription(
                new Subscription(
                    "sub-1", "Contoso", "primary", "primary", "secondary", created, null, null))
            .user(
                new User(
                    "u-1",
                    "a@contoso.com",
                    "Ada",
                    "L",
                    null,
                    List.of(new Group("g1", "developers"), new Group("g2", "admins")),
                    List.of(),
                    created))
            .build();
    Response response = new Response(503);
    exchange.response(response);
    exchange.variables().put("id", "user-17");
    exchange.variables().put("count", 41);
    exchange.variables().put("card", "4539148803436467");
    exchange.variables().put("issued", DateTime.utc(created));
    exchange.variables().put("order", JObjectMembers.parse(ORDER));
    return exchange;
  }
}
