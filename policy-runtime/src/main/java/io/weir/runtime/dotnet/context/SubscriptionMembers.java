package io.weir.runtime.dotnet.context;

import io.weir.api.entity.Subscription;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.time.DateTime;
import org.jspecify.annotations.Nullable;

/** {@code ISubscription}. */
@DotNetType(value = "public interface ISubscription", java = Subscription.class)
public final class SubscriptionMembers {
  private SubscriptionMembers() {}

  /** {@code CreatedDate}. */
  @DotNetProperty("DateTime CreatedDate { get; }")
  public static DateTime createdDate(Subscription self) {
    return DateTime.utc(self.created());
  }

  /** {@code EndDate}. */
  @DotNetProperty("DateTime? EndDate { get; }")
  public static @Nullable DateTime endDate(Subscription self) {
    return EntityValues.time(self.end());
  }

  /** {@code StartDate}. */
  @DotNetProperty("DateTime? StartDate { get; }")
  public static @Nullable DateTime startDate(Subscription self) {
    return EntityValues.time(self.start());
  }

  /** {@code Id}. */
  @DotNetProperty("string Id { get; }")
  public static @Nullable String id(Subscription self) {
    return self.id();
  }

  /** {@code Key}. */
  @DotNetProperty("string Key { get; }")
  public static @Nullable String key(Subscription self) {
    return self.key();
  }

  /** {@code Name}. */
  @DotNetProperty("string Name { get; }")
  public static @Nullable String name(Subscription self) {
    return self.name();
  }

  /** {@code PrimaryKey}. */
  @DotNetProperty("string PrimaryKey { get; }")
  public static @Nullable String primaryKey(Subscription self) {
    return self.primaryKey();
  }

  /** {@code SecondaryKey}. */
  @DotNetProperty("string SecondaryKey { get; }")
  public static @Nullable String secondaryKey(Subscription self) {
    return self.secondaryKey();
  }
}
