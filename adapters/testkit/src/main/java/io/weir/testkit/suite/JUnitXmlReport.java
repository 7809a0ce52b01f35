package io.weir.testkit.suite;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes results as JUnit XML. Stateless. */
public final class JUnitXmlReport {
  private JUnitXmlReport() {}

  /**
   * Writes a report.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, List<CaseResult> results) throws IOException {
    Map<String, List<CaseResult>> suites = new LinkedHashMap<>();
    results.forEach(r -> suites.computeIfAbsent(r.file(), k -> new ArrayList<>()).add(r));
    try (Writer out = Files.newBufferedWriter(file)) {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("testsuites");
      counts(xml, results);
      for (List<CaseResult> suite : suites.values()) {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", suite.get(0).suite());
        xml.writeAttribute("file", suite.get(0).file());
        counts(xml, suite);
        for (CaseResult result : suite) {
          xml.writeStartElement("testcase");
          xml.writeAttribute("classname", result.suite());
          xml.writeAttribute("name", result.name());
          xml.writeAttribute("file", result.file());
          xml.writeAttribute("line", Integer.toString(result.line()));
          xml.writeAttribute("time", seconds(result.nanos()));
          if (!result.passed()) {
            boolean error = result.diagnostics() != null;
            xml.writeStartElement(error ? "error" : "failure");
            xml.writeAttribute(
                "message", error ? "the document does not load" : printable(firstLine(result)));
            xml.writeCharacters(printable(result.failure()));
            xml.writeEndElement();
          }
          xml.writeEndElement();
        }
        xml.writeEndElement();
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void counts(XMLStreamWriter xml, List<CaseResult> results)
      throws XMLStreamException {
    long errors = results.stream().filter(r -> r.diagnostics() != null).count();
    long failed = results.stream().filter(r -> !r.passed()).count();
    xml.writeAttribute("tests", Integer.toString(results.size()));
    xml.writeAttribute("failures", Long.toString(failed - errors));
    xml.writeAttribute("errors", Long.toString(errors));
    xml.writeAttribute("time", seconds(results.stream().mapToLong(CaseResult::nanos).sum()));
  }

  private static String firstLine(CaseResult result) {
    return result.differences().get(0).lines().findFirst().orElse("");
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.3f", nanos / 1e9);
  }

  /** Characters that XML cannot hold. */
  private static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c ->
                out.appendCodePoint(
                    c == '\t'
                            || c == '\n'
                            || (c >= 0x20 && c <= 0xD7FF)
                            || (c >= 0xE000 && c <= 0xFFFD)
                            || c > 0xFFFF
                        ? c
                        : 0xFFFD));
    return out.toString();
  }
}
