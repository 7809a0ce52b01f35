/** LINQ to XML and the XML DOM. */
@NullMarked
package io.weir.runtime.dotnet.xml;

import org.jspecify.annotations.NullMarked;
