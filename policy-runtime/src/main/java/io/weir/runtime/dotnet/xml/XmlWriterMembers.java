package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.text.DotNetStringBuilder;
import io.weir.runtime.dotnet.text.StringBuilderAppending;
import io.weir.runtime.dotnet.text.TextWriter;
import org.jspecify.annotations.Nullable;

/** Writes XML text. */
@DotNetType(
    value = "public abstract class System.Xml.XmlWriter : object, IDisposable",
    java = XmlWriter.class)
public final class XmlWriterMembers {
  private XmlWriterMembers() {}

  /** {@code Create(output)}. */
  @DotNetMethod("static XmlWriter Create(StringBuilder output)")
  public static XmlWriter create(@Nullable DotNetStringBuilder output) {
    DotNetStringBuilder target = XmlChars.notNull(output, "output");
    return new XmlWriter().sendTo(text -> StringBuilderAppending.appendString(target, text));
  }

  /** {@code Create(output)}. */
  @DotNetMethod("static XmlWriter Create(TextWriter output)")
  public static XmlWriter createOn(@Nullable TextWriter output) {
    return new XmlWriter().sendTo(XmlChars.notNull(output, "output")::append);
  }

  /** {@code Create(output, settings)}. */
  @DotNetMethod("static XmlWriter Create(StringBuilder output, XmlWriterSettings settings)")
  public static XmlWriter createWith(
      @Nullable DotNetStringBuilder output, @Nullable XmlWriterSettings settings) {
    XmlWriter writer = create(output);
    return settings == null ? writer : settings.applyTo(writer);
  }

  /** {@code Create(output, settings)}. */
  @DotNetMethod("static XmlWriter Create(TextWriter output, XmlWriterSettings settings)")
  public static XmlWriter createOnWith(
      @Nullable TextWriter output, @Nullable XmlWriterSettings settings) {
    TextWriter target = XmlChars.notNull(output, "output");
    XmlWriter writer = createOn(target);
    if (settings != null && XmlWriterSettings.closeOutput(settings)) {
      writer.whenClosed(target::close);
    }
    return settings == null ? writer : settings.applyTo(writer);
  }

  private static String name(@Nullable String name, String parameter) {
    if (XmlChars.notNull(name, parameter).isEmpty()) {
      throw new ArgumentException("The value cannot be an empty string.", parameter);
    }
    return checked(name);
  }

  private static String attributeName(@Nullable String name) {
    if (name == null || name.isEmpty()) {
      throw new ArgumentException("The empty string '' is not a valid local name.");
    }
    return checked(name);
  }

  private static @Nullable String prefix(@Nullable String prefix) {
    return prefix == null || prefix.isEmpty() ? prefix : checked(prefix);
  }

  private static String checked(String name) {
    int bad = XmlChars.badNcNameAt(name);
    if (bad >= 0) {
      throw new ArgumentException(
          "Invalid name character in '" + name + "'. The " + XmlChars.refused(name, bad));
    }
    return name;
  }

  /** {@code WriteStartDocument()}. */
  @DotNetMethod("void WriteStartDocument()")
  public static void writeStartDocument(XmlWriter self) {
    self.startDocument(null);
  }

  /** {@code WriteStartDocument(standalone)}. */
  @DotNetMethod("void WriteStartDocument(bool standalone)")
  public static void writeStartDocumentAs(XmlWriter self, boolean standalone) {
    self.startDocument(standalone ? "yes" : "no");
  }

  /** {@code WriteEndDocument()}. */
  @DotNetMethod("void WriteEndDocument()")
  public static void writeEndDocument(XmlWriter self) {
    self.endDocument();
  }

  /** {@code WriteStartElement(localName)}. */
  @DotNetMethod("void WriteStartElement(string localName)")
  public static void writeStartElement(XmlWriter self, @Nullable String localName) {
    self.writeStartElement(null, name(localName, "localName"), null);
  }

  /** {@code WriteStartElement(localName, ns)}. */
  @DotNetMethod("void WriteStartElement(string localName, string ns)")
  public static void writeStartElementIn(
      XmlWriter self, @Nullable String localName, @Nullable String ns) {
    self.writeStartElement(null, name(localName, "localName"), ns);
  }

  /** {@code WriteStartElement(prefix, localName, ns)}. */
  @DotNetMethod("void WriteStartElement(string prefix, string localName, string ns)")
  public static void writeStartElementPrefixed(
      XmlWriter self, @Nullable String prefix, @Nullable String localName, @Nullable String ns) {
    self.writeStartElement(prefix(prefix), name(localName, "localName"), ns);
  }

  /** {@code WriteEndElement()}. */
  @DotNetMethod("void WriteEndElement()")
  public static void writeEndElement(XmlWriter self) {
    self.writeEndElement();
  }

  /** {@code WriteFullEndElement()}. */
  @DotNetMethod("void WriteFullEndElement()")
  public static void writeFullEndElement(XmlWriter self) {
    self.writeFullEndElement();
  }

  /** {@code WriteAttributeString(localName, value)}. */
  @DotNetMethod("void WriteAttributeString(string localName, string value)")
  public static void writeAttributeString(
      XmlWriter self, @Nullable String localName, @Nullable String value) {
    self.writeAttribute(null, attributeName(localName), null, value == null ? "" : value);
  }

  /** {@code WriteAttributeString(localName, ns, value)}. */
  @DotNetMethod("void WriteAttributeString(string localName, string ns, string value)")
  public static void writeAttributeStringIn(
      XmlWriter self, @Nullable String localName, @Nullable String ns, @Nullable String value) {
    self.writeAttribute(null, attributeName(localName), ns, value == null ? "" : value);
  }

  /** {@code WriteAttributeString(prefix, localName, ns, value)}. */
  @DotNetMethod(
      "void WriteAttributeString(string prefix, string localName, string ns, string value)")
  public static void writeAttributeStringPrefixed(
      XmlWriter self,
      @Nullable String prefix,
      @Nullable String localName,
      @Nullable String ns,
      @Nullable String value) {
    self.writeAttribute(prefix(prefix), attributeName(localName), ns, value == null ? "" : value);
  }

  /** {@code WriteElementString(localName, value)}. */
  @DotNetMethod("void WriteElementString(string localName, string value)")
  public static void writeElementString(
      XmlWriter self, @Nullable String localName, @Nullable String value) {
    writeElementStringIn(self, localName, null, value);
  }

  /** {@code WriteElementString(localName, ns, value)}. */
  @DotNetMethod("void WriteElementString(string localName, string ns, string value)")
  public static void writeElementStringIn(
      XmlWriter self, @Nullable String localName, @Nullable String ns, @Nullable String value) {
    writeStartElementIn(self, localName, ns);
    if (value != null && !value.isEmpty()) {
      self.writeString(value);
    }
    self.writeEndElement();
  }

  /** {@code WriteString(text)}. */
  @DotNetMethod("void WriteString(string text)")
  public static void writeString(XmlWriter self, @Nullable String text) {
    self.writeString(text);
  }

  /** {@code WriteValue(value)}. */
  @DotNetMethod("void WriteValue(string value)")
  public static void writeValue(XmlWriter self, @Nullable String value) {
    self.writeString(value);
  }

  /** {@code WriteValue(value)}. */
  @DotNetMethod("void WriteValue(object value)")
  public static void writeObject(XmlWriter self, @Nullable Object value) {
    self.writeString(XmlConvert.text(XmlChars.notNull(value, "value")));
  }

  /** {@code WriteRaw(data)}. */
  @DotNetMethod("void WriteRaw(string data)")
  public static void writeRaw(XmlWriter self, @Nullable String data) {
    self.writeRaw(data);
  }

  /** {@code WriteCData(text)}. */
  @DotNetMethod("void WriteCData(string text)")
  public static void writeCData(XmlWriter self, @Nullable String text) {
    self.writeCData(text);
  }

  /** {@code WriteComment(text)}. */
  @DotNetMethod("void WriteComment(string text)")
  public static void writeComment(XmlWriter self, @Nullable String text) {
    self.writeComment(text);
  }

  /** {@code WriteWhitespace(ws)}. */
  @DotNetMethod("void WriteWhitespace(string ws)")
  public static void writeWhitespace(XmlWriter self, @Nullable String ws) {
    self.writeWhitespace(ws);
  }

  /** {@code WriteProcessingInstruction(name, text)}. */
  @DotNetMethod("void WriteProcessingInstruction(string name, string text)")
  public static void writeProcessingInstruction(
      XmlWriter self, @Nullable String name, @Nullable String text) {
    self.writeProcessingInstruction(name(name, "name"), text);
  }

  /** {@code LookupPrefix(ns)}. */
  @DotNetMethod("string LookupPrefix(string ns)")
  public static @Nullable String lookupPrefix(XmlWriter self, @Nullable String ns) {
    return self.prefixOf(XmlChars.notNull(ns, "ns"));
  }

  /** {@code Flush()}. */
  @DotNetMethod("void Flush()")
  public static void flush(XmlWriter self) {
    self.flush();
  }

  /** {@code Close()}. */
  @DotNetMethod("void Close()")
  public static void close(XmlWriter self) {
    self.close();
  }

  /** {@code Dispose()}. */
  @DotNetMethod("void Dispose()")
  public static void dispose(XmlWriter self) {
    self.close();
  }
}
