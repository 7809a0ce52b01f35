/** The members of {@code context} as data: what suites and fixtures say of an exchange. */
@NullMarked
package io.weir.testkit.context;

import org.jspecify.annotations.NullMarked;
