package io.weir.runtime.dotnet.text;

import java.util.List;

/** The types of this package. */
public final class TextTypes {
  /** The declaring classes. */
  public static final List<Class<?>> CLASSES =
      List.of(
          StringMembers.class,
          StringOrder.class,
          StringSearch.class,
          StringEditing.class,
          StringComposition.class,
          CharMembers.class,
          BooleanMembers.class,
          StringComparison.class,
          StringComparer.class,
          StringSplitOptions.class,
          NormalizationForm.class,
          UnicodeCategory.class,
          CompareOptions.class,
          CompareInfo.class,
          CompareParts.class,
          CultureInfo.class,
          CultureNames.class,
          CultureNotFoundException.class,
          NumberFormatInfo.class,
          DateTimeFormatInfo.class,
          DateTimePatternLists.class,
          TextInfo.class,
          IFormatProvider.class,
          DotNetStringBuilder.class,
          StringBuilderAppending.class,
          StringBuilderInsertion.class,
          TextReader.class,
          StringReader.class,
          TextWriter.class,
          StringWriter.class,
          ObjectDisposedException.class,
          Version.class,
          DecoderFallback.class,
          DecoderFallbackException.class,
          EncoderFallback.class,
          EncoderFallbackException.class,
          Encoding.class,
          EncodingMembers.class,
          EncodingInfo.class,
          Encoder.class,
          Decoder.class,
          UTF7Encoding.class,
          UTF8Encoding.class,
          ASCIIEncoding.class,
          UnicodeEncoding.class,
          UTF32Encoding.class);

  private TextTypes() {}
}
