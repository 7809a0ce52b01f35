package io.weir.runtime.dotnet.context;

import java.util.List;

/** The types of this package. */
public final class ContextTypes {
  /** The declaring classes. */
  public static final List<Class<?>> CLASSES =
      List.of(
          ContextMembers.class,
          ApiMembers.class,
          BackendMembers.class,
          GraphQLField.class,
          AzureVnetInfo.class,
          Foundry.class,
          CarbonIntensity.class,
          SustainabilityInfo.class,
          ContextApiMembers.class,
          DeploymentMembers.class,
          GatewayView.class,
          LastErrorMembers.class,
          OperationMembers.class,
          ProductMembers.class,
          ProductState.class,
          GroupMembers.class,
          WorkspaceMembers.class,
          SubscriptionMembers.class,
          SubscriptionKeyParameterNames.class,
          UserMembers.class,
          UserIdentityMembers.class,
          UrlMembers.class,
          RequestMembers.class,
          ResponseMembers.class,
          MessageBody.class,
          PrivateEndpointConnection.class,
          BasicAuthCredentials.class,
          Jwt.class,
          Authorization.class,
          ExpressionSyntaxExtensions.class,
          CryptoExtensions.class);

  private ContextTypes() {}
}
