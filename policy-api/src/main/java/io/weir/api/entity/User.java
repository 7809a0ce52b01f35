package io.weir.api.entity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The owner of a subscription.
 *
 * @param id the user's id
 * @param email the mail address, or null
 * @param firstName the first name, or null
 * @param lastName the last name, or null
 * @param note a note, or null
 * @param groups the groups of the user
 * @param identities how the user signs in
 * @param registered since when the user exists
 * @since 0.1
 */
public record User(
    String id,
    @Nullable String email,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String note,
    List<Group> groups,
    List<Identity> identities,
    Instant registered) {
  /** Copies the lists. */
  public User {
    groups = List.copyOf(groups);
    identities = List.copyOf(identities);
  }

  /**
   * One way of signing in.
   *
   * @param id the id at the provider
   * @param provider the provider
   */
  public record Identity(String id, String provider) {}
}
