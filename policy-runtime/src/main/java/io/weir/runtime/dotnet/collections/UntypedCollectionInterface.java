package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code System.Collections.ICollection}. */
@DotNetType(
    value = "public interface System.Collections.ICollection : System.Collections.IEnumerable",
    java = Object.class)
public final class UntypedCollectionInterface {
  private UntypedCollectionInterface() {}

  /** {@code Count}. */
  @DotNetProperty("int Count { get; }")
  public static int count(@Nullable Object self) {
    return Views.collection(self).count();
  }

  /** {@code IsSynchronized}: no collection is. */
  @DotNetProperty("bool IsSynchronized { get; }")
  public static boolean isSynchronized(@Nullable Object self) {
    Views.collection(self);
    return false;
  }

  /** {@code SyncRoot}: what those who share the collection could lock on. */
  @DotNetProperty("object SyncRoot { get; }")
  public static @Nullable Object syncRoot(@Nullable Object self) {
    return ArrayElements.isArray(self) ? self : Views.collection(self).syncRoot();
  }

  /** {@code CopyTo(array, index)}. */
  @DotNetMethod("void CopyTo(Array array, int index)")
  public static void copyTo(@Nullable Object self, @Nullable Object array, int index) {
    Views.collection(self).copyTo(array, index);
  }
}
