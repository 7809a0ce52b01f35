package io.weir.netty.http;

import io.weir.runtime.engine.host.HttpFormatException;

/** Reads heads of responses. */
public final class ResponseHeadReader extends HeadReader {
  private static final int CODE = 9;

  private int status;
  private String reason = "";
  private int minorVersion;

  /** Creates one for the responses of a connection. */
  public ResponseHeadReader(HeadLimits limits) {
    super(limits);
  }

  /** The head just read. */
  public ResponseHead head() {
    return new ResponseHead(status, reason, minorVersion, reset());
  }

  @Override
  void startLine(byte[] line, int length) throws HttpFormatException {
    if (length < CODE + 3 || line[CODE - 1] != ' ') {
      throw new HttpFormatException(502, "not a status line");
    }
    minorVersion = minorVersion(line, 0);
    int code = 0;
    for (int i = CODE; i < CODE + 3; i++) {
      if (!isDigit(line[i])) {
        throw new HttpFormatException(502, "not a status code");
      }
      code = code * 10 + line[i] - '0';
    }
    if (code < 100 || length > CODE + 3 && line[CODE + 3] != ' ') {
      throw new HttpFormatException(502, "not a status code");
    }
    for (int i = CODE + 3; i < length; i++) {
      if (!Octets.isFieldContent(line[i])) {
        throw new HttpFormatException(502, "a control character in a reason phrase");
      }
    }
    status = code;
    reason = length > CODE + 4 ? Octets.name(line, CODE + 4, length) : "";
  }
}
