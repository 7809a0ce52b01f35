package io.weir.xml.bind;

import io.weir.api.definition.ValueType;
import io.weir.xml.reader.RawValue;

/**
 * An expression of a document that is to be compiled.
 *
 * @param source its text
 * @param type the type of the place that takes its value
 */
public record ExpressionRequest(RawValue.Expression source, ValueType<?> type) {}
