package io.weir.netty.http;

import io.weir.runtime.engine.host.HttpFormatException;

/** Reads heads of requests. */
public final class RequestHeadReader extends HeadReader {
  private static final int VERSION = 8;

  private String method = "";
  private String target = "";
  private int minorVersion;

  /** Creates one for the requests of a connection. */
  public RequestHeadReader(HeadLimits limits) {
    super(limits);
  }

  /** The head just read. */
  public RequestHead head() {
    return new RequestHead(method, target, minorVersion, reset());
  }

  @Override
  void startLine(byte[] line, int length) throws HttpFormatException {
    int blank = 0;
    while (blank < length && Octets.isToken(line[blank])) {
      blank++;
    }
    if (blank == 0 || blank == length || line[blank] != ' ') {
      throw new HttpFormatException(400, "not a method");
    }
    int end = blank + 1;
    while (end < length && Octets.isVisible(line[end]) && line[end] != '#') {
      end++;
    }
    if (end == blank + 1 || end == length || line[end] != ' ') {
      throw new HttpFormatException(400, "not a request target");
    }
    if (length - end - 1 != VERSION) {
      throw new HttpFormatException(400, "not a version of HTTP");
    }
    minorVersion = minorVersion(line, end + 1);
    method = Octets.name(line, 0, blank);
    target = Octets.text(line, blank + 1, end);
  }
}
