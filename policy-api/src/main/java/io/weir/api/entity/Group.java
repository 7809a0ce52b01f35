package io.weir.api.entity;

/**
 * A group of users.
 *
 * @param id its id
 * @param name its name
 * @since 0.1
 */
public record Group(String id, String name) {}
