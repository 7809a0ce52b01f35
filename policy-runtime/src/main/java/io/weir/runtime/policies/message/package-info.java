/** Policies that change messages: headers, status, method, body, query, variables. */
@NullMarked
package io.weir.runtime.policies.message;

import org.jspecify.annotations.NullMarked;
