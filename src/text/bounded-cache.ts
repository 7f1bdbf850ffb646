/** A cache that holds a bounded number of answers and forgets the one longest unused. */
export interface BoundedCache<Value> {
  /** The answer kept for `key`, else the one `make` gives, which is then kept. */
  get(key: string, make: () => Value): Value;
  clear(): void;
}

/**
 * A cache of at most `entries` answers whose keys together hold at most `units` UTF-16 code units.
 * A key longer than `units` is answered and not kept.
 */
export function createBoundedCache<Value>(entries: number, units: number): BoundedCache<Value> {
  // A Map keeps the order of insertion, so its first key is the one longest unused.
  const kept = new Map<string, { readonly value: Value; used: number }>();
  // Moving an answer to the end at each use costs more than finding it: one of the latest eighth stays where it is.
  const latest = entries >> 3;
  let moves = 0;
  let held = 0;

  function forgetOldest(): void {
    for (const key of kept.keys()) {
      if (kept.size <= entries && held <= units) return;
      kept.delete(key);
      held -= key.length;
    }
  }

  return Object.freeze({
    get(key: string, make: () => Value): Value {
      const known = kept.get(key);
      if (known) {
        if (moves - known.used >= latest) {
          known.used = ++moves;
          kept.delete(key);
          kept.set(key, known);
        }
        return known.value;
      }
      const value = make();
      if (key.length > units) return value;
      if (!kept.has(key)) held += key.length;
      kept.set(key, { value, used: ++moves });
      forgetOldest();
      return value;
    },
    clear(): void {
      kept.clear();
      held = 0;
    },
  });
}
