/** What the orders example needs around the gateway: an issuer of tokens and an orders service. */
@NullMarked
package io.weir.gateway.demo;

import org.jspecify.annotations.NullMarked;
