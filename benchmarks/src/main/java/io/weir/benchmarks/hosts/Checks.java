package io.weir.benchmarks.hosts;

import io.weir.xml.Policies;
import org.jspecify.annotations.Nullable;

/**
 * Who checks the requests of a server: code by hand or Weir.
 *
 * @param byHand the code by hand, or null
 * @param policies the policies, or null
 */
record Checks(@Nullable ByHand byHand, @Nullable Policies policies) {
  static Checks byHand(ByHand code) {
    return new Checks(code, null);
  }

  static Checks weir(Policies policies) {
    return new Checks(null, policies);
  }
}
