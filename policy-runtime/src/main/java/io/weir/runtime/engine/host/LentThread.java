package io.weir.runtime.engine.host;

import io.weir.api.Body;
import io.weir.api.Response;
import java.io.InterruptedIOException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The thread that a server lends to a request, and what others leave for it. While it is inside, it
 * alone runs applications and sends answers, for the server's objects are for one thread; whoever
 * else has something to run or to send leaves it here. Any thread.
 *
 * @param <A> what is run
 */
public final class LentThread<A> {
  private final HostCall call;
  private final BooleanSupplier blocks;
  private final Runnable dispatch;
  private @Nullable Thread inside;
  private @Nullable A wanted;
  private @Nullable Response decided;
  private @Nullable Response refusal;

  /**
   * Nobody is inside.
   *
   * @param call sends the answers
   * @param blocks whether the thread inside may block, for nothing asynchronous has begun
   * @param dispatch asks the server for a thread
   */
  public LentThread(HostCall call, BooleanSupplier blocks, Runnable dispatch) {
    this.call = call;
    this.blocks = blocks;
    this.dispatch = dispatch;
  }

  /** The thread that calls is inside from now on. */
  public synchronized void enter() {
    inside = Thread.currentThread();
  }

  /** What the thread inside is to run now, if there is anything. */
  public synchronized @Nullable A next() {
    A next = blocks.getAsBoolean() ? wanted : null;
    if (next != null) {
      wanted = null;
    }
    return next;
  }

  /**
   * Sends what was left, when nothing can be run now. From then on nobody is inside.
   *
   * @param last called before that, with the answer that will be sent, or null for none yet
   */
  public void exit(Consumer<@Nullable Response> last) {
    Response answer;
    Response refused;
    A later;
    synchronized (this) {
      answer = decided;
      refused = refusal;
      later = wanted;
      decided = null;
      refusal = null;
      last.accept(refused == null ? answer : refused);
      inside = null;
    }
    if (refused != null) {
      call.refuse(refused);
    }
    if (answer != null) {
      call.answer(answer);
    } else if (later != null) {
      run(later);
    }
  }

  /** Whether the thread that asks is the one inside, and may block. */
  public synchronized boolean isInside() {
    return Thread.currentThread() == inside && blocks.getAsBoolean();
  }

  /** Has something run by the thread inside, or by another that is asked for. */
  public void run(A work) {
    synchronized (this) {
      wanted = work;
      if (inside != null) {
        return;
      }
    }
    dispatch.run();
  }

  /** Leaves the handler's answer; false if nobody is inside to send it. */
  public synchronized boolean leaveAnswer(Response answer) {
    if (inside == null) {
      return false;
    }
    decided = answer;
    notifyAll();
    return true;
  }

  /** Leaves an answer that no policy gave; false if nobody is inside to send it. */
  public synchronized boolean leaveRefusal(Response answer) {
    if (inside == null) {
      return false;
    }
    refusal = answer; // the application fails first: it is on its thread that this happens
    return true;
  }

  /**
   * An application's thread waits for room in its answer. If it is the thread inside and the answer
   * is decided, it is the one that has to send it.
   */
  void awaitRoom(ContentQueue content) throws InterruptedIOException {
    Response answer = null;
    synchronized (this) {
      try {
        while (!content.hasRoom() && !isToBeSentHere()) {
          wait();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted");
      }
      if (!content.hasRoom()) {
        answer = decided;
        decided = null;
      }
    }
    if (answer != null) {
      call.answer(answer);
    }
  }

  private boolean isToBeSentHere() {
    return isInside() && decided != null && decided.body() instanceof Body.Streamed;
  }

  /** There may be room for what an application writes. */
  synchronized void roomChanged() {
    notifyAll();
  }
}
