package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;

/** How tokens are copied. */
@DotNetType(
    value = "public class Newtonsoft.Json.Linq.JsonCloneSettings : object",
    java = JsonCloneSettings.class)
public final class JsonCloneSettings {
  private boolean copyAnnotations = true;

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static JsonCloneSettings create() {
    return new JsonCloneSettings();
  }

  boolean copyAnnotations() {
    return copyAnnotations;
  }

  /** {@code CopyAnnotations}: whether annotations are copied. */
  @DotNetProperty("bool CopyAnnotations { get; }")
  public static boolean getCopyAnnotations(JsonCloneSettings self) {
    return self.copyAnnotations;
  }

  /** {@code CopyAnnotations}: whether annotations are copied. */
  @DotNetProperty("bool CopyAnnotations { set; }")
  public static void setCopyAnnotations(JsonCloneSettings self, boolean value) {
    self.copyAnnotations = value;
  }
}
