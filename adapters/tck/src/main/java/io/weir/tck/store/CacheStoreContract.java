package io.weir.tck.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.weir.api.spi.CacheStore;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.json.JArray;
import io.weir.runtime.dotnet.json.JObject;
import io.weir.runtime.dotnet.json.JToken;
import io.weir.runtime.dotnet.json.JValue;
import io.weir.runtime.dotnet.number.Decimal;
import io.weir.runtime.dotnet.number.Guid;
import io.weir.runtime.dotnet.time.DateTime;
import io.weir.runtime.dotnet.time.DateTimeCreation;
import io.weir.runtime.dotnet.time.DateTimeOffset;
import io.weir.runtime.dotnet.time.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every {@link CacheStore} must do. A subclass gives an empty store for each test, and lets
 * time pass for it.
 */
public abstract class CacheStoreContract {
  private static final Duration HOUR = Duration.ofHours(1);

  private CacheStore store;

  /** Makes the contract's tests; called by JUnit. */
  protected CacheStoreContract() {}

  /** An empty store. */
  protected abstract CacheStore create();

  /** Lets at least so much time pass for the store, and not much more. */
  protected abstract void pass(Duration time) throws Exception;

  @BeforeEach
  void createStore() {
    store = create();
  }

  static Stream<Object> values() {
    return Stream.of(
        "",
        "text",
        "Ünïcödé 鍵 😀 \ud800 \u0000",
        "x".repeat(3_000_000),
        true,
        false,
        'ß',
        7,
        -7L,
        1.5,
        Double.NaN,
        -0.0,
        1.5f,
        (short) 3,
        (byte) -3,
        UInt64.valueOf(-1),
        Decimal.literal("1.10"),
        DateTime.utc(Instant.parse("2026-01-01T12:00:00.1234567Z")),
        DateTimeOffset.of(
            DateTimeCreation.create(638_000_000_000_000_000L), TimeSpan.ofTicks(36_000_000_000L)),
        TimeSpan.ofTicks(-5),
        Guid.of(UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e")));
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueComesBackEqualWithItsType(Object value) throws Exception {
    await(store.put("k", value, HOUR));
    Object found = await(store.get("k"));
    assertEquals(value, found);
    assertSame(value.getClass(), found == null ? null : found.getClass());
  }

  static Stream<JToken> tokens() {
    return Stream.of(
        JObject.parse(
            "{\"a\":1,\"b\":[1.50,\"x\",null,true,{}],\"date\":\"2026-01-01T00:00:00Z\","
                + "\"big\":123456789012345678901234567890,\"\":\"\"}"),
        JArray.parse("[[],[[1]]]"),
        JValue.createString("2026-01-01T00:00:00Z"),
        JValue.createString(null),
        JValue.createNull(),
        JValue.of(Decimal.literal("2.500")));
  }

  @ParameterizedTest
  @MethodSource("tokens")
  void jsonComesBackEqual(JToken value) throws Exception {
    await(store.put("k", value, HOUR));
    JToken found = (JToken) await(store.get("k"));
    assertEquals(true, found != null && JToken.deepEquals(value, found));
    assertEquals(value.toString(), found == null ? null : found.toString());
  }

  @Test
  void bytesComeBackEqual() throws Exception {
    byte[] value = {0, -1, 13, 10, 127};
    await(store.put("k", value, HOUR));
    assertArrayEquals(value, (byte[]) await(store.get("k")));
  }

  @Test
  void whatWasNeverPutIsAbsent() throws Exception {
    assertNull(await(store.get("k")));
  }

  @Test
  void theLastValueStands() throws Exception {
    await(store.put("k", "first", HOUR));
    await(store.put("k", 2, HOUR));
    assertEquals(2, await(store.get("k")));
  }

  @Test
  void aRemovedValueIsAbsentAndRemovingNoneSucceeds() throws Exception {
    await(store.put("k", "v", HOUR));
    await(store.remove("k"));
    await(store.remove("k"));
    assertNull(await(store.get("k")));
  }

  @Test
  void aValueEndsWithItsTime() throws Exception {
    await(store.put("short", "v", Duration.ofMillis(150)));
    await(store.put("long", "v", HOUR));
    pass(Duration.ofMillis(160));
    assertNull(await(store.get("short")));
    assertEquals("v", await(store.get("long")));
  }

  @Test
  void aNewValueHasANewTime() throws Exception {
    await(store.put("k", "v", Duration.ofMillis(150)));
    await(store.put("k", "w", HOUR));
    pass(Duration.ofMillis(160));
    assertEquals("w", await(store.get("k")));
  }

  @Test
  void aLifetimeOfNothingIsARemoval() throws Exception {
    await(store.put("k", "v", HOUR));
    await(store.put("k", "w", Duration.ZERO));
    assertNull(await(store.get("k")));
  }

  @Test
  void aLifetimeBeyondAllTimesIsTaken() throws Exception {
    await(store.put("k", "v", Duration.ofSeconds(Long.MAX_VALUE)));
    assertEquals("v", await(store.get("k")));
  }

  @Test
  void keysAreComparedWithCaseAndAnyTextIsOne() throws Exception {
    for (String key : new String[] {"", "a", "A", " a", "{a}", "鍵", "a\r\nb", "k".repeat(9000)}) {
      await(store.put(key, key + "!", HOUR));
    }
    assertEquals("a!", await(store.get("a")));
    assertEquals("A!", await(store.get("A")));
    assertEquals("!", await(store.get("")));
    assertEquals("k".repeat(9000) + "!", await(store.get("k".repeat(9000))));
    assertNull(await(store.get("k".repeat(9001))));
  }

  private static <T extends @Nullable Object> T await(CompletionStage<T> stage) throws Exception {
    return stage.toCompletableFuture().get(30, TimeUnit.SECONDS);
  }
}
