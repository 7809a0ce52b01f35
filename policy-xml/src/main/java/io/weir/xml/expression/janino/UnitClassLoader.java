package io.weir.xml.expression.janino;

import io.weir.runtime.dotnet.CompiledUnit;
import java.util.Map;

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
   * Loads and links the unit. Asking for its methods resolves the types of their signatures: the
   * machine never inlines a method whose signature names a type that its class has not resolved.
   */
  @SuppressWarnings("ReturnValueIgnored") // the asking is what counts
  CompiledUnit unit(String className) throws ReflectiveOperationException {
    for (String name : bytes.keySet()) {
      Class<?> loaded = Class.forName(name, false, this);
      loaded.getDeclaredMethods();
      loaded.getDeclaredConstructors();
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
