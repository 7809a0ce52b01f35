package io.weir.xml.expression.janino;

import io.weir.runtime.dotnet.CompiledUnit;
import java.util.Map;
import java.util.Set;

/**
 * Holds the classes of one unit, and sees of the rest only what a unit may name. Dropped with its
 * document.
 */
final class UnitClassLoader extends ClassLoader {
  private final Map<String, byte[]> bytes;
  private final ClassLoader runtime;

  UnitClassLoader(Map<String, byte[]> bytes, ClassLoader runtime) {
    super(null);
    this.bytes = bytes;
    this.runtime = runtime;
  }

  /**
   * Loads and links the unit.
   *
   * @param signatures the classes in signatures of its methods: the machine puts a method into its
   *     caller only when this loader has been asked for all of them
   */
  CompiledUnit unit(String className, Set<String> signatures) throws ReflectiveOperationException {
    for (String name : bytes.keySet()) {
      Class.forName(name, false, this);
    }
    for (String name : signatures) {
      if (Sandbox.allowsClass(name)) {
        Class.forName(name, false, this);
      }
    }
    return (CompiledUnit) loadClass(className).getConstructor().newInstance();
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      byte[] own = bytes.get(name);
      if (own != null) {
        return defineClass(name, own, 0, own.length);
      }
      if (!Sandbox.allowsClass(name)) {
        throw new ClassNotFoundException(name);
      }
      return runtime.loadClass(name);
    }
  }
}
