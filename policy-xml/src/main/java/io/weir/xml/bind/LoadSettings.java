package io.weir.xml.bind;

import io.weir.api.definition.PolicyEnvironment;
import io.weir.xml.reader.RawDocument;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What documents are bound with.
 *
 * @param definitions the policies
 * @param environment what policies may look up when they are checked and built
 * @param fragments the read fragments by id in lower case
 * @param lone whether the document is looked at alone, so that what it refers to may exist
 */
public record LoadSettings(
    Definitions definitions,
    PolicyEnvironment environment,
    Map<String, RawDocument> fragments,
    boolean lone) {
  /** Copies the map. */
  public LoadSettings {
    fragments = Map.copyOf(fragments);
  }

  @Nullable RawDocument fragment(String id) {
    return fragments.get(id.toLowerCase(Locale.ROOT));
  }
}
