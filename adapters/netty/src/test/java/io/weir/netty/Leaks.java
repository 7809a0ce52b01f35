package io.weir.netty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.netty.buffer.PooledByteBufAllocator;
import io.netty.util.ResourceLeakDetector;
import io.netty.util.ResourceLeakDetectorFactory;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Buffers that were collected without being released. */
final class Leaks {
  private static final Queue<String> FOUND = new ConcurrentLinkedQueue<>();

  private Leaks() {}

  /** Begins to watch every buffer; before any is made. */
  static void watch() {
    System.setProperty("io.netty.leakDetection.level", "paranoid");
    ResourceLeakDetectorFactory.setResourceLeakDetectorFactory(
        new ResourceLeakDetectorFactory() {
          @Override
          @SuppressWarnings("deprecation") // and yet the one that must be implemented
          public <T> ResourceLeakDetector<T> newResourceLeakDetector(
              Class<T> resource, int interval, long max) {
            return new ResourceLeakDetector<>(resource, interval) {
              @Override
              protected boolean needReport() {
                return true;
              }

              @Override
              protected void reportTracedLeak(String type, String records) {
                FOUND.add(type + records);
              }

              @Override
              protected void reportUntracedLeak(String type) {
                FOUND.add(type);
              }
            };
          }
        });
  }

  /** Fails if any was found so far. */
  static void check() {
    System.gc();
    PooledByteBufAllocator.DEFAULT.buffer(1).release(); // looks for collected ones
    assertEquals("", String.join("\n", FOUND));
  }
}
