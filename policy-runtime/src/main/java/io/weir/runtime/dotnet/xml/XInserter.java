package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.collections.Enumeration;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Puts content behind a node. Text that follows text joins it. */
final class XInserter {
  private final XContainer parent;
  private @Nullable XNode previous;
  private @Nullable String text;

  /** Inserts behind a node, or before all others if that is null. */
  XInserter(XContainer parent, @Nullable XNode previous) {
    this.parent = parent;
    this.previous = previous;
  }

  void add(@Nullable Object content) {
    addContent(content);
    if (text == null) {
      return;
    }
    if (parent.isContentNull()) {
      parent.addString(text);
    } else if (!text.isEmpty() && !join()) {
      parent.convertTextToNode();
      insert(new XText(text));
    }
  }

  private boolean join() {
    if (previous instanceof XText before && !(before instanceof XCData)) {
      before.setText(before.text + text);
      return true;
    }
    return false;
  }

  private void addContent(@Nullable Object content) {
    if (content == null) {
      return;
    }
    if (content instanceof XNode node) {
      addNode(node);
    } else if (content instanceof XStreamingElement streaming) {
      addNode(streaming.toElement());
    } else if (content instanceof String string) {
      addString(string);
    } else if (Enumeration.isEnumerable(content)) {
      for (Iterator<@Nullable Object> i = Enumeration.iterator(content); i.hasNext(); ) {
        Budget.steps(1);
        addContent(i.next());
      }
    } else if (content instanceof XAttribute) {
      throw new ArgumentException("An attribute cannot be added to content.");
    } else {
      addString(XmlValues.text(content));
    }
  }

  private void addNode(XNode node) {
    parent.validateNode(node, previous);
    XNode mine = parent.adopt(node);
    parent.convertTextToNode();
    if (text != null) {
      if (!text.isEmpty() && !join()) {
        insert(new XText(text));
      }
      text = null;
    }
    insert(mine);
  }

  private void addString(String added) {
    parent.validateString(added);
    text = text == null ? added : text + added;
  }

  private void insert(XNode node) {
    XNode before = previous;
    parent.change(node, XObjectChangeEventArgs.ADD, () -> parent.insertAfter(before, node));
    previous = node;
  }
}
