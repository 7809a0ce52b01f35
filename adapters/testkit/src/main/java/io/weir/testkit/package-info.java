/** Unit-tests policies in isolation: the entry for JUnit 5. */
@NullMarked
package io.weir.testkit;

import org.jspecify.annotations.NullMarked;
