package io.weir.runtime.dotnet.context;

import io.weir.api.Attachment;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.json.JObject;

/**
 * {@code context.GraphQL}: the field that a resolver finds; absent from all other requests.
 *
 * @param given the field's arguments
 * @param owner the object that the field belongs to
 */
@DotNetType(value = "public interface IGraphQLContext", java = GraphQLField.class)
public record GraphQLField(JObject given, JObject owner) {
  /** Set by what runs a resolver. */
  public static final Attachment<GraphQLField> KEY = new Attachment<>("GraphQL field");

  /** {@code Arguments}. */
  @DotNetProperty("JObject Arguments { get; }")
  public static JObject arguments(GraphQLField self) {
    return self.given;
  }

  /** {@code Parent}. */
  @DotNetProperty("JObject Parent { get; }")
  public static JObject parent(GraphQLField self) {
    return self.owner;
  }
}
