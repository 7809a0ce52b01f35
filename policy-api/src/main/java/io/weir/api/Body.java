package io.weir.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The content of a message. A body stays streamed unless something reads it; what must read it
 * makes the engine buffer it first.
 *
 * @since 0.1
 */
public sealed interface Body permits Body.Empty, Body.Buffered, Body.Streamed {
  /** The length in bytes, or -1 when it is not known. */
  long length();

  /** No content. */
  static Body empty() {
    return Empty.INSTANCE;
  }

  /**
   * Content in memory, which may be empty: that is not the same as {@link #empty() none}. The array
   * is not copied and must not change any more.
   */
  static Body of(byte[] bytes) {
    return new Buffered(bytes);
  }

  /** Text as UTF-8. */
  static Body of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Content that arrives in pieces; length in bytes, or -1 when it is not known. */
  static Body streamed(Flow.Publisher<ByteBuffer> publisher, long length) {
    return new Streamed(publisher, length);
  }

  /** No content. */
  final class Empty implements Body {
    static final Empty INSTANCE = new Empty();

    private Empty() {}

    @Override
    public long length() {
      return 0;
    }
  }

  /** Content in memory. */
  final class Buffered implements Body {
    private final byte[] bytes;

    private Buffered(byte[] bytes) {
      this.bytes = bytes;
    }

    /** The bytes themselves, not a copy; they must not be changed. */
    public byte[] bytes() {
      return bytes;
    }

    @Override
    public long length() {
      return bytes.length;
    }
  }

  /**
   * Content that arrives in pieces, for exactly one subscriber. Buffers handed to the subscriber
   * belong to it; the publisher obeys the subscriber's demand, and a cancelled subscription ends
   * the transfer.
   */
  final class Streamed implements Body {
    private final Flow.Publisher<ByteBuffer> publisher;
    private final long length;
    private final AtomicBoolean taken = new AtomicBoolean();

    private Streamed(Flow.Publisher<ByteBuffer> publisher, long length) {
      this.publisher = publisher;
      this.length = length;
    }

    /**
     * Takes the content.
     *
     * @throws IllegalStateException on a second call
     */
    public Flow.Publisher<ByteBuffer> take() {
      if (!taken.compareAndSet(false, true)) {
        throw new IllegalStateException("the body was taken before");
      }
      return publisher;
    }

    /** Ends the transfer of content that nobody took; without effect after {@link #take()}. */
    public void discard() {
      if (taken.compareAndSet(false, true)) {
        publisher.subscribe(DiscardingSubscriber.INSTANCE);
      }
    }

    @Override
    public long length() {
      return length;
    }
  }
}
