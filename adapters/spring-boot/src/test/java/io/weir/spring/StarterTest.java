package io.weir.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micrometer.core.instrument.MeterRegistry;
import io.weir.api.diagnostic.PolicyCompileException;
import io.weir.api.spi.BackendClient;
import io.weir.api.spi.Services;
import io.weir.xml.Policies;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The starter in real applications on a real port. */
class StarterTest {
  private static final String TAGGED =
      """
      <policies>
        <inbound>
          <base />
          <check-header name="X-Key" failed-check-httpcode="403" failed-check-error-message="No" ignore-case="false">
            <value>{{key}}</value>
          </check-header>
          <set-header name="X-Seen" exists-action="override"><value>%s</value></set-header>
        </inbound>
        <backend><base /></backend>
        <outbound><set-header name="X-Out" exists-action="override"><value>@(context.Api.Name)</value></set-header></outbound>
        <on-error><base /></on-error>
      </policies>
      """;

  private final HttpClient client = HttpClient.newHttpClient();
  private ConfigurableApplicationContext context;
  @TempDir Path folder;
  private Path policy;

  @RestController
  static class Controller {
    @GetMapping("/seen")
    String seen(@RequestHeader("X-Seen") String seen) {
      return "seen " + seen;
    }

    @GetMapping("/free")
    String free() {
      return "free";
    }
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class App {
    @Bean
    Controller controller() {
      return new Controller();
    }
  }

  @BeforeEach
  void write() throws Exception {
    policy = folder.resolve("policy.xml");
    Files.writeString(policy, TAGGED.formatted("one"));
  }

  @AfterEach
  void close() {
    if (context != null) {
      context.close();
    }
  }

  private void start(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--server.port=0");
    all.add("--spring.main.banner-mode=off");
    all.add("--management.endpoints.web.exposure.include=*");
    all.add("--weir.named-values.key=s3cret");
    context = new SpringApplicationBuilder(App.class).run(all.toArray(String[]::new));
  }

  private void startWithPolicy(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--weir.policy=file:" + policy);
    all.add("--weir.url-patterns=/seen,/seen/*");
    start(all.toArray(String[]::new));
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void policiesStandInFrontOfTheirPathsOnly() throws Exception {
    startWithPolicy("--weir.api.name=Shop");
    assertThat(get("/seen").statusCode()).isEqualTo(403);
    HttpResponse<String> seen = get("/seen", "X-Key", "s3cret");
    assertThat(seen.body()).isEqualTo("seen one");
    assertThat(seen.headers().firstValue("X-Out")).hasValue("Shop");
    assertThat(get("/free").body()).isEqualTo("free");
  }

  @Test
  void aChangedDocumentServesAndABrokenOneDoesNot() throws Exception {
    startWithPolicy();
    PolicyDocuments documents = context.getBean(PolicyDocuments.class);
    Files.writeString(policy, TAGGED.formatted("two"));
    assertThat(documents.reload()).isTrue();
    assertThat(get("/seen", "X-Key", "s3cret").body()).isEqualTo("seen two");
    Files.writeString(policy, "<policies><inbound><set-heder/></inbound></policies>");
    assertThat(documents.reload()).isFalse();
    assertThat(get("/seen", "X-Key", "s3cret").body()).isEqualTo("seen two");
    String told = get("/actuator/weir").body();
    assertThat(told).contains("POL2001", "\"line\":1", "set-heder").doesNotContain("s3cret");
    Files.delete(policy);
    assertThat(documents.reload()).isFalse();
    assertThat(get("/actuator/weir").body()).contains("unreadable");
    assertThat(get("/seen", "X-Key", "s3cret").body()).isEqualTo("seen two");
  }

  @Test
  void documentsAreWatchedWhereThatIsOn() throws Exception {
    startWithPolicy("--weir.reload.enabled=true", "--weir.reload.interval=20ms");
    Files.writeString(policy, TAGGED.formatted("two"));
    long start = System.nanoTime();
    String body = get("/seen", "X-Key", "s3cret").body();
    while (!body.equals("seen two") && System.nanoTime() - start < 30_000_000_000L) {
      body = get("/seen", "X-Key", "s3cret").body();
    }
    assertThat(body).isEqualTo("seen two");
  }

  @Test
  void healthAndMetersTellOfPolicies() throws Exception {
    startWithPolicy();
    get("/seen");
    get("/seen", "X-Key", "s3cret");
    HealthIndicator health = (HealthIndicator) context.getBean("weirHealthIndicator");
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    MeterRegistry registry = context.getBean(MeterRegistry.class);
    assertThat(registry.get("weir.requests").tag("status", "200").timer().count()).isEqualTo(1);
    assertThat(
            registry
                .get("weir.errors")
                .tag("source", "check-header")
                .tag("reason", "HeaderNotFound")
                .counter()
                .count())
        .isEqualTo(1);
  }

  @Test
  void documentsOfScopesAndFragmentsAreComposed() throws Exception {
    Files.writeString(
        folder.resolve("tag.xml"),
        "<fragment><set-header name=\"X-Seen\""
            + " exists-action=\"append\"><value>fragment</value></set-header></fragment>");
    Files.writeString(
        folder.resolve("api.xml"),
        "<policies><inbound><base /><include-fragment fragment-id=\"tag\""
            + " /></inbound><backend><base /></backend></policies>");
    start(
        "--weir.policies.global=file:" + policy,
        "--weir.policies.api=file:" + folder.resolve("api.xml"),
        "--weir.fragments.tag=file:" + folder.resolve("tag.xml"),
        "--weir.url-patterns=/seen");
    // Global inbound runs first; its backend document is Azure's own, through <base/>.
    assertThat(get("/seen", "X-Key", "s3cret").body()).contains("fragment");
  }

  @Test
  void aBrokenDocumentStopsTheStartWithAllItsProblems() throws Exception {
    Files.writeString(policy, "<policies><inbound><set-heder/><tarce/></inbound></policies>");
    assertThatThrownBy(() -> startWithPolicy())
        .rootCause()
        .isInstanceOf(PolicyCompileException.class)
        .hasMessageContaining("set-heder")
        .hasMessageContaining("tarce");
  }

  @Test
  void aBrokenDocumentIsToldUnderlined() {
    PolicyCompileException failure =
        assertThrows(
            PolicyCompileException.class,
            () ->
                Policies.builder()
                    .policy("<policies><inbound><tarce/></inbound></policies>")
                    .build());
    assertThat(new PolicyFailureAnalyzer().analyze(failure).getDescription())
        .contains("tarce", "^^^^^");
  }

  @Test
  void withoutADocumentTheStartTellsWhatToSet() {
    assertThatThrownBy(() -> start()).rootCause().hasMessageContaining("weir.policy");
  }

  @Test
  void switchedOffItLeavesTheApplicationAlone() throws Exception {
    start("--weir.enabled=false");
    assertThat(context.getBeansOfType(PolicyDocuments.class)).isEmpty();
    assertThat(get("/free").body()).isEqualTo("free");
  }

  @Configuration(proxyBeanMethods = false)
  static class OwnClient {
    @Bean
    BackendClient ownClient() {
      return (call, owner) -> CompletableFuture.failedStage(new IllegalStateException());
    }
  }

  @Test
  void theApplicationsBeansComeFirst() {
    context =
        new SpringApplicationBuilder(App.class, OwnClient.class)
            .run("--server.port=0", "--weir.policy=file:" + policy, "--weir.named-values.key=k");
    assertThat(context.getBean(Services.class).backendClient())
        .isSameAs(context.getBean("ownClient"));
  }

  @Test
  void redisIsUsedWhereItIsNamed() {
    startWithPolicy("--weir.redis.uri=redis://:pass@127.0.0.1:1", "--weir.redis.key-prefix=t:");
    Services services = context.getBean(Services.class);
    assertThat(services.counterStore()).isSameAs(context.getBean("weirCounterStore"));
    assertThat(services.externalCache()).isSameAs(context.getBean("weirCacheStore"));
    HealthIndicator health = (HealthIndicator) context.getBean("weirHealthIndicator");
    assertThat(health.health().getDetails()).containsKey("redis");
    assertThat(context.getBean(MeterRegistry.class).find("weir.redis.available").gauge())
        .isNotNull();
    assertThat(context.getBean(WeirProperties.class).toString()).doesNotContain("pass");
  }
}
