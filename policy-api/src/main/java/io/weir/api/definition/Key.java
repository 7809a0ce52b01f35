package io.weir.api.definition;

/**
 * One part of a policy's element: schema and accessor at once. Its identity is the accessor, so a
 * key is a constant of the class that declares it.
 *
 * @param <T> what {@link PolicyConfig} gives for it
 * @since 0.1
 */
public sealed interface Key<T> permits AttributeKey, TextKey, ChildKey, PoliciesKey {
  /** The name in messages: of the attribute or element; of text and policies, a phrase. */
  String name();

  /** What it means, for the reference page. */
  String doc();
}
