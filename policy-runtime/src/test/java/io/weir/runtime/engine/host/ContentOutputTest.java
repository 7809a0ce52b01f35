package io.weir.runtime.engine.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.weir.api.Body;
import io.weir.api.Headers;
import io.weir.api.Request;
import io.weir.api.Response;
import io.weir.api.Url;
import io.weir.api.spi.BackendCall;
import io.weir.api.spi.BackendOptions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An application that writes to a stream, and the thread that it may have to write with. */
@Timeout(60)
final class ContentOutputTest {
  private static final int ROOM = 4;

  private final Call call = new Call();
  private final LentThread<String> thread =
      new LentThread<>(call, () -> true, () -> call.log.add("dispatch"));
  private final Application application = new Application();
  private final ContentOutput output = new ContentOutput(application, ROOM, thread, this::giveHead);
  private final CompletableFuture<Response> answer = start();
  private int heads;

  private CompletableFuture<Response> start() {
    application.belongTo(call);
    return application.start().toCompletableFuture();
  }

  private void giveHead() {
    heads++;
    output.answer(201, new Headers(), -1);
  }

  private static final class Application extends ForwardedCall {
    private @Nullable Throwable stopped;

    Application() {
      super(
          new BackendCall(
              "GET",
              Url.parse("http://host/"),
              new Headers(),
              Body.empty(),
              null,
              BackendOptions.DEFAULT),
          ROOM);
    }

    @Override
    protected void run() {}

    @Override
    protected boolean isComplete() {
      return false;
    }

    @Override
    protected void stop(Throwable cause) {
      stopped = cause;
    }
  }

  /** A server that takes whatever is written. */
  private static final class Call extends HostCall {
    private final List<String> log = new ArrayList<>();

    Call() {
      super(0, 0);
    }

    @Override
    protected String method() {
      return "GET";
    }

    @Override
    protected long contentLength() {
      return 0;
    }

    @Override
    protected PolledBody content() {
      throw new AssertionError();
    }

    @Override
    protected Request read(Body body) {
      throw new AssertionError();
    }

    @Override
    protected PolledWriter begin(Response given, ResponseContent content, boolean closes) {
      log.add("head " + given.status());
      return new PolledWriter(this) {
        @Override
        protected boolean write(ByteBuffer bytes) {
          log.add(StandardCharsets.US_ASCII.decode(bytes).toString());
          return true;
        }

        @Override
        protected boolean flush() {
          return true;
        }

        @Override
        protected boolean end() {
          return true;
        }
      };
    }

    @Override
    protected void breakOff() {
      log.add("broken");
    }
  }

  private void write(String text) throws IOException {
    output.write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private byte[] whole() {
    Response given = answer.join();
    assertEquals(201, given.status());
    assertEquals(1, heads);
    return assertInstanceOf(Body.Buffered.class, given.body()).bytes();
  }

  @Test
  void whatIsHeldBackCanBeDroppedAndIsWholeAtTheEnd() throws IOException {
    output.writer("US-ASCII").print("abc");
    write("ab");
    output.reset();
    output.writer("US-ASCII").print("d");
    output.finish(null);
    write("late");
    output.finish(new IOException("late"));
    assertArrayEquals(new byte[] {'d'}, whole());
  }

  @Test
  void whatFollowsTheEndIsDropped() throws IOException {
    write("ab");
    output.end();
    write("cd");
    assertThrows(IllegalStateException.class, output::reset);
    assertArrayEquals(new byte[] {'a', 'b'}, whole());
  }

  @Test
  void moreThanIsHeldBackIsStreamedAndAListenerToldOfRoom() throws IOException {
    List<String> told = new ArrayList<>();
    output.listen(() -> told.add("possible"), cause -> told.add(cause.getMessage()));
    assertEquals(List.of("possible"), told);
    write("abcd");
    assertFalse(output.isCommitted());
    write("e");
    assertTrue(output.isCommitted());
    assertFalse(output.isReady());
    Body.Streamed content = assertInstanceOf(Body.Streamed.class, answer.join().body());
    call.answer(new Response(202, null, new Headers(), content));
    assertEquals(List.of("head 202", "abcd", "e"), call.log);
    assertEquals(List.of("possible", "possible"), told);
    output.abort(new IOException("gone"));
    assertEquals("gone", told.get(2));
  }

  @Test
  void theThreadInsideSendsTheAnswerThatItWaitsFor() throws IOException {
    thread.enter();
    var unused = answer.thenAccept(given -> assertTrue(thread.leaveAnswer(given)));
    write("abcdefgh");
    write("ijkl");
    assertEquals(List.of("head 201", "abcdefgh", "ijkl"), call.log);
    output.finish(null);
    thread.exit(written -> call.log.add("exit"));
    assertTrue(call.isOver());
    assertFalse(thread.leaveAnswer(new Response(200)), "nobody is inside");
  }

  @Test
  void workIsLeftForTheThreadInsideElseOneIsAskedFor() {
    thread.run("first");
    assertEquals(List.of("dispatch"), call.log);
    thread.enter();
    assertEquals("first", thread.next());
    thread.run("second");
    assertEquals("second", thread.next());
    thread.run("third");
    thread.exit(written -> call.log.add("exit"));
    assertEquals(List.of("dispatch", "exit", "dispatch"), call.log);
  }

  @Test
  void anApplicationThatFailsGivesNoHead() throws IOException {
    write("ab");
    output.finish(new IOException("no"));
    assertTrue(answer.isCompletedExceptionally());
    assertEquals(
        "no",
        String.valueOf(application.stopped == null ? null : application.stopped.getMessage()));
  }

  @Test
  void nothingIsGivenToARequestThatIsOver() throws IOException {
    call.gone(new IOException("left"));
    write("abcd");
    assertThrows(IOException.class, () -> write("e"));
    assertTrue(answer.isCompletedExceptionally());
    assertEquals(List.of("broken"), call.log);
  }
}
