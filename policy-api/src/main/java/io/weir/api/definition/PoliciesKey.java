package io.weir.api.definition;

import io.weir.api.Policy;
import java.util.List;
import java.util.Set;

/**
 * The policies that a container holds: all children that are no {@link ChildKey}'s, as far as they
 * may stand in the surrounding section.
 *
 * @param <T> one {@link Policy} that runs them in order, or a list with one for each
 * @since 0.1
 */
public final class PoliciesKey<T> implements Key<T> {
  private final boolean branches;
  private final int least;
  private final Set<String> only;
  private final Set<String> except;

  private PoliciesKey(boolean branches, int least, Set<String> only, Set<String> except) {
    this.branches = branches;
    this.least = least;
    this.only = Set.copyOf(only);
    this.except = Set.copyOf(except);
  }

  /** Policies that run one after another. */
  public static PoliciesKey<Policy> sequence() {
    return new PoliciesKey<>(false, 0, Set.of(), Set.of());
  }

  /** Policies of which each is a branch of its own. */
  public static PoliciesKey<List<Policy>> branches() {
    return new PoliciesKey<>(true, 0, Set.of(), Set.of());
  }

  /** The same with a least number of policies. */
  public PoliciesKey<T> atLeast(int count) {
    return new PoliciesKey<>(branches, count, only, except);
  }

  /** The same for these policies only. */
  public PoliciesKey<T> only(String... names) {
    return new PoliciesKey<>(branches, least, Set.of(names), except);
  }

  /** The same without these policies. */
  public PoliciesKey<T> except(String... names) {
    return new PoliciesKey<>(branches, least, only, Set.of(names));
  }

  @Override
  public String name() {
    return "policies";
  }

  @Override
  public String doc() {
    return "";
  }

  /** Whether each policy is a branch of its own. */
  public boolean isBranches() {
    return branches;
  }

  /** The least number of policies. */
  public int least() {
    return least;
  }

  /** Whether the policy may stand here. */
  public boolean allows(String policyName) {
    return (only.isEmpty() || only.contains(policyName)) && !except.contains(policyName);
  }
}
