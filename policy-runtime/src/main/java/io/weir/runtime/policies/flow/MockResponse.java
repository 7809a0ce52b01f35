package io.weir.runtime.policies.flow;

import io.weir.api.Exchange;
import io.weir.api.Headers;
import io.weir.api.Policy;
import io.weir.api.Response;
import io.weir.api.Section;
import io.weir.api.Signal;
import io.weir.api.definition.AttributeKey;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.PolicyDefinition;
import io.weir.api.definition.ValueType;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Ends the pipeline with a made-up response. Operations carry no examples or schemas here yet, so
 * the answer is that of an operation that defines neither: the status, the media type if one was
 * given, and no content.
 *
 * @see <a
 *     href="https://learn.microsoft.com/azure/api-management/mock-response-policy">mock-response</a>
 */
public final class MockResponse extends PolicyDefinition {
  private static final AttributeKey<Integer> STATUS_CODE =
      AttributeKey.of("status-code", ValueType.intBetween(100, 999))
          .defaultsTo("200")
          .doc("the status, which also selects the example");
  private static final AttributeKey<String> CONTENT_TYPE =
      AttributeKey.of(
              "content-type",
              ValueType.STRING.where(Headers::isValue, "a media type without line breaks"))
          .doc("the media type, which also selects the example");
  private static final AttributeKey<Integer> INDEX =
      AttributeKey.of("index", ValueType.intBetween(0, Integer.MAX_VALUE))
          .doc("the example by its position");

  /** The definition. */
  public MockResponse() {
    super(
        ElementSchema.named("mock-response", "Ends the pipeline with a sample response.")
            .attributes(STATUS_CODE, CONTENT_TYPE, INDEX)
            .build(),
        in(Section.INBOUND, Section.OUTBOUND, Section.ON_ERROR),
        everyScope());
  }

  @Override
  public Policy build(PolicyConfig config) {
    return new Node(config.get(STATUS_CODE), config.find(CONTENT_TYPE));
  }

  private record Node(int status, @Nullable String contentType) implements Policy {
    @Override
    public CompletionStage<Signal> execute(Exchange exchange) {
      Response response = new Response(status);
      if (contentType != null) {
        response.headers().set("Content-Type", contentType);
      }
      exchange.response(response);
      return RESPONDED;
    }
  }
}
