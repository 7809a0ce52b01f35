package io.weir.runtime.dotnet.context;

import io.weir.api.LastError;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code ILastError}: the error that closed the exchange. */
@DotNetType(value = "public interface ILastError", java = LastError.class)
public final class LastErrorMembers {
  private LastErrorMembers() {}

  /** {@code Source}. */
  @DotNetProperty("string Source { get; }")
  public static @Nullable String source(LastError self) {
    return self.source();
  }

  /** {@code Reason}. */
  @DotNetProperty("string Reason { get; }")
  public static @Nullable String reason(LastError self) {
    return self.reason();
  }

  /** {@code Message}. */
  @DotNetProperty("string Message { get; }")
  public static @Nullable String message(LastError self) {
    return self.message();
  }

  /** {@code Scope}. */
  @DotNetProperty("string Scope { get; }")
  public static @Nullable String scope(LastError self) {
    return self.scope();
  }

  /** {@code Section}. */
  @DotNetProperty("string Section { get; }")
  public static @Nullable String section(LastError self) {
    return self.section();
  }

  /** {@code Path}. */
  @DotNetProperty("string Path { get; }")
  public static @Nullable String path(LastError self) {
    return self.path();
  }

  /** {@code PolicyId}. */
  @DotNetProperty("string PolicyId { get; }")
  public static @Nullable String policyId(LastError self) {
    return self.policyId();
  }
}
