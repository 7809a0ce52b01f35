package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.Budget;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The hash table behind {@code Dictionary} and {@code HashSet}. Entries stand in the order of
 * insertion; the slot of a removed entry goes on a free list and is the next to be used, so that
 * expressions see .NET's order of enumeration. A free slot is marked by {@code next < -1}.
 */
public final class EntryTable {
  private static final int START_OF_FREE_LIST = -3;

  /** Makes the upper bits depend on the lower ones: 2 to the 32nd over the golden ratio. */
  private static final int SPREAD = 0x9e3779b9;

  private static final int[] PRIMES = {
    3, 7, 11, 17, 23, 29, 37, 47, 59, 71, 89, 107, 131, 163, 197, 239, 293, 353, 431, 521, 631, 761,
    919, 1103, 1327, 1597, 1931, 2333, 2801, 3371, 4049, 4861, 5839, 7013, 8419, 10103, 12143,
    14591, 17519, 21023, 25229, 30293, 36353, 43627, 52361, 62851, 75431, 90523, 108631, 130363,
    156437, 187751, 225307, 270371, 324449, 389357, 467237, 560689, 672827, 807403, 968897, 1162687,
    1395263, 1674319, 2009191, 2411033, 2893249, 3471899, 4166287, 4999559, 5999471, 7199369
  };

  private static final int[] NO_INTS = {};
  private static final Object[] NO_OBJECTS = {};

  private final IEqualityComparer comparer;
  private int[] buckets = NO_INTS;
  private int[] hashes = NO_INTS;
  private int[] nexts = NO_INTS;
  private @Nullable Object[] keys = NO_OBJECTS;
  private @Nullable Object[] values = NO_OBJECTS;
  private int slots;
  private int freeList = -1;
  private int freeCount;
  private int version;

  /** An empty table. */
  public EntryTable(@Nullable IEqualityComparer comparer) {
    this.comparer = EqualityComparer.orDefault(comparer);
  }

  /** The same entries in the same slots, free ones included. */
  public EntryTable(EntryTable source) {
    comparer = source.comparer;
    buckets = source.buckets.clone();
    hashes = source.hashes.clone();
    nexts = source.nexts.clone();
    keys = source.keys.clone();
    values = source.values.clone();
    slots = source.slots;
    freeList = source.freeList;
    freeCount = source.freeCount;
  }

  /** How keys are compared. */
  public IEqualityComparer comparer() {
    return comparer;
  }

  /** The number of entries. */
  public int count() {
    return slots - freeCount;
  }

  /** How many entries fit without growing, as .NET counts. */
  int capacity() {
    return nexts.length;
  }

  /** The slots in use, free ones between them included. */
  public int slots() {
    return slots;
  }

  /** Whether a slot holds an entry. */
  public boolean isUsed(int slot) {
    return nexts[slot] >= -1;
  }

  /** The key in a slot. */
  public @Nullable Object key(int slot) {
    return keys[slot];
  }

  /** The value in a slot. */
  public @Nullable Object value(int slot) {
    return values[slot];
  }

  /** Replaces the value in a slot: no change to those who enumerate. */
  public void setValue(int slot, @Nullable Object value) {
    values[slot] = value;
  }

  /** Counts the changes that end enumerations. */
  public int version() {
    return version;
  }

  /** The slot of a key, or -1. */
  public int find(@Nullable Object key) {
    if (buckets.length == 0) {
      return -1;
    }
    int hash = hash(key);
    int slot = buckets[bucket(hash)] - 1;
    int steps = 0;
    while (slot >= 0 && !(hashes[slot] == hash && comparer.equal(keys[slot], key))) {
      slot = nexts[slot];
      steps++;
    }
    if (steps > 8) {
      Budget.steps(steps);
    }
    return slot;
  }

  private int hash(@Nullable Object key) {
    return key == null ? 0 : comparer.hash(key);
  }

  /** A part of the table that is as long as the hash is of all hashes: no division. */
  private int bucket(int hash) {
    return (int) ((((hash * SPREAD) & 0xffff_ffffL) * buckets.length) >>> 32);
  }

  /** Adds a key that is not there, and returns its slot. */
  public int add(@Nullable Object key, @Nullable Object value) {
    int slot;
    if (freeCount > 0) {
      slot = freeList;
      freeList = START_OF_FREE_LIST - nexts[freeList];
      freeCount--;
    } else {
      if (slots == nexts.length) {
        resize(slots == 0 ? PRIMES[0] : prime(2L * slots));
      }
      slot = slots++;
    }
    int hash = hash(key);
    int bucket = bucket(hash);
    hashes[slot] = hash;
    keys[slot] = key;
    values[slot] = value;
    nexts[slot] = buckets[bucket] - 1;
    buckets[bucket] = slot + 1;
    version++;
    return slot;
  }

  /** Removes a key and returns the slot it had, or -1. The slot's value stays readable. */
  public int remove(@Nullable Object key) {
    if (buckets.length == 0) {
      return -1;
    }
    int hash = hash(key);
    int bucket = bucket(hash);
    int last = -1;
    int slot = buckets[bucket] - 1;
    while (slot >= 0) {
      if (hashes[slot] == hash && comparer.equal(keys[slot], key)) {
        if (last < 0) {
          buckets[bucket] = nexts[slot] + 1;
        } else {
          nexts[last] = nexts[slot];
        }
        nexts[slot] = START_OF_FREE_LIST - freeList;
        keys[slot] = null;
        freeList = slot;
        freeCount++;
        return slot;
      }
      last = slot;
      slot = nexts[slot];
    }
    return -1;
  }

  /** Removes everything. */
  public void clear() {
    Arrays.fill(buckets, 0);
    Arrays.fill(keys, 0, slots, null);
    Arrays.fill(values, 0, slots, null);
    slots = 0;
    freeList = -1;
    freeCount = 0;
  }

  /** Makes room, and returns how many entries fit. */
  int ensureCapacity(int capacity) {
    if (nexts.length >= capacity) {
      return nexts.length;
    }
    version++;
    resize(prime(capacity));
    return nexts.length;
  }

  /** Gives room back; closes the gaps of removed entries. */
  void trim(int capacity) {
    int size = prime(capacity);
    if (size >= nexts.length) {
      return;
    }
    version++;
    int to = 0;
    for (int slot = 0; slot < slots; slot++) {
      if (isUsed(slot)) {
        keys[to] = keys[slot];
        values[to] = values[slot];
        hashes[to] = hashes[slot];
        nexts[to] = -1;
        to++;
      }
    }
    slots = to;
    freeCount = 0;
    freeList = -1;
    resize(size);
  }

  /** The least of .NET's table sizes that is not smaller. */
  static int prime(long least) {
    for (int prime : PRIMES) {
      if (prime >= least) {
        return prime;
      }
    }
    for (int i = Check.size(least) | 1; ; i += 2) {
      if ((i - 1) % 101 != 0 && BigInteger.valueOf(i).isProbablePrime(30)) {
        return i;
      }
    }
  }

  private void resize(int size) {
    Check.grown(size);
    hashes = Arrays.copyOf(hashes, size);
    nexts = Arrays.copyOf(nexts, size);
    keys = Arrays.copyOf(keys, size);
    values = Arrays.copyOf(values, size);
    buckets = new int[size];
    for (int slot = 0; slot < slots; slot++) {
      if (nexts[slot] >= -1) {
        int bucket = bucket(hashes[slot]);
        nexts[slot] = buckets[bucket] - 1;
        buckets[bucket] = slot + 1;
      }
    }
  }

  /** Enumerates keys, values or pairs; a change meanwhile throws. */
  Iterator<@Nullable Object> iterator(Element element) {
    return new EntryCursor(element);
  }

  /** What an entry is enumerated as. */
  interface Element {
    /** The element for a slot. */
    @Nullable Object of(int slot);
  }

  private final class EntryCursor extends Cursor {
    private final Element element;
    private final int expected = version;
    private int at;

    EntryCursor(Element element) {
      this.element = element;
    }

    @Override
    protected boolean moveNext() {
      if (version != expected) {
        throw Enumeration.modified();
      }
      while (at < slots) {
        int slot = at++;
        if (isUsed(slot)) {
          current = element.of(slot);
          return true;
        }
      }
      return false;
    }
  }
}
