package io.weir.api.entity;

/**
 * A workspace.
 *
 * @param id its id
 * @param name its name
 * @since 0.1
 */
public record Workspace(String id, String name) {}
