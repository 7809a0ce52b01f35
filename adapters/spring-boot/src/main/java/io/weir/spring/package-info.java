/** Policies in a Spring Boot application: auto-configuration, health, metrics and an endpoint. */
@NullMarked
package io.weir.spring;

import org.jspecify.annotations.NullMarked;
