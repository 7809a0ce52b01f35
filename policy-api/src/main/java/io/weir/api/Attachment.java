package io.weir.api;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A typed key of state that belongs to one exchange: a static constant of the class that owns it.
 *
 * @param <T> the type of the value
 * @since 0.1
 */
public final class Attachment<T> {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final String name;
  private final int index = COUNT.getAndIncrement();

  /** Creates a key; the name is for debugging. */
  public Attachment(String name) {
    this.name = name;
  }

  int index() {
    return index;
  }

  @Override
  public String toString() {
    return name;
  }
}
