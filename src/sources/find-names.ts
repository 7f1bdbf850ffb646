import { letterPattern } from '../text/letter-pattern';
import { letterTest } from '../text/letters';
import type { Span } from '../text/span';
import { addedAfter, doesAfter } from './about-name';
import { leadsIn, ownerOf, titleBefore } from './before-name';
import {
  honoursFrom,
  isOfFirstName,
  isOffice,
  isOfPeers,
  isShip,
  standsForName,
  styleFrom,
} from './name-styles';
import type { Token } from './tokens';
import * as is from './word-classes';

const isInitials = letterTest(String.raw`^[\p{Lu}.]+$`);

/** A name in a sentence, whoever says something there. */
export interface RawName extends Span {
  /** A lone capital word is a person only where the article gives the full name. */
  readonly kind: 'person' | 'body' | 'lone';
  readonly name: string;
  /** True for the first name of the sentence, where a later "he" looks first. */
  readonly first: boolean;
  /** False after a preposition and in the possessive: then it is less likely a person who does something. */
  readonly acts: boolean;
  /** A title or honorific stands before it, so that it is a person. */
  readonly titled: boolean;
  /** "Harbour Board chairman", before a person's name. */
  readonly title: string | null;
  /** As "Mr." or "Ms." tells. */
  readonly gender: 'he' | 'she' | null;
  /** What the sentence tells of them: "a lawyer for the city", "worked on the ferry for 20 years". */
  readonly tells: readonly string[];
}

/** A name in the article, whether or not anything is said by whom it names. */
export interface Named
  extends Pick<RawName, 'kind' | 'name' | 'first' | 'acts' | 'titled' | 'gender' | 'title' | 'tells'> {
  readonly sentence: number;
}

/** People and bodies named in the sentence, for a later "he", surname or "the board". Reads capitals only. */
export function findNames(text: string, tokens: readonly Token[]): RawName[] {
  const names: RawName[] = [];
  let people = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.capital || token.loose || is.determiners.has(token.word) || isSelf(token)) continue;
    if (is.timeWords.has(token.word)) continue;
    const run = runFrom(tokens, i);
    const read = readRun(text, tokens, run);
    // Of those named in a quotation only bodies count: a reader knows which is meant.
    if (read && (!token.quoted || (read.kind === 'body' && run.to > run.from))) {
      names.push({ ...read, first: read.kind !== 'body' && people === 0 && read.acts });
      if (read.kind !== 'body') people++;
    }
    i = run.to;
  }
  return names;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The capitals from `from` on, with the small words a body's name may hold ("Department of Transport"). */
function runFrom(tokens: readonly Token[], from: number): Run {
  let to = from;
  let body = false;
  while (to < tokens.length) {
    const token = tokens[to];
    if (!token || (token.possessive && !bodyAhead(tokens, to))) break;
    body ||= is.bodyNameWordSet.has(token.text);
    const tie = body ? tieAfter(tokens, to) : 0;
    const next = tokens[to + 1 + tie];
    if (!next?.capital || next.quoted !== token.quoted || is.timeWords.has(next.word)) break;
    if (tie === 0 && !/^\.? $/.test(next.gap)) break;
    to += 1 + tie;
  }
  return { from, to };
}

/** "Poor People's Campaign": a possessive inside the name of a body. */
function bodyAhead(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.capital === true && next.gap === ' ' && is.bodyNameWordSet.has(next.text);
}

/** How many small words tie a body's name to what follows: "of", "for the", "and". */
function tieAfter(tokens: readonly Token[], at: number): number {
  const word = tokens[at + 1];
  if (word?.gap !== ' ') return 0;
  if (word.word === 'and') return tokens[at - 1]?.word === 'for' || tokens[at - 1]?.word === 'of' ? 1 : 0;
  if (word.word !== 'of' && word.word !== 'for') return 0;
  return tokens[at + 2]?.word === 'the' ? 2 : 1;
}

const capitalised = letterPattern(String.raw`^\p{Lu}[\p{L}'’-]{2,}$`, 'u');

function readRun(text: string, tokens: readonly Token[], run: Run): Omit<RawName, 'first'> | null {
  let from = run.from;
  while (from < run.to && opensSentence(tokens[from])) from++;
  const whole = tokens.slice(from, run.to + 1);
  const title = whole.findLastIndex((each, k) => {
    if (k === whole.length - 1) return false;
    const role = is.personNouns.has(each.word) && k === 0 && whole.length > 2;
    return is.titleWords.has(each.word) || is.honorifics.has(each.word) || role;
  });
  const ahead = tokens[from - 1];
  if (standsForName(whole) || isShip(whole, ahead) || isOffice(whole, ahead)) return null;
  const rest = whole.slice(title + 1);
  const own = rest.slice(0, honoursFrom(rest));
  const opening = own[0];
  const last = own[own.length - 1];
  if (!opening || !last || is.conjunctions.has(opening.word)) return null;
  const titled = title >= 0;
  const acts = !is.prepositions.has(tokens[from - 1]?.word ?? '') && !last.possessive;
  const bodyHere = own.some(isBodyWord);
  const added = last.possessive ? null : addedAfter(text, tokens, run.to);
  const does = acts && from < 3 ? doesAfter(text, tokens, run.to) : null;
  const base = {
    end: last.end,
    acts,
    tells: [leadsIn(text, tokens, from), added, ownerOf(text, tokens, from), does]
      .filter((each) => each !== null)
      .filter((each) => bodyHere || !/^which\b/i.test(each)),
    gender: whole.slice(0, title + 1).reduce(genderOf, null),
  };
  if (bodyHere && !titled) {
    const first = whole[0] ?? opening;
    return {
      ...base,
      kind: 'body',
      start: first.start,
      name: nameIn(text, first, last),
      titled: false,
      title: null,
    };
  }
  if (bodyHere || own.some((each) => is.partyNouns.has(is.singularOf(each.word)))) return null;
  if (is.thingNameWordSet.has(last.text)) return null;
  if (own.length > 4 || (own.length === 4 && !titled)) return null;
  const titles = whole.slice(0, title + 1);
  const styled = own.length === 1 && isOfPeers(titles) ? titles[styleFrom(titles)] : undefined;
  const name = nameIn(text, styled ?? opening, last);
  if (own.length === 1 && !titled) {
    const plain = capitalised(name).test(name) && (from > 0 || added !== null || last.possessive);
    if (!plain && !(from === 0 && own.length === whole.length && name.length > 2)) return null;
  }
  const before = titled || own.length > 1 ? titleBefore(text, tokens, from, from + title + 1) : null;
  return {
    ...base,
    kind: own.length > 1 || (titled && !isOfFirstName(titles)) ? 'person' : 'lone',
    start: opening.start,
    name,
    titled,
    title: before,
  };
}

function genderOf(known: 'he' | 'she' | null, { word }: Token): 'he' | 'she' | null {
  if (word === 'mr' || word === 'sir') return 'he';
  return ['ms', 'mrs', 'miss', 'dame', 'baroness'].includes(word) ? 'she' : known;
}

function isBodyWord({ text }: Token): boolean {
  return is.bodyNameWordSet.has(text) || is.outletNameWordSet.has(text) || is.bodyNameSet.has(text);
}

function nameIn(text: string, first: Token, last: Token): string {
  return text.slice(first.start, last.end).replace(/['’]s$/, '');
}

const likePrepositions: ReadonlySet<string> = new Set([
  'besides',
  'citing',
  'concerning',
  'considering',
  'following',
  'given',
  'including',
  'regarding',
  'unlike',
]);

/** "To Ada Lind", "When Ada Lind": a small word that is a capital only because a sentence begins. */
function opensSentence(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (is.prepositions.has(token.word) ||
      likePrepositions.has(token.word) ||
      is.conjunctions.has(token.word) ||
      is.determiners.has(token.word) ||
      is.midAdverbs.has(token.word))
  );
}

/** "I'm", "I've". */
function isSelf({ word }: Token): boolean {
  return word.startsWith("i'");
}

/** True for a capital word outside quotation marks that can name a person; `place` is its place in the sentence. */
export function mayNamePerson(token: Token, place: number): boolean {
  if (!token.capital || isSelf(token) || token.quoted || token.text.length < 3 || isInitials(token.text))
    return false;
  if (
    place === 0 &&
    (is.determiners.has(token.word) || is.conjunctions.has(token.word) || is.subjectPronouns.has(token.word))
  )
    return false;
  return (
    !is.timeWords.has(token.word) &&
    !is.bodyNameSet.has(token.text) &&
    !is.bodyNameWordSet.has(token.text) &&
    !is.outletNameWordSet.has(token.text) &&
    !is.honorifics.has(token.word)
  );
}
