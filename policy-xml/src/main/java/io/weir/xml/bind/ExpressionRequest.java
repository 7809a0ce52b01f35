package io.weir.xml.bind;

import io.weir.xml.reader.RawValue;

/**
 * An expression of a document that is to be compiled.
 *
 * @param source its text
 * @param csharpType the type that its value must have
 */
public record ExpressionRequest(RawValue.Expression source, String csharpType) {}
