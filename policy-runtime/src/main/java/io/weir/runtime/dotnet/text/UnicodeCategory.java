package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** The Unicode category of a character. */
@DotNetType(
    value = "public enum System.Globalization.UnicodeCategory : int",
    java = UnicodeCategory.class)
public final class UnicodeCategory extends EnumValue {
  /** {@code UppercaseLetter}. */
  @DotNetField("UppercaseLetter = 0")
  public static final UnicodeCategory UPPERCASE_LETTER = new UnicodeCategory(0);

  /** {@code LowercaseLetter}. */
  @DotNetField("LowercaseLetter = 1")
  public static final UnicodeCategory LOWERCASE_LETTER = new UnicodeCategory(1);

  /** {@code TitlecaseLetter}. */
  @DotNetField("TitlecaseLetter = 2")
  public static final UnicodeCategory TITLECASE_LETTER = new UnicodeCategory(2);

  /** {@code ModifierLetter}. */
  @DotNetField("ModifierLetter = 3")
  public static final UnicodeCategory MODIFIER_LETTER = new UnicodeCategory(3);

  /** {@code OtherLetter}. */
  @DotNetField("OtherLetter = 4")
  public static final UnicodeCategory OTHER_LETTER = new UnicodeCategory(4);

  /** {@code NonSpacingMark}. */
  @DotNetField("NonSpacingMark = 5")
  public static final UnicodeCategory NON_SPACING_MARK = new UnicodeCategory(5);

  /** {@code SpacingCombiningMark}. */
  @DotNetField("SpacingCombiningMark = 6")
  public static final UnicodeCategory SPACING_COMBINING_MARK = new UnicodeCategory(6);

  /** {@code EnclosingMark}. */
  @DotNetField("EnclosingMark = 7")
  public static final UnicodeCategory ENCLOSING_MARK = new UnicodeCategory(7);

  /** {@code DecimalDigitNumber}. */
  @DotNetField("DecimalDigitNumber = 8")
  public static final UnicodeCategory DECIMAL_DIGIT_NUMBER = new UnicodeCategory(8);

  /** {@code LetterNumber}. */
  @DotNetField("LetterNumber = 9")
  public static final UnicodeCategory LETTER_NUMBER = new UnicodeCategory(9);

  /** {@code OtherNumber}. */
  @DotNetField("OtherNumber = 10")
  public static final UnicodeCategory OTHER_NUMBER = new UnicodeCategory(10);

  /** {@code SpaceSeparator}. */
  @DotNetField("SpaceSeparator = 11")
  public static final UnicodeCategory SPACE_SEPARATOR = new UnicodeCategory(11);

  /** {@code LineSeparator}. */
  @DotNetField("LineSeparator = 12")
  public static final UnicodeCategory LINE_SEPARATOR = new UnicodeCategory(12);

  /** {@code ParagraphSeparator}. */
  @DotNetField("ParagraphSeparator = 13")
  public static final UnicodeCategory PARAGRAPH_SEPARATOR = new UnicodeCategory(13);

  /** {@code Control}. */
  @DotNetField("Control = 14")
  public static final UnicodeCategory CONTROL = new UnicodeCategory(14);

  /** {@code Format}. */
  @DotNetField("Format = 15")
  public static final UnicodeCategory FORMAT = new UnicodeCategory(15);

  /** {@code Surrogate}. */
  @DotNetField("Surrogate = 16")
  public static final UnicodeCategory SURROGATE = new UnicodeCategory(16);

  /** {@code PrivateUse}. */
  @DotNetField("PrivateUse = 17")
  public static final UnicodeCategory PRIVATE_USE = new UnicodeCategory(17);

  /** {@code ConnectorPunctuation}. */
  @DotNetField("ConnectorPunctuation = 18")
  public static final UnicodeCategory CONNECTOR_PUNCTUATION = new UnicodeCategory(18);

  /** {@code DashPunctuation}. */
  @DotNetField("DashPunctuation = 19")
  public static final UnicodeCategory DASH_PUNCTUATION = new UnicodeCategory(19);

  /** {@code OpenPunctuation}. */
  @DotNetField("OpenPunctuation = 20")
  public static final UnicodeCategory OPEN_PUNCTUATION = new UnicodeCategory(20);

  /** {@code ClosePunctuation}. */
  @DotNetField("ClosePunctuation = 21")
  public static final UnicodeCategory CLOSE_PUNCTUATION = new UnicodeCategory(21);

  /** {@code InitialQuotePunctuation}. */
  @DotNetField("InitialQuotePunctuation = 22")
  public static final UnicodeCategory INITIAL_QUOTE_PUNCTUATION = new UnicodeCategory(22);

  /** {@code FinalQuotePunctuation}. */
  @DotNetField("FinalQuotePunctuation = 23")
  public static final UnicodeCategory FINAL_QUOTE_PUNCTUATION = new UnicodeCategory(23);

  /** {@code OtherPunctuation}. */
  @DotNetField("OtherPunctuation = 24")
  public static final UnicodeCategory OTHER_PUNCTUATION = new UnicodeCategory(24);

  /** {@code MathSymbol}. */
  @DotNetField("MathSymbol = 25")
  public static final UnicodeCategory MATH_SYMBOL = new UnicodeCategory(25);

  /** {@code CurrencySymbol}. */
  @DotNetField("CurrencySymbol = 26")
  public static final UnicodeCategory CURRENCY_SYMBOL = new UnicodeCategory(26);

  /** {@code ModifierSymbol}. */
  @DotNetField("ModifierSymbol = 27")
  public static final UnicodeCategory MODIFIER_SYMBOL = new UnicodeCategory(27);

  /** {@code OtherSymbol}. */
  @DotNetField("OtherSymbol = 28")
  public static final UnicodeCategory OTHER_SYMBOL = new UnicodeCategory(28);

  /** {@code OtherNotAssigned}. */
  @DotNetField("OtherNotAssigned = 29")
  public static final UnicodeCategory OTHER_NOT_ASSIGNED = new UnicodeCategory(29);

  private static final UnicodeCategory[] DECLARED = {
    UPPERCASE_LETTER,
    LOWERCASE_LETTER,
    TITLECASE_LETTER,
    MODIFIER_LETTER,
    OTHER_LETTER,
    NON_SPACING_MARK,
    SPACING_COMBINING_MARK,
    ENCLOSING_MARK,
    DECIMAL_DIGIT_NUMBER,
    LETTER_NUMBER,
    OTHER_NUMBER,
    SPACE_SEPARATOR,
    LINE_SEPARATOR,
    PARAGRAPH_SEPARATOR,
    CONTROL,
    FORMAT,
    SURROGATE,
    PRIVATE_USE,
    CONNECTOR_PUNCTUATION,
    DASH_PUNCTUATION,
    OPEN_PUNCTUATION,
    CLOSE_PUNCTUATION,
    INITIAL_QUOTE_PUNCTUATION,
    FINAL_QUOTE_PUNCTUATION,
    OTHER_PUNCTUATION,
    MATH_SYMBOL,
    CURRENCY_SYMBOL,
    MODIFIER_SYMBOL,
    OTHER_SYMBOL,
    OTHER_NOT_ASSIGNED
  };

  private UnicodeCategory(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static UnicodeCategory of(long value) {
    for (UnicodeCategory declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new UnicodeCategory(value);
  }
}
