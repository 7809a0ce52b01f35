package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.CollectionObject;
import io.weir.runtime.dotnet.collections.CollectionValue;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The extensions of a certificate. Immutable. */
@DotNetType(
    value =
        "public sealed class System.Security.Cryptography.X509Certificates.X509ExtensionCollection"
            + " : object, ICollection, IEnumerable<X509Extension>",
    java = X509ExtensionCollection.class,
    beyondReference = true)
public final class X509ExtensionCollection extends CollectionObject implements CollectionValue {
  private final List<X509Extension> extensions;

  X509ExtensionCollection(List<X509Extension> extensions) {
    this.extensions = List.copyOf(extensions);
  }

  @Override
  public RuntimeType dotNetType() {
    return RuntimeType.of("System.Security.Cryptography.X509Certificates.X509ExtensionCollection");
  }

  @Override
  public int count() {
    return extensions.size();
  }

  @Override
  public boolean isReadOnly() {
    return true;
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return List.<@Nullable Object>copyOf(extensions).iterator();
  }

  /** {@code Count}. */
  @DotNetProperty("int Count { get; }")
  public static int countOf(X509ExtensionCollection self) {
    return self.count();
  }

  /** The extension in a place. */
  @DotNetProperty("X509Extension this[int index] { get; }")
  public static X509Extension item(X509ExtensionCollection self, int index) {
    if (index < 0 || index >= self.extensions.size()) {
      throw ArgumentOutOfRangeException.createForParameter("index");
    }
    return self.extensions.get(index);
  }

  /** The extension with an identifier or name; null if there is none. */
  @DotNetProperty("X509Extension this[string oid] { get; }")
  public static @Nullable X509Extension named(X509ExtensionCollection self, @Nullable String oid) {
    String value = Oid.value(Oid.createFromText(oid));
    for (X509Extension extension : self.extensions) {
      if (String.valueOf(value).equalsIgnoreCase(extension.oidValue())) {
        return extension;
      }
    }
    return null;
  }
}
