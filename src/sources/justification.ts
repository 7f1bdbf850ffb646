import { isAllCapitals } from '../text/letters';
import type { Entry } from './entry';
import type { KnownNames } from './names';
import { isRole } from './roles';
import { bodyTellingOf, isMade, tellingOf } from './telling';
import { isHonour, namesSelf } from './title-of';
import { trimmed } from './who-phrase';

/** In UTF-16 code units: no hover needs more, and what is longer is the story itself. */
const longest = 200;
const mostPieces = 3;

/** "has taught there for 20 years": what lasts tells more than what was done once. */
const lasting = /\b(?:years?|decades?|months|since|longtime|lifelong|career)\b/i;

/**
 * The words that tell the reader why to believe a source, as the copy has them: of a person with a name the title, what
 * else they are, where they belong, what they do or went through; of a body what it is; of a document who made it and
 * how; of those without a name the fullest description. At most three pieces, joined with "; ", the most telling
 * first. Null where the copy tells nothing.
 */
export function justificationOf(
  entry: Entry,
  titles: readonly string[],
  told: readonly string[],
  made: readonly string[],
  known: KnownNames,
): string | null {
  const { kind, name } = entry;
  switch (kind) {
    case 'named':
      return name === null ? null : ofPerson(name, titles, told, known);
    case 'anonymous':
    case 'unnamed-person':
      return ofUnnamed(entry);
    case 'unnamed-group':
      return ofGroup(entry);
    case 'document':
    case 'institution':
    case 'outlet': {
      const body = name ?? entry.body;
      const own = told.map(madeOrBody);
      return joined([...made, ...own, ...described(entry), ...(body ? aboutBody(body, known) : [])]);
    }
  }
}

function ofPerson(
  name: string,
  titles: readonly string[],
  told: readonly string[],
  known: KnownNames,
): string | null {
  const tellings = told
    .filter((words) => !namesSelf(words, name))
    .map(tellingOf)
    .filter((each) => each !== null);
  const sorted = (sort: string) => tellings.filter((each) => each.sort === sort).map(({ words }) => words);
  // "Secretary of State Ada Lind", read as a name, is of no State.
  const place = isRole(name.split(' ').pop()?.toLowerCase() ?? '') ? undefined : sorted('of')[0];
  const what = sorted('what');
  const does = sorted('does').map((words) => words.replace(/^who (?=has |had )/i, ''));
  const office = /^(?:Mrs?|Ms|Lord|Lady) Justice$/;
  // "Mrs Justice Berg, the judge": said once.
  const plain = titles.filter((title) => !isHonour(title) && !(what.length > 0 && office.test(title)));
  const who = [...plain, ...what];
  const age = who.length === 0 ? /^\d+-year-old$/.exec(known.titleOf(name) ?? '') : null;
  if (age) who.push(age[0]);
  const first = who[0];
  // "Senator" and "of Norvik"; a title that says where already needs no more.
  const placed =
    place === undefined
      ? first
      : first === undefined
        ? place
        : / (?:of|for|at|from|with) /.test(first) || what.some((words) => words.includes(' of '))
          ? first
          : heads.test(first) && place.startsWith('of ')
            ? `${first} ${place}`
            : `${first}, ${place}`;
  const rest = [...who.slice(1), ...does.filter((words) => lasting.test(words))];
  const facts = withBodies([placed, ...rest], known);
  // Of somebody with a title only what is told beside the name: of a senator the story is no reason.
  const others = does.filter((words) => !lasting.test(words) && (titles.length === 0 || /^who/i.test(words)));
  const all = [...facts, ...others];
  return joined(all);
}

/** "President of Norland"; others are not of a place by their title: "Senator, of Norvik". */
const heads = /^(?:president|prime minister|governor|gov\.|mayor|sheriff|king|queen|bishop|archbishop)$/i;

/** The pieces, the first that names a body followed by what that body is: "head of the Harlow Institute, which studies ferries". */
function withBodies(pieces: readonly (string | undefined)[], known: KnownNames): string[] {
  const all = pieces.filter((each) => each !== undefined);
  for (const [i, piece] of all.entries()) {
    if (piece.includes(', which') || piece.includes(', a')) continue;
    for (const body of known.bodiesIn(piece).filter((name) => name.includes(' ') || isAllCapitals(name))) {
      const [about] = aboutBody(body, known);
      if (!about) continue;
      const whole = piece.endsWith(body) ? piece + about.slice(body.length) : null;
      if (whole) all[i] = whole;
      else all.push(about);
      return all;
    }
  }
  return all;
}

/** "Harlow Institute, which studies ferries". */
function aboutBody(name: string, known: KnownNames): string[] {
  return known
    .toldOf(name)
    .map(bodyTellingOf)
    .filter((each) => each !== null)
    .map((words) => `${name}, ${words}`);
}

function madeOrBody(words: string): string | null {
  return bodyTellingOf(words) ?? (isMade(words) ? words : null);
}

/** "survey of 1,200 adults", "court records reviewed by the Courier": of a document what its own words tell. */
function described({ kind, description }: Entry): string[] {
  const made =
    /\s(?:of (?:more than |about |nearly |some )?\d|(?:conducted|reviewed|obtained|seen|viewed|filed|compiled|commissioned|published|released) (?:by|in|on|for|from)\b)/i;
  return (kind === 'document' || kind === 'institution') && made.test(description) ? [description] : [];
}

/** Those kept or left without a name: their description where it tells a side or more, with what is added to it. */
function ofUnnamed({ specificity, told, description }: Entry): string | null {
  if (specificity < 2 && told.length === 0) return null;
  if (/^(?:his|her|their|my|our|your)\b/i.test(description)) return null;
  const own = description.replace(/^(?:another|one)\s+/i, '');
  const more = told
    .filter((each) => !description.includes(each))
    .map((each) => tellingOf(each)?.words ?? null);
  return joined([own, ...more]);
}

/** "residents of the street", "workers who were there": of a group only how they know. */
function ofGroup(entry: Entry): string | null {
  const { description, basis, told } = entry;
  const clause = / who (?!(?:say|said|oppose|support|back)\b)/i;
  const where =
    /^(?:\w+ )?(?:residents|neighbou?rs|relatives|families|parents|employees|workers|students|teachers|survivors|witnesses|friends|members|owners|tenants|patients) (?:of|at|in|from|on|near)\b/i;
  const who = told.map(tellingOf).find((each) => each?.sort === 'does')?.words;
  if (basis || clause.test(description) || where.test(description)) return joined([description, who ?? null]);
  return who ? joined([who]) : null;
}

/** The pieces without articles and repetitions, as many as have room. */
function joined(all: readonly (string | null)[]): string | null {
  const pieces: string[] = [];
  for (const piece of all) {
    const words = piece
      ?.replace(/\s+/g, ' ')
      .replace(/^(?:an?|the|some|many|several|other)\s+/i, '')
      .trim();
    if (!words || pieces.some((each) => same(each, words))) continue;
    const place = pieces.findIndex((each) => same(words, each));
    const rest = place >= 0 ? pieces.filter((_, i) => i !== place) : pieces;
    const room = longest - rest.join('; ').length - (rest.length > 0 ? 2 : 0);
    const fitting = words.length > room ? shortly(words, room) : words;
    if (fitting === null || (place >= 0 && fitting.length <= (pieces[place] ?? '').length)) continue;
    if (place >= 0) pieces[place] = fitting;
    else if (pieces.length < mostPieces) pieces.push(fitting);
  }
  return pieces.length > 0 ? pieces.join('; ') : null;
}

/** True where `words` say nothing that `piece` does not. */
function same(piece: string, words: string): boolean {
  return piece.toLowerCase().includes(words.toLowerCase().replace(/\.$/, ''));
}

/** Cut where a part of the sentence ends; null where too little would be left. */
function shortly(words: string, room: number): string | null {
  const ends = [
    ...words.matchAll(
      /[,;]? (?:in order to|who|which|that|and|where|in|on|by|with|for|after|before|during|as) |, /g,
    ),
  ]
    .map(({ index }) => index)
    .filter((index) => index <= room);
  const end = ends[ends.length - 1] ?? 0;
  return end >= Math.min(60, words.length / 2) ? trimmed(words.slice(0, end)) : null;
}
