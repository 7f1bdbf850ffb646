import { letterTest } from '../text/letters';
import type { Span } from '../text/span';
import { basisIn, withoutGrant } from './basis';
import type { SourceKind, Specificity } from './model';
import { kindOfNoun } from './noun-kind';
import { documentName } from './of-body';
import type { SourceOptions } from './options';
import { ownKind, ownName } from './own-nouns';
import { phraseEndingAt } from './phrase-left';
import { isVerb, type Phrase } from './phrase-words';
import { readHead } from './read-head';
import { addedName, bodyIn, nameAtEnd, readName, titleFrom } from './read-name';
import { specificityOf } from './specificity';
import { breaksBefore, type Token } from './tokens';
import * as is from './word-classes';

/** What the words of a noun phrase alone tell of a source; offsets into the sentence. */
export interface Description {
  readonly start: number;
  readonly end: number;
  /** End of the phrase without what is added after a comma. */
  readonly coreEnd: number;
  readonly kind: SourceKind | 'pronoun' | 'unknown';
  /** The noun, singular: "official". For a name its last word. */
  readonly head: string;
  readonly plural: boolean;
  readonly definite: boolean;
  readonly determiner: string;
  /** The other words that describe, lower case. */
  readonly modifiers: readonly string[];
  readonly name: string | null;
  readonly title: string | null;
  /** For whom it speaks, or who published it: of "a Harbour Board spokesman", "a report by the Harlow Institute". */
  readonly body: string | null;
  /** Gives a body's own line: a spokesman, a lawyer. */
  readonly voice: boolean;
  /** What is added after a comma, or in a clause with "who". */
  readonly added: string | null;
  /** The words that tell how they know. */
  readonly basis: Span | null;
  /** "two of the officials": some of those spoken of before. */
  readonly part: boolean;
  /** How many, where the words say: 2 of "the two officials". */
  readonly count: number | null;
  readonly specificity: Specificity;
  /** A lone capital word: a surname where the article knows the person, else most likely a body. */
  readonly lone: boolean;
  /** True where the noun is one the reporter must know: official, aide, source. */
  readonly insider: boolean;
  /** True where the sentence's words of anonymity can turn it into an anonymous source. */
  readonly grantable: boolean;
}

/** Describes the noun phrase. `strong` is true where a verb of speech makes even an unknown noun a speaker. */
export function describe(
  text: string,
  tokens: readonly Token[],
  read: Phrase,
  strong: boolean,
  options: SourceOptions,
): Description {
  const phrase = phraseOf(tokens, read);
  const words = tokens.slice(phrase.from, phrase.coreTo + 1);
  const whole = withoutGrant(text.slice(words[0]?.start ?? 0, tokens[phrase.to]?.end ?? 0));
  const reader = readHead(words);
  const { head, nameTokens, core } = reader;
  const first = words[0]?.word ?? '';
  const determiner = is.determiners.has(first) ? first : '';
  const base = {
    start: words[0]?.start ?? 0,
    end: tokens[phrase.to]?.end ?? 0,
    coreEnd: coreEndOf(text, words[0]?.start ?? 0, tokens[phrase.coreTo]?.end ?? 0),
    determiner,
    definite: is.definiteWords.has(first) || (is.definiteWords.has(words[1]?.word ?? '') && first === 'the'),
    basis: basisAt(text, words[0]?.start ?? 0, tokens[phrase.to]?.end ?? 0),
    part:
      words
        .slice(1, 5)
        .some((token, i) => token.word === 'of' && is.definiteWords.has(words[i + 2]?.word ?? '')) &&
      is.quantityWords.has(first),
    count: countIn(words),
  };
  if (words.length === 1 && (is.subjectPronouns.has(first) || ['him', 'her', 'them'].includes(first))) {
    return pronounOf(base, first, first === 'they' || first === 'we');
  }
  if (words.length === 3 && words[2]?.word === 'them' && words[1]?.word === 'of') {
    // "Several of them".
    return { ...pronounOf(base, 'some', first !== 'one'), kind: 'unnamed-group', grantable: true };
  }
  const added =
    phrase.to > phrase.coreTo
      ? withoutGrant(text.slice(tokens[phrase.coreTo + 1]?.start ?? 0, base.end)) || null
      : null;
  const own = ownKind(core, options);
  const law = lawCase(text, words);
  if (law) return { ...base, ...plainDocument, name: law, head: 'case', added };
  const named =
    nameTokens.length === 0 || (own !== null && own !== 'institution' && own !== 'outlet')
      ? ((is.documentNounSet.has(head) || own === 'document'
          ? null
          : addedName(text, tokens, phrase, words)) ?? nameAtEnd(text, words))
      : own
        ? ownName(text, nameTokens, own)
        : readName(text, nameTokens, words);
  const single = is.singularOf(head);
  const oneOf = base.part && (first === 'one' || first === 'another');
  const plural = !oneOf && (reader.plural || single !== head || is.groupNouns.has(head));
  const modifiers = modifiersOf(words, core);
  const role = named
    ? null
    : kindOfNoun(
        {
          head,
          single,
          plural,
          determiner,
          basis: base.basis !== null,
          modifiers,
          core,
          most: /\b(?:most|majority) of\b/i.test(whole),
          strong,
          own,
        },
        options,
      );
  const paper =
    role?.kind === 'document' ? documentName(text, tokens.slice(phrase.from, phrase.to + 1), head) : null;
  const members = role !== null && !role.voice && isMembers(role.kind, head, single);
  const insider = role?.insider === true || members;
  const body = paper?.name ?? (role?.voice || insider ? bodyIn(text, words) : null);
  const anybody = members && body === null && !isProper(core) && options.unnamedOfficial !== 'institution';
  const kind = named
    ? named.kind
    : paper?.byBody
      ? 'institution'
      : anybody
        ? 'unnamed-group'
        : (role?.kind ?? 'unknown');
  return {
    ...base,
    // "The palace hand who drafted the plan": brought in by what is told of them, and not spoken of again.
    definite: base.definite && !(own === 'role' && words.some(({ word }) => word === 'who')),
    kind,
    head: named ? (named.name.split(/\s+/).pop() ?? '').toLowerCase() : single,
    plural: named ? isRow(nameTokens) : plural,
    modifiers,
    name: named?.name ?? null,
    body,
    voice: role?.voice ?? false,
    added,
    title: named?.kind === 'named' ? (named.title ?? titleFrom(added)) : null,
    specificity: specificityOf(
      single,
      modifiers,
      words,
      base.basis !== null,
      whole.replace(/^\w+ of (?=the\b|those\b|these\b)/i, ''),
    ),
    lone:
      words.length === 1 &&
      (words[0]?.capital ?? false) &&
      !words[0]?.tags.has('Person') &&
      !is.determiners.has(first),
    insider,
    grantable:
      kind === 'anonymous' ||
      kind === 'unnamed-person' ||
      kind === 'unnamed-group' ||
      kind === 'unknown' ||
      (kind === 'institution' && role !== null),
  };
}

/** "the Lind v. State of Norvik case": a ruling, and neither of its parties; its name. */
function lawCase(text: string, words: readonly Token[]): string | null {
  const against = words.findIndex(({ word }) => word === 'v' || word === 'vs');
  const from = words.findIndex((token) => token.capital && !is.determiners.has(token.word));
  const last = words.findLast((token) => token.capital);
  if (against < 1 || from < 0 || from > against || !last || !words[against + 1]?.capital) return null;
  return text.slice(words[from]?.start ?? 0, last.end);
}

const plainDocument = {
  kind: 'document',
  plural: false,
  modifiers: [],
  title: null,
  body: null,
  voice: false,
  specificity: 0,
  lone: false,
  insider: false,
  grantable: false,
} as const;

type Base = Pick<
  Description,
  'start' | 'end' | 'coreEnd' | 'determiner' | 'definite' | 'basis' | 'part' | 'count'
>;

function pronounOf(base: Base, head: string, plural: boolean): Description {
  return {
    ...base,
    kind: 'pronoun',
    head,
    plural,
    modifiers: [],
    name: null,
    title: null,
    body: null,
    voice: false,
    added: null,
    specificity: 0,
    lone: false,
    insider: false,
    grantable: false,
  };
}

/** "Officials", "investigators": those who speak for a body, where the copy says for which. */
function isMembers(kind: SourceKind, head: string, single: string): boolean {
  if (kind !== 'institution' || single === head) return false;
  return single === 'official' || (is.bodyNounSet.has(head) && is.personNouns.has(single));
}

/** "Mexican officials": of a country, which is named by its people. */
function isProper(core: readonly Token[]): boolean {
  return core
    .slice(0, -1)
    .some(
      ({ word, capital, start, tags }) =>
        capital &&
        !is.determiners.has(word) &&
        !is.bodyNounSet.has(word) &&
        (start > 0 || tags.has('ProperNoun') || tags.has('Demonym')),
    );
}

/** "Sen. Ada Lind, D-Norvik, the former chair": the party beside a name is not who speaks. */
const isPartyTag = letterTest(String.raw`^[DRIL]-\p{Lu}`);

function phraseOf(tokens: readonly Token[], read: Phrase): Phrase {
  const first = tokens[read.from];
  const name =
    first && read.from === read.coreTo && isPartyTag(first.text)
      ? phraseEndingAt(tokens, read.from - 1)
      : null;
  if (name) return { from: name.from, to: read.to, coreTo: name.to };
  const paper = paperBeforeName(tokens, read);
  if (paper !== null) return { from: read.from, to: paper, coreTo: paper };
  return { ...read, from: startOf(tokens, read.from) };
}

/** "A memo Mr. Berg sent": the memo, where a name follows its noun at once. */
function paperBeforeName(tokens: readonly Token[], { from, coreTo }: Phrase): number | null {
  if (!is.determiners.has(tokens[from]?.word ?? '')) return null;
  for (let i = from + 1; i < coreTo; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token && next?.capital && !token.capital && next.gap === ' ' && is.documentNounSet.has(token.word))
      return i;
  }
  return null;
}

/** Where the words about a source begin, when the phrase read is what comes after "two of" or "a lawyer for". */
function startOf(tokens: readonly Token[], from: number): number {
  const tie = tokens[from - 1];
  const before = tokens[from - 2];
  if (!tie || !before || breaksBefore(tie) || breaksBefore(tokens[from])) return from;
  const definite = is.definiteWords.has(tokens[from]?.word ?? '');
  if (tie.word === 'of' && definite && is.quantityWords.has(before.word)) return from - 2;
  if (!['for', 'of', 'to'].includes(tie.word) || !is.honorifics.has(tokens[from]?.word ?? '')) return from;
  const single = is.singularOf(before.word);
  if (!is.voiceNouns.has(single) && !is.insiderNouns.has(single)) return from;
  let at = from - 2;
  while (at > 0 && !is.determiners.has(tokens[at]?.word ?? '') && !breaksBefore(tokens[at])) {
    const word = tokens[at - 1];
    if (!word || isVerb(word) || is.prepositions.has(word.word) || is.conjunctions.has(word.word)) break;
    at--;
  }
  return at;
}

const counts: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
]);

function countIn(words: readonly Token[]): number | null {
  for (const { word } of words.slice(0, 3)) {
    const count = counts.get(word);
    if (count !== undefined) return count;
  }
  return null;
}

/** What is said of the grant is no part of who it is. */
function coreEndOf(text: string, start: number, end: number): number {
  const words = withoutGrant(text.slice(start, end));
  // "a poll released early" is cut short where the day follows.
  return (
    start +
    words.replace(/\s(?:released|published|issued|filed|posted|unveiled)(?: early| late)?$/, '').length
  );
}

function basisAt(text: string, start: number, end: number): Span | null {
  const basis = basisIn(text.slice(start, end));
  return basis && { start: start + basis.start, end: start + basis.end };
}

/** "Lind and Berg": two people. */
function isRow(name: readonly Token[]): boolean {
  return name.some(({ word }) => word === 'and') && !name.some(({ text }) => is.bodyNameWordSet.has(text));
}

function modifiersOf(words: readonly Token[], core: readonly Token[]): string[] {
  const head = core[core.length - 1];
  return words
    .filter(
      (token) =>
        token !== head &&
        (!is.determiners.has(token.word) || is.possessiveWords.has(token.word)) &&
        !is.prepositions.has(token.word) &&
        !['who', 'that', 'and'].includes(token.word),
    )
    .map((token) => token.word.replaceAll('.', ''));
}
