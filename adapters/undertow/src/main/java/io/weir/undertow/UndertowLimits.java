package io.weir.undertow;

/**
 * Bounds that Undertow's options do not set.
 *
 * @param body bytes of a request's content
 * @param drain bytes of content that nobody wants which are left to Undertow to read over; with
 *     more to come, the connection is closed after the response
 * @param buffer bytes of an application's response that may wait to be written
 */
public record UndertowLimits(long body, int drain, int buffer) {
  /** 1 GiB of content, 256 KiB to drain, 16 KiB that wait. */
  public static final UndertowLimits DEFAULT = new UndertowLimits(1L << 30, 256 * 1024, 16 * 1024);

  /** With another bound of content. */
  public UndertowLimits withBody(long bytes) {
    return new UndertowLimits(bytes, drain, buffer);
  }
}
