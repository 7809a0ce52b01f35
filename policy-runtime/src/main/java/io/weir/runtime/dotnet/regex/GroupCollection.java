package io.weir.runtime.dotnet.regex;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.CollectionValue;
import io.weir.runtime.dotnet.collections.DictionaryPart;
import io.weir.runtime.dotnet.collections.DictionaryValue;
import io.weir.runtime.dotnet.collections.Enumerator;
import io.weir.runtime.dotnet.collections.KeyValuePair;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code System.Text.RegularExpressions.GroupCollection}. Immutable. */
@DotNetType(
    value =
        "public class System.Text.RegularExpressions.GroupCollection : object, IList<Group>,"
            + " IReadOnlyList<Group>, IReadOnlyDictionary<string, Group>, IList",
    java = GroupCollection.class)
public final class GroupCollection extends Captures implements DictionaryValue {
  private static final RuntimeType STRING = RuntimeType.of("string");
  private static final RuntimeType GROUP = RuntimeType.of("System.Text.RegularExpressions.Group");

  private static final Group NONE = new Group("", "", new int[0]);
  private final Match match;

  GroupCollection(Match match) {
    super(all(match));
    this.match = match;
  }

  /** The groups from number 0 on, as many as there are: one whose number is not used has failed. */
  private static List<Object> all(Match match) {
    List<Object> all = new ArrayList<>();
    Regex regex = match.regex;
    int count = regex == null ? 1 : regex.program.numbers.length;
    for (int i = 0; i < count; i++) {
      all.add(numbered(match, i));
    }
    return all;
  }

  private static Group numbered(Match match, int number) {
    if (number == 0) {
      return match;
    }
    int slot = match.regex == null ? -1 : match.regex.slot(number);
    return slot < 0 ? NONE : match.at(slot);
  }

  @Override
  public Object syncRoot() {
    return match;
  }

  @Override
  public RuntimeType dotNetType() {
    return RuntimeType.of("System.Text.RegularExpressions.GroupCollection");
  }

  @Override
  public boolean find(@Nullable Object key, Ref value) {
    boolean found = containsKey(this, (String) key);
    if (found) {
      value.value = named(this, (String) key);
    }
    return found;
  }

  @Override
  public Iterator<@Nullable Object> entries() {
    List<@Nullable Object> pairs = new ArrayList<>();
    for (Object item : this) {
      Group group = (Group) Objects.requireNonNull(item);
      pairs.add(new KeyValuePair(group.name, group, STRING, GROUP));
    }
    return pairs.iterator();
  }

  @Override
  public boolean iteratesPairs() {
    return false;
  }

  @Override
  public CollectionValue keys() {
    return DictionaryPart.keys(this, STRING);
  }

  @Override
  public CollectionValue values() {
    return DictionaryPart.values(this, GROUP);
  }

  /** {@code GetEnumerator()}: of objects, as collections older than generics have it. */
  @DotNetMethod("IEnumerator GetEnumerator()")
  public static Enumerator getEnumerator(GroupCollection self) {
    return Enumerator.of(self);
  }

  /** {@code Keys}: the names. */
  @DotNetProperty("IEnumerable<string> Keys { get; }")
  public static Object keysOf(GroupCollection self) {
    return self.keys();
  }

  /** {@code Values}. */
  @DotNetProperty("IEnumerable<Group> Values { get; }")
  public static Object valuesOf(GroupCollection self) {
    return self.values();
  }

  /** {@code TryGetValue}: the group with a name. */
  @DotNetMethod("bool TryGetValue(string key, out Group value)")
  public static boolean tryGetValue(GroupCollection self, @Nullable String key, Ref value) {
    boolean found = self.find(key, value);
    if (!found) {
      value.value = null;
    }
    return found;
  }

  /** {@code Count}. */
  @DotNetProperty("int Count { get; }")
  public static int countOf(GroupCollection self) {
    return self.count();
  }

  /** The group with a number; one that failed if the pattern has none. */
  @DotNetProperty("Group this[int groupnum] { get; }")
  public static Group numbered(GroupCollection self, int groupnum) {
    return numbered(self.match, groupnum);
  }

  /** The group with a name; one that failed if the pattern has none. */
  @DotNetProperty("Group this[string groupname] { get; }")
  public static Group named(GroupCollection self, @Nullable String groupname) {
    if (groupname == null) {
      throw new ArgumentNullException("groupname");
    }
    Regex regex = self.match.regex;
    if (regex == null) {
      return groupname.equals("0") ? self.match : NONE;
    }
    int number = regex.numberOf(groupname);
    return number < 0 ? NONE : numbered(self, number);
  }

  /** {@code ContainsKey}: whether the pattern has a group of that name. */
  @DotNetMethod("bool ContainsKey(string key)")
  public static boolean containsKey(GroupCollection self, @Nullable String key) {
    if (key == null) {
      throw new ArgumentNullException("key");
    }
    Regex regex = self.match.regex;
    return regex != null && regex.numberOf(key) >= 0;
  }
}
