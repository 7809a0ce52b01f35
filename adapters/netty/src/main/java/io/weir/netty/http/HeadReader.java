package io.weir.netty.http;

import io.netty.buffer.ByteBuf;
import io.weir.api.Headers;
import io.weir.runtime.engine.host.HttpFormatException;

/** Reads the head of a message line by line as bytes come; used again for the next message. */
abstract class HeadReader {
  private static final int LEADING_EMPTY_LINES = 4;

  private final HeadLimits limits;
  private final LineReader lines = new LineReader();
  private boolean started;
  private int taken;
  private int emptyLines;
  private int count;
  private Headers headers = new Headers();

  HeadReader(HeadLimits limits) {
    this.limits = limits;
  }

  /** Consumes what is there and says whether the head is complete. */
  public final boolean read(ByteBuf in) throws HttpFormatException {
    for (; ; ) {
      int before = in.readerIndex();
      if (!started && in.isReadable()) {
        checkFirst(in.getByte(before));
      }
      if (!lines.read(in)) {
        checkSize(lines.pending());
        return false;
      }
      int bytes = in.readerIndex() - before;
      checkSize(bytes);
      int length = lines.length();
      if (started) {
        taken += bytes;
        if (length == 0) {
          return true;
        }
        if (++count > limits.lines()) {
          throw new HttpFormatException(431, "too many header lines");
        }
        FieldLine.read(lines.line(), length, headers);
      } else if (length == 0) {
        // RFC 9112, 2.2: a client may have sent a line end too many after its last request.
        if (++emptyLines > LEADING_EMPTY_LINES) {
          throw new HttpFormatException(400, "too many empty lines before a message");
        }
      } else {
        taken += bytes;
        startLine(lines.line(), length);
        started = true;
      }
    }
  }

  private void checkFirst(byte first) throws HttpFormatException {
    if (!Octets.isToken(first) && first != '\r') {
      throw new HttpFormatException(400, "a message that does not begin as HTTP does");
    }
  }

  private void checkSize(int line) throws HttpFormatException {
    if (!started && line > limits.startLine()) {
      throw new HttpFormatException(414, "the first line is too long");
    }
    if (taken + line > limits.head()) {
      throw new HttpFormatException(431, "the head is too long");
    }
  }

  /** Whether a byte of a message has been read. */
  public final boolean isBegun() {
    return started || emptyLines > 0 || lines.pending() > 0;
  }

  /** Hands out the header lines and begins anew. */
  final Headers reset() {
    Headers read = headers;
    headers = new Headers();
    started = false;
    taken = 0;
    emptyLines = 0;
    count = 0;
    return read;
  }

  abstract void startLine(byte[] line, int length) throws HttpFormatException;

  /** The minor version in eight bytes {@code HTTP/1.x} at the place. */
  static int minorVersion(byte[] line, int at) throws HttpFormatException {
    if (line[at] != 'H'
        || line[at + 1] != 'T'
        || line[at + 2] != 'T'
        || line[at + 3] != 'P'
        || line[at + 4] != '/'
        || !isDigit(line[at + 5])
        || line[at + 6] != '.'
        || !isDigit(line[at + 7])) {
      throw new HttpFormatException(400, "not a version of HTTP");
    }
    if (line[at + 5] != '1') {
      throw new HttpFormatException(505, "a version of HTTP other than 1");
    }
    return line[at + 7] == '0' ? 0 : 1;
  }

  static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
