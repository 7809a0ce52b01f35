package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.InvalidOperationException;
import io.weir.runtime.dotnet.collections.Enumeration;
import io.weir.runtime.dotnet.text.TextWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * {@code System.Xml.Linq.XStreamingElement}: an element whose content is asked for each time that
 * it is written. Used by one thread.
 */
@DotNetType(
    value = "public class System.Xml.Linq.XStreamingElement : object",
    java = XStreamingElement.class,
    beyondReference = true)
public final class XStreamingElement {
  private XName name;
  private final List<@Nullable Object> content = new ArrayList<>();

  private XStreamingElement(XName name) {
    this.name = name;
  }

  /** An element with what the content is now. */
  XElement toElement() {
    return deeper(
        () -> {
          XElement made = new XElement(name);
          made.add(content);
          return made;
        });
  }

  private static <T> T deeper(Supplier<T> work) {
    Budget budget = Budget.current();
    Budget.enter(budget);
    try {
      return work.get();
    } finally {
      Budget.leave(budget);
    }
  }

  /** As {@link #toElement}, but content comes as it is written: attributes must come first. */
  private XElement toWritten() {
    return deeper(
        () -> {
          XElement made = new XElement(name);
          for (Object item : content) {
            addWritten(made, item);
          }
          return made;
        });
  }

  private static void addWritten(XElement made, @Nullable Object item) {
    if (item instanceof XStreamingElement nested) {
      made.add(nested.toWritten());
    } else if (item instanceof XAttribute && !made.isContentNull()) {
      throw new InvalidOperationException("An attribute cannot be written after content.");
    } else if (item instanceof XDocument) {
      throw new InvalidOperationException(
          "Token StartDocument in state Element Start Tag would result in an invalid XML"
              + " document.");
    } else if (item != null && !(item instanceof String) && Enumeration.isEnumerable(item)) {
      for (Iterator<@Nullable Object> i = Enumeration.iterator(item); i.hasNext(); ) {
        Budget.steps(1);
        addWritten(made, i.next());
      }
    } else if ("".equals(item)) {
      made.add(new XText("")); // written as text, where add would drop it
    } else {
      made.add(item);
    }
  }

  @Override
  public String toString() {
    return toWritten().toString();
  }

  /** {@code new(name)}. */
  @DotNetMethod("new(XName name)")
  public static XStreamingElement create(@Nullable XName name) {
    return new XStreamingElement(XmlChars.notNull(name, "name"));
  }

  /** {@code new(name, content)}. */
  @DotNetMethod("new(XName name, object content)")
  public static XStreamingElement createWith(@Nullable XName name, @Nullable Object content) {
    XStreamingElement made = create(name);
    made.content.add(content);
    return made;
  }

  /** {@code new(name, content)}. */
  @DotNetMethod("new(XName name, params object[] content)")
  public static XStreamingElement createWithAll(
      @Nullable XName name, @Nullable Object @Nullable [] content) {
    return createWith(name, content);
  }

  /** {@code Name}. */
  @DotNetProperty("XName Name { get; }")
  public static XName name(XStreamingElement self) {
    return self.name;
  }

  /** {@code Name}. */
  @DotNetProperty("XName Name { set; }")
  public static void setName(XStreamingElement self, @Nullable XName value) {
    self.name = XmlChars.notNull(value, "value");
  }

  /** {@code Add(content)}. */
  @DotNetMethod("void Add(object content)")
  public static void add(XStreamingElement self, @Nullable Object content) {
    Budget.allocate(16);
    self.content.add(content);
  }

  /** {@code Add(content)}. */
  @DotNetMethod("void Add(params object[] content)")
  public static void addAll(XStreamingElement self, @Nullable Object @Nullable [] content) {
    add(self, content);
  }

  /** {@code Save(textWriter)}. */
  @DotNetMethod("void Save(TextWriter textWriter)")
  public static void save(XStreamingElement self, @Nullable TextWriter textWriter) {
    saveAs(self, textWriter, SaveOptions.NONE);
  }

  /** {@code Save(textWriter, options)}. */
  @DotNetMethod("void Save(TextWriter textWriter, SaveOptions options)")
  public static void saveAs(
      XStreamingElement self, @Nullable TextWriter textWriter, SaveOptions options) {
    XmlTexts.save(self.toWritten(), null, textWriter, options);
  }

  /** {@code Save(writer)}. */
  @DotNetMethod("void Save(XmlWriter writer)")
  public static void saveTo(XStreamingElement self, @Nullable XmlWriter writer) {
    writeTo(self, writer);
  }

  /** {@code WriteTo(writer)}. */
  @DotNetMethod("void WriteTo(XmlWriter writer)")
  public static void writeTo(XStreamingElement self, @Nullable XmlWriter writer) {
    XmlWriter given = XmlChars.notNull(writer, "writer");
    self.toWritten().writeTo(given);
  }

  /** {@code ToString(options)}. */
  @DotNetMethod("string ToString(SaveOptions options)")
  public static String toTextAs(XStreamingElement self, SaveOptions options) {
    return self.toWritten().toXml(options.value());
  }
}
