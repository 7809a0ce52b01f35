package io.weir.netty.http;

import io.netty.buffer.ByteBuf;
import io.netty.util.concurrent.FastThreadLocal;
import io.weir.runtime.engine.host.HttpFormatException;

/**
 * Takes lines that end with CR LF from bytes that come in pieces, looking at each byte once. A line
 * feed without the carriage return before it, and one inside a line, is an error.
 */
final class LineReader {
  private static final FastThreadLocal<byte[][]> SCRATCH =
      new FastThreadLocal<>() {
        @Override
        protected byte[][] initialValue() {
          return new byte[][] {new byte[4096]};
        }
      };

  private int scanned;
  private byte[] line = new byte[0];
  private int length;

  /** Reads a line if its end is there; otherwise takes nothing. */
  boolean read(ByteBuf in) throws HttpFormatException {
    int start = in.readerIndex();
    int feed = in.indexOf(start + scanned, in.writerIndex(), (byte) '\n');
    if (feed < 0) {
      scanned = in.readableBytes();
      return false;
    }
    scanned = 0;
    int bytes = feed + 1 - start;
    byte[][] scratch = SCRATCH.get();
    if (scratch[0].length < bytes) {
      scratch[0] = new byte[Math.max(bytes, 2 * scratch[0].length)];
    }
    line = scratch[0];
    in.readBytes(line, 0, bytes);
    length = bytes - 2;
    if (length < 0 || line[length] != '\r') {
      throw new HttpFormatException(400, "a line that does not end with CR LF");
    }
    return true;
  }

  /** The bytes of an unfinished line that are there. */
  int pending() {
    return scanned;
  }

  /** The line just read, valid until any other is read on the thread. */
  byte[] line() {
    return line;
  }

  /** Its length without its end. */
  int length() {
    return length;
  }
}
