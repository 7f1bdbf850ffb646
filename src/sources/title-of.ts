import type { Entry } from './entry';
import { nameParts } from './name-parts';
import type { KnownNames } from './names';
import { isRole, mayBeRole } from './roles';
import { tellingOf, trimmed } from './telling';
import * as is from './word-classes';

/** The title of a named person, as the copy gives it: where they speak, before their name elsewhere, or in what is told of them. */
export function titleOf(entry: Entry, told: readonly string[], known: KnownNames): string | null {
  const { kind, name } = entry;
  if (kind !== 'named' || name === null) return null;
  const many = name.includes(' and ');
  for (const title of [entry.title, known.titleOf(name)]) {
    const clean = title && cleanTitle(title, many);
    if (clean) return clean;
  }
  for (const words of told) {
    if (namesSelf(words, name)) continue;
    const telling = tellingOf(words);
    if (telling?.sort === 'what') return withoutClause(telling.words);
  }
  return null;
}

/** True where the words hold the person's own name: then they are about somebody beside it, or say it again. */
export function namesSelf(words: string, name: string): boolean {
  const own = nameParts(name);
  const last = own[own.length - 1];
  return last !== undefined && nameParts(words).includes(last);
}

/** Without what is swept in before it ("After", "state lawmakers and"); null where no role is left. */
function cleanTitle(title: string, many: boolean): string | null {
  let words = trimmed(title).split(' ');
  const plain = () => words.map((word) => word.toLowerCase().replace(/[’']s$|[.,]+$/, ''));
  while (
    words.length > 0 &&
    (leads(plain()[0] ?? '') || (!many && /s$/.test(plain()[0] ?? '') && words[1] === 'and'))
  )
    words = words.slice(1);
  if (!many) {
    // "state lawmakers and Republican Gov.": of several people the last is named.
    const and = words.lastIndexOf('and');
    const before = plain()[and - 1] ?? '';
    if (and > 0 && isPlural(before)) words = words.slice(and + 1);
  }
  const all = plain();
  const tie = all.findIndex((word) => is.prepositions.has(word));
  const core = tie > 0 ? all.slice(0, tie) : all;
  const head = (core[core.length - 1] ?? '').replace(/,$/, '');
  if (is.documentNounSet.has(head)) return null;
  if (!many && isPlural(head) && all[0] !== 'one') return null;
  return core.some(isRole) || mayBeRole(head) ? words.join(' ') : null;
}

function isPlural(word: string): boolean {
  return is.singularOf(word) !== word && isRole(word) && !is.titleWords.has(word);
}

function leads(word: string): boolean {
  return (
    (is.prepositions.has(word) || is.conjunctions.has(word) || is.determiners.has(word)) && word !== 'one'
  );
}

/** The title alone: "professor" of "professor who teaches law". */
function withoutClause(words: string): string {
  return words.replace(/,?\s+(?:who|whose|which|that)\b.*$/s, '').trim();
}
