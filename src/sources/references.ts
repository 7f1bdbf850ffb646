import type { Description } from './describe';
import { type Entry, normalOf } from './entry';
import { type Context, contradicts, peopleNouns, type Unnamed } from './people-references';
import { mayBeRole } from './roles';
import * as is from './word-classes';

const apartWords = new Set(['second', 'third', 'fourth', 'fifth', 'separate', 'different', 'other']);
const apartDeterminers = new Set(['one', 'another', 'two', 'three', 'four', 'some', 'several', 'other']);

/** The entry that "the official", "two of the people" or "her advisers" speaks of again; else null. */
export function entryOfNoun(
  mention: Description,
  text: string,
  sentence: number,
  { latest, unnamed }: Context,
): Entry | null {
  const owned = is.possessiveWords.has(mention.determiner);
  if (bareParts.has(mention.head) && mention.modifiers.length === 0)
    return groupBefore(/\bof them$/i.test(text), sentence, latest);
  if (isOneApart(mention)) return null;
  if (mention.part) return wholeOf(mention, latest) ?? sameAgain(mention, text, latest);
  if (!mention.definite && !owned) return sameAgain(mention, text, latest);
  const able = latest.filter(
    (entry) =>
      (entry.heads.has(mention.head) || isGeneral(mention, entry) || isTitled(mention, entry)) &&
      entry.plural === mention.plural &&
      (entry.name === null || !mention.plural),
  );
  const sameHead = able.filter((entry) => entry.heads.has(mention.head));
  const order = /^the other\b/i.test(text) ? 'other' : mention.modifiers.find((word) => word === 'first');
  const inOrder = order ? inPlace(order, sameHead) : null;
  if (inOrder) return inOrder;
  // "The other employee" is not the one who has spoken.
  if (order === 'other' && !mention.plural) return null;
  const exact = [...sameHead, ...able].find((entry) =>
    mention.modifiers.every((word) => entry.words.has(word)),
  );
  if (exact) return exact;
  const holder = owned ? null : onlyHolder(mention, sentence, able);
  if (holder) return holder;
  const paper = latest.find((entry) => entry.plural === mention.plural && isSamePaper(mention, entry));
  if (paper && !owned) return paper;
  const only = sameHead.filter((entry) => entry.name === null);
  if (only.length === 1 && mention.insider && !owned) return only[0] ?? null;
  return owned ? null : (oneOfSeveral(mention, latest) ?? otherNoun(mention, sentence, latest, unnamed));
}

/** "The Courier host" for a host just heard: the only one with the title, whatever else is told of them here. */
function onlyHolder(mention: Description, sentence: number, able: readonly Entry[]): Entry | null {
  const near = able.filter((entry) => entry.kind === 'named' && sentence - entry.lastSentence <= 3);
  return mention.determiner === 'the' && near.length === 1 ? (near[0] ?? null) : null;
}

/** "The first official" of two is the one who spoke first, "the other" the one who did not speak last. */
function inPlace(order: string, sameHead: readonly Entry[]): Entry | null {
  const unnamed = sameHead.filter((entry) => entry.name === null);
  if (unnamed.length < 2) return null;
  if (order === 'other') return unnamed[1] ?? null;
  return [...unnamed].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))[0] ?? null;
}

/** "Two of the people", "one of the sources": of the several spoken of before. */
function wholeOf(mention: Description, latest: readonly Entry[]): Entry | null {
  const several = latest.filter((entry) => entry.plural && entry.name === null && isUnnamedPeople(entry));
  return (
    several.find(
      (entry) => entry.heads.has(mention.head) && mention.modifiers.every((word) => entry.words.has(word)),
    ) ??
    several.find((entry) => entry.kind === 'anonymous' && people.has(mention.head)) ??
    null
  );
}

const bareParts = new Set(['some', 'many', 'most', 'several']);

/** "Some said it was raw", "one of them added": of the group just heard. */
function groupBefore(ofThem: boolean, sentence: number, latest: readonly Entry[]): Entry | null {
  const group = latest.find((entry) => sentence - entry.lastSentence <= 2 && sentence > entry.lastSentence);
  if (!group?.plural || group.name !== null) return null;
  return group.kind === 'unnamed-group' || (ofThem && group.kind === 'anonymous') ? group : null;
}

/** "One of the employees, a therapist": of whom something is told that is not told of all. */
function isOneApart({ part, plural, added }: Description): boolean {
  const [article, ...words] = added?.split(/[\s,]+/, 9) ?? [];
  return part && !plural && (article === 'a' || article === 'an') && words.some(mayBeRole);
}

const people = new Set(['person', 'source', 'official', 'individual']);

function isUnnamedPeople(entry: Entry): boolean {
  return (
    entry.kind === 'anonymous' ||
    entry.kind === 'unnamed-group' ||
    entry.kind === 'unnamed-person' ||
    entry.kind === 'institution'
  );
}

/** Of so many, one is not all. */
const counted = /^(?:two|three|four|five|six|several|\d)/i;

/** "Sources said ... the source said": copy that changes the number still speaks of those it spoke of. */
function oneOfSeveral(mention: Description, latest: readonly Entry[]): Entry | null {
  if (mention.plural || mention.kind !== 'anonymous' || mention.determiner !== 'the') return null;
  return (
    latest.find(
      (entry) =>
        entry.plural &&
        entry.kind === 'anonymous' &&
        !counted.test(entry.description) &&
        entry.heads.has(mention.head) &&
        mention.modifiers.every((word) => entry.words.has(word)),
    ) ?? null
  );
}

const papers: readonly ReadonlySet<string>[] = [
  new Set(['poll', 'survey']),
  new Set(['report', 'study', 'paper', 'analysis', 'research']),
  new Set(['suit', 'lawsuit', 'complaint', 'filing']),
  new Set(['memo', 'memorandum', 'document', 'letter', 'note']),
  new Set(['video', 'footage', 'recording', 'clip']),
];
const timely = new Set(['new', 'latest', 'recent', 'same', 'present', 'current']);

/** "The new survey" for the poll just told of: other nouns for one paper, and words that only say it is the one at hand. */
function isSamePaper(mention: Description, entry: Entry): boolean {
  const paper =
    entry.kind === 'document' || (entry.kind === 'institution' && entry.body !== null && !entry.insider);
  if (
    !paper ||
    !mention.definite ||
    mention.modifiers.some((word) => !timely.has(word) && !entry.words.has(word))
  )
    return false;
  return (
    entry.heads.has(mention.head) || papers.some((nouns) => nouns.has(mention.head) && nouns.has(entry.head))
  );
}

const insiderWords = new Set([
  'official',
  'aide',
  'adviser',
  'diplomat',
  'staffer',
  'executive',
  'insider',
  'operative',
  'strategist',
]);

/** "A White House adviser said ... the aide said": another noun for the only anonymous source just spoken of. */
function otherNoun(
  mention: Description,
  sentence: number,
  latest: readonly Entry[],
  unnamed: readonly Unnamed[],
): Entry | null {
  if (mention.plural || mention.determiner !== 'the' || mention.modifiers.length > 0) return null;
  if (mention.kind !== 'anonymous' || !insiderWords.has(mention.head)) return null;
  const near = latest.filter((entry) => isUnnamedPeople(entry) && sentence - entry.lastSentence <= 3);
  const only = near[0];
  // "An executive said ... He has met an adviser. The adviser said": whom the copy has brought in since is meant.
  const since = unnamed.some(
    (each) => each.head === mention.head && only !== undefined && each.sentence > only.lastSentence,
  );
  if (since) return null;
  const fits = only !== undefined && only.kind === 'anonymous' && !only.plural && insiderWords.has(only.head);
  return near.length === 1 && fits ? only : null;
}

/** The entries "the two officials", or "both", speaks of, where each was spoken of alone; empty where it speaks of others. */
export function eachOf(mention: Description, sentence: number, { latest, known }: Context): readonly Entry[] {
  const people = peopleNouns.get(mention.head);
  if (people !== undefined && mention.count === 2 && (mention.definite || mention.determiner === 'both')) {
    // "Both women said": the two who were named last.
    const pair = latest.filter(
      ({ kind, name, plural, lastSentence }) =>
        kind === 'named' &&
        !plural &&
        name !== null &&
        sentence - lastSentence <= 6 &&
        !contradicts(known.genderOf(name), people),
    );
    if (pair.length >= 2) return pair.slice(0, 2);
  }
  const bare = bareCounts.has(mention.head);
  if (mention.count === null || mention.part || !(mention.definite || bare)) return [];
  const alone = latest.filter(
    (entry) =>
      !entry.plural &&
      entry.name === null &&
      (bare ? sentence - entry.lastSentence <= 3 : entry.heads.has(mention.head)) &&
      isUnnamedPeople(entry) &&
      entry.kind !== 'institution',
  );
  return alone.length === mention.count ? alone : [];
}

const bareCounts = new Set(['both', 'two', 'three']);

/** The same long description again is the same source, unless the copy says "another". */
function sameAgain(mention: Description, text: string, latest: readonly Entry[]): Entry | null {
  if (apartDeterminers.has(mention.determiner) || mention.modifiers.some((word) => apartWords.has(word)))
    return null;
  const telling =
    mention.specificity >= 2 ||
    mention.plural ||
    mention.kind === 'document' ||
    mention.kind === 'institution';
  if (!telling) return null;
  const normal = normalOf(text);
  return (
    latest.find(
      (entry) => entry.normal === normal && entry.plural === mention.plural && entry.name === null,
    ) ?? null
  );
}

/** "the person", "the man" for one described otherwise. */
function isGeneral(mention: Description, entry: Entry): boolean {
  const person = ['person', 'individual', 'man', 'woman', 'source'].includes(mention.head);
  const able = entry.kind === 'anonymous' || (entry.kind === 'unnamed-person' && mention.head !== 'source');
  const gender = mention.head === 'man' ? 'he' : mention.head === 'woman' ? 'she' : null;
  return (
    person &&
    able &&
    entry.name === null &&
    (gender === null || entry.gender === null || entry.gender === gender)
  );
}

/** "the senator" for one named with that title. */
function isTitled(mention: Description, entry: Entry): boolean {
  const person = ['anonymous', 'unnamed-person', 'unnamed-group', 'unknown'].includes(mention.kind);
  return entry.kind === 'named' && person && !mention.plural && entry.words.has(mention.head);
}
