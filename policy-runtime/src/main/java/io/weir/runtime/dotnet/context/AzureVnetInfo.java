package io.weir.runtime.dotnet.context;

import io.weir.api.Attachment;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/**
 * {@code IAzureVnetInfo}: the Azure virtual network that a request came through.
 *
 * @param trafficTag the network's tag
 * @param subnet the subnet's number
 * @param privateLink the private link's number
 * @param vip the address after translation, or null
 */
@DotNetType(value = "public interface IAzureVnetInfo", java = AzureVnetInfo.class)
public record AzureVnetInfo(int trafficTag, int subnet, int privateLink, @Nullable String vip) {
  /** Set by a host that knows it. */
  public static final Attachment<AzureVnetInfo> KEY = new Attachment<>("Azure virtual network");

  /** {@code VnetTrafficTag}. */
  @DotNetProperty("int VnetTrafficTag { get; }")
  public static int vnetTrafficTag(AzureVnetInfo self) {
    return self.trafficTag;
  }

  /** {@code SubnetId}. */
  @DotNetProperty("int SubnetId { get; }")
  public static int subnetId(AzureVnetInfo self) {
    return self.subnet;
  }

  /** {@code PrivateLinkId}. */
  @DotNetProperty("int PrivateLinkId { get; }")
  public static int privateLinkId(AzureVnetInfo self) {
    return self.privateLink;
  }

  /** {@code SnatVip}. */
  @DotNetProperty("string SnatVip { get; }")
  public static @Nullable String snatVip(AzureVnetInfo self) {
    return self.vip;
  }
}
