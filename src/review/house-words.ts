import { checkWords, type EntryShape } from '../sources/check-words';
import { listedCues } from '../sources/cue-words';
import type { SourceOptions } from '../sources/options';

type ListName = Exclude<keyof SourceOptions, 'unnamedOfficial'>;

/** In the order in which an entry keeps its place against one that contradicts it. */
const shapes: readonly (readonly [ListName, EntryShape])[] = [
  ['cues', 'verb'],
  ['notCues', 'verb'],
  ['roles', 'singular'],
  ['notRoles', 'singular'],
  ['bodies', 'noun or name'],
  ['outlets', 'noun or name'],
  ['documents', 'noun or name'],
];

const nouns = shapes.slice(2).map(([name]) => name);

/** Every noun is one thing only, and a verb is a cue or none. */
const apart: readonly (readonly [ListName, ListName])[] = [
  ['cues', 'notCues'],
  ...nouns.flatMap((a, i) => nouns.slice(i + 1).map((b) => [a, b] as const)),
];

/** A word of a house style that cannot be used, or does nothing. */
export interface HouseWordProblem {
  readonly list: ListName;
  /** The place of the entry in its list. */
  readonly at: number;
  readonly message: string;
  /** True for an entry that is right but has nothing to do. */
  readonly idle: boolean;
}

/** Gives the words of a house style that can be used, with what is wrong with the others. */
export function checkHouseWords(given: SourceOptions): {
  words: SourceOptions;
  problems: HouseWordProblem[];
} {
  const lists = shapes.map(([name, shape]) => ({ name, shape, entries: given[name] ?? [] }));
  const problems: HouseWordProblem[] = checkWords(lists, apart).map(({ list, at, message }) => ({
    list: list as ListName,
    at,
    message,
    idle: false,
  }));
  const wrong = new Set(problems.map(({ list, at }) => `${list} ${at}`));
  (given.notCues ?? []).forEach((entry, at) => {
    if (wrong.has(`notCues ${at}`) || listedCues(entry).length > 0) return;
    const message = `“${entry}” stands on none of Stet’s lists of verbs, so there is nothing to take off.`;
    problems.push({ list: 'notCues', at, message, idle: true });
  });
  const words: Record<string, unknown> = {};
  if (given.unnamedOfficial) words.unnamedOfficial = given.unnamedOfficial;
  for (const { name, entries } of lists) {
    const kept = entries.filter((_, at) => !wrong.has(`${name} ${at}`));
    if (kept.length > 0) words[name] = kept;
  }
  return { words, problems };
}
