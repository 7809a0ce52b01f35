package io.weir.runtime.dotnet.number;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Where {@code Guid.NewGuid()} and {@code new Random()} get their chance: the generator bound to
 * this thread's evaluation, else the machine's secure one.
 */
public final class IdSource {
  private static final SecureRandom SECURE = new SecureRandom();
  private static final ThreadLocal<@Nullable RandomGenerator> CURRENT = new ThreadLocal<>();

  private IdSource() {}

  /**
   * Sets the generator of this thread's evaluation; null means the machine's.
   *
   * @return the one before, to be set again at the end of the evaluation
   */
  public static @Nullable RandomGenerator bind(@Nullable RandomGenerator generator) {
    RandomGenerator before = CURRENT.get();
    if (generator == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(generator);
    }
    return before;
  }

  /** {@link #current} in the form that the Java platform's ciphers and key generators take. */
  public static SecureRandom secureRandom() {
    RandomGenerator bound = CURRENT.get();
    return bound == null ? SECURE : new Bound(bound);
  }

  /** The generator of this thread's evaluation. */
  public static RandomGenerator current() {
    RandomGenerator bound = CURRENT.get();
    return bound == null ? SECURE : bound;
  }

  /** A bound generator as a secure one: as secure as what was bound. */
  private static final class Bound extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final transient RandomGenerator generator;

    Bound(RandomGenerator generator) {
      this.generator = generator;
    }

    @Override
    public void nextBytes(byte[] bytes) {
      generator.nextBytes(bytes);
    }
  }
}
