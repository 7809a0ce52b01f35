package io.weir.netty.pipeline;

import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.weir.api.Body;
import io.weir.api.Headers;
import io.weir.api.spi.BackendCall;
import io.weir.runtime.engine.host.ForwardedCall;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A request that an application's handlers get, and what they write. */
final class ForwardedRequest extends ForwardedCall implements Flow.Subscriber<ByteBuffer> {
  private final PolicyChannelHandler owner;
  private final Transaction transaction;
  private final Queue<ChannelPromise> waiting = new ArrayDeque<>();
  private Flow.@Nullable Subscription upstream;
  private boolean asked;
  private boolean finished;

  ForwardedRequest(PolicyChannelHandler owner, Transaction transaction, BackendCall asked) {
    super(asked, owner.limits().buffer());
    this.owner = owner;
    this.transaction = transaction;
    content().whenTaken(() -> transaction.run(this::keepPromises));
  }

  private ChannelHandlerContext ctx() {
    return owner.ctx();
  }

  @Override
  protected boolean isComplete() {
    return finished;
  }

  @Override
  protected void run() {
    ctx().fireChannelRead(Messages.request(asked()));
    if (asked().body() instanceof Body.Streamed streamed) {
      streamed.take().subscribe(this);
    } else {
      byte[] bytes =
          asked().body() instanceof Body.Buffered buffered ? buffered.bytes() : new byte[0];
      ctx().fireChannelRead(new DefaultLastHttpContent(Unpooled.wrappedBuffer(bytes)));
    }
    ctx().fireChannelReadComplete();
    if (ctx().channel().config().isAutoRead()) {
      reads();
    }
  }

  // What the application reads.

  void reads() {
    Flow.Subscription from = upstream;
    if (from != null && !asked) {
      asked = true;
      from.request(1);
    }
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    upstream = subscription;
  }

  @Override
  public void onNext(ByteBuffer piece) {
    transaction.run(
        () -> {
          asked = false;
          pass(new DefaultHttpContent(Unpooled.wrappedBuffer(piece)));
          if (ctx().channel().config().isAutoRead()) {
            reads();
          }
        });
  }

  @Override
  public void onError(Throwable cause) {
    transaction.run(
        () -> {
          if (!finished) {
            fail(cause);
          }
        });
  }

  @Override
  public void onComplete() {
    transaction.run(() -> pass(LastHttpContent.EMPTY_LAST_CONTENT));
  }

  private void pass(HttpContent content) {
    ctx().fireChannelRead(content);
    ctx().fireChannelReadComplete();
  }

  // What the application writes.

  void write(Object message, ChannelPromise promise) {
    try {
      if (finished || message instanceof HttpResponse early && early.status().code() < 200) {
        promise.trySuccess(); // 100 Continue is sent when the policies let the content through
        return;
      }
      if (message instanceof HttpResponse head) {
        answer(head);
      }
      if (!finished && message instanceof HttpContent content) {
        content().add(ByteBuffer.wrap(ByteBufUtil.getBytes(content.content())));
        if (content instanceof LastHttpContent) {
          content().close();
          finished = true;
        }
      }
      waiting.add(promise);
      keepPromises();
    } finally {
      ReferenceCountUtil.release(message);
    }
    if (finished) {
      ended();
    }
  }

  private void answer(HttpResponse head) {
    Headers headers = Messages.headers(head.headers());
    int status = head.status().code();
    String reason = head.status().reasonPhrase();
    if (head instanceof FullHttpResponse full) {
      answer(status, reason, headers, ByteBufUtil.getBytes(full.content()));
      finished = true;
    } else {
      answer(status, reason, headers, HttpUtil.getContentLength(head, -1L));
    }
  }

  /** The application has closed the connection, as far as it can. */
  void closed() {
    transaction.applicationCloses();
    if (!finished) {
      fail(new IOException("the application closed its connection"));
    }
  }

  @Override
  protected void stop(Throwable cause) {
    finished = true;
    keepPromises();
    ended();
  }

  /** What the application has written is as good as sent when there is room for more. */
  private void keepPromises() {
    if (finished || content().hasRoom()) {
      for (ChannelPromise next = waiting.poll(); next != null; next = waiting.poll()) {
        next.trySuccess();
      }
    }
  }
}
