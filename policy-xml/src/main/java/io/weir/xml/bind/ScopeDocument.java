package io.weir.xml.bind;

import io.weir.api.Scope;
import io.weir.xml.reader.RawDocument;

/**
 * A read document and the scope it applies to.
 *
 * @param scope the scope
 * @param document the document
 * @param anyScope whether the scope is not known, so that policies of every scope are fine
 */
public record ScopeDocument(Scope scope, RawDocument document, boolean anyScope) {}
