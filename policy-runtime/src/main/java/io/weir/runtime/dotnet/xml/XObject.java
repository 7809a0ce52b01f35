package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.EventHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A node or attribute of LINQ to XML. Knows what contains it. Not for several threads. */
public abstract class XObject {
  private @Nullable XContainer parent;
  private @Nullable List<Object> annotations;
  private @Nullable XListeners listeners;
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

  final XListeners listeners() {
    if (listeners == null) {
      listeners = new XListeners();
    }
    return listeners;
  }

  /** Whether anybody listens here or above. */
  final boolean isHeard() {
    for (XObject at = this; at != null; at = at.parent) {
      if (at.listeners != null) {
        return true;
      }
    }
    return false;
  }

  /** Does a change, telling those who listen here and above before and after. */
  final void change(XObject sender, XObjectChangeEventArgs e, Runnable work) {
    if (!isHeard()) {
      work.run();
      return;
    }
    for (XObject at = this; at != null; at = at.parent) {
      if (at.listeners != null) {
        EventHandlers.raise(at.listeners.changing, sender, e);
      }
    }
    work.run();
    for (XObject at = this; at != null; at = at.parent) {
      if (at.listeners != null) {
        EventHandlers.raise(at.listeners.changed, sender, e);
      }
    }
  }

  /** Changes the value of this. */
  final void changeValue(Runnable work) {
    change(this, XObjectChangeEventArgs.VALUE, work);
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
