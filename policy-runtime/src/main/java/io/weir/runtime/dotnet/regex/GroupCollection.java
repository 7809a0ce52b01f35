package io.weir.runtime.dotnet.regex;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code System.Text.RegularExpressions.GroupCollection}. Immutable. */
@DotNetType(
    value =
        "public class System.Text.RegularExpressions.GroupCollection : object, IList<Group>,"
            + " IReadOnlyList<Group>, IList",
    java = GroupCollection.class)
public final class GroupCollection extends Captures {
  private static final Group NONE = new Group("", "", new int[0]);
  private final Match match;

  GroupCollection(Match match) {
    super(all(match));
    this.match = match;
  }

  private static List<Object> all(Match match) {
    List<Object> all = new ArrayList<>();
    all.add(match);
    Regex regex = match.regex;
    if (regex != null) {
      for (int i = 1; i < regex.program.numbers.length; i++) {
        all.add(match.at(i));
      }
    }
    return all;
  }

  @Override
  public RuntimeType dotNetType() {
    return RuntimeType.of("System.Text.RegularExpressions.GroupCollection");
  }

  /** {@code Count}. */
  @DotNetProperty("int Count { get; }")
  public static int countOf(GroupCollection self) {
    return self.count();
  }

  /** The group with a number; one that failed if the pattern has none. */
  @DotNetProperty("Group this[int groupnum] { get; }")
  public static Group numbered(GroupCollection self, int groupnum) {
    if (groupnum == 0) {
      return self.match;
    }
    Regex regex = self.match.regex;
    int slot = regex == null ? -1 : regex.slot(groupnum);
    return slot < 0 ? NONE : self.match.at(slot);
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
