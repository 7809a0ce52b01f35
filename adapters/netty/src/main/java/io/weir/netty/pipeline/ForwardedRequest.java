package io.weir.netty.pipeline;

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
import io.weir.api.Response;
import io.weir.api.spi.BackendCall;
import io.weir.api.spi.BackendException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A request that an application's handlers get, and what they write. */
final class ForwardedRequest implements Flow.Subscriber<ByteBuffer>, ContentQueue.Feed {
  private final PolicyChannelHandler owner;
  private final Transaction transaction;
  private final BackendCall call;
  private final CompletableFuture<Response> answer = new CompletableFuture<>();
  private final Queue<ChannelPromise> waiting = new ArrayDeque<>();
  private Flow.@Nullable Subscription upstream;
  private @Nullable ContentQueue captured;
  private boolean asked;
  private boolean finished;

  ForwardedRequest(PolicyChannelHandler owner, Transaction transaction, BackendCall call) {
    this.owner = owner;
    this.transaction = transaction;
    this.call = call;
  }

  private ChannelHandlerContext ctx() {
    return owner.ctx();
  }

  /** Whether the application will write nothing more. */
  boolean isFinished() {
    return finished;
  }

  CompletionStage<Response> answer() {
    return answer;
  }

  void start() {
    ctx().fireChannelRead(Messages.request(call));
    if (call.body() instanceof Body.Streamed streamed) {
      streamed.take().subscribe(this);
    } else {
      byte[] bytes = call.body() instanceof Body.Buffered buffered ? buffered.bytes() : new byte[0];
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

  private void onLoop(Runnable work) {
    if (ctx().executor().inEventLoop()) {
      work.run();
    } else {
      ctx().executor().execute(work);
    }
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    upstream = subscription;
  }

  @Override
  public void onNext(ByteBuffer piece) {
    onLoop(
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
    onLoop(() -> fail(cause));
  }

  @Override
  public void onComplete() {
    onLoop(() -> pass(LastHttpContent.EMPTY_LAST_CONTENT));
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
      ContentQueue to = captured;
      if (to != null && message instanceof HttpContent content) {
        to.add(content.content());
        if (content instanceof LastHttpContent) {
          finished = true;
          to.close();
        }
      }
      if (to == null || finished || to.isAbandoned() || to.held() < owner.limits().buffer()) {
        promise.trySuccess();
      } else {
        waiting.add(promise);
      }
    } finally {
      ReferenceCountUtil.release(message);
    }
    if (finished) {
      transaction.applicationEnded();
    }
  }

  private void answer(HttpResponse head) {
    Headers headers = Messages.headers(head.headers());
    Body body;
    if (head instanceof FullHttpResponse full) {
      finished = true;
      byte[] bytes = new byte[full.content().readableBytes()];
      full.content().getBytes(full.content().readerIndex(), bytes);
      body = bytes.length == 0 ? Body.empty() : Body.of(bytes);
    } else {
      ContentQueue content = new ContentQueue(ctx().channel().eventLoop(), Long.MAX_VALUE, this);
      captured = content;
      boolean none =
          call.method().equals("HEAD")
              || head.status().code() == 204
              || head.status().code() == 304;
      body = none ? Body.empty() : Body.streamed(content, HttpUtil.getContentLength(head, -1L));
    }
    answer.complete(
        new Response(head.status().code(), head.status().reasonPhrase(), headers, body));
  }

  /** The application has closed the connection, as far as it can. */
  void closed() {
    if (!finished) {
      fail(
          new BackendException(
              BackendException.Kind.CONNECTION, "the application broke off its answer", null));
    }
  }

  /** Breaks off what the application has not ended. */
  void fail(Throwable cause) {
    if (finished) {
      return;
    }
    finished = true;
    ContentQueue to = captured;
    if (to == null) {
      answer.completeExceptionally(cause);
    } else {
      to.fail(cause);
    }
    taken();
    transaction.applicationEnded();
  }

  @Override
  public void begun() {}

  @Override
  public void wanted() {}

  @Override
  public void taken() {
    ContentQueue from = captured;
    if (from == null || from.isAbandoned() || finished || from.held() < owner.limits().buffer()) {
      for (ChannelPromise next = waiting.poll(); next != null; next = waiting.poll()) {
        next.trySuccess();
      }
    }
  }

  @Override
  public void tooLong() {}
}
