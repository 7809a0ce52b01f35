package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;

/** How JSON text is loaded into tokens. */
@DotNetType(
    value = "public class Newtonsoft.Json.Linq.JsonLoadSettings : object",
    java = JsonLoadSettings.class)
public final class JsonLoadSettings {
  private CommentHandling commentHandling = CommentHandling.IGNORE;
  private LineInfoHandling lineInfoHandling = LineInfoHandling.LOAD;
  private DuplicatePropertyNameHandling duplicatePropertyNameHandling =
      DuplicatePropertyNameHandling.REPLACE;

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static JsonLoadSettings create() {
    return new JsonLoadSettings();
  }

  CommentHandling commentHandling() {
    return commentHandling;
  }

  /** {@code CommentHandling}: whether comments become tokens. */
  @DotNetProperty("CommentHandling CommentHandling { get; }")
  public static CommentHandling getCommentHandling(JsonLoadSettings self) {
    return self.commentHandling;
  }

  /** {@code CommentHandling}: whether comments become tokens. */
  @DotNetProperty("CommentHandling CommentHandling { set; }")
  public static void setCommentHandling(JsonLoadSettings self, CommentHandling value) {
    self.commentHandling = value;
  }

  LineInfoHandling lineInfoHandling() {
    return lineInfoHandling;
  }

  /** {@code LineInfoHandling}: whether tokens know their line. */
  @DotNetProperty("LineInfoHandling LineInfoHandling { get; }")
  public static LineInfoHandling getLineInfoHandling(JsonLoadSettings self) {
    return self.lineInfoHandling;
  }

  /** {@code LineInfoHandling}: whether tokens know their line. */
  @DotNetProperty("LineInfoHandling LineInfoHandling { set; }")
  public static void setLineInfoHandling(JsonLoadSettings self, LineInfoHandling value) {
    self.lineInfoHandling = value;
  }

  DuplicatePropertyNameHandling duplicatePropertyNameHandling() {
    return duplicatePropertyNameHandling;
  }

  /** {@code DuplicatePropertyNameHandling}: what a name that comes again does. */
  @DotNetProperty("DuplicatePropertyNameHandling DuplicatePropertyNameHandling { get; }")
  public static DuplicatePropertyNameHandling getDuplicatePropertyNameHandling(
      JsonLoadSettings self) {
    return self.duplicatePropertyNameHandling;
  }

  /** {@code DuplicatePropertyNameHandling}: what a name that comes again does. */
  @DotNetProperty("DuplicatePropertyNameHandling DuplicatePropertyNameHandling { set; }")
  public static void setDuplicatePropertyNameHandling(
      JsonLoadSettings self, DuplicatePropertyNameHandling value) {
    self.duplicatePropertyNameHandling = value;
  }
}
