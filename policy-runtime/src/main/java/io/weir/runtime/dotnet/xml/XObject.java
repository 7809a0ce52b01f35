package io.weir.runtime.dotnet.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A node or attribute of LINQ to XML. Knows what contains it. Not for several threads. */
public abstract class XObject {
  private @Nullable XContainer parent;
  private @Nullable List<Object> annotations;
  private int lineNumber;
  private int linePosition;

  XObject() {}

  /** The kind of node. */
  public abstract XmlNodeType nodeType();

  /** The element or document that contains it, or null. */
  final @Nullable XContainer container() {
    return parent;
  }

  final void setContainer(@Nullable XContainer parent) {
    this.parent = parent;
  }

  /** The element that contains it, or null. */
  public final @Nullable XElement parent() {
    return parent instanceof XElement element ? element : null;
  }

  /** The document that it is part of, or null. */
  public final @Nullable XDocument document() {
    XObject at = this;
    while (at.parent != null) {
      at = at.parent;
    }
    return at instanceof XDocument document ? document : null;
  }

  final void addAnnotation(@Nullable Object annotation) {
    XmlChars.notNull(annotation, "annotation");
    if (annotations == null) {
      annotations = new ArrayList<>();
    }
    annotations.add(annotation);
  }

  final List<Object> annotations() {
    return annotations == null ? List.of() : annotations;
  }

  final void removeAnnotations(Predicate<Object> which) {
    if (annotations != null) {
      annotations.removeIf(which);
    }
  }

  final void setLine(int number, int position) {
    lineNumber = number;
    linePosition = position;
  }

  final int lineNumber() {
    return lineNumber;
  }

  final int linePosition() {
    return linePosition;
  }

  /** The simple .NET name of the class. */
  final String dotNetName() {
    return getClass().getSimpleName();
  }
}
