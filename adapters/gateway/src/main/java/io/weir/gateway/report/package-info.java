/** Diagnostics for people and for tools: text, JSON, SARIF. */
@NullMarked
package io.weir.gateway.report;

import org.jspecify.annotations.NullMarked;
