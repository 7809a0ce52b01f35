package io.weir.xml.reader;

import io.weir.api.diagnostic.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * What reading gives. After errors it holds what could be made out.
 *
 * @param source the text
 * @param root the root element, null if there is none
 */
public record RawDocument(SourceText source, @Nullable RawElement root) {}
