import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MemoryFiles } from '../../../src/files/memory-files';
import { desk, noteOn, story } from './desk';

const people = ['Ana Ruiz', 'Ben Cole', 'Cleo Dunn'] as const;
const passages = ['cost $41 million more than planned', 'lost in a flood', 'Mayor Ines Calloway'] as const;
const statuses = ['open', 'query', 'needs-source', 'disputed', 'checked', 'stet'] as const;

const steps = fc.array(
  fc.record({
    who: fc.nat({ max: 2 }),
    what: fc.constantFrom('create', 'set', 'reply', 'delete', 'undelete', 'pull', 'pull'),
    which: fc.nat({ max: 9 }),
    status: fc.constantFrom(...statuses),
    from: fc.nat({ max: 2 }),
  }),
  { minLength: 4, maxLength: 24 },
);

describe('Three people who write notes and now and then pull each other’s work', () => {
  it('see the same in the end, have lost no reply, and were never asked to merge a file', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (plan) => {
        const disks = people.map(() => new MemoryFiles({ 'harbour.txt': story }));
        const desks = disks.map((files, seed) => desk(files, seed + 1));
        const replies = new Set<string>();
        let said = 0;

        /** What git does: files that only one side has are taken over. No file is on both sides with two contents. */
        const pull = async (to: number, from: number) => {
          const theirs = disks[from] as MemoryFiles;
          const ours = disks[to] as MemoryFiles;
          for (const { path } of await theirs.list('', [''])) {
            const [text, own] = [theirs.text(path) ?? '', ours.text(path)];
            if (own === undefined) ours.put(path, text);
            else assert.equal(own, text, `${path} would be a conflict`);
          }
          await desks[to]?.load();
        };

        for (const { who, what, which, status, from } of plan) {
          const store = desks[who] as (typeof desks)[number];
          const actor = people[who] as string;
          const notes = store.forArticle('harbour.txt', { deleted: true });
          const note = notes[which % Math.max(1, notes.length)];
          if (what === 'pull') await pull(who, from);
          else if (what === 'create') await noteOn(store, passages[which % 3] as string, { actor });
          else if (!note) continue;
          else if (what === 'undelete') await store.undelete(note.id, { actor });
          else if (what === 'delete') await store.delete(note.id, { actor });
          else if (note.deleted) continue;
          else if (what === 'set') await store.set(note.id, { actor, status });
          else {
            replies.add(`${note.id} ${++said}`);
            await store.reply(note.id, { actor, note: String(said) });
          }
        }
        for (const [to, from] of [
          [0, 1],
          [0, 2],
          [1, 0],
          [2, 0],
        ] as const) {
          await pull(to, from);
        }
        const [first, ...others] = desks.map((store) => store.forArticle('harbour.txt', { deleted: true }));
        for (const other of others) assert.deepEqual(other, first);
        const kept = first?.flatMap(({ id, replies: some }) => some.map((reply) => `${id} ${reply.note}`));
        assert.deepEqual(new Set(kept), replies);
        for (const store of desks) assert.deepEqual(store.problems(), []);
      }),
      { numRuns: 150 },
    );
  });
});
