package io.weir.api.definition;

import io.weir.api.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a policy finds wrong with an element beyond what its keys say.
 *
 * @since 0.1
 */
public interface Problems {
  /** Refuses the document. */
  void error(SourceSpan span, String message, @Nullable String help);

  /** Refuses the document for something that Azure has and this implementation has not. */
  void unsupported(SourceSpan span, String message);

  /** Warns. */
  void warning(SourceSpan span, String message, @Nullable String help);
}
