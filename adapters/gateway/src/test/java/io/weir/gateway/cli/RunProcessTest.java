package io.weir.gateway.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.weir.gateway.server.EchoBackend;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code weir run} as a process of its own: its lines, signals and exit codes. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class RunProcessTest {
  private static final String DOCUMENT =
      "<policies><inbound><base /></inbound><backend><forward-request /></backend></policies>";

  @TempDir Path folder;
  private EchoBackend backend;
  private Process process;

  @BeforeEach
  void open() throws IOException {
    backend = new EchoBackend();
  }

  @AfterEach
  void close() {
    backend.close();
    if (process != null) {
      process.destroyForcibly();
    }
  }

  private void start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add("io.weir.gateway.cli.Weir");
    command.add("run");
    command.addAll(List.of(arguments));
    process = new ProcessBuilder(command).start();
  }

  private String ready() throws IOException {
    String line = process.inputReader(StandardCharsets.UTF_8).readLine();
    String start = "weir: listening on ";
    assertTrue(line != null && line.startsWith(start), () -> line + errors());
    return line.substring(start.length());
  }

  private String errors() {
    try {
      return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private String file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, content);
    return file.toString();
  }

  private static void awaitRefusal(URI uri) throws IOException {
    while (true) {
      try {
        new Socket(uri.getHost(), uri.getPort()).close();
      } catch (ConnectException e) {
        return;
      } catch (SocketException e) {
        // it was in the queue of the listener that has just closed: the next is refused
      }
    }
  }

  private static CompletableFuture<HttpResponse<String>> get(String url) {
    return HttpClient.newHttpClient()
        .sendAsync(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
  }

  @Test
  void sigtermLetsRunningRequestsEnd() throws Exception {
    start("--listen", "127.0.0.1:0", "--backend", backend.url(), file("p.xml", DOCUMENT));
    String url = ready();
    assertTrue(url.matches("http://127\\.0\\.0\\.1:\\d+"), url);
    CompletableFuture<HttpResponse<String>> running = get(url + "/slow");
    assertTrue(backend.slowBegan.await(1, TimeUnit.MINUTES));
    process.destroy();
    awaitRefusal(URI.create(url));
    assertFalse(running.isDone());
    backend.slowMayEnd.countDown();
    assertEquals(200, running.get(1, TimeUnit.MINUTES).statusCode());
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    assertEquals(Weir.OK, process.exitValue(), errors());
  }

  @Test
  void afterTheGraceRequestsAreCutOff() throws Exception {
    file(
        "weir.yaml",
        "listen: 127.0.0.1:0\ndrain: 50ms\napis: {a: {path: /, service-url: "
            + backend.url()
            + "}}\n");
    start(folder.toString());
    CompletableFuture<HttpResponse<String>> running = get(ready() + "/slow");
    assertTrue(backend.slowBegan.await(1, TimeUnit.MINUTES));
    process.destroy();
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    assertEquals(Weir.FOUND, process.exitValue(), errors());
    assertTrue(running.handle((answer, failure) -> failure != null).get(1, TimeUnit.MINUTES));
  }

  @Test
  void aBrokenDocumentDoesNotStart() throws Exception {
    start(
        "--listen",
        "127.0.0.1:0",
        file("p.xml", "<policies><inbound><bas /></inbound></policies>"));
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    assertEquals(Weir.NOT_LOADED, process.exitValue());
    String errors = errors();
    assertTrue(errors.contains("error[POL2001]: unknown policy `bas`"), errors);
    assertTrue(errors.contains("^^^^"), errors);
    assertTrue(errors.endsWith("weir: not started: the configuration has errors\n"), errors);
    assertFalse(errors.contains("\tat "), errors);
  }

  @Test
  void filesAreWatched() throws Exception {
    String document = file("p.xml", DOCUMENT);
    start("--listen", "127.0.0.1:0", "--backend", backend.url(), document);
    String url = ready();
    BufferedReader log = process.errorReader(StandardCharsets.UTF_8);
    file("p.xml", DOCUMENT.replace("base", "bose"));
    await(log, "the new configuration is refused");
    await(log, "unknown policy `bose`");
    assertEquals(200, get(url).get(1, TimeUnit.MINUTES).statusCode());
    file(
        "p.xml",
        DOCUMENT.replace(
            "<base />", "<return-response><set-status code=\"418\" /></return-response>"));
    await(log, "the configuration was reloaded");
    assertEquals(418, get(url).get(1, TimeUnit.MINUTES).statusCode());
  }

  private static void await(BufferedReader log, String text) throws IOException {
    String line = log.readLine();
    while (line != null && !line.contains(text)) {
      line = log.readLine();
    }
    assertTrue(line != null, "the log ended without: " + text);
  }
}
