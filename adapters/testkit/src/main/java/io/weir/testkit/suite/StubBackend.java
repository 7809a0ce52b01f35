package io.weir.testkit.suite;

import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Headers;
import io.weir.api.Response;
import io.weir.api.spi.BackendCall;
import io.weir.api.spi.BackendClient;
import io.weir.api.spi.BackendException;
import io.weir.runtime.body.BodyBuffer;
import io.weir.testkit.time.VirtualTime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Answers the calls of one test from its stubs, in virtual time, and records them. One thread. */
final class StubBackend {
  private static final long MAX_BODY = 64L << 20;

  /**
   * Answers to calls that match.
   *
   * @param when what the call must be
   * @param replies the answers in order; the last one repeats
   */
  record Service(CallMatch when, List<StubReply> replies) {}

  private final VirtualTime time;
  private final List<RecordedCall> backendCalls = new ArrayList<>();
  private final List<RecordedCall> serviceCalls = new ArrayList<>();
  private final List<String> unanswered = new ArrayList<>();
  private List<StubReply> replies = List.of(StubReply.OK);
  private List<Service> services = List.of();
  private int nextReply;
  private int[] nextOfService = new int[0];

  StubBackend(VirtualTime time) {
    this.time = time;
  }

  /** Replaces the answers to forward-request and begins with the first. */
  void replies(List<StubReply> answers) {
    replies = answers;
    nextReply = 0;
  }

  /** Replaces the answers to other calls and begins with the first of each. */
  void services(List<Service> answers) {
    services = answers;
    nextOfService = new int[answers.size()];
  }

  List<RecordedCall> backendCalls() {
    return backendCalls;
  }

  List<RecordedCall> serviceCalls() {
    return serviceCalls;
  }

  List<String> unanswered() {
    return unanswered;
  }

  /** Forgets the calls of the step before. */
  void beginStep() {
    backendCalls.clear();
    serviceCalls.clear();
    unanswered.clear();
  }

  /** What forward-request calls. */
  BackendClient backend() {
    return (call, owner) ->
        record(call)
            .thenCompose(
                recorded -> {
                  backendCalls.add(recorded);
                  StubReply reply = replies.get(Math.min(nextReply, replies.size() - 1));
                  nextReply++;
                  return answer(call, reply, owner);
                });
  }

  /** What all other policies call. */
  BackendClient others() {
    return (call, owner) ->
        record(call)
            .thenCompose(
                recorded -> {
                  serviceCalls.add(recorded);
                  for (int i = 0; i < services.size(); i++) {
                    if (services.get(i).when().matches(recorded)) {
                      List<StubReply> list = services.get(i).replies();
                      StubReply reply = list.get(Math.min(nextOfService[i]++, list.size() - 1));
                      return answer(call, reply, owner);
                    }
                  }
                  unanswered.add(recorded.toString());
                  return CompletableFuture.failedStage(
                      new BackendException(
                          BackendException.Kind.CONNECT, "no stub answers " + recorded, null));
                });
  }

  private static CompletionStage<RecordedCall> record(BackendCall call) {
    Response holder = new Response(200, null, new Headers(), call.body());
    CompletionStage<Void> buffered = BodyBuffer.ensure(holder, MAX_BODY);
    return (buffered == null ? CompletableFuture.<Void>completedStage(null) : buffered)
        .thenApply(
            done ->
                new RecordedCall(
                    call.method(),
                    call.url().toString(),
                    call.headers().copy(),
                    holder.body() instanceof Body.Buffered b
                        ? new String(b.bytes(), StandardCharsets.UTF_8)
                        : ""));
  }

  private CompletionStage<Response> answer(
      BackendCall call, StubReply reply, @Nullable Exchange owner) {
    Duration limit = call.timeout();
    boolean late =
        "timeout".equals(reply.error()) || (limit != null && reply.takes().compareTo(limit) > 0);
    Duration after = late && limit != null ? limit : reply.takes();
    CompletableFuture<Response> answer = new CompletableFuture<>();
    Runnable give =
        () -> {
          if (late) {
            answer.completeExceptionally(
                new BackendException(
                    BackendException.Kind.TIMEOUT, "no response headers in time", null));
          } else if ("connection-refused".equals(reply.error())) {
            answer.completeExceptionally(
                new BackendException(BackendException.Kind.CONNECT, "connection refused", null));
          } else if ("reset".equals(reply.error())) {
            answer.completeExceptionally(
                new BackendException(BackendException.Kind.CONNECTION, "connection reset", null));
          } else {
            answer.complete(reply.response());
          }
        };
    if (after.isZero()) {
      give.run();
      return answer;
    }
    Runnable takeBack = time.schedule(after, give);
    if (owner != null) {
      owner.onCancel(
          () -> {
            takeBack.run();
            answer.completeExceptionally(
                new BackendException(BackendException.Kind.CANCELLED, "cancelled", null));
          });
    }
    return answer;
  }
}
