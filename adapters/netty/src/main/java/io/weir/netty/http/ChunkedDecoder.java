package io.weir.netty.http;

import io.netty.buffer.ByteBuf;
import io.weir.api.Headers;
import io.weir.runtime.engine.host.HttpFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Chunked content (RFC 9112, 7.1). Extensions are read over and trailers dropped; both are bounded.
 * Small chunks that came together are handed on together.
 */
final class ChunkedDecoder extends BodyDecoder {
  private static final int SIZE_DIGITS = 15;
  private static final int SIZE_LINE = 1024;
  private static final int EXTENSIONS = 16 * 1024;
  private static final int TRAILERS = 16 * 1024;
  private static final int SMALL = 1024;
  private static final int GATHERED = 16 * 1024;

  private enum State {
    SIZE,
    DATA,
    DATA_END,
    TRAILERS,
    FINISHED
  }

  private final LineReader lines = new LineReader();
  private State state = State.SIZE;
  private long chunk;
  private int extensions;
  private int trailers;

  @Override
  public @Nullable ByteBuf decode(ByteBuf in) throws HttpFormatException {
    ByteBuf piece = next(in);
    if (piece == null || piece.readableBytes() > SMALL || !in.isReadable()) {
      return piece;
    }
    ByteBuf gathered = null;
    try {
      for (ByteBuf more = next(in); more != null; more = next(in)) {
        if (gathered == null) {
          gathered = in.alloc().buffer(GATHERED);
          gathered.writeBytes(piece);
          piece.release();
          piece = gathered;
        }
        gathered.writeBytes(more);
        more.release();
        if (gathered.readableBytes() > GATHERED - SMALL) {
          break;
        }
      }
      return piece;
    } catch (HttpFormatException e) {
      piece.release();
      throw e;
    }
  }

  private @Nullable ByteBuf next(ByteBuf in) throws HttpFormatException {
    while (state != State.FINISHED) {
      if (state == State.DATA) {
        int take = (int) Math.min(chunk, in.readableBytes());
        if (take == 0) {
          return null;
        }
        chunk -= take;
        if (chunk == 0) {
          state = State.DATA_END;
        }
        return in.readRetainedSlice(take);
      }
      if (!(state == State.DATA_END ? dataEnd(in) : line(in))) {
        return null;
      }
    }
    return null;
  }

  private boolean dataEnd(ByteBuf in) throws HttpFormatException {
    int at = in.readerIndex();
    if (in.isReadable() && in.getByte(at) != '\r'
        || in.readableBytes() > 1 && in.getByte(at + 1) != '\n') {
      throw new HttpFormatException(400, "a chunk longer than its size");
    }
    if (in.readableBytes() < 2) {
      return false;
    }
    in.skipBytes(2);
    state = State.SIZE;
    return true;
  }

  private boolean line(ByteBuf in) throws HttpFormatException {
    if (!lines.read(in)) {
      checkPending(in);
      return false;
    }
    if (state == State.SIZE) {
      size(lines.line(), lines.length());
    } else if (lines.length() == 0) {
      state = State.FINISHED;
    } else {
      trailers += lines.length();
      checkTrailers(trailers);
      FieldLine.read(lines.line(), lines.length(), new Headers());
    }
    return true;
  }

  private void checkPending(ByteBuf in) throws HttpFormatException {
    if (state == State.TRAILERS) {
      checkTrailers(trailers + lines.pending());
      return;
    }
    if (lines.pending() > SIZE_LINE) {
      throw new HttpFormatException(400, "a chunk size line is too long");
    }
    if (in.isReadable() && digit(in.getByte(in.readerIndex())) < 0) {
      throw new HttpFormatException(400, "not a chunk size");
    }
  }

  private static void checkTrailers(int bytes) throws HttpFormatException {
    if (bytes > TRAILERS) {
      throw new HttpFormatException(431, "the trailers are too long");
    }
  }

  private void size(byte[] line, int length) throws HttpFormatException {
    int at = 0;
    long size = 0;
    while (at < length && digit(line[at]) >= 0) {
      size = size << 4 | digit(line[at++]);
      if (at > SIZE_DIGITS) {
        throw new HttpFormatException(400, "a chunk size is too large");
      }
    }
    if (at == 0) {
      throw new HttpFormatException(400, "not a chunk size");
    }
    if (at < length) {
      extension(line, at, length);
    }
    chunk = size;
    state = size == 0 ? State.TRAILERS : State.DATA;
  }

  private void extension(byte[] line, int from, int length) throws HttpFormatException {
    int at = from;
    while (at < length && (line[at] == ' ' || line[at] == '\t')) {
      at++;
    }
    if (at == length || line[at] != ';') {
      throw new HttpFormatException(400, "not a chunk size");
    }
    extensions += length - from;
    if (length > SIZE_LINE || extensions > EXTENSIONS) {
      throw new HttpFormatException(400, "the chunk extensions are too long");
    }
    for (; at < length; at++) {
      if (!Octets.isFieldContent(line[at])) {
        throw new HttpFormatException(400, "a control character in a chunk extension");
      }
    }
  }

  private static int digit(byte b) {
    return b < 0 ? -1 : b <= '9' ? b >= '0' ? b - '0' : -1 : Character.digit((char) b, 16);
  }

  @Override
  public boolean isFinished() {
    return state == State.FINISHED;
  }

  @Override
  public long remaining() {
    return state == State.FINISHED ? 0 : -1;
  }
}
