package io.weir.runtime.dotnet.context;

import io.weir.api.entity.Deployment;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code IDeployment}: the gateway that runs the request. */
@DotNetType(value = "public interface IDeployment", java = Deployment.class)
public final class DeploymentMembers {
  private DeploymentMembers() {}

  /** {@code Certificates}: the uploaded ones by id. */
  @DotNetProperty("IReadOnlyDictionary<string, X509Certificate2> Certificates { get; }")
  public static Object certificates(Deployment self) {
    return MapView.ofCertificates(self.certificates());
  }

  /** {@code Gateway}. */
  @DotNetProperty("IGateway Gateway { get; }")
  public static GatewayView gateway(Deployment self) {
    return new GatewayView(self.gatewayId(), self.instanceId(), self.managed());
  }

  /** {@code GatewayId}. */
  @DotNetProperty("string GatewayId { get; }")
  public static @Nullable String gatewayId(Deployment self) {
    return self.gatewayId();
  }

  /** {@code Region}. */
  @DotNetProperty("string Region { get; }")
  public static @Nullable String region(Deployment self) {
    return self.region();
  }

  /** {@code ServiceId}. */
  @DotNetProperty("string ServiceId { get; }")
  public static @Nullable String serviceId(Deployment self) {
    return self.serviceId();
  }

  /** {@code SustainabilityInfo}. */
  @DotNetProperty("ISustainabilityInfo SustainabilityInfo { get; }")
  public static SustainabilityInfo sustainabilityInfo(Deployment self) {
    return SustainabilityInfo.NOT_MEASURED;
  }

  /** {@code ServiceName}. */
  @DotNetProperty("string ServiceName { get; }")
  public static @Nullable String serviceName(Deployment self) {
    return self.serviceName();
  }
}
