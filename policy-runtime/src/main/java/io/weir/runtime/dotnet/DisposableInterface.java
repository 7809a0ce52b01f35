package io.weir.runtime.dotnet;

/** {@code System.IDisposable}. */
@DotNetType(value = "public interface System.IDisposable", java = Object.class)
public final class DisposableInterface {
  private DisposableInterface() {}

  /**
   * {@code Dispose}: of our own resources that are {@link AutoCloseable}; others hold nothing.
   *
   * @throws NullReferenceException for null
   */
  @DotNetMethod("void Dispose()")
  public static void dispose(Object self) {
    if (self == null) {
      throw NullReferenceException.create();
    }
    if (self instanceof AutoCloseable resource) {
      try {
        resource.close();
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw DotNetException.of(e);
      }
    }
  }
}
