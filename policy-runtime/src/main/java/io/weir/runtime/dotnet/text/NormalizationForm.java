package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** A Unicode normalization form. */
@DotNetType(
    value = "public enum System.Text.NormalizationForm : int",
    java = NormalizationForm.class)
public final class NormalizationForm extends EnumValue {
  /** {@code FormC}. */
  @DotNetField("FormC = 1")
  public static final NormalizationForm FORM_C = new NormalizationForm(1);

  /** {@code FormD}. */
  @DotNetField("FormD = 2")
  public static final NormalizationForm FORM_D = new NormalizationForm(2);

  /** {@code FormKC}. */
  @DotNetField("FormKC = 5")
  public static final NormalizationForm FORM_KC = new NormalizationForm(5);

  /** {@code FormKD}. */
  @DotNetField("FormKD = 6")
  public static final NormalizationForm FORM_KD = new NormalizationForm(6);

  private static final NormalizationForm[] DECLARED = {FORM_C, FORM_D, FORM_KC, FORM_KD};

  private NormalizationForm(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static NormalizationForm of(long value) {
    for (NormalizationForm declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new NormalizationForm(value);
  }
}
