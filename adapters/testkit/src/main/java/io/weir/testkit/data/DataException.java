package io.weir.testkit.data;

import org.jspecify.annotations.Nullable;

/** A file that is not what it should be. The message begins with the place where that is known. */
public final class DataException extends RuntimeException {
  private final transient @Nullable DataPlace place;
  private final String problem;

  /** Creates one for a place. */
  public DataException(@Nullable DataPlace place, String message) {
    this(place, message, null);
  }

  /** Creates one with a cause. */
  public DataException(@Nullable DataPlace place, String message, @Nullable Throwable cause) {
    super(place == null ? message : place + ": " + message, cause);
    this.place = place;
    this.problem = message;
  }

  /** Where, or null if that is not known. */
  public @Nullable DataPlace place() {
    return place;
  }

  /** The message without its place. */
  public String problem() {
    return problem;
  }
}
