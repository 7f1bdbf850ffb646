import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { EventOp, StoredEvent } from '../../../src/annotations/events';
import { foldEvents } from '../../../src/annotations/fold';
import type { Annotation } from '../../../src/annotations/model';

const anchor = { exact: 'a flood', prefix: 'were lost in ', suffix: '. Mayor', start: 10, end: 17 };

/** An event of the note `n`; the id says who and when in one word: "a3". */
function event(
  id: string,
  op: EventOp,
  parents: string[],
  set: StoredEvent['set'] = {},
  at = 0,
): StoredEvent {
  const actor = { a: 'Ana Ruiz', b: 'Ben Cole', c: 'Cleo Dunn' }[id[0] as 'a' | 'b' | 'c'] ?? 'Ana Ruiz';
  const time = new Date(Date.UTC(2026, 10, 21, 10, at || Number(id.slice(1)))).toISOString();
  return { id, annotation: 'n', article: 'harbour-b2c3d4', op, parents, actor, at: time, set, other: {} };
}

const created = event('a1', 'create', [], { kind: 'number', status: 'open', note: 'Check this.', anchor });

function fold(...events: StoredEvent[]): Annotation {
  const [note, ...others] = foldEvents(events);
  assert.deepEqual(others, []);
  assert.ok(note);
  return note;
}

describe('What several people did to a note', () => {
  it('is what the last of them said, when each had seen the one before', () => {
    const note = fold(
      created,
      event('b2', 'set', ['a1'], { status: 'disputed', note: 'It was 14.' }),
      event('a3', 'set', ['b2'], { status: 'checked' }),
    );
    assert.equal(note.status, 'checked');
    assert.equal(note.note, 'It was 14.');
    assert.deepEqual(note.flags, []);
  });

  it('goes by who had seen what, not by clocks that are wrong', () => {
    const note = fold(
      created,
      event('b2', 'set', ['a1'], { status: 'disputed' }, 59),
      event('a3', 'set', ['b2'], { status: 'checked' }, 2),
    );
    assert.equal(note.status, 'checked');
    assert.deepEqual(note.flags, []);
  });

  it('at the same time: the less cleared status stands, and the note says so', () => {
    const note = fold(
      created,
      event('a2', 'set', ['a1'], { status: 'checked' }, 9),
      event('b2', 'set', ['a1'], { status: 'disputed' }, 3),
    );
    assert.equal(note.status, 'disputed');
    assert.deepEqual(note.flags, [
      'changed by two editors: Ben Cole says “Disputed”, Ana Ruiz says “Checked (CQ)”; the less cleared stands until someone sets it again',
    ]);
    assert.deepEqual(
      note.conflicts?.[0]?.values.map(({ value }) => value),
      ['disputed', 'checked'],
    );
  });

  it('is settled by whoever has seen both', () => {
    const note = fold(
      created,
      event('a2', 'set', ['a1'], { status: 'checked' }),
      event('b2', 'set', ['a1'], { status: 'disputed' }),
      event('a3', 'set', ['a2', 'b2'], { status: 'checked' }),
    );
    assert.equal(note.status, 'checked');
    assert.deepEqual(note.flags, []);
  });

  it('is no dispute when both said the same, or spoke of different things', () => {
    const same = fold(
      created,
      event('a2', 'set', ['a1'], { status: 'checked' }),
      event('b2', 'set', ['a1'], { status: 'checked' }),
    );
    assert.deepEqual(same.flags, []);
    const different = fold(
      created,
      event('a2', 'set', ['a1'], { status: 'checked' }),
      event('b2', 'set', ['a1'], { kind: 'name' }),
    );
    assert.deepEqual([different.status, different.kind, different.flags.length], ['checked', 'name', 0]);
  });

  it('at the same time to the words of the note: the later words stand, the others are shown', () => {
    const note = fold(
      created,
      event('a2', 'set', ['a1'], { note: 'It is 14.' }),
      event('b3', 'set', ['a1'], { note: 'It is 41.' }),
    );
    assert.equal(note.note, 'It is 41.');
    assert.deepEqual(note.flags, ['changed by two editors: the note as Ben Cole left it stands']);
    assert.deepEqual(note.conflicts?.[0]?.values[1]?.value, 'It is 14.');
  });

  it('loses nobody’s evidence', () => {
    const note = fold(
      created,
      event('a2', 'set', ['a1'], { evidence: [{ type: 'document', reference: 'Audit', page: '12' }] }),
      event('b2', 'set', ['a1'], { evidence: [{ type: 'interview', reference: 'Harbour master' }] }),
    );
    assert.deepEqual(note.evidence?.map(({ reference }) => reference).sort(), ['Audit', 'Harbour master']);
  });

  it('keeps every reply', () => {
    const note = fold(
      created,
      event('a2', 'reply', ['a1'], { note: 'Page 12.' }),
      event('b2', 'reply', ['a1'], { note: 'Page 13.' }),
    );
    assert.deepEqual(note.replies.map((reply) => reply.note).sort(), ['Page 12.', 'Page 13.']);
    assert.deepEqual([note.note, note.flags], ['Check this.', []]);
  });

  it('deletes what the deleter had seen', () => {
    const note = fold(
      created,
      event('b2', 'reply', ['a1'], { note: 'Page 12.' }),
      event('a3', 'delete', ['b2']),
    );
    assert.equal(note.deleted, true);
  });

  it('does not delete what the deleter had not seen', () => {
    const edit = fold(
      created,
      event('a2', 'delete', ['a1']),
      event('b2', 'set', ['a1'], { status: 'disputed' }),
    );
    assert.equal(edit.deleted, false);
    assert.deepEqual(edit.flags, ['deleted by Ana Ruiz while Ben Cole changed it: kept']);
    const reply = fold(
      created,
      event('a2', 'delete', ['a1']),
      event('b2', 'reply', ['a1'], { note: 'Wait.' }),
    );
    assert.deepEqual(reply.flags, ['deleted by Ana Ruiz while Ben Cole answered it: kept']);
  });

  it('lets a delete that met an edit be confirmed or withdrawn', () => {
    const both = [created, event('a2', 'delete', ['a1']), event('b2', 'set', ['a1'], { status: 'disputed' })];
    assert.equal(fold(...both, event('a3', 'delete', ['a2', 'b2'])).deleted, true);
    const kept = fold(...both, event('a3', 'undelete', ['a2', 'b2']));
    assert.deepEqual([kept.deleted, kept.flags], [false, []]);
  });

  it('brings back what somebody brought back, though a third had deleted it as well', () => {
    const note = fold(
      created,
      event('a2', 'delete', ['a1']),
      event('b2', 'delete', ['a1']),
      event('a3', 'undelete', ['a2']),
    );
    assert.equal(note.deleted, false);
    assert.equal(note.flags.length, 1);
  });

  it('keeps fields that we do not know, whatever they are called', () => {
    const later = { ...event('b2', 'set', ['a1'], { mood: 'doubtful' }), other: { client: 'desk tool 9' } };
    const odd = event('c2', 'set', ['b2'], { toString: 'x', valueOf: 3 } as unknown as StoredEvent['set']);
    const note = fold(created, later, odd);
    assert.deepEqual(
      { ...note.other },
      { mood: 'doubtful', client: 'desk tool 9', toString: 'x', valueOf: 3 },
    );
  });

  it('shows what a newer version did as far as it is understood, and can no longer be changed here', () => {
    const newer = { ...event('b2', 'set', ['a1'], { status: 'disputed' }), newer: { understood: true } };
    const strange = { ...event('c3', 'set', ['b2']), actor: '', newer: { understood: false } };
    const note = fold(created, newer, strange);
    assert.equal(note.status, 'disputed');
    assert.equal(note.changedBy, 'Ben Cole');
    assert.equal(note.readOnly, true);
    assert.match(note.flags.join(), /newer version of Stet/);
  });

  it('is nothing while its beginning is missing', () => {
    assert.deepEqual(foldEvents([event('b2', 'set', ['a1'], { status: 'disputed' })]), []);
  });
});

const statuses = ['open', 'query', 'needs-source', 'disputed', 'checked', 'opinion', 'stet', 'cut'] as const;
const ops = ['set', 'set', 'set', 'reply', 'reanchor', 'delete', 'undelete'] as const;

/** Any events at all: parents that are missing, go in circles or name themselves, doubled ids, odd times. */
const anyEvents = fc.array(
  fc.record({
    number: fc.integer({ min: 0, max: 11 }),
    op: fc.constantFrom('create' as const, ...ops),
    parents: fc.array(fc.integer({ min: 0, max: 13 }), { maxLength: 4 }),
    minute: fc.integer({ min: 0, max: 5 }),
    status: fc.option(fc.constantFrom(...statuses), { nil: undefined }),
    note: fc.option(fc.string({ maxLength: 3 }), { nil: undefined }),
  }),
  { maxLength: 16 },
);

type Drafts = typeof anyEvents extends fc.Arbitrary<infer T> ? T : never;

function make(drafts: Drafts): StoredEvent[] {
  return drafts.map(({ number, op, parents, minute, status, note }) => ({
    id: `e${number}`,
    annotation: `n${number % 2}`,
    article: 'harbour-b2c3d4',
    op,
    parents: parents.map((parent) => `e${parent}`),
    actor: `editor ${number % 3}`,
    at: `2026-11-21T10:0${minute}:00Z`,
    set: {
      ...(op === 'create' ? { kind: 'number', status: 'open', anchor } : {}),
      ...(op === 'reanchor' ? { anchor: { ...anchor, start: minute } } : {}),
      ...(status && op === 'set' ? { status } : {}),
      ...(note !== undefined && op !== 'delete' ? { note } : {}),
    },
    other: {},
  }));
}

describe('Any events in any order', () => {
  it('fold to the same notes, doubled or not', () => {
    fc.assert(
      fc.property(anyEvents, fc.infiniteStream(fc.nat()), (drafts, numbers) => {
        const events = make(drafts);
        const folded = foldEvents(events);
        const shuffled = [...events, ...events.slice(0, 3)]
          .map((one) => ({ one, rank: numbers.next().value as number }))
          .sort((x, y) => x.rank - y.rank)
          .map(({ one }) => one);
        assert.deepEqual(foldEvents(shuffled), folded);
      }),
      { numRuns: 1000 },
    );
  });

  it('lose no reply and delete nothing that the deleter had not seen', () => {
    fc.assert(
      fc.property(histories(), (events) => {
        const [note] = foldEvents(events);
        assert.ok(note);
        const replies = events.filter(({ op }) => op === 'reply').map(({ id }) => id);
        assert.deepEqual(note.replies.map(({ id }) => id).sort(), replies.sort());
        const seen = ancestors(events);
        const unseen = events.filter(
          ({ id, op }) =>
            op !== 'delete' && !events.some((other) => other.op === 'delete' && seen.get(other.id)?.has(id)),
        );
        if (note.deleted) assert.deepEqual(unseen, []);
        // The status is one that somebody set last, as far as they knew.
        const set = events.filter((one) => one.set.status !== undefined);
        const last = set.filter((one) => !set.some((other) => seen.get(other.id)?.has(one.id)));
        assert.ok(last.some((one) => one.set.status === note.status));
        assert.equal(
          note.flags.some((flag) => flag.includes('says “')),
          new Set(last.map((one) => one.set.status)).size > 1,
        );
      }),
      { numRuns: 500 },
    );
  });
});

/** What three people do who now and then hear of each other's work: each event knows all its writer knew. */
function histories(): fc.Arbitrary<StoredEvent[]> {
  const step = fc.record({
    who: fc.integer({ min: 0, max: 2 }),
    hears: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined, freq: 2 }),
    op: fc.constantFrom(...ops),
    status: fc.constantFrom(...statuses),
    minute: fc.integer({ min: 10, max: 59 }),
  });
  return fc.array(step, { minLength: 1, maxLength: 14 }).map((steps) => {
    const known = [0, 1, 2].map(() => new Map([[created.id, created]]));
    steps.forEach(({ who, hears, op, status, minute }, index) => {
      const mine = known[who] as Map<string, StoredEvent>;
      if (hears !== undefined) for (const [id, one] of known[hears] ?? []) mine.set(id, one);
      const all = [...mine.values()];
      const heads = all.filter(({ id }) => !all.some(({ parents }) => parents.includes(id)));
      const set =
        op === 'set' ? { status } : op === 'reply' ? { note: 'yes' } : op === 'reanchor' ? { anchor } : {};
      const one = event(
        `${'abc'[who]}${index + 2}`,
        op,
        heads.map(({ id }) => id),
        set,
        minute,
      );
      mine.set(one.id, one);
    });
    return [...new Map(known.flatMap((mine) => [...mine])).values()];
  });
}

function ancestors(events: readonly StoredEvent[]): Map<string, Set<string>> {
  const parents = new Map(events.map(({ id, parents: own }) => [id, own]));
  const all = new Map<string, Set<string>>();
  for (const { id } of events) {
    const seen = new Set<string>();
    const open = [...(parents.get(id) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(parents.get(next) ?? []));
    }
    all.set(id, seen);
  }
  return all;
}
