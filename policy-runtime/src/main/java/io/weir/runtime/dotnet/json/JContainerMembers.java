package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** Tokens that hold others. */
@DotNetType(
    value =
        "public abstract partial class Newtonsoft.Json.Linq.JContainer : JToken, IList<JToken>,"
            + " ICollection<JToken>, IEnumerable<JToken>, System.Collections.IList",
    java = JContainer.class)
public final class JContainerMembers {
  private JContainerMembers() {}

  /** {@code Count}. */
  @DotNetProperty("int Count { get; }")
  public static int count(JContainer self) {
    return self.count();
  }

  /** {@code Descendants()}. */
  @DotNetMethod("IEnumerable<JToken> Descendants()")
  public static Object descendants(JContainer self) {
    self.type();
    return self.descendants(false);
  }

  /** {@code DescendantsAndSelf()}. */
  @DotNetMethod("IEnumerable<JToken> DescendantsAndSelf()")
  public static Object descendantsAndSelf(JContainer self) {
    self.type();
    return self.descendants(true);
  }

  /** {@code Add(content)}. */
  @DotNetMethod("void Add(object content)")
  public static void add(JContainer self, @Nullable Object content) {
    self.addContent(content);
  }

  /** {@code AddFirst(content)}. */
  @DotNetMethod("void AddFirst(object content)")
  public static void addFirst(JContainer self, @Nullable Object content) {
    self.tryAdd(0, content, false);
  }

  /** {@code CreateWriter()}. */
  @DotNetMethod("JsonWriter CreateWriter()")
  public static JsonWriter createWriter(JContainer self) {
    return new JTokenWriter(self);
  }

  /** {@code ReplaceAll(content)}. */
  @DotNetMethod("void ReplaceAll(object content)")
  public static void replaceAll(JContainer self, @Nullable Object content) {
    self.clearItems();
    self.addContent(content);
  }

  /** {@code RemoveAll()}. */
  @DotNetMethod("void RemoveAll()")
  public static void removeAll(JContainer self) {
    self.clearItems();
  }

  /** {@code Merge(content)}. */
  @DotNetMethod("void Merge(object content)")
  public static void merge(JContainer self, @Nullable Object content) {
    self.merge(content, null);
  }

  /** {@code Merge(content, settings)}. */
  @DotNetMethod("void Merge(object content, JsonMergeSettings settings)")
  public static void mergeWith(
      JContainer self, @Nullable Object content, @Nullable JsonMergeSettings settings) {
    self.merge(content, settings);
  }
}
