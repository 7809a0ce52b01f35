package io.weir.xml.expression.emit;

import io.weir.runtime.dotnet.CompiledUnit;
import org.jspecify.annotations.Nullable;

/** Turns the source of a unit into a loaded class. The door behind which a back end stands. */
public interface ClassCompiler {
  /**
   * Compiles and loads a unit into a class loader of its own.
   *
   * @throws CompilerFailure if the back end refuses or fails on the source: always a fault of ours
   */
  CompiledUnit compile(GeneratedSource source) throws CompilerFailure;

  /** A back end could not compile what was generated. */
  final class CompilerFailure extends Exception {
    private final boolean tooLarge;

    /** Creates one; {@code tooLarge} if smaller or flatter source of the same kind would do. */
    public CompilerFailure(String message, @Nullable Throwable cause, boolean tooLarge) {
      super(message, cause);
      this.tooLarge = tooLarge;
    }

    /** Whether a limit of the JVM or of the back end was passed. */
    public boolean isTooLarge() {
      return tooLarge;
    }
  }
}
