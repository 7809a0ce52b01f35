package io.weir.tck;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opentest4j.TestAbortedException;

/**
 * Proves that the kit finds faults: puts each between a sound host and its policies, and expects
 * the named check to fail. One host of each kind is enough to run it on.
 */
public abstract class FaultsContract {
  private static final int PATIENCE = 3000;

  /** For subclasses. */
  protected FaultsContract() {}

  /** A sound host. */
  protected abstract HostUnderTest host();

  /** As which kind of host it is spoiled. */
  protected abstract Mode mode();

  @ParameterizedTest
  @EnumSource(HostFault.class)
  final void isFound(HostFault fault) throws Throwable {
    Checks checks = fault.checks(host(), mode());
    checks.spoil(fault.fault(), PATIENCE);
    checks.startHost();
    try {
      checks.reset();
      Method check = method(checks, fault.check());
      Object[] arguments = new Object[check.getParameterCount()];
      Arrays.fill(arguments, "Transfer-Encoding: chunked");
      InvocationTargetException failure =
          assertThrows(
              InvocationTargetException.class,
              () -> check.invoke(checks, arguments),
              () -> fault.check() + " does not find it");
      if (failure.getCause() instanceof OutOfMemoryError
          || failure.getCause() instanceof TestAbortedException) {
        throw failure.getCause(); // the latter: the server cannot be asked
      }
    } finally {
      checks.stopHost();
    }
  }

  private static Method method(Checks checks, String name) {
    return Arrays.stream(checks.getClass().getSuperclass().getDeclaredMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
