package io.weir.runtime.dotnet.context;

import io.weir.api.entity.User;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.time.DateTime;
import org.jspecify.annotations.Nullable;

/** {@code IUser}. */
@DotNetType(value = "public interface IUser", java = User.class)
public final class UserMembers {
  private static final RuntimeType GROUP = RuntimeType.of("IGroup");
  private static final RuntimeType IDENTITY = RuntimeType.of("IUserIdentity");

  private UserMembers() {}

  /** {@code Email}. */
  @DotNetProperty("string Email { get; }")
  public static @Nullable String email(User self) {
    return self.email();
  }

  /** {@code FirstName}. */
  @DotNetProperty("string FirstName { get; }")
  public static @Nullable String firstName(User self) {
    return self.firstName();
  }

  /** {@code Groups}. */
  @DotNetProperty("IEnumerable<IGroup> Groups { get; }")
  public static Object groups(User self) {
    return EntityValues.list(self.groups(), GROUP);
  }

  /** {@code Id}. */
  @DotNetProperty("string Id { get; }")
  public static @Nullable String id(User self) {
    return self.id();
  }

  /** {@code Identities}. */
  @DotNetProperty("IEnumerable<IUserIdentity> Identities { get; }")
  public static Object identities(User self) {
    return EntityValues.list(self.identities(), IDENTITY);
  }

  /** {@code LastName}. */
  @DotNetProperty("string LastName { get; }")
  public static @Nullable String lastName(User self) {
    return self.lastName();
  }

  /** {@code Note}. */
  @DotNetProperty("string Note { get; }")
  public static @Nullable String note(User self) {
    return self.note();
  }

  /** {@code RegistrationDate}. */
  @DotNetProperty("DateTime RegistrationDate { get; }")
  public static DateTime registrationDate(User self) {
    return DateTime.utc(self.registered());
  }
}
