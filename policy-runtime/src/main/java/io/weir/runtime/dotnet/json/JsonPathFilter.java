package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.collections.Cursor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One step of a JSON path: from each token to those that the step leads to. */
abstract class JsonPathFilter {
  /** The tokens that the step leads to from one; an error only if the caller asks for it. */
  abstract @Nullable Iterator<@Nullable Object> from(JToken root, JToken token, boolean strict);

  Iterable<@Nullable Object> apply(
      JToken root, Iterable<@Nullable Object> current, boolean strict) {
    return JsonSequences.flat(current, token -> from(root, (JToken) token, strict));
  }

  static Iterable<@Nullable Object> evaluate(
      List<JsonPathFilter> filters, JToken root, JToken start, boolean strict) {
    Iterable<@Nullable Object> current = Collections.singletonList(start);
    for (JsonPathFilter filter : filters) {
      current = filter.apply(root, current, strict);
    }
    return current;
  }

  private static Iterator<@Nullable Object> one(@Nullable Object token) {
    return Collections.singletonList(token).iterator();
  }

  private static @Nullable JToken at(JToken token, boolean strict, int index) {
    if (token instanceof JArray || token instanceof JConstructor) {
      JContainer list = (JContainer) token;
      if (list.count() <= index) {
        if (strict) {
          throw new JsonException(
              "Index " + index + " outside the bounds of " + simpleName(token) + ".");
        }
        return null;
      }
      return list.getItemAt(index);
    }
    if (strict) {
      throw new JsonException("Index " + index + " not valid on " + simpleName(token) + ".");
    }
    return null;
  }

  private static String simpleName(JToken token) {
    return token.getClass().getSimpleName();
  }

  /** {@code $} inside of a query. */
  static final class Root extends JsonPathFilter {
    @Override
    Iterable<@Nullable Object> apply(
        JToken root, Iterable<@Nullable Object> current, boolean strict) {
      return Collections.singletonList(root);
    }

    @Override
    Iterator<@Nullable Object> from(JToken root, JToken token, boolean strict) {
      return one(root);
    }
  }

  /** {@code .name} or {@code .*}. */
  static final class Field extends JsonPathFilter {
    private final @Nullable String name;

    Field(@Nullable String name) {
      this.name = name;
    }

    @Override
    @Nullable Iterator<@Nullable Object> from(JToken root, JToken token, boolean strict) {
      if (token instanceof JObject object) {
        if (name == null) {
          return JsonSequences.mapped(object.children(), p -> ((JProperty) p).value()).iterator();
        }
        JToken value = object.get(name);
        if (value != null) {
          return one(value);
        }
        if (strict) {
          throw new JsonException("Property '" + name + "' does not exist on JObject.");
        }
      } else if (strict) {
        throw new JsonException(
            "Property '"
                + (name == null ? "*" : name)
                + "' not valid on "
                + simpleName(token)
                + ".");
      }
      return null;
    }
  }

  /** {@code ['a','b']}. */
  static final class Fields extends JsonPathFilter {
    private final List<String> names;

    Fields(List<String> names) {
      this.names = names;
    }

    @Override
    @Nullable Iterator<@Nullable Object> from(JToken root, JToken token, boolean strict) {
      if (token instanceof JObject object) {
        List<@Nullable Object> found = new ArrayList<>();
        for (String name : names) {
          JToken value = object.get(name);
          if (value != null) {
            found.add(value);
          }
          if (strict) {
            // Newtonsoft complains even about a name that is there
            throw new JsonException("Property '" + name + "' does not exist on JObject.");
          }
        }
        return found.iterator();
      }
      if (strict) {
        throw new JsonException(
            "Properties "
                + names.stream().map(n -> "'" + n + "'").collect(Collectors.joining(", "))
                + " not valid on "
                + simpleName(token)
                + ".");
      }
      return null;
    }
  }

  /** {@code [3]} or {@code [*]}. */
  static final class Index extends JsonPathFilter {
    private final @Nullable Integer index;

    Index(@Nullable Integer index) {
      this.index = index;
    }

    @Override
    @Nullable Iterator<@Nullable Object> from(JToken root, JToken token, boolean strict) {
      if (index != null) {
        JToken found = at(token, strict, index);
        return found == null ? null : one(found);
      }
      if (token instanceof JArray || token instanceof JConstructor) {
        return token.iterator();
      }
      if (strict) {
        throw new JsonException("Index * not valid on " + simpleName(token) + ".");
      }
      return null;
    }
  }

  /** {@code [0,2]}. */
  static final class Indexes extends JsonPathFilter {
    private final List<Integer> indexes;

    Indexes(List<Integer> indexes) {
      this.indexes = indexes;
    }

    @Override
    Iterator<@Nullable Object> from(JToken root, JToken token, boolean strict) {
      return JsonSequences.filtered(
              JsonSequences.mapped(new ArrayList<>(indexes), i -> at(token, strict, (Integer) i)),
              found -> found != null)
          .iterator();
    }
  }

  /** {@code [1:5:2]}. */
  static final class Slice extends JsonPathFilter {
    private final @Nullable Integer start;
    private final @Nullable Integer end;
    private final @Nullable Integer step;

    Slice(@Nullable Integer start, @Nullable Integer end, @Nullable Integer step) {
      this.start = start;
      this.end = end;
      this.step = step;
    }

    @Override
    @Nullable Iterator<@Nullable Object> from(JToken root, JToken token, boolean strict) {
      if (step != null && step == 0) {
        throw new JsonException("Step cannot be zero.");
      }
      if (!(token instanceof JArray array)) {
        if (strict) {
          throw new JsonException("Array slice is not valid on " + simpleName(token) + ".");
        }
        return null;
      }
      int count = array.count();
      int by = step == null ? 1 : step;
      boolean up = by > 0;
      int first = start == null ? (up ? 0 : count - 1) : start < 0 ? count + start : start;
      int stop = end == null ? (up ? count : -1) : end < 0 ? count + end : end;
      first = up ? Math.max(first, 0) : first;
      first = Math.min(first, up ? count : count - 1);
      stop = Math.min(Math.max(stop, -1), count);
      if (up ? first >= stop : first <= stop) {
        if (strict) {
          throw new JsonException(
              "Array slice of "
                  + (start == null ? "*" : start)
                  + " to "
                  + (end == null ? "*" : end)
                  + " returned no results.");
        }
        return null;
      }
      List<@Nullable Object> found = new ArrayList<>();
      for (long i = first; up ? i < stop : i > stop; i += by) {
        found.add(array.getItemAt((int) i));
      }
      return found.iterator();
    }
  }

  /** {@code [?(…)]}. */
  static final class Query extends JsonPathFilter {
    private final JsonPathQuery query;

    Query(JsonPathQuery query) {
      this.query = query;
    }

    @Override
    Iterator<@Nullable Object> from(JToken root, JToken token, boolean strict) {
      return JsonSequences.filtered(token, t -> query.matches(root, (JToken) t)).iterator();
    }
  }

  /** {@code ..[?(…)]}. */
  static final class ScanQuery extends JsonPathFilter {
    private final JsonPathQuery query;

    ScanQuery(JsonPathQuery query) {
      this.query = query;
    }

    @Override
    Iterator<@Nullable Object> from(JToken root, JToken token, boolean strict) {
      Iterable<@Nullable Object> all =
          token instanceof JContainer container
              ? container.descendants(true)
              : Collections.singletonList(token);
      return JsonSequences.filtered(all, t -> query.matches(root, (JToken) t)).iterator();
    }
  }

  /** The tokens below one in their order, that one left out. */
  private static Iterable<@Nullable Object> below(JToken start) {
    return () ->
        new Cursor() {
          private @Nullable JToken at = start;

          @Override
          protected boolean moveNext() {
            at = at == null ? null : following(start, at);
            current = at;
            return at != null;
          }
        };
  }

  private static @Nullable JToken following(JToken start, JToken from) {
    Budget.steps(1);
    if (from instanceof JContainer container && container.hasValues()) {
      return container.first();
    }
    JToken at = from;
    while (at != start && at.next() == null) {
      JContainer parent = at.parent();
      if (parent == null) {
        return null;
      }
      at = parent;
    }
    return at == start ? null : at.next();
  }

  /** {@code ..name} or {@code ..*}. */
  static final class Scan extends JsonPathFilter {
    private final @Nullable String name;

    Scan(@Nullable String name) {
      this.name = name;
    }

    @Override
    Iterator<@Nullable Object> from(JToken root, JToken token, boolean strict) {
      if (name == null) {
        Iterable<@Nullable Object> values =
            JsonSequences.filtered(below(token), t -> !(t instanceof JProperty));
        return JsonSequences.flat(
                Arrays.asList(Collections.singletonList(token), values),
                part -> part instanceof Iterable<?> tokens ? boxed(tokens) : null)
            .iterator();
      }
      return JsonSequences.mapped(
              JsonSequences.filtered(
                  below(token), t -> t instanceof JProperty p && p.name().equals(name)),
              p -> ((JProperty) p).value())
          .iterator();
    }

    @SuppressWarnings("unchecked") // both parts hold tokens
    private static Iterator<@Nullable Object> boxed(Iterable<?> tokens) {
      return (Iterator<@Nullable Object>) tokens.iterator();
    }
  }

  /** {@code ..['a','b']}. */
  static final class ScanFields extends JsonPathFilter {
    private final List<String> names;

    ScanFields(List<String> names) {
      this.names = names;
    }

    @Override
    Iterator<@Nullable Object> from(JToken root, JToken token, boolean strict) {
      return JsonSequences.flat(
              below(token),
              t -> {
                if (!(t instanceof JProperty property)) {
                  return null;
                }
                int times = Collections.frequency(names, property.name());
                List<@Nullable Object> values = new ArrayList<>();
                for (int i = 0; i < times; i++) {
                  values.add(property.value());
                }
                return values.iterator();
              })
          .iterator();
    }
  }
}
