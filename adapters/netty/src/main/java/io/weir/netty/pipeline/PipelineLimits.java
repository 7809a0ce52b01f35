package io.weir.netty.pipeline;

/**
 * Bounds that the codec does not set.
 *
 * @param body bytes of a request's content
 * @param drain bytes of content that nobody wants which are read to keep a connection
 * @param buffer bytes of an application's response that may wait to be written
 */
public record PipelineLimits(long body, int drain, int buffer) {
  /** 1 GiB of content, 256 KiB to drain, 64 KiB that wait. */
  public static final PipelineLimits DEFAULT = new PipelineLimits(1L << 30, 256 * 1024, 64 * 1024);

  /** With another bound of content. */
  public PipelineLimits withBody(long bytes) {
    return new PipelineLimits(bytes, drain, buffer);
  }
}
