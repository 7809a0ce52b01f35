package io.weir.netty;

import io.weir.api.Exchange;
import io.weir.api.Response;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** The Netty host reads requests as the contract says. */
final class FramingTest extends FramingContract {
  @Override
  ContractHost start(Function<Exchange, CompletionStage<Response>> handler) throws Exception {
    return new TestHost(handler);
  }
}
