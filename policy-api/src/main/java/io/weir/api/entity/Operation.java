package io.weir.api.entity;

/**
 * An operation of an API.
 *
 * @param id its id
 * @param name its display name
 * @param method its method
 * @param urlTemplate its path template, with a leading slash
 * @since 0.1
 */
public record Operation(String id, String name, String method, String urlTemplate) {}
