package io.weir.xml.bind;

import static io.weir.api.diagnostic.DiagnosticCode.error;
import static io.weir.api.diagnostic.DiagnosticCode.warning;

import io.weir.api.diagnostic.DiagnosticCode;

/** The codes of problems with policies. */
public final class PolicyCodes {
  /** No policy has the name. */
  public static final DiagnosticCode UNKNOWN_POLICY = error("POL2001", "unknown policy");

  /** Azure has the policy, this implementation has not. */
  public static final DiagnosticCode UNSUPPORTED_POLICY =
      error("POL2002", "policy that is not supported yet");

  /** The element has no such attribute. */
  public static final DiagnosticCode UNKNOWN_ATTRIBUTE = error("POL2003", "unknown attribute");

  /** An attribute is missing. */
  public static final DiagnosticCode MISSING_ATTRIBUTE = error("POL2004", "missing attribute");

  /** A value is not of its type or not among those allowed. */
  public static final DiagnosticCode BAD_VALUE = error("POL2005", "value that is not allowed");

  /** An expression stands where only a literal may. */
  public static final DiagnosticCode NO_EXPRESSION =
      error("POL2006", "expression where only a literal is allowed");

  /** The element has no such child. */
  public static final DiagnosticCode UNKNOWN_ELEMENT = error("POL2007", "unknown element");

  /** A child element, or the policies inside, are missing. */
  public static final DiagnosticCode MISSING_ELEMENT = error("POL2008", "missing element");

  /** There are too many elements of a name. */
  public static final DiagnosticCode TOO_MANY_ELEMENTS = error("POL2009", "too many elements");

  /** The policy may not stand in the section. */
  public static final DiagnosticCode WRONG_SECTION = error("POL2010", "policy in a wrong section");

  /** The policy may not stand in a document of the scope. */
  public static final DiagnosticCode WRONG_SCOPE = error("POL2011", "policy in a wrong scope");

  /** Text stands where none may. */
  public static final DiagnosticCode UNEXPECTED_TEXT = error("POL2012", "unexpected text");

  /** The text of an element is missing. */
  public static final DiagnosticCode MISSING_TEXT = error("POL2013", "missing text");

  /** Parts of an element contradict each other. */
  public static final DiagnosticCode CONFLICT =
      error("POL2014", "parts that contradict each other");

  /** The root is not that of a policy document. */
  public static final DiagnosticCode WRONG_ROOT = error("POL2015", "wrong root element");

  /** The document has no such section. */
  public static final DiagnosticCode UNKNOWN_SECTION = error("POL2016", "unknown section");

  /** A section occurs twice. */
  public static final DiagnosticCode DUPLICATE_SECTION =
      error("POL2017", "section that occurs twice");

  /** The backend section holds more than one policy. */
  public static final DiagnosticCode BACKEND_POLICIES =
      warning("POL2018", "more than one policy in the backend section");

  /** {@code <base/>} stands where nothing can be inherited. */
  public static final DiagnosticCode MISPLACED_BASE =
      error("POL2019", "base without a broader scope");

  /** No fragment has the id. */
  public static final DiagnosticCode UNKNOWN_FRAGMENT = error("POL2020", "unknown fragment");

  /** A fragment includes a fragment. */
  public static final DiagnosticCode NESTED_FRAGMENT =
      error("POL2021", "fragment that includes a fragment");

  /** A policy occurs twice in a section that may hold one. */
  public static final DiagnosticCode REPEATED_POLICY = error("POL2022", "policy that occurs twice");

  /** A policy's own check failed. */
  public static final DiagnosticCode POLICY_ERROR = error("POL2023", "policy that cannot work");

  /** A policy's own check found something odd. */
  public static final DiagnosticCode POLICY_WARNING = warning("POL2024", "policy that looks wrong");

  /** Azure has the attribute, element or value, this implementation has not. */
  public static final DiagnosticCode UNSUPPORTED_FEATURE =
      error("POL2025", "feature that is not supported yet");

  /** Text around an expression makes a literal of the whole. */
  public static final DiagnosticCode MIXED_LITERAL =
      warning("POL2026", "expression inside a literal");

  private PolicyCodes() {}
}
