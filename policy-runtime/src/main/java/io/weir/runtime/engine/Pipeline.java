package io.weir.runtime.engine;

import io.weir.api.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The effective policy of an operation: one sequence for each section, composed of all scopes.
 * Immutable; serves all exchanges.
 */
public final class Pipeline {
  private final Sequence inbound;
  private final Sequence backend;
  private final Sequence outbound;
  private final Sequence onError;
  private final List<Preflight> preflights;

  private Pipeline(Map<Section, Sequence> sections) {
    Sequence nothing = Sequence.of(List.of());
    inbound = sections.getOrDefault(Section.INBOUND, nothing);
    backend = sections.getOrDefault(Section.BACKEND, nothing);
    outbound = sections.getOrDefault(Section.OUTBOUND, nothing);
    onError = sections.getOrDefault(Section.ON_ERROR, nothing);
    List<Preflight> found = new ArrayList<>();
    for (int i = 0; i < inbound.size(); i++) {
      if (inbound.policyAt(i) instanceof Preflight preflight) {
        found.add(preflight);
      }
    }
    preflights = List.copyOf(found);
  }

  /** A pipeline; a section that is absent is empty. */
  public static Pipeline of(Map<Section, Sequence> sections) {
    return new Pipeline(new EnumMap<>(sections));
  }

  /** The sequence of a section. */
  public Sequence section(Section section) {
    return switch (section) {
      case INBOUND -> inbound;
      case BACKEND -> backend;
      case OUTBOUND -> outbound;
      case ON_ERROR -> onError;
    };
  }

  /** Whether the pipeline answers CORS preflights, instead of an operation of their own. */
  public boolean answersPreflights() {
    return !preflights.isEmpty();
  }

  /** What answers CORS preflights: direct policies of inbound, in order. */
  List<Preflight> preflights() {
    return preflights;
  }
}
