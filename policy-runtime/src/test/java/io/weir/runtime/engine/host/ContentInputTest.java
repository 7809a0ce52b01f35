package io.weir.runtime.engine.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.weir.api.Body;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class ContentInputTest {
  private final ContentQueue source = new ContentQueue(100);
  private final List<String> seen = new ArrayList<>();
  private boolean waits;
  private final ContentInput input =
      new ContentInput(Body.streamed(source, -1), () -> waits = true);

  private static ByteBuffer bytes(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
  }

  private String read() throws IOException {
    byte[] into = new byte[2];
    int count = input.read(into, 0, 2);
    return count < 0 ? "end" : new String(into, 0, count, StandardCharsets.US_ASCII);
  }

  /** Reads what is there, as applications do. */
  private void listen() {
    input.listen(
        () -> {
          seen.add("available");
          while (input.isReady() && !input.isFinished()) {
            seen.add(read());
          }
        },
        () -> seen.add("finished"),
        cause -> seen.add("failed: " + cause.getMessage()));
  }

  @Test
  void aListenerIsToldOfContentAndOnceOfTheEnd() {
    listen();
    assertFalse(waits, "nobody waits");
    assertEquals(List.of(), seen);
    source.add(bytes("abc"));
    assertEquals(List.of("available", "ab", "c"), seen);
    seen.clear();
    source.add(bytes("d"));
    assertEquals(List.of("available", "d"), seen);
    seen.clear();
    source.close();
    assertEquals(List.of("finished"), seen);
    assertTrue(input.isFinished());
  }

  @Test
  void aListenerIsToldOfContentThatIsThereBefore() {
    source.add(bytes("ab"));
    source.close();
    listen();
    assertEquals(List.of("available", "ab", "finished"), seen);
  }

  @Test
  void aListenerHearsOfAFailureOnceAndAfterTheContentBeforeIt() {
    listen();
    source.add(bytes("a"));
    source.fail(new IOException("gone"));
    assertEquals(List.of("available", "a", "failed: gone"), seen);
    assertThrows(IOException.class, this::read);
    assertEquals(3, seen.size());
  }

  @Test
  void aListenerThatFailsIsToldSo() {
    input.listen(
        () -> {
          throw new IOException("no");
        },
        () -> seen.add("finished"),
        cause -> seen.add(cause.getMessage()));
    source.add(bytes("a"));
    assertEquals(List.of("no"), seen);
    assertTrue(source.isAbandoned());
  }

  @Test
  void aThreadWaitsForContent() throws Exception {
    source.add(bytes("a"));
    assertEquals("a", read());
    assertTrue(waits);
    CompletableFuture<String> next =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return read();
              } catch (IOException e) {
                return "broken";
              }
            });
    source.add(bytes("b"));
    assertEquals("b", next.get(30, TimeUnit.SECONDS));
    source.close();
    assertEquals("end", read());
  }

  @Test
  void whatIsReadWholeIsPutBack() throws Exception {
    ContentInput whole = new ContentInput(Body.of("ab"), () -> waits = true);
    assertEquals("ab", whole.wholeText());
    byte[] again = new byte[9];
    assertEquals(2, whole.read(again, 0, 9));
    assertEquals('a', again[0]);
    assertEquals(-1, whole.read(again, 0, 9));
    assertFalse(waits, "what is in memory lets nobody wait");
  }

  @Test
  void whatSomebodyReadsIsNotReadWhole() throws Exception {
    source.add(bytes("abc"));
    source.close();
    assertEquals("ab", read());
    assertEquals("", input.wholeText());
    assertEquals("c", read());
  }
}
