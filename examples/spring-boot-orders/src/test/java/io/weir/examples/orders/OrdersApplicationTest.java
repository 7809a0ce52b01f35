package io.weir.examples.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The README's calls. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OrdersApplicationTest {
  private final HttpClient client = HttpClient.newHttpClient();
  @LocalServerPort private int port;

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void theReadmesCalls() throws Exception {
    HttpResponse<String> withoutKey = get("/orders");
    assertThat(withoutKey.statusCode()).isEqualTo(401);
    assertThat(withoutKey.body())
        .isEqualTo("{ \"statusCode\": 401, \"message\": \"A key is needed\" }");

    HttpResponse<String> withoutToken = get("/orders", "X-Api-Key", "let-me-in");
    assertThat(withoutToken.statusCode()).isEqualTo(401);
    assertThat(withoutToken.body()).contains("A token is needed");

    String token = get("/demo/token").body();
    String[] headers = {"X-Api-Key", "let-me-in", "Authorization", "Bearer " + token};
    HttpResponse<String> order = get("/orders/7", headers);
    assertThat(order.statusCode()).isEqualTo(200);
    assertThat(order.headers().firstValue("X-Remaining")).hasValue("4");
    assertThat(order.body()).isEqualTo("{\"id\":7,\"item\":\"weir board\",\"customer\":\"alice\"}");

    for (int i = 0; i < 4; i++) {
      assertThat(get("/orders", headers).statusCode()).isEqualTo(200);
    }
    HttpResponse<String> limited = get("/orders", headers);
    assertThat(limited.statusCode()).isEqualTo(429);
    assertThat(limited.headers().firstValue("Retry-After")).isPresent();

    assertThat(get("/actuator/weir").body()).contains("classpath:policies/orders.xml");
    assertThat(get("/actuator/health").body()).contains("UP");
    assertThat(get("/actuator/metrics/weir.requests").body()).contains("\"COUNT\"");
  }
}
