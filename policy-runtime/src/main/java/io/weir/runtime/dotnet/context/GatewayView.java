package io.weir.runtime.dotnet.context;

import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;

/**
 * {@code IGateway}.
 *
 * @param gatewayId the gateway's id
 * @param gatewayInstance the id of the instance
 * @param managed whether it is the managed gateway
 */
@DotNetType(value = "public interface IGateway", java = GatewayView.class)
public record GatewayView(String gatewayId, String gatewayInstance, boolean managed) {
  /** {@code Id}. */
  @DotNetProperty("string Id { get; }")
  public static String id(GatewayView self) {
    return self.gatewayId;
  }

  /** {@code InstanceId}. */
  @DotNetProperty("string InstanceId { get; }")
  public static String instanceId(GatewayView self) {
    return self.gatewayInstance;
  }

  /** {@code IsManaged}. */
  @DotNetProperty("bool IsManaged { get; }")
  public static boolean isManaged(GatewayView self) {
    return self.managed;
  }
}
