package io.weir.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Configurations that change under a running gateway. */
class ReloadTest {
  @TempDir Path folder;
  private GatewayFixture fixture;

  @BeforeEach
  void open() throws IOException {
    fixture = new GatewayFixture(folder);
    fixture
        .file(
            "weir.yaml",
            "named-values: {n: one}\n"
                + "fragments: {f: f.xml}\n"
                + "apis: {a: {policy: a.xml, service-url: BACKEND}}\n")
        .file("f.xml", fragment("{{n}}"))
        .file("a.xml", document("<include-fragment fragment-id=\"f\" />"));
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private static String fragment(String value) {
    return "<fragment><set-header name=\"X-N\" exists-action=\"override\"><value>"
        + value
        + "</value></set-header></fragment>";
  }

  private static String document(String outbound) {
    return "<policies><inbound><base /></inbound><backend><base /></backend><outbound><base />"
        + outbound
        + "</outbound><on-error><base /></on-error></policies>";
  }

  private String served() throws IOException, InterruptedException {
    return fixture.get("/a").headers().firstValue("X-N").orElse("none");
  }

  /** A change is taken up at the second look. */
  private Reload reload() {
    assertEquals(Reload.Kind.UNCHANGED, fixture.gateway().poll().kind());
    return fixture.gateway().poll();
  }

  @Test
  void everyFileOfTheConfigurationIsWatched() throws Exception {
    fixture.start();
    assertEquals("one", served());
    assertEquals(Reload.Kind.UNCHANGED, fixture.gateway().poll().kind());
    fixture.file(
        "weir.yaml",
        "named-values: {n: second}\n"
            + "fragments: {f: f.xml}\n"
            + "apis: {a: {policy: a.xml, service-url: BACKEND}}\n");
    assertEquals(Reload.Kind.LOADED, reload().kind());
    assertEquals("second", served());
    fixture.file("f.xml", fragment("third"));
    assertEquals(Reload.Kind.LOADED, reload().kind());
    assertEquals("third", served());
    fixture.file("a.xml", document("<!-- nothing more to say -->"));
    assertEquals(Reload.Kind.LOADED, reload().kind());
    assertEquals("none", served());
    assertEquals(Reload.Kind.UNCHANGED, fixture.gateway().poll().kind());
  }

  @Test
  void anUnsoundChangeIsReportedOnceAndTheLastGoodServes() throws Exception {
    fixture.start();
    fixture.file("a.xml", document("<set-headr name=\"X-N\" />"));
    Reload refused = reload();
    assertEquals(Reload.Kind.REFUSED, refused.kind());
    assertTrue(refused.report().contains("error[POL2001]"), refused.report());
    assertTrue(refused.report().contains("^^^^^^^^^"), refused.report());
    assertTrue(refused.report().contains("did you mean `set-header`"), refused.report());
    assertEquals("one", served());
    assertEquals(Reload.Kind.UNCHANGED, fixture.gateway().poll().kind());
    assertEquals(Reload.Kind.UNCHANGED, fixture.gateway().poll().kind());
    fixture.file(
        "a.xml",
        document(
            "<set-header name=\"X-N\""
                + " exists-action=\"override\"><value>mended</value></set-header>"));
    assertEquals(Reload.Kind.LOADED, reload().kind());
    assertEquals("mended", served());
  }

  @Test
  void aMissingFileIsRefusedAndFoundWhenItComes() throws Exception {
    fixture.start();
    Files.delete(folder.resolve("f.xml"));
    Reload refused = reload();
    assertEquals(Reload.Kind.REFUSED, refused.kind());
    assertTrue(refused.report().contains("CFG5002"), refused.report());
    assertEquals("one", served());
    fixture.file("f.xml", fragment("back"));
    assertEquals(Reload.Kind.LOADED, reload().kind());
    assertEquals("back", served());
    Files.delete(folder.resolve("weir.yaml"));
    assertEquals(Reload.Kind.REFUSED, reload().kind());
    assertEquals("back", served());
  }

  @Test
  void aFileThatIsStillWrittenIsLeftAlone() throws Exception {
    fixture.start();
    String sound =
        document(
            "<set-header name=\"X-N\""
                + " exists-action=\"override\"><value>whole</value></set-header>");
    fixture.file("a.xml", sound.substring(0, 40));
    assertEquals(Reload.Kind.UNCHANGED, fixture.gateway().poll().kind());
    fixture.file("a.xml", sound.substring(0, 80));
    assertEquals(Reload.Kind.UNCHANGED, fixture.gateway().poll().kind());
    fixture.file("a.xml", sound);
    assertEquals(Reload.Kind.LOADED, reload().kind());
    assertEquals("whole", served());
  }

  @Test
  void anEditorsRenameIsAChangeEvenOfTheSameLength() throws Exception {
    fixture.file("f.xml", fragment("aaa")).start();
    fixture.file("f.xml~", fragment("bbb"));
    Files.setLastModifiedTime(
        folder.resolve("f.xml~"), Files.getLastModifiedTime(folder.resolve("f.xml")));
    Files.move(
        folder.resolve("f.xml~"), folder.resolve("f.xml"), StandardCopyOption.REPLACE_EXISTING);
    assertEquals(Reload.Kind.LOADED, reload().kind());
    assertEquals("bbb", served());
  }

  @Test
  void aRequestEndsWithTheConfigurationItBeganWith() throws Exception {
    fixture.start();
    CompletableFuture<HttpResponse<String>> running =
        fixture.client.sendAsync(
            HttpRequest.newBuilder(URI.create(fixture.url() + "/a/slow")).build(),
            BodyHandlers.ofString());
    assertTrue(fixture.backend.slowBegan.await(30, TimeUnit.SECONDS));
    fixture.file("f.xml", fragment("new"));
    assertEquals(Reload.Kind.LOADED, reload().kind());
    assertEquals("new", served());
    assertFalse(running.isDone());
    fixture.backend.slowMayEnd.countDown();
    HttpResponse<String> answer = running.get(30, TimeUnit.SECONDS);
    assertEquals("one", answer.headers().firstValue("X-N").orElse(""));
  }

  @Test
  void countersSurviveAReload() throws Exception {
    String limit = "<rate-limit-by-key calls=\"2\" renewal-period=\"300\" counter-key=\"k\" />";
    fixture.file("a.xml", "<policies><inbound>" + limit + "</inbound></policies>").start();
    assertEquals(200, fixture.get("/a").statusCode());
    assertEquals(200, fixture.get("/a").statusCode());
    fixture.file("a.xml", "<policies><inbound><base />" + limit + "</inbound></policies>");
    assertEquals(Reload.Kind.LOADED, reload().kind());
    assertEquals(429, fixture.get("/a").statusCode());
  }

  @Test
  void secretsAreNotInReports() throws Exception {
    fixture.environment.put("KEY", "hunter2-hunter2");
    String yaml =
        "named-values: {key: {env: KEY}}\napis: {a: {policy: a.xml, service-url: BACKEND}}\n";
    fixture.file("weir.yaml", yaml).file("a.xml", document("")).start();
    fixture.file(
        "a.xml",
        "<policies><inbound><rate-limit-by-key calls=\"{{key}}\" renewal-period=\"5\""
            + " counter-key=\"k\" /></inbound></policies>");
    Reload refused = reload();
    assertEquals(Reload.Kind.REFUSED, refused.kind());
    assertFalse(refused.report().contains("hunter2"), refused.report());
    assertTrue(refused.report().contains("***"), refused.report());
  }

  @Test
  void whatNeedsARestartIsSaid() throws Exception {
    fixture.start();
    fixture.file("weir.yaml", "limits: {head-timeout: 3s}\napis: {a: {service-url: BACKEND}}\n");
    Reload loaded = reload();
    assertEquals(Reload.Kind.LOADED, loaded.kind());
    assertEquals(java.util.List.of("limits"), loaded.needRestart());
  }
}
