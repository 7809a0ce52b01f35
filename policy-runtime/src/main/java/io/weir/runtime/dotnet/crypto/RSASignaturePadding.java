package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The padding of RSA signatures.
 *
 * @param kind which one
 */
@DotNetType(
    value =
        "public sealed class System.Security.Cryptography.RSASignaturePadding : object,"
            + " IEquatable<RSASignaturePadding>",
    java = RSASignaturePadding.class)
public record RSASignaturePadding(RSASignaturePaddingMode kind) {
  private static final RSASignaturePadding PKCS1 =
      new RSASignaturePadding(RSASignaturePaddingMode.PKCS1);
  private static final RSASignaturePadding PSS =
      new RSASignaturePadding(RSASignaturePaddingMode.PSS);

  /** {@code Pkcs1}. */
  @DotNetProperty("static RSASignaturePadding Pkcs1 { get; }")
  public static RSASignaturePadding pkcs1() {
    return PKCS1;
  }

  /** {@code Pss}. */
  @DotNetProperty("static RSASignaturePadding Pss { get; }")
  public static RSASignaturePadding pss() {
    return PSS;
  }

  /** {@code Mode}. */
  @DotNetProperty("RSASignaturePaddingMode Mode { get; }")
  public static RSASignaturePaddingMode mode(RSASignaturePadding self) {
    return self.kind;
  }

  /** {@code Equals}. */
  @DotNetMethod("bool Equals(RSASignaturePadding other)")
  public static boolean equalTo(RSASignaturePadding self, @Nullable RSASignaturePadding other) {
    return self.equals(other);
  }

  /** {@code ==}. */
  @DotNetMethod("static bool operator ==(RSASignaturePadding left, RSASignaturePadding right)")
  public static boolean same(
      @Nullable RSASignaturePadding left, @Nullable RSASignaturePadding right) {
    return Objects.equals(left, right);
  }

  /** {@code !=}. */
  @DotNetMethod("static bool operator !=(RSASignaturePadding left, RSASignaturePadding right)")
  public static boolean different(
      @Nullable RSASignaturePadding left, @Nullable RSASignaturePadding right) {
    return !Objects.equals(left, right);
  }

  @Override
  public String toString() {
    return kind.toString();
  }
}
