package io.weir.testkit.context;

import io.weir.api.Exchange;
import io.weir.runtime.dotnet.context.AzureVnetInfo;
import io.weir.runtime.dotnet.context.Foundry;
import io.weir.runtime.dotnet.context.PrivateEndpointConnection;
import io.weir.testkit.data.DataReader;
import org.jspecify.annotations.Nullable;

/**
 * What Azure would tell of a request, as data.
 *
 * @param endpoint the private endpoint, or null
 * @param network the virtual network, or null
 * @param foundry the model deployment, or null
 */
record AzureFacts(
    @Nullable PrivateEndpointConnection endpoint,
    @Nullable AzureVnetInfo network,
    @Nullable Foundry foundry) {
  /** Takes them from a request's members. */
  static AzureFacts read(DataReader request) {
    return new AzureFacts(
        endpoint(request.map("PrivateEndpointConnection")),
        network(request.map("AzureVnetInfo")),
        foundry(request.map("Foundry")));
  }

  private static @Nullable PrivateEndpointConnection endpoint(@Nullable DataReader from) {
    if (from == null) {
      return null;
    }
    PrivateEndpointConnection made =
        new PrivateEndpointConnection(
            from.text("Name", ""), from.text("GroupId", ""), from.text("MemberName", ""));
    from.end();
    return made;
  }

  private static @Nullable AzureVnetInfo network(@Nullable DataReader from) {
    if (from == null) {
      return null;
    }
    AzureVnetInfo made =
        new AzureVnetInfo(
            number(from, "VnetTrafficTag"),
            number(from, "SubnetId"),
            number(from, "PrivateLinkId"),
            from.text("SnatVip"));
    from.end();
    return made;
  }

  private static int number(DataReader from, String key) {
    Integer number = from.integer(key);
    return number == null ? 0 : number;
  }

  private static @Nullable Foundry foundry(@Nullable DataReader from) {
    if (from == null) {
      return null;
    }
    Foundry made = new Foundry(from.text("Deployment", ""));
    from.end();
    return made;
  }

  void attachTo(Exchange exchange) {
    exchange.set(PrivateEndpointConnection.KEY, endpoint);
    exchange.set(AzureVnetInfo.KEY, network);
    exchange.set(Foundry.KEY, foundry);
  }
}
