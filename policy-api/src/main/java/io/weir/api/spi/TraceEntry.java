package io.weir.api.spi;

import io.weir.api.Section;
import java.time.Duration;
import java.time.Instant;

/**
 * One entry of a request's trace (model: {@code traceEntries}).
 *
 * @param section the section that ran
 * @param source the policy or step
 * @param timestamp when
 * @param elapsed since the request was received
 * @param data a String, or a Map, List, Number, Boolean or null nested as JSON is
 * @since 0.1
 */
public record TraceEntry(
    Section section, String source, Instant timestamp, Duration elapsed, Object data) {}
