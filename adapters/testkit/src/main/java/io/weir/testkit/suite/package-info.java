/** YAML suites: a policy's behaviour as data, run in virtual time without network. */
@NullMarked
package io.weir.testkit.suite;

import org.jspecify.annotations.NullMarked;
