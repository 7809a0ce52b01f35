package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EventArgs;

/** How a node or attribute changes. */
@DotNetType(
    value = "public class System.Xml.Linq.XObjectChangeEventArgs : EventArgs",
    java = XObjectChangeEventArgs.class)
public final class XObjectChangeEventArgs extends EventArgs {
  /** {@code Add}. */
  @DotNetField("static readonly XObjectChangeEventArgs Add")
  public static final XObjectChangeEventArgs ADD = new XObjectChangeEventArgs(XObjectChange.ADD);

  /** {@code Remove}. */
  @DotNetField("static readonly XObjectChangeEventArgs Remove")
  public static final XObjectChangeEventArgs REMOVE =
      new XObjectChangeEventArgs(XObjectChange.REMOVE);

  /** {@code Name}. */
  @DotNetField("static readonly XObjectChangeEventArgs Name")
  public static final XObjectChangeEventArgs NAME = new XObjectChangeEventArgs(XObjectChange.NAME);

  /** {@code Value}. */
  @DotNetField("static readonly XObjectChangeEventArgs Value")
  public static final XObjectChangeEventArgs VALUE =
      new XObjectChangeEventArgs(XObjectChange.VALUE);

  private final XObjectChange change;

  private XObjectChangeEventArgs(XObjectChange change) {
    this.change = change;
  }

  /** {@code new(objectChange)}. */
  @DotNetMethod("new(XObjectChange objectChange)")
  public static XObjectChangeEventArgs create(XObjectChange objectChange) {
    return new XObjectChangeEventArgs(objectChange);
  }

  /** {@code ObjectChange}. */
  @DotNetProperty("XObjectChange ObjectChange { get; }")
  public static XObjectChange objectChange(XObjectChangeEventArgs self) {
    return self.change;
  }

  @Override
  public String toString() {
    return "System.Xml.Linq.XObjectChangeEventArgs";
  }
}
