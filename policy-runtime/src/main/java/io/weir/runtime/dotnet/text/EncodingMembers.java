package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.DotNetArray;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** {@code Encoding}: what encodings there are, what they are called, and their encoders. */
@DotNetType(value = "public abstract partial class System.Text.Encoding", java = Encoding.class)
public final class EncodingMembers {
  private static final Set<TextCodec> BROWSER = EnumSet.of(TextCodec.UTF8, TextCodec.LATIN1);
  private static final Set<TextCodec> MAIL =
      EnumSet.of(
          TextCodec.UTF8,
          TextCodec.ASCII,
          TextCodec.LATIN1,
          TextCodec.UTF7,
          TextCodec.UTF7_OPTIONAL);

  private EncodingMembers() {}

  /** {@code UTF7}. */
  @DotNetProperty("static Encoding UTF7 { get; }")
  public static Encoding utf7() {
    return UTF7Encoding.create();
  }

  /** {@code GetEncodings()}. */
  @DotNetMethod("static EncodingInfo[] GetEncodings()")
  public static DotNetArray getEncodings() {
    return new DotNetArray(
        RuntimeType.of("System.Text.EncodingInfo"),
        IntStream.of(1200, 1201, 12000, 12001, 20127, 28591, 65001)
            .mapToObj(page -> new EncodingInfo(Encoding.numbered(page)))
            .toArray());
  }

  /** {@code GetEncoder()}. */
  @DotNetMethod("Encoder GetEncoder()")
  public static Encoder getEncoder(Encoding self) {
    return new Encoder(self.codec(), self.isStrictEncoder());
  }

  /** {@code GetDecoder()}. */
  @DotNetMethod("Decoder GetDecoder()")
  public static Decoder getDecoder(Encoding self) {
    return new Decoder(self.codec(), self.isStrictDecoder());
  }

  /** {@code IsBrowserDisplay}. */
  @DotNetProperty("bool IsBrowserDisplay { get; }")
  public static boolean isBrowserDisplay(Encoding self) {
    return BROWSER.contains(self.codec());
  }

  /** {@code IsBrowserSave}. */
  @DotNetProperty("bool IsBrowserSave { get; }")
  public static boolean isBrowserSave(Encoding self) {
    return BROWSER.contains(self.codec()) || self.codec() == TextCodec.UTF16;
  }

  /** {@code IsMailNewsDisplay}. */
  @DotNetProperty("bool IsMailNewsDisplay { get; }")
  public static boolean isMailNewsDisplay(Encoding self) {
    return MAIL.contains(self.codec());
  }

  /** {@code IsMailNewsSave}. */
  @DotNetProperty("bool IsMailNewsSave { get; }")
  public static boolean isMailNewsSave(Encoding self) {
    return MAIL.contains(self.codec());
  }

  /** {@code GetPreamble()}. */
  @DotNetMethod("byte[] GetPreamble()")
  public static byte[] getPreamble(Encoding self) {
    return self.hasPreamble() ? self.codec().mark() : new byte[0];
  }

  /** {@code WebName}. */
  @DotNetProperty("string WebName { get; }")
  public static String webName(Encoding self) {
    return self.codec().webName;
  }

  /** {@code HeaderName}. */
  @DotNetProperty("string HeaderName { get; }")
  public static String headerName(Encoding self) {
    return self.codec().webName;
  }

  /** {@code BodyName}. */
  @DotNetProperty("string BodyName { get; }")
  public static String bodyName(Encoding self) {
    return self.codec().webName;
  }

  /** {@code EncodingName}. */
  @DotNetProperty("string EncodingName { get; }")
  public static String encodingName(Encoding self) {
    return self.codec().title;
  }

  /** {@code CodePage}. */
  @DotNetProperty("int CodePage { get; }")
  public static int codePage(Encoding self) {
    return self.codec().codePage;
  }

  /** {@code WindowsCodePage}. */
  @DotNetProperty("int WindowsCodePage { get; }")
  public static int windowsCodePage(Encoding self) {
    return isSingleByte(self) ? 1252 : 1200;
  }

  /** {@code IsSingleByte}. */
  @DotNetProperty("bool IsSingleByte { get; }")
  public static boolean isSingleByte(Encoding self) {
    return self.codec() == TextCodec.ASCII || self.codec() == TextCodec.LATIN1;
  }

  /** {@code IsReadOnly}. */
  @DotNetProperty("bool IsReadOnly { get; }")
  public static boolean isReadOnly(Encoding self) {
    return true;
  }

  /** {@code IsAlwaysNormalized()}. */
  @DotNetMethod("bool IsAlwaysNormalized()")
  public static boolean isAlwaysNormalized(Encoding self) {
    return self.codec() == TextCodec.LATIN1;
  }

  /** {@code IsAlwaysNormalized(NormalizationForm form)}. */
  @DotNetMethod("bool IsAlwaysNormalized(NormalizationForm form)")
  public static boolean isAlwaysNormalizedIn(Encoding self, NormalizationForm form) {
    return self.codec() == TextCodec.LATIN1 && form.equals(NormalizationForm.FORM_C);
  }
}
