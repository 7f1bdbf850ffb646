import { createBoundedCache } from '../text/bounded-cache';
import type { Entry } from './entry';
import { nameParts } from './name-parts';
import type { KnownNames } from './names';
import { anybody } from './read-name';
import { isRole, mayBeRole } from './roles';
import { tellingOf } from './telling';
import { coreOf, isAct, trimmed } from './who-phrase';
import * as is from './word-classes';

/**
 * The titles of a named person, as the copy gives them: where they speak, before their name elsewhere, else in what is
 * told of them. The first is who they are; a party comes last.
 */
export function titlesOf(entry: Entry, told: readonly string[], known: KnownNames): readonly string[] {
  return titlesGiven(entry, told, known).filter((title) => !linkWords.test(title));
}

/** At the head of a sentence these have a capital: "Neither Mr. Berg nor the council". */
const linkWords = /^(?:neither|either|both|nor|not|even|only|like|unlike|but|and|while|with|without)$/i;

function titlesGiven(entry: Entry, told: readonly string[], known: KnownNames): readonly string[] {
  const { kind, name } = entry;
  if (kind !== 'named' || name === null) return [];
  const many = name.includes(' and ');
  const titles: string[] = [];
  for (const title of [entry.title, known.titleOf(name)]) {
    const clean = title && cleanTitle(title, many);
    if (clean) titles.push(clean);
  }
  titles.sort((a, b) => Number(isParty(a)) - Number(isParty(b)));
  if (titles.length > 0) return titles;
  for (const words of told) {
    if (namesSelf(words, name)) continue;
    const telling = tellingOf(words);
    const head = coreOf(telling?.words ?? '').at(-1) ?? '';
    if (telling?.sort === 'what' && !anybody.has(head)) return [withoutClause(telling.words)];
  }
  const { title } = entry;
  return title !== null &&
    (isHonour(title) || /^(?:Dr|Prof|Rev)\b\.?$/.test(title) || is.afterNames.has(title))
    ? [title]
    : [];
}

/** "Democrat of Norvik". */
function isParty(title: string): boolean {
  return is.partyNouns.has(title.toLowerCase().split(' ')[0] ?? '') && / (?:of|from) /.test(title);
}

/** "Sir": how somebody is addressed; no reason to believe them. */
export function isHonour(title: string): boolean {
  return /^(?:Sir|Dame|Lord|Lady|Baroness|Viscount)$/.test(title);
}

/** True where the words hold the person's own name: then they are about somebody beside it, or say it again. */
export function namesSelf(words: string, name: string): boolean {
  const own = nameParts(name);
  const last = own[own.length - 1];
  return last !== undefined && nameParts(words).includes(last);
}

/** Without what is swept in before it ("After", "state lawmakers and"); null where no role is left. */
function cleanTitle(title: string, many: boolean): string | null {
  return titlesKept.get(many ? `${title} and` : title, () => readTitle(title, many));
}

const titlesKept = createBoundedCache<string | null>(2000, 200_000);

function readTitle(title: string, many: boolean): string | null {
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
  const clean = withoutClause(words.join(' '));
  const core = coreOf(clean.replace(/^one of (?:the )?/i, ''));
  const head = core[core.length - 1] ?? '';
  if (isAct(words.join(' ')) || is.documentNounSet.has(head) || /^\d/.test(head)) return null;
  if (many && !core.some(isPlural)) return null;
  if (!many && isPlural(head) && plain()[0] !== 'one') return null;
  return core.some(isRole) || mayBeRole(head) || /^(?:former|retired|longtime|veteran)\s/i.test(clean)
    ? clean
    : null;
}

function isPlural(word: string): boolean {
  return is.singularOf(word) !== word && isRole(word) && !is.titleWords.has(word);
}

function leads(word: string): boolean {
  return (
    (is.prepositions.has(word) || is.conjunctions.has(word) || is.determiners.has(word)) && word !== 'one'
  );
}

/** The title alone: "founder of the union" of "founder of the union, a group that trains divers". */
function withoutClause(words: string): string {
  return words
    .replace(/,?\s{1,8}(?:who|whose|which|that)\b.*$/s, '')
    .replace(/,\s{1,8}(?:an?|one|the)\s.*$/s, '')
    .trim();
}
