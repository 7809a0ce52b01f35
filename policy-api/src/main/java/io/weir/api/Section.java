package io.weir.api;

/**
 * The sections of a policy document.
 *
 * @since 0.1
 */
public enum Section {
  /** Before the backend. */
  INBOUND("inbound"),
  /** The call of the backend. */
  BACKEND("backend"),
  /** After the backend. */
  OUTBOUND("outbound"),
  /** After an error in any of the others. */
  ON_ERROR("on-error");

  private final String elementName;

  Section(String elementName) {
    this.elementName = elementName;
  }

  /** The name of the section's element. */
  public String elementName() {
    return elementName;
  }
}
