package io.weir.netty.body;

/** Gives content piece by piece, on the sink's event loop. */
public interface BodySource {
  /** Begins; nothing comes before the first {@link #request()}. */
  void start(BodySink sink);

  /** Asks for one more piece. */
  void request();

  /** Wants nothing more; the sink is not called again. Without effect after the end. */
  void cancel();
}
