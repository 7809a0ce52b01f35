package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.InvalidOperationException;
import io.weir.runtime.dotnet.collections.IComparer;
import io.weir.runtime.dotnet.number.NumberFormat;
import io.weir.runtime.dotnet.text.CompareInfo;
import io.weir.runtime.dotnet.text.CompareOptions;
import io.weir.runtime.dotnet.text.CultureInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nodes in the order of values that expressions give at each. */
final class XPathSort extends XPathQuery.NodeQuery {
  private record Key(XPathQuery by, @Nullable IComparer comparer) {}

  private record Keyed(Object node, List<Object> values) {}

  private final XPathQuery inner;
  private final List<Key> keys;

  private XPathSort(XPathQuery inner, List<Key> keys) {
    this.inner = inner;
    this.keys = keys;
  }

  /** Adds an order that counts where those before leave nodes equal. */
  static XPathSort of(XPathQuery query, XPathQuery by, @Nullable IComparer comparer) {
    List<Key> keys =
        query instanceof XPathSort sort ? new ArrayList<>(sort.keys) : new ArrayList<>();
    keys.add(new Key(by, comparer));
    return new XPathSort(query instanceof XPathSort sort ? sort.inner : query, keys);
  }

  @Override
  void bind(XPathQuery.Binding binding) {
    inner.bind(binding);
    keys.forEach(key -> key.by.bind(binding));
  }

  @Override
  boolean isFlat() {
    return false;
  }

  @Override
  Iterable<Object> find(Context context) {
    List<Keyed> found = new ArrayList<>();
    for (Object node : inner.nodes(context)) {
      Context here =
          new Context(context.tree(), node, found.size() + 1, context.size(), context.names());
      List<Object> values = new ArrayList<>();
      for (Key key : keys) {
        Object value = key.by.evaluate(here);
        values.add(value instanceof Nodes ? toText(value, context.tree()) : value);
      }
      found.add(new Keyed(node, values));
    }
    found.sort(this::compare);
    return found.stream().map(Keyed::node).toList();
  }

  private int compare(Keyed a, Keyed b) {
    for (int i = 0; i < keys.size(); i++) {
      Budget.steps(1);
      IComparer comparer = keys.get(i).comparer;
      if (comparer == null) {
        throw incomparable();
      }
      int order = comparer.compare(a.values.get(i), b.values.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static InvalidOperationException incomparable() {
    return new InvalidOperationException("Failed to compare two elements in the array.");
  }

  /** Compares values as texts or as numbers. */
  static final class Values implements IComparer {
    private final boolean descending;
    private final XmlCaseOrder caseOrder;
    private final CultureInfo culture;
    private final XmlDataType type;

    Values(XmlSortOrder order, XmlCaseOrder caseOrder, @Nullable String lang, XmlDataType type) {
      this.descending = order == XmlSortOrder.DESCENDING;
      this.culture = lang == null ? CultureInfo.invariantCulture() : CultureInfo.create(lang);
      this.type = type;
      this.caseOrder = caseOrder;
    }

    @Override
    public int compare(@Nullable Object x, @Nullable Object y) {
      if (type == XmlDataType.NUMBER) {
        int order = Double.compare(positive(number(x)), positive(number(y)));
        return descending ? -order : order;
      } else if (type != XmlDataType.TEXT) {
        throw incomparable();
      }
      CompareInfo info = CultureInfo.compareInfo(culture);
      if (caseOrder == XmlCaseOrder.NONE) {
        int order = CompareInfo.compare(info, text(x), text(y));
        return descending ? -order : order;
      }
      int order = CompareInfo.compareOptions(info, text(x), text(y), CompareOptions.IGNORE_CASE);
      if (order != 0) {
        return descending ? -order : order;
      }
      order = CompareInfo.compare(info, text(x), text(y));
      return (caseOrder == XmlCaseOrder.LOWER_FIRST) == descending ? -order : order;
    }

    /** Not a number comes first, and there is one zero. */
    private static double positive(double number) {
      return Double.isNaN(number) ? Double.NEGATIVE_INFINITY : number + 0.0;
    }

    private static double number(@Nullable Object value) {
      if (value instanceof Double number) {
        return number;
      } else if (value instanceof Boolean flag) {
        return flag ? 1 : 0;
      }
      return XPathQuery.toNumber((String) XmlChars.notNull(value, "value"));
    }

    private static @Nullable String text(@Nullable Object value) {
      if (value instanceof Double number) {
        return NumberFormat.text(number);
      } else if (value instanceof Boolean flag) {
        return flag ? "True" : "False";
      }
      return (String) value;
    }
  }
}
