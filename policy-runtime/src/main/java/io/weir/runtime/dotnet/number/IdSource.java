package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.Budget;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/**
 * Where {@code Guid.NewGuid()}, {@code new Random()}, keys and salts get their chance: the
 * generator of the evaluation on this thread, else the machine's secure one.
 */
public final class IdSource {
  private static final SecureRandom SECURE = new SecureRandom();

  private IdSource() {}

  /** The generator of this thread's evaluation. */
  public static RandomGenerator current() {
    RandomGenerator bound = Budget.random();
    return bound == null ? SECURE : bound;
  }

  /** {@link #current} in the form that the Java platform's ciphers and key generators take. */
  public static SecureRandom secureRandom() {
    RandomGenerator current = current();
    return current instanceof SecureRandom secure ? secure : new Given(current);
  }

  /** Another generator as a secure one: as secure as that is. */
  private static final class Given extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final transient RandomGenerator generator;

    Given(RandomGenerator generator) {
      this.generator = generator;
    }

    @Override
    public void nextBytes(byte[] bytes) {
      generator.nextBytes(bytes);
    }
  }
}
