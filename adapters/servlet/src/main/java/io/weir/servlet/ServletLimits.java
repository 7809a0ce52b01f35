package io.weir.servlet;

/**
 * Bounds that the container does not set.
 *
 * @param body bytes of a request's content
 * @param drain bytes of content that nobody wants which are left to the container to read over;
 *     with more to come, the connection is closed after the response
 * @param buffer bytes of an application's response that are held back before its head must be
 *     decided
 */
public record ServletLimits(long body, int drain, int buffer) {
  /** 1 GiB of content, 256 KiB to drain, 16 KiB held back. */
  public static final ServletLimits DEFAULT = new ServletLimits(1L << 30, 256 * 1024, 16 * 1024);

  /** With another bound of content. */
  public ServletLimits withBody(long bytes) {
    return new ServletLimits(bytes, drain, buffer);
  }
}
