package io.weir.netty.http;

import io.weir.api.Headers;

/**
 * The head of a response.
 *
 * @param status the status code
 * @param reason the reason phrase, perhaps empty
 * @param minorVersion 0 or 1
 * @param headers the header lines
 */
public record ResponseHead(int status, String reason, int minorVersion, Headers headers) {}
