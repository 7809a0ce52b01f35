package io.weir.netty.http;

/**
 * How long heads may be.
 *
 * @param startLine bytes of the first line
 * @param head bytes of the whole head
 * @param lines number of header lines
 */
public record HeadLimits(int startLine, int head, int lines) {
  /** 16 KiB for the first line, 64 KiB in all, 200 lines. */
  public static final HeadLimits DEFAULT = new HeadLimits(16 * 1024, 64 * 1024, 200);

  /** Checks the limits. */
  public HeadLimits {
    if (startLine < 16 || head < startLine || lines < 1) {
      throw new IllegalArgumentException("not limits of a head: " + startLine + ", " + head);
    }
  }
}
