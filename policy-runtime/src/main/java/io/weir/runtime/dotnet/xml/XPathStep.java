package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.Budget;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One step of a path: from each node of its input along an axis. */
final class XPathStep extends XPathQuery.NodeQuery {
  /** What nodes a step takes: those of a kind, those of a name, or both. */
  record Test(XPathNodeType kind, String prefix, String name) {
    static final Test ANY = new Test(XPathNodeType.ALL, "", "");

    boolean takes(XPathTree tree, Object node, Map<String, String> names) {
      XPathNodeType actual = tree.kind(node);
      if (kind != actual
          && kind != XPathNodeType.ALL
          && (kind != XPathNodeType.TEXT || !XPathTree.isText(actual))) {
        return false;
      }
      if (prefix.isEmpty() && name.isEmpty()) {
        return true;
      }
      return (name.isEmpty() || name.equals(tree.localName(node)))
          && names.getOrDefault(prefix, "").equals(tree.uri(node));
    }
  }

  private final @Nullable XPathQuery input;
  private final XPathAxis axis;
  private final Test test;
  private final List<XPathPredicate> predicates;
  private final boolean abbreviated;

  private XPathStep(
      @Nullable XPathQuery input,
      XPathAxis axis,
      Test test,
      List<XPathPredicate> predicates,
      boolean abbreviated) {
    this.input = input;
    this.axis = axis;
    this.test = test;
    this.predicates = predicates;
    this.abbreviated = abbreviated;
  }

  /** A step from the nodes of a query, or from the context. */
  static XPathStep of(
      @Nullable XPathQuery input, XPathAxis axis, Test test, List<XPathPredicate> predicates) {
    if (axis == XPathAxis.CHILD && !counts(predicates) && input instanceof XPathStep anywhere) {
      if (anywhere.axis == XPathAxis.DESCENDANT_OR_SELF
          && anywhere.test.equals(Test.ANY)
          && anywhere.predicates.isEmpty()) {
        // the children of all that is below are all that is below
        return new XPathStep(
            anywhere.input, XPathAxis.DESCENDANT, test, predicates, anywhere.abbreviated);
      }
    }
    return new XPathStep(input, axis, test, predicates, false);
  }

  /** {@code //}. */
  static XPathStep anywhere(@Nullable XPathQuery input) {
    return new XPathStep(input, XPathAxis.DESCENDANT_OR_SELF, Test.ANY, List.of(), true);
  }

  @Override
  void bind(XPathQuery.Binding binding) {
    if (axis != XPathAxis.NAMESPACE) {
      binding.need(test.prefix());
    }
    if (input != null) {
      input.bind(binding);
    }
    predicates.forEach(predicate -> predicate.condition().bind(binding));
  }

  @Override
  boolean isFlat() {
    return axis.keepsFlat() && (input == null || input.isFlat());
  }

  private boolean takes(XPathTree tree, Object node, Map<String, String> names) {
    if (axis != XPathAxis.NAMESPACE) {
      return test.takes(tree, node, names);
    }
    boolean any = test.kind() == XPathNodeType.ALL || test.kind() == XPathNodeType.ELEMENT;
    return any
        && test.prefix().isEmpty()
        && !tree.text(node).isEmpty() // that takes a namespace back
        && (test.name().isEmpty() || test.name().equals(tree.localName(node)));
  }

  /** The nodes from one, the nearest first, without predicates. */
  private Iterator<Object> taken(XPathTree tree, Object from, Map<String, String> names) {
    Iterator<Object> all = axis.from(tree, from);
    return new XPathCursor() {
      @Override
      @Nullable Object advance() {
        while (all.hasNext()) {
          look();
          Object node = all.next();
          if (takes(tree, node, names)) {
            return node;
          }
        }
        return null;
      }
    };
  }

  private Iterator<Object> filtered(Iterator<Object> nodes, XPathQuery.Context context) {
    Iterator<Object> left = nodes;
    for (XPathPredicate predicate : predicates) {
      left = predicate.filter(left, context);
    }
    return left;
  }

  private static boolean counts(List<XPathPredicate> predicates) {
    return predicates.stream().anyMatch(XPathPredicate::usesPosition);
  }

  @Override
  Iterable<Object> find(XPathQuery.Context context) {
    XPathTree tree = context.tree();
    if (input == null) {
      Iterable<Object> found =
          () -> filtered(taken(tree, context.node(), context.names()), context);
      if (axis.isReverse()) {
        List<Object> all = XPathPredicate.listed(found.iterator());
        Collections.reverse(all);
        return all;
      }
      boolean sized = predicates.stream().anyMatch(XPathPredicate::usesSize);
      return sized ? XPathPredicate.listed(found.iterator()) : found;
    }
    Object value = input.evaluate(context);
    Iterable<Object> inputs = value instanceof Nodes nodes ? nodes : XPathStep::noNodes;
    boolean flat = input.isFlat();
    boolean counts = counts(predicates);
    if (!counts) {
      if (axis == XPathAxis.CHILD && !flat) {
        return () -> filtered(new Merged(tree, inputs.iterator(), context.names()), context);
      } else if (axis == XPathAxis.FOLLOWING_SIBLING && flat) {
        return () -> filtered(siblings(tree, inputs.iterator(), context.names()), context);
      } else if (axis.keepsOrder(flat)) {
        return () ->
            filtered(each(inputs.iterator(), node -> taken(tree, node, context.names())), context);
      }
    }
    if (counts && !flat && axis.isSortedFirst() && !predicates.get(0).usesPosition()) {
      Iterator<Object> all = each(inputs.iterator(), node -> taken(tree, node, context.names()));
      // .NET has put the nodes in order before it filters them, and counts each by itself
      List<Object> sorted = XPathOrder.sorted(tree, all);
      return XPathPredicate.listed(
          each(sorted.iterator(), node -> filtered(List.of(node).iterator(), context)));
    }
    return XPathOrder.sorted(
        tree,
        each(inputs.iterator(), node -> filtered(taken(tree, node, context.names()), context)));
  }

  private static Iterator<Object> noNodes() {
    throw notNodes();
  }

  /** What is behind the first node of each parent: it is behind the others too. */
  private Iterator<Object> siblings(
      XPathTree tree, Iterator<Object> inputs, Map<String, String> names) {
    Set<Object> parents = new HashSet<>();
    return each(
        inputs,
        node -> {
          Object parent = tree.parent(node);
          return parent == null || parents.add(parent)
              ? taken(tree, node, names)
              : Collections.emptyIterator();
        });
  }

  private interface From {
    Iterator<Object> from(Object node);
  }

  private static Iterator<Object> each(Iterator<Object> inputs, From step) {
    return new XPathCursor() {
      private Iterator<Object> current = Collections.emptyIterator();

      @Override
      @Nullable Object advance() {
        while (!current.hasNext()) {
          if (!inputs.hasNext()) {
            return null;
          }
          look();
          current = step.from(inputs.next());
        }
        return current.next();
      }
    };
  }

  /**
   * The children of nodes that may be inside each other, in the order of the document: where the
   * next node of the input comes before the next child, its children come first.
   */
  private final class Merged extends XPathCursor {
    private final XPathTree tree;
    private final Iterator<Object> inputs;
    private final Map<String, String> names;
    private final XPathOrder order;
    private final List<Object> outer = new ArrayList<>();
    private @Nullable Object at;
    private @Nullable Object nextInput;

    Merged(XPathTree tree, Iterator<Object> inputs, Map<String, String> names) {
      this.tree = tree;
      this.inputs = inputs;
      this.names = names;
      this.order = new XPathOrder(tree);
    }

    private @Nullable Object input() {
      Object given = nextInput;
      nextInput = null;
      return given == null && inputs.hasNext() ? inputs.next() : given;
    }

    @Override
    @Nullable Object advance() {
      while (true) {
        look();
        if (at != null) {
          at = tree.next(at);
          enter();
        } else if (outer.isEmpty()) {
          Object parent = input();
          if (parent == null) {
            return null;
          }
          at = tree.firstChild(parent);
        } else {
          at = outer.remove(outer.size() - 1);
          enter();
        }
        if (at != null && takes(tree, at, names)) {
          return at;
        }
      }
    }

    /** Goes into the next node of the input if that stands before this one. */
    private void enter() {
      if (at == null) {
        return;
      }
      nextInput = input();
      if (nextInput != null && order.compare(at, nextInput) > 0) {
        outer.add(at);
        at = tree.firstChild(nextInput);
        nextInput = null;
      }
    }
  }

  @Override
  boolean describes(XPathTree tree, Object node, Map<String, String> names) {
    boolean attribute = tree.kind(node) == XPathNodeType.ATTRIBUTE;
    boolean below = axis == XPathAxis.DESCENDANT || axis == XPathAxis.DESCENDANT_OR_SELF;
    if ((below && !abbreviated)
        || (!below && axis != XPathAxis.CHILD && axis != XPathAxis.ATTRIBUTE)) {
      return super.describes(tree, node, names);
    }
    if (!takes(tree, node, names) || attribute != (axis == XPathAxis.ATTRIBUTE) && !below) {
      return false;
    }
    Object from = axis == XPathAxis.DESCENDANT_OR_SELF ? node : tree.parent(node);
    for (; from != null; from = below ? tree.parent(from) : null) {
      Budget.steps(1);
      if ((input == null || input.describes(tree, from, names)) && holds(tree, from, node, names)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(XPathTree tree, Object from, Object node, Map<String, String> names) {
    if (predicates.isEmpty()) {
      return true;
    }
    Context context = Context.at(tree, from, names);
    Iterator<Object> found = filtered(taken(tree, from, names), context);
    while (found.hasNext()) {
      if (tree.same(found.next(), node)) {
        return true;
      }
    }
    return false;
  }
}
