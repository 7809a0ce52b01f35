package io.weir.runtime.dotnet.xml;

/**
 * A namespace as XPath sees it: an attribute that declares it, looked at from an element that it
 * reaches. Two are equal if both are the same.
 */
record XPathNamespaceNode(Object declaration, Object element) {}
