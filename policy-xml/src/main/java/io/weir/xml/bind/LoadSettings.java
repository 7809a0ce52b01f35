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
 */
public record LoadSettings(
    Definitions definitions, PolicyEnvironment environment, Map<String, RawDocument> fragments) {
  /** Copies the map. */
  public LoadSettings {
    fragments = Map.copyOf(fragments);
  }

  /** Whether the document is looked at alone, so that what it names may exist elsewhere. */
  boolean lone() {
    return environment.lone();
  }

  @Nullable RawDocument fragment(String id) {
    return fragments.get(id.toLowerCase(Locale.ROOT));
  }
}
