package io.weir.runtime.dotnet.context;

import io.weir.api.entity.Product;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import org.jspecify.annotations.Nullable;

/** {@code IProduct}. */
@DotNetType(value = "public interface IProduct", java = Product.class)
public final class ProductMembers {
  private static final RuntimeType API = RuntimeType.of("IApi");
  private static final RuntimeType GROUP = RuntimeType.of("IGroup");

  private ProductMembers() {}

  /** {@code Apis}. */
  @DotNetProperty("IEnumerable<IApi> Apis { get; }")
  public static Object apis(Product self) {
    return EntityValues.list(self.apis(), API);
  }

  /** {@code ApprovalRequired}. */
  @DotNetProperty("bool ApprovalRequired { get; }")
  public static boolean approvalRequired(Product self) {
    return self.approvalRequired();
  }

  /** {@code Groups}. */
  @DotNetProperty("IEnumerable<IGroup> Groups { get; }")
  public static Object groups(Product self) {
    return EntityValues.list(self.groups(), GROUP);
  }

  /** {@code Id}. */
  @DotNetProperty("string Id { get; }")
  public static @Nullable String id(Product self) {
    return self.id();
  }

  /** {@code Name}. */
  @DotNetProperty("string Name { get; }")
  public static @Nullable String name(Product self) {
    return self.name();
  }

  /** {@code State}. */
  @DotNetProperty("ProductState State { get; }")
  public static ProductState state(Product self) {
    return self.published() ? ProductState.PUBLISHED : ProductState.NOT_PUBLISHED;
  }

  /** {@code SubscriptionLimit}. */
  @DotNetProperty("int? SubscriptionLimit { get; }")
  public static @Nullable Integer subscriptionLimit(Product self) {
    return self.subscriptionLimit();
  }

  /** {@code SubscriptionsLimit}. */
  @DotNetProperty("int? SubscriptionsLimit { get; }")
  public static @Nullable Integer subscriptionsLimit(Product self) {
    return self.subscriptionLimit();
  }

  /** {@code SubscriptionRequired}. */
  @DotNetProperty("bool SubscriptionRequired { get; }")
  public static boolean subscriptionRequired(Product self) {
    return self.subscriptionRequired();
  }
}
