package io.weir.xml.reader;

import io.weir.api.diagnostic.DiagnosticCode;

/** The kinds of problems of a document's text. */
final class ReaderErrors {
  static final DiagnosticCode TOO_LONG =
      DiagnosticCode.error("XML1001", "the document is too long");
  static final DiagnosticCode TOO_DEEP =
      DiagnosticCode.error("XML1002", "elements are nested too deeply");
  static final DiagnosticCode BAD_CHARACTER =
      DiagnosticCode.error("XML1003", "a character that a document cannot hold");
  static final DiagnosticCode DOCTYPE =
      DiagnosticCode.error("XML1004", "a document type declaration");
  static final DiagnosticCode MALFORMED_TAG =
      DiagnosticCode.error("XML1005", "a tag or an attribute is malformed");
  static final DiagnosticCode DUPLICATE_ATTRIBUTE =
      DiagnosticCode.error("XML1006", "an attribute stands twice");
  static final DiagnosticCode NOT_CLOSED =
      DiagnosticCode.error("XML1007", "a tag, a value, a comment or a section is not closed");
  static final DiagnosticCode UNKNOWN_ENTITY = DiagnosticCode.error("XML1008", "an unknown entity");
  static final DiagnosticCode STRAY_AMPERSAND =
      DiagnosticCode.error("XML1009", "an ampersand that starts no entity");
  static final DiagnosticCode STRAY_LESS_THAN =
      DiagnosticCode.error("XML1010", "a less-than sign that opens no tag");
  static final DiagnosticCode MISMATCHED_END_TAG =
      DiagnosticCode.error("XML1011", "an end tag closes another element than the open one");
  static final DiagnosticCode ELEMENT_NOT_CLOSED =
      DiagnosticCode.error("XML1012", "an element is not closed");
  static final DiagnosticCode ROOT =
      DiagnosticCode.error("XML1014", "a document has exactly one root element");
  static final DiagnosticCode UNTERMINATED_EXPRESSION =
      DiagnosticCode.error("XML1015", "an expression is not closed");
  static final DiagnosticCode TEXT_AFTER_EXPRESSION =
      DiagnosticCode.warning("XML1016", "text stands after an expression, so all is taken as text");
  static final DiagnosticCode UNBALANCED_BRACKET =
      DiagnosticCode.error("XML1017", "an expression has a closing bracket too many");
  static final DiagnosticCode UNKNOWN_NAMED_VALUE =
      DiagnosticCode.error("XML1018", "an unknown named value");

  static final DiagnosticCode DASHES_IN_COMMENT =
      DiagnosticCode.warning("XML1019", "two dashes in a comment");

  static final DiagnosticCode BAD_ENCODING =
      DiagnosticCode.error("XML1020", "bytes that are not of the document's encoding");

  static final DiagnosticCode LATE_DECLARATION =
      DiagnosticCode.warning("XML1021", "an XML declaration inside the document");

  static final DiagnosticCode TOO_MANY_PROBLEMS =
      DiagnosticCode.error("XML1022", "more problems than are told");

  private ReaderErrors() {}
}
