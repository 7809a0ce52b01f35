package io.weir.api;

import org.jspecify.annotations.Nullable;

/**
 * What {@code context.LastError} shows.
 *
 * @param source the element name of the failed policy, or a built-in step ({@code configuration},
 *     {@code authorization})
 * @param reason the code of the error, or null
 * @param message the text of the error
 * @param scope the scope that holds the policy, or null
 * @param section the section it ran in, or null
 * @param path the nesting of the policy: {@code choose[3]\when[2]}, or null
 * @param policyId the element's {@code id}, or null
 * @since 0.1
 */
public record LastError(
    String source,
    @Nullable String reason,
    String message,
    @Nullable String scope,
    @Nullable String section,
    @Nullable String path,
    @Nullable String policyId) {}
