package io.weir.runtime.dotnet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@link DotNetType} annotation, taken apart: what the type is called, its type parameters and
 * what it derives from, the latter still as text because it may name the parameters. Immutable.
 *
 * @param declaring the annotated class
 * @param java the typed Java form
 * @param kind {@code class}, {@code struct}, {@code enum}, {@code interface} or {@code delegate}
 * @param flags whether an enum's values combine as bits
 * @param fullName the name with namespace, dots throughout, without type parameters
 * @param parameters the names of the type parameters
 * @param variances per parameter {@code 'o'} for out, {@code 'i'} for in, {@code ' '} for neither
 * @param bases everything after the colon
 */
record TypeDeclaration(
    Class<?> declaring,
    Class<?> java,
    String kind,
    boolean flags,
    String fullName,
    List<String> parameters,
    List<Character> variances,
    List<String> bases) {
  private static final Pattern FORM =
      Pattern.compile(
          "(\\[Flags]\\s*)?(?:(?:public|static|sealed|abstract|readonly|partial)\\s+)*"
              + "(class|struct|enum|interface|delegate)\\s+(.*)",
          Pattern.DOTALL);

  static TypeDeclaration of(Class<?> declaring) {
    DotNetType annotation = declaring.getAnnotation(DotNetType.class);
    if (annotation == null) {
      throw new IllegalStateException("not a .NET type: " + declaring);
    }
    String text = annotation.value().strip();
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalStateException("not a type declaration: " + text);
    }
    String kind = form.group(2);
    String rest = form.group(3).strip();
    if (kind.equals("delegate")) {
      // The result type stands first, the parameters last.
      int end = endOfType(rest, 0);
      rest = rest.substring(end).strip();
      rest = rest.substring(0, rest.indexOf('(')).strip();
    }
    int where = rest.indexOf(" where ");
    if (where >= 0) {
      rest = rest.substring(0, where);
    }
    int colon = rest.indexOf(':');
    String head = (colon < 0 ? rest : rest.substring(0, colon)).strip();
    List<String> bases = colon < 0 ? List.of() : split(rest.substring(colon + 1));
    List<String> parameters = new ArrayList<>();
    List<Character> variances = new ArrayList<>();
    int open = head.indexOf('<');
    if (open >= 0) {
      for (String parameter : split(head.substring(open + 1, head.lastIndexOf('>')))) {
        if (parameter.startsWith("out ")) {
          variances.add('o');
        } else if (parameter.startsWith("in ")) {
          variances.add('i');
        } else {
          variances.add(' ');
        }
        parameters.add(parameter.replaceFirst("^(?:in|out)\\s+", ""));
      }
      head = head.substring(0, open).strip();
    }
    return new TypeDeclaration(
        declaring,
        annotation.java(),
        kind,
        form.group(1) != null,
        head,
        List.copyOf(parameters),
        List.copyOf(variances),
        bases);
  }

  /** The name without namespace and outer types. */
  String shortName() {
    return fullName.substring(fullName.lastIndexOf('.') + 1);
  }

  private static int endOfType(String text, int from) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<' || c == '(' || c == '[') {
        depth++;
      } else if (c == '>' || c == ')' || c == ']') {
        depth--;
      } else if (c == ' ' && depth == 0) {
        return i;
      }
    }
    return text.length();
  }

  /** Splits at commas outside brackets. */
  static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ',';
      if (c == '<' || c == '(' || c == '[') {
        depth++;
      } else if (c == '>' || c == ')' || c == ']') {
        depth--;
      } else if (c == ',' && (depth == 0 || i == text.length())) {
        String part = text.substring(start, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return List.copyOf(parts);
  }
}
