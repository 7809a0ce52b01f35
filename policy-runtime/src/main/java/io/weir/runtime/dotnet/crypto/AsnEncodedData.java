package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Encoded data and what it is. Immutable. */
@DotNetType(
    value = "public class System.Security.Cryptography.AsnEncodedData : object",
    java = AsnEncodedData.class,
    beyondReference = true)
public class AsnEncodedData {
  private static final String ALTERNATIVE_NAMES = "2.5.29.17";

  private final @Nullable Oid oid;
  private final byte[] data;

  AsnEncodedData(@Nullable Oid oid, byte[] data) {
    this.oid = oid;
    this.data = data;
  }

  final byte[] data() {
    return data;
  }

  final @Nullable String oidValue() {
    return oid == null ? null : Oid.value(oid);
  }

  private static byte[] copy(byte @Nullable [] rawData) {
    if (rawData == null) {
      throw new ArgumentNullException("rawData");
    }
    return rawData.clone();
  }

  /** {@code new(rawData)}. */
  @DotNetMethod("new(byte[] rawData)")
  public static AsnEncodedData create(byte @Nullable [] rawData) {
    return new AsnEncodedData(null, copy(rawData));
  }

  /** {@code new(oid, rawData)}. */
  @DotNetMethod("new(string oid, byte[] rawData)")
  public static AsnEncodedData createWithText(@Nullable String oid, byte @Nullable [] rawData) {
    return new AsnEncodedData(Oid.createFromText(oid), copy(rawData));
  }

  /** {@code new(oid, rawData)}. */
  @DotNetMethod("new(Oid oid, byte[] rawData)")
  public static AsnEncodedData createWithOid(@Nullable Oid oid, byte @Nullable [] rawData) {
    return new AsnEncodedData(oid, copy(rawData));
  }

  /** {@code Oid}; null if not known. */
  @DotNetProperty("Oid Oid { get; }")
  public static @Nullable Oid oid(AsnEncodedData self) {
    return self.oid;
  }

  /** {@code RawData}: a copy. */
  @DotNetProperty("byte[] RawData { get; }")
  public static byte[] rawData(AsnEncodedData self) {
    return self.data.clone();
  }

  /**
   * {@code Format(multiLine)}: alternative names as text, all else as hexadecimal digits; on one
   * line always, as .NET does outside of Windows.
   */
  @DotNetMethod("string Format(bool multiLine)")
  public static String format(AsnEncodedData self, boolean multiLine) {
    if (ALTERNATIVE_NAMES.equals(self.oidValue())) {
      try {
        return GeneralNames.read(self.data).text();
      } catch (CryptographicException e) {
        return hex(self.data);
      }
    }
    return hex(self.data);
  }

  private static String hex(byte[] data) {
    return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(data);
  }

  @Override
  public final String toString() {
    return RuntimeType.ofValue(this).fullName();
  }
}
