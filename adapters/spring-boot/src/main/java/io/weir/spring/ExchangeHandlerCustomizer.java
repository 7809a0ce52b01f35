package io.weir.spring;

import io.weir.runtime.engine.host.ExchangeHandler;

/** Puts something around the handler of requests, such as a measurement. In order of the beans. */
@FunctionalInterface
public interface ExchangeHandlerCustomizer {
  /** The handler to use instead of this one. */
  ExchangeHandler customize(ExchangeHandler handler);
}
