package io.weir.runtime.dotnet.xml;

import java.util.List;

/** The types of this package. */
public final class XmlTypes {
  /** The declaring classes. */
  public static final List<Class<?>> CLASSES = List.of();

  private XmlTypes() {}
}
