package io.weir.netty.http;

import io.weir.api.Headers;

/**
 * The head of a request.
 *
 * @param method the method
 * @param target the target as sent, visible US-ASCII
 * @param minorVersion 0 or 1
 * @param headers the header lines
 */
public record RequestHead(String method, String target, int minorVersion, Headers headers) {}
