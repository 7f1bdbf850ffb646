import type { Annotation } from '../../../src/annotations/model';
import type { IdSource } from '../../../src/annotations/random-ids';
import { type AnnotationStore, createAnnotationStore } from '../../../src/annotations/store';
import type { Files } from '../../../src/files/files';
import { MemoryFiles } from '../../../src/files/memory-files';

/** A story of our own, with a passage that occurs once and words that occur more often. */
export const story = [
  'HARBOUR AUDIT FINDS NO RECEIPTS',
  '',
  'PORT ELSINORE (Coastline News) — The new harbour wall cost $41 million more than planned, a senior port official said on Tuesday.',
  '',
  'The official said the receipts were lost in a flood. Mayor Ines Calloway said she had seen no flood.',
  '',
  'A second official said the receipts had never been written.',
  '',
].join('\n');

/** Where some words stand in a text: the first place, or the nth. */
export function spanOf(text: string, words: string, nth = 0): { start: number; end: number } {
  let start = text.indexOf(words);
  for (let at = 0; at < nth; at++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

/** Ids that count up, different for each seed. */
export function countingIds(seed = 0): IdSource {
  let count = 0;
  return {
    uuid: () => {
      const tail = (++count).toString(16).padStart(12, '0');
      return `0199aaaa-0000-7000-8${seed.toString(16).padStart(3, '0')}-${tail}`;
    },
    random: (length) => Uint8Array.from({ length }, (_, index) => (seed * 7 + index * 3 + ++count) % 256),
  };
}

/** A store on files in memory, with a clock that goes on a second with each look. */
export function desk(files: Files = new MemoryFiles({ 'harbour.txt': story }), seed = 0): AnnotationStore {
  let time = Date.UTC(2026, 10, 21, 10, 15) + seed;
  return createAnnotationStore({ files, ids: countingIds(seed), now: () => (time += 1000) });
}

/** A note on some words of the story. */
export function noteOn(
  store: AnnotationStore,
  words: string,
  more: Partial<Parameters<AnnotationStore['create']>[0]> = {},
): Promise<Annotation> {
  return store.create({
    path: 'harbour.txt',
    text: story,
    span: spanOf(story, words),
    kind: 'unverified-claim',
    status: 'needs-source',
    note: 'The figure is not in the audit.',
    actor: 'Ana Ruiz',
    ...more,
  });
}
