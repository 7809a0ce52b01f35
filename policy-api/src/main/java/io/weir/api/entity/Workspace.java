package io.weir.api.entity;

/**
 * A workspace.
 *
 * @param id its id
 * @param name its name
 */
public record Workspace(String id, String name) {}
