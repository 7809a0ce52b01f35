package io.weir.benchmarks;

import io.weir.api.diagnostic.SourceText;
import io.weir.runtime.engine.Pipeline;
import io.weir.xml.PolicyCompiler;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * A thousand documents of ten policies each, loaded one after the other: how long that takes, and
 * what they keep of heap and class space once the garbage is gone. Not JMH: it is the first load of
 * a process that counts.
 */
final class LoadBenchmark {
  private static final String DOCUMENT =
      """
      <policies>
        <inbound>
          <base />
          <check-header name="X-Key" failed-check-httpcode="401" failed-check-error-message="no key" ignore-case="false" />
          <set-variable name="tenant" value="@(context.Request.Headers.GetValueOrDefault("X-Tenant", "t%1$d"))" />
          <set-variable name="trace" value="@("trace-" + context.RequestId + "-%1$d")" />
          <choose>
            <when condition="@(context.Request.Method == "GET" && (string)context.Variables["tenant"] != "t%1$d")">
              <set-header name="X-Trace" exists-action="override">
                <value>@((string)context.Variables["trace"])</value>
              </set-header>
            </when>
            <otherwise>
              <return-response>
                <set-status code="403" reason="Forbidden" />
                <set-body>@(new JObject(new JProperty("error", "tenant %1$d"), new JProperty("id", context.RequestId)).ToString())</set-body>
              </return-response>
            </otherwise>
          </choose>
          <rewrite-uri template="/v%1$d/orders" />
        </inbound>
        <backend><base /></backend>
        <outbound>
          <base />
          <set-header name="X-Backend" exists-action="delete" />
        </outbound>
        <on-error><base /></on-error>
      </policies>
      """;

  private LoadBenchmark() {}

  /** Loads and measures; one line a measure. */
  static void run(int documents) {
    PolicyCompiler compiler = PolicyCompiler.builder().build();
    compiler.compile(document(-1)).orThrow(); // classes of the library itself are not counted
    long heap = usedHeap();
    long classes = usedClassSpace();
    List<Pipeline> kept = new ArrayList<>(documents);
    long start = System.nanoTime();
    for (int i = 0; i < documents; i++) {
      kept.add(compiler.compile(document(i)).orThrow());
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%d documents: %.2f s (%.2f ms each), heap %.1f KB each, class space %.1f KB each%n",
        kept.size(),
        seconds,
        seconds * 1e3 / documents,
        (usedHeap() - heap) / 1024.0 / documents,
        (usedClassSpace() - classes) / 1024.0 / documents);
  }

  private static SourceText document(int i) {
    return new SourceText("api-" + i + ".xml", DOCUMENT.formatted(i));
  }

  private static long usedHeap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long usedClassSpace() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(p -> p.getName().equals("Metaspace"))
        .mapToLong(p -> p.getUsage().getUsed())
        .sum();
  }

  /** For a process of its own: the number of documents. */
  public static void main(String[] arguments) {
    run(Integer.parseInt(arguments[0]));
  }
}
