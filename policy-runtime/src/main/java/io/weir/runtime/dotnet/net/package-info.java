/** Uri, WebUtility and IPAddress. */
@NullMarked
package io.weir.runtime.dotnet.net;

import org.jspecify.annotations.NullMarked;
