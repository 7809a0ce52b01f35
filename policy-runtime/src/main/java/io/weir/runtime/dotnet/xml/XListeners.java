package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.Fn;
import org.jspecify.annotations.Nullable;

/** Who wants to know of changes in a part of a tree. */
final class XListeners {
  @Nullable Fn changing;
  @Nullable Fn changed;
}
