package io.weir.api.entity;

/**
 * A group of users.
 *
 * @param id its id
 * @param name its name
 */
public record Group(String id, String name) {}
