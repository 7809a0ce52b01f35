package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.Budget;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table of names. Java's strings need none: that of documents and readers holds nothing and knows
 * every name; one that an expression makes knows those that were put in.
 */
public final class XmlNameTable {
  static final XmlNameTable SHARED = new XmlNameTable(null);

  private final @Nullable Set<String> names;

  private XmlNameTable(@Nullable Set<String> names) {
    this.names = names;
  }

  /** An empty table. */
  static XmlNameTable create() {
    return new XmlNameTable(new HashSet<>(Set.of("")));
  }

  String add(String name) {
    if (names != null) {
      Budget.steps(1 + name.length() / 16);
      names.add(name);
    }
    return name;
  }

  /** The name if it was put in, else null. */
  @Nullable String get(String name) {
    return names == null || names.contains(name) ? name : null;
  }
}
