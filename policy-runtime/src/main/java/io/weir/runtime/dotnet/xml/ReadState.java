package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** Where a reader is. */
@DotNetType(value = "public enum System.Xml.ReadState : int", java = ReadState.class)
public final class ReadState extends EnumValue {
  /** {@code Initial}. */
  @DotNetField("Initial = 0")
  public static final ReadState INITIAL = new ReadState(0);

  /** {@code Interactive}. */
  @DotNetField("Interactive = 1")
  public static final ReadState INTERACTIVE = new ReadState(1);

  /** {@code Error}. */
  @DotNetField("Error = 2")
  public static final ReadState ERROR = new ReadState(2);

  /** {@code EndOfFile}. */
  @DotNetField("EndOfFile = 3")
  public static final ReadState END_OF_FILE = new ReadState(3);

  /** {@code Closed}. */
  @DotNetField("Closed = 4")
  public static final ReadState CLOSED = new ReadState(4);

  private ReadState(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static ReadState of(long value) {
    return switch ((int) value) {
      case 0 -> INITIAL;
      case 1 -> INTERACTIVE;
      case 2 -> ERROR;
      case 3 -> END_OF_FILE;
      case 4 -> CLOSED;
      default -> new ReadState(value);
    };
  }
}
