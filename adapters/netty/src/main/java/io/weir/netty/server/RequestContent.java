package io.weir.netty.server;

import io.netty.buffer.ByteBuf;
import io.netty.channel.EventLoop;
import io.weir.api.spi.BackendException;
import io.weir.netty.body.InboundBody;
import io.weir.netty.body.InputBuffer;
import io.weir.netty.http.BodyDecoder;
import io.weir.netty.http.Framing;
import io.weir.runtime.engine.host.HttpFormatException;
import org.jspecify.annotations.Nullable;

/**
 * The content of one request on its way from the connection to whoever takes it, piece by piece as
 * it is asked for; what nobody wants any more is read over up to a bound.
 */
final class RequestContent {
  /** How far {@link #move} came. */
  enum Progress {
    /** Nobody asks for more now. */
    IDLE,
    /** Bytes are missing. */
    STARVED,
    /** All was received. */
    ENDED,
    /** More is unwanted than is read over. */
    EXCESS
  }

  private final InboundBody body;
  private final BodyDecoder decoder;
  private final ServerLimits limits;
  private @Nullable ByteBuf first;
  private boolean expected;
  private boolean dropped;
  private long received;
  private long unwanted;

  /**
   * Content of a framing.
   *
   * @param expected whether the caller sends nothing before it is told to go on
   */
  RequestContent(
      EventLoop loop, InboundBody.Feed feed, long framing, boolean expected, ServerLimits limits) {
    this.body = new InboundBody(loop, feed);
    this.decoder = BodyDecoder.of(framing);
    this.expected = expected;
    this.limits = limits;
  }

  InboundBody body() {
    return body;
  }

  /** Decodes chunks that came with the head, so that broken ones are refused before any policy. */
  void look(InputBuffer in, long framing) throws HttpFormatException {
    if (framing == Framing.CHUNKED) {
      first = decoded(in);
    }
  }

  private @Nullable ByteBuf decoded(InputBuffer in) throws HttpFormatException {
    ByteBuf bytes = in.bytes();
    ByteBuf piece = bytes == null ? null : decoder.decode(bytes);
    if (piece != null) {
      expected = false;
      received += piece.readableBytes();
      if (received > limits.body()) {
        piece.release();
        throw new HttpFormatException(413, "the content is too long");
      }
    }
    return piece;
  }

  /** Moves what is there and wanted. */
  Progress move(InputBuffer in) throws HttpFormatException {
    boolean delivered = false;
    boolean starved = false;
    while (!isReceived() && !starved && (dropped || body.isWanted())) {
      ByteBuf piece = first;
      first = null;
      if (piece == null) {
        piece = decoded(in);
      }
      if (piece == null) {
        starved = !decoder.isFinished();
      } else if (dropped) {
        unwanted += piece.readableBytes();
        piece.release();
        if (unwanted > limits.drain()) {
          return Progress.EXCESS;
        }
      } else {
        delivered = true;
        body.deliver(piece);
      }
    }
    if (delivered) {
      body.pause();
    }
    if (isReceived()) {
      body.end();
      return Progress.ENDED;
    }
    return starved ? Progress.STARVED : Progress.IDLE;
  }

  /** Whether all has come and was moved. */
  boolean isReceived() {
    return first == null && decoder.isFinished();
  }

  /** Whether the caller must send more before anything goes on. */
  boolean isAwaited() {
    return !isReceived() && (dropped || body.isWanted());
  }

  /** Whether the caller waits to be told to go on; true once. */
  boolean takeExpectation() {
    boolean was = expected;
    expected = false;
    return was;
  }

  /** Whether what is left may be too much, or may never come, to keep the connection for it. */
  boolean endsConnection() {
    boolean unread = !body.isStarted() || body.isAbandoned();
    return !isReceived() && (expected || unread && decoder.remaining() > limits.drain());
  }

  boolean isDropped() {
    return dropped;
  }

  /** Nobody gets the rest. */
  void drop() {
    dropped = true;
    ByteBuf piece = first;
    if (piece != null) {
      unwanted += piece.readableBytes();
    }
    fail(new BackendException(BackendException.Kind.CANCELLED, "not wanted", null));
  }

  /** Breaks off what has not been handed on. */
  void fail(Throwable cause) {
    ByteBuf piece = first;
    first = null;
    if (piece != null) {
      piece.release();
    }
    body.fail(cause);
  }
}
