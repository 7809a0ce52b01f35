package io.weir.netty.body;

import io.netty.buffer.ByteBuf;

/** Takes content, on one event loop. After an end or an error nothing comes. */
public interface BodySink {
  /** One piece, as asked by {@link BodySource#request()}; owned by the sink. */
  void onPiece(ByteBuf piece);

  /** Nothing more comes for now: time to flush. */
  void onPause();

  /** The content is complete. */
  void onEnd();

  /** The content will never be complete. */
  void onError(Throwable cause);
}
