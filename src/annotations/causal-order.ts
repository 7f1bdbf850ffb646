import type { StoredEvent } from './events';

/** The events of one annotation in the order they happened, and who had seen what. */
export interface CausalHistory {
  /** Parents before children; where neither had seen the other, by time, then by id. */
  readonly events: readonly StoredEvent[];
  /** Had the writer of `later` seen `earlier`? Both are places in `events`. */
  seen(later: number, earlier: number): boolean;
  /** Those of the given places that none of the others has seen, in order. */
  unseen(places: readonly number[]): number[];
  /** The ids of the events that no other event has seen: the parents of the next one. */
  readonly heads: readonly string[];
}

/** By time, then by id. Times may be written with more or fewer digits. */
export function byTime(a: StoredEvent, b: StoredEvent): number {
  const difference = Date.parse(a.at) - Date.parse(b.at);
  if (difference !== 0 && !Number.isNaN(difference)) return difference;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * Orders the events of one annotation. The same events in any order give the same answer, whatever is
 * wrong with them: parents that are missing, that name themselves, or that go round in a circle.
 * A `create` comes before all else, for nobody can change a note that they have not seen.
 */
export function causalHistory(events: Iterable<StoredEvent>): CausalHistory {
  const byId = new Map<string, StoredEvent>();
  for (const event of events) {
    const other = byId.get(event.id);
    // Two files that claim one id: whichever came first, the same one counts.
    if (!other || JSON.stringify(event) < JSON.stringify(other)) byId.set(event.id, event);
  }
  const waiting = [...byId.values()].sort(byTime);
  const creates = waiting.filter((event) => event.op === 'create').map((event) => event.id);
  const parents = new Map(
    waiting.map((event) => [
      event.id,
      event.op === 'create'
        ? []
        : [...new Set([...creates, ...event.parents])].filter((id) => id !== event.id && byId.has(id)),
    ]),
  );
  const order = sortByParents(waiting, parents);
  const place = new Map(order.map((event, index) => [event.id, index]));

  const words = Math.ceil(order.length / 32);
  const ancestors = order.map(() => new Uint32Array(words));
  order.forEach((event, index) => {
    const own = ancestors[index] as Uint32Array;
    for (const id of parents.get(event.id) ?? []) {
      const parent = place.get(id) as number;
      if (parent >= index) continue; // a circle: broken where the order broke it
      own[parent >> 5] = (own[parent >> 5] as number) | (1 << (parent & 31));
      (ancestors[parent] as Uint32Array).forEach((bits, word) => {
        own[word] = (own[word] as number) | bits;
      });
    }
  });
  const holds = (bits: Uint32Array | undefined, index: number) =>
    (((bits?.[index >> 5] ?? 0) >>> (index & 31)) & 1) === 1;
  const unseen = (places: readonly number[]) => {
    const seen = new Uint32Array(words);
    const left: number[] = [];
    for (const index of [...places].sort((a, b) => b - a)) {
      if (!holds(seen, index)) left.push(index);
      ancestors[index]?.forEach((bits, word) => {
        seen[word] = (seen[word] as number) | bits;
      });
    }
    return left.reverse();
  };
  return {
    events: order,
    seen: (later, earlier) => holds(ancestors[later], earlier),
    unseen,
    heads: unseen(order.map((_, index) => index)).map((index) => (order[index] as StoredEvent).id),
  };
}

/** Kahn's topological sort; of those that are ready the first by time goes first. */
function sortByParents(
  waiting: readonly StoredEvent[],
  parents: ReadonlyMap<string, readonly string[]>,
): StoredEvent[] {
  const children = new Map<string, number[]>();
  const missing = waiting.map((event) => (parents.get(event.id) ?? []).length);
  waiting.forEach((event, index) => {
    for (const id of parents.get(event.id) ?? []) {
      const list = children.get(id);
      if (list) list.push(index);
      else children.set(id, [index]);
    }
  });
  // The places of those that are ready, the latest first, so that the next one can be popped.
  const ready: number[] = [];
  const makeReady = (index: number) => {
    let low = 0;
    let high = ready.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ready[middle] as number) > index) low = middle + 1;
      else high = middle;
    }
    ready.splice(low, 0, index);
  };
  missing.forEach((count, index) => {
    if (count === 0) makeReady(index);
  });
  const order: StoredEvent[] = [];
  const taken = new Array<boolean>(waiting.length).fill(false);
  let firstLeft = 0;
  while (order.length < waiting.length) {
    while (taken[firstLeft]) firstLeft++;
    // Where parents go round in a circle nothing is ready: go on with the earliest that is left.
    const next = ready.pop() ?? firstLeft;
    taken[next] = true;
    const event = waiting[next] as StoredEvent;
    order.push(event);
    for (const child of children.get(event.id) ?? []) {
      missing[child] = (missing[child] as number) - 1;
      if (missing[child] === 0 && !taken[child]) makeReady(child);
    }
  }
  return order;
}
