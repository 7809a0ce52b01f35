package io.weir.runtime.dotnet.number;

import java.util.List;

/** The types of this package. */
public final class NumberTypes {
  /** The declaring classes. */
  public static final List<Class<?>> CLASSES =
      List.of(
          Decimal.class,
          DecimalText.class,
          DecimalConversions.class,
          Guid.class,
          NumberStyles.class,
          MidpointRounding.class,
          TypeCode.class,
          Base64FormattingOptions.class,
          SByteMembers.class,
          ByteMembers.class,
          Int16Members.class,
          UInt16Members.class,
          Int32Members.class,
          UInt32Members.class,
          Int64Members.class,
          UInt64Members.class,
          DoubleMembers.class,
          SingleMembers.class,
          MathMembers.class,
          MathOrder.class,
          MathFMembers.class,
          BitConverterMembers.class,
          BigIntegerMembers.class,
          BinaryIntegerInterface.class,
          Random.class,
          ConvertMembers.class,
          ConvertToSigned.class,
          ConvertToUnsigned.class,
          ConvertToReal.class,
          ConvertToText.class,
          ConvertBytes.class,
          ConvertibleInterface.class,
          NumberBaseInterface.class,
          DBNull.class,
          SByteMath.class,
          ByteMath.class,
          Int16Math.class,
          UInt16Math.class,
          Int32Math.class,
          UInt32Math.class,
          Int64Math.class,
          UInt64Math.class,
          DoubleMath.class,
          SingleMath.class,
          SingleToInteger.class,
          SingleFunctions.class,
          MathQuotients.class,
          DecimalMembers.class,
          DecimalMath.class);

  private NumberTypes() {}
}
