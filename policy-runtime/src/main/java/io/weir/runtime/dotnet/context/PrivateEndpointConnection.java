package io.weir.runtime.dotnet.context;

import io.weir.api.Attachment;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;

/**
 * {@code IPrivateEndpointConnection}: the Azure private endpoint that a request came through.
 *
 * @param connectionName its name
 * @param group the group of the target
 * @param member the member of the group
 */
@DotNetType(
    value = "public interface IPrivateEndpointConnection",
    java = PrivateEndpointConnection.class)
public record PrivateEndpointConnection(String connectionName, String group, String member) {
  /** Set by a host that knows it. */
  public static final Attachment<PrivateEndpointConnection> KEY =
      new Attachment<>("private endpoint connection");

  /** {@code Name}. */
  @DotNetProperty("string Name { get; }")
  public static String name(PrivateEndpointConnection self) {
    return self.connectionName;
  }

  /** {@code GroupId}. */
  @DotNetProperty("string GroupId { get; }")
  public static String groupId(PrivateEndpointConnection self) {
    return self.group;
  }

  /** {@code MemberName}. */
  @DotNetProperty("string MemberName { get; }")
  public static String memberName(PrivateEndpointConnection self) {
    return self.member;
  }
}
