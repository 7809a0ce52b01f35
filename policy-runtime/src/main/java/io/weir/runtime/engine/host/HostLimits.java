package io.weir.runtime.engine.host;

/**
 * Bounds that a server has no option for; those of heads, of time and of connections are its own.
 *
 * @param body bytes of a request's content
 * @param drain bytes of content that nobody wants which are read over to keep a connection; with
 *     more to come, it is closed after the response
 * @param buffer bytes of an application's response that may wait to be written; of a servlet's as
 *     many are held back before the head must be decided
 */
public record HostLimits(long body, int drain, int buffer) {
  /** 1 GiB of content, 256 KiB to drain, 16 KiB that wait. */
  public static final HostLimits DEFAULT = new HostLimits(1L << 30, 256 * 1024, 16 * 1024);

  /** With another bound of content. */
  public HostLimits withBody(long bytes) {
    return new HostLimits(bytes, drain, buffer);
  }
}
