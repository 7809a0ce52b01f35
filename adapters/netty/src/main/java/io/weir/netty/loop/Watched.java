package io.weir.netty.loop;

/** Something with deadlines; looked at several times a second on its event loop. */
public abstract class Watched {
  int index = -1;

  /** Compares deadlines with the time. May unwatch anything. */
  protected abstract void check(long now);
}
