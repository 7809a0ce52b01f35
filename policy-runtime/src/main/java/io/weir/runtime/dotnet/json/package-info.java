/** Newtonsoft.Json and its LINQ to JSON. */
@NullMarked
package io.weir.runtime.dotnet.json;

import org.jspecify.annotations.NullMarked;
