package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.text.StringComparison;

/** How JSON is merged. */
@DotNetType(
    value = "public class Newtonsoft.Json.Linq.JsonMergeSettings : object",
    java = JsonMergeSettings.class)
public final class JsonMergeSettings {
  private MergeArrayHandling mergeArrayHandling = MergeArrayHandling.CONCAT;
  private StringComparison propertyNameComparison = StringComparison.ORDINAL;
  private MergeNullValueHandling mergeNullValueHandling = MergeNullValueHandling.IGNORE;

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static JsonMergeSettings create() {
    return new JsonMergeSettings();
  }

  MergeArrayHandling mergeArrayHandling() {
    return mergeArrayHandling;
  }

  /** {@code MergeArrayHandling}: what happens to arrays. */
  @DotNetProperty("MergeArrayHandling MergeArrayHandling { get; }")
  public static MergeArrayHandling getMergeArrayHandling(JsonMergeSettings self) {
    return self.mergeArrayHandling;
  }

  /** {@code MergeArrayHandling}: what happens to arrays. */
  @DotNetProperty("MergeArrayHandling MergeArrayHandling { set; }")
  public static void setMergeArrayHandling(JsonMergeSettings self, MergeArrayHandling value) {
    self.mergeArrayHandling = value;
  }

  MergeNullValueHandling mergeNullValueHandling() {
    return mergeNullValueHandling;
  }

  /** {@code MergeNullValueHandling}: whether nulls overwrite. */
  @DotNetProperty("MergeNullValueHandling MergeNullValueHandling { get; }")
  public static MergeNullValueHandling getMergeNullValueHandling(JsonMergeSettings self) {
    return self.mergeNullValueHandling;
  }

  /** {@code MergeNullValueHandling}: whether nulls overwrite. */
  @DotNetProperty("MergeNullValueHandling MergeNullValueHandling { set; }")
  public static void setMergeNullValueHandling(
      JsonMergeSettings self, MergeNullValueHandling value) {
    self.mergeNullValueHandling = value;
  }

  int propertyNameComparison() {
    return (int) propertyNameComparison.value();
  }

  /** {@code PropertyNameComparison}: which names are the same. */
  @DotNetProperty("StringComparison PropertyNameComparison { get; }")
  public static StringComparison getPropertyNameComparison(JsonMergeSettings self) {
    return self.propertyNameComparison;
  }

  /** {@code PropertyNameComparison}: which names are the same. */
  @DotNetProperty("StringComparison PropertyNameComparison { set; }")
  public static void setPropertyNameComparison(JsonMergeSettings self, StringComparison value) {
    self.propertyNameComparison = value;
  }
}
