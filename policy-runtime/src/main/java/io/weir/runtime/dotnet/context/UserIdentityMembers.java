package io.weir.runtime.dotnet.context;

import io.weir.api.entity.User;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code IUserIdentity}. */
@DotNetType(value = "public interface IUserIdentity", java = User.Identity.class)
public final class UserIdentityMembers {
  private UserIdentityMembers() {}

  /** {@code Id}. */
  @DotNetProperty("string Id { get; }")
  public static @Nullable String id(User.Identity self) {
    return self.id();
  }

  /** {@code Provider}. */
  @DotNetProperty("string Provider { get; }")
  public static @Nullable String provider(User.Identity self) {
    return self.provider();
  }
}
