package io.weir.benchmarks.hosts;

import java.nio.charset.StandardCharsets;

/** The application's answer, and the names that it goes by. */
final class Orders {
  static final String API_KEY = "X-Api-Key";
  static final String AUTHORIZATION = "Authorization";
  static final String TRACE_ID = "X-Trace-Id";
  static final String JSON_TYPE = "application/json";

  private static final byte[] ORDER =
      "{\"id\":42,\"state\":\"shipped\",\"lines\":[{\"sku\":\"a-1\",\"quantity\":2}]}"
          .getBytes(StandardCharsets.UTF_8);

  private Orders() {}

  /** An order as JSON. */
  static byte[] order() {
    return ORDER.clone();
  }
}
