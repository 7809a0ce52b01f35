package io.weir.runtime.dotnet.context;

import io.weir.api.entity.Workspace;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code IWorkspace}. */
@DotNetType(value = "public interface IWorkspace", java = Workspace.class)
public final class WorkspaceMembers {
  private WorkspaceMembers() {}

  /** {@code Id}. */
  @DotNetProperty("string Id { get; }")
  public static @Nullable String id(Workspace self) {
    return self.id();
  }

  /** {@code Name}. */
  @DotNetProperty("string Name { get; }")
  public static @Nullable String name(Workspace self) {
    return self.name();
  }
}
