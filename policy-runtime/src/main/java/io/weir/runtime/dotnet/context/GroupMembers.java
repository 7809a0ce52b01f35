package io.weir.runtime.dotnet.context;

import io.weir.api.entity.Group;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code IGroup}. */
@DotNetType(value = "public interface IGroup", java = Group.class)
public final class GroupMembers {
  private GroupMembers() {}

  /** {@code Id}. */
  @DotNetProperty("string Id { get; }")
  public static @Nullable String id(Group self) {
    return self.id();
  }

  /** {@code Name}. */
  @DotNetProperty("string Name { get; }")
  public static @Nullable String name(Group self) {
    return self.name();
  }
}
