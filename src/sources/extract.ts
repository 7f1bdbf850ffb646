import type { Language } from '../language/language';
import type { Span } from '../text/span';
import { addMention } from './add-mention';
import { findSource, spanOf } from './attribute';
import { contentOf } from './content';
import type { Cue } from './cue';
import type { CueWords } from './cue-words';
import { type Description, describe } from './describe';
import type { Draft } from './draft';
import { findCues } from './find-cues';
import { findNames, mayNamePerson, type RawName } from './find-names';
import { findUnnamed, type RawUnnamed } from './find-unnamed';
import type { Found } from './found';
import { grantee } from './grantee';
import { findGrants, type Grant } from './grants';
import { hearerOf } from './hearer';
import { addJoined } from './joined';
import { addKnowing, tellsKnowing } from './knowing';
import { findLabel, isCredible, type Label } from './label-cues';
import type { SourceOptions } from './options';
import { tagOwnNouns } from './own-nouns';
import { quoteVerb } from './quote-verbs';
import type { Segment } from './segments';
import { breaksBefore, plainCopy, type Token, tagTokens, tokenise } from './tokens';
import { groupStart } from './verb-group';
import * as is from './word-classes';

/** All offsets into the sentence's text. */
export interface RawAttribution {
  readonly source: Span | null;
  readonly cue: Span;
  readonly content: readonly Span[];
  /** Place in the record's mentions. */
  readonly mention: number | null;
  readonly manner: Cue['manner'];
  readonly hearer: Span | null;
  /** Where what was said stands, if not in this sentence: "She said:" at the end of a paragraph. */
  readonly awaits: Draft['awaits'];
}

/** A source set beside its words by a colon or dash alone. */
export interface RawLabel {
  readonly attribution: RawAttribution;
  readonly mention: Description;
  /** The source in lower case. */
  readonly words: string;
  readonly unsure: boolean;
}

export interface RawGrant extends Grant {
  /** Place in the record's mentions of the one who is granted anonymity, where the sentence names them. */
  readonly mention: number | null;
}

/** All that one sentence alone tells of its sources. */
export interface SentenceRecord {
  readonly attributions: readonly RawAttribution[];
  readonly mentions: readonly Description[];
  readonly grants: readonly RawGrant[];
  readonly label: RawLabel | null;
  readonly names: readonly RawName[];
  readonly unnamed: readonly RawUnnamed[];
  /** True when the sentence outside quotation marks may name a person: then "she" after it may be that person. */
  readonly people: boolean;
}

const empty: SentenceRecord = {
  attributions: [],
  mentions: [],
  grants: [],
  label: null,
  names: [],
  unnamed: [],
  people: false,
};

/** Reads one sentence. Pure; the tagger is asked only when a cue, or words of knowledge, stand outside quotation marks. */
export function extractSentence(
  { text, quotes, loose, windows }: Pick<Segment, 'text' | 'quotes' | 'loose' | 'windows'>,
  words: CueWords,
  language: Language,
  options: SourceOptions,
): SentenceRecord {
  const tokens = tokenise(text, quotes, loose);
  if (tokens.length === 0) return empty;
  const names = findNames(text, tokens);
  const unnamed = findUnnamed(text, tokens);
  const people = tokens.some(mayNamePerson);
  const grants = findGrants(text, quotes, loose);
  const basis = tellsKnowing(text);
  const label = findLabel(text, tokens);
  if (!basis && !label && grants.length === 0 && !tokens.some((_, i) => mayBeCue(tokens, i, words))) {
    return names.length > 0 || unnamed.length > 0 || people ? { ...empty, names, unnamed, people } : empty;
  }
  tagTokens({ text, windows }, tokens, language);
  tagOwnNouns(tokens, options);
  const mentions: Description[] = [];
  const pieces = findCues(tokens, words)
    .filter(
      (cue) =>
        !grants.some(
          (grant) => meets(grant, tokens[cue.at]) || (grant.reason && meets(grant.reason, tokens[cue.at])),
        ),
    )
    .map((cue) => ({ cue, found: null as Found | null }));
  const earlier: (Found | null)[] = [];
  for (const piece of pieces) {
    piece.found = findSource(tokens, piece.cue, earlier);
    if (piece.cue.type !== 'noun') earlier.push(piece.found);
  }
  // "Promising that it would hold, Lind said": the source comes with the next cue.
  const [opening, following] = pieces;
  if (opening?.cue.ing && opening.cue.at < 2 && !opening.found && following?.found?.relative === null)
    opening.found = following.found;
  const kept = pieces.filter((piece) => keeps(piece.cue, piece.found, tokens, words));
  const attributions: RawAttribution[] = [];
  for (const { cue, found } of kept) {
    const content = contentOf(text, tokens, cue, found, kept);
    const awaits = awaitsContent(text, tokens, cue, found, content);
    if (
      !awaits &&
      (content.length === 0 || content.every((span) => saysNothing(text.slice(span.start, span.end))))
    )
      continue;
    // Who plans or wants to do a thing is no source for it.
    const mention =
      found && cue.manner !== 'intention'
        ? addMention(
            mentions,
            describe(text, tokens, found.phrase, cue.type !== 'show' && cue.type !== 'believe', options),
          )
        : null;
    const hearer = hearerOf(tokens, cue, found);
    attributions.push({
      source: found ? sourceSpan(tokens, cue, found, mention === null ? undefined : mentions[mention]) : null,
      cue: cueSpan(tokens, cue),
      content: awaits ? [] : content.filter((span) => !found || span.start !== found.phrase.from),
      mention,
      manner: cue.manner,
      hearer: hearer && withMark(spanOf(tokens, hearer.from, hearer.to), tokens[hearer.from]),
      awaits,
    });
  }
  addJoined(text, tokens, mentions, options);
  const rawGrants = grants.map((grant) => ({
    ...grant,
    mention: grantee(text, tokens, grant, mentions, earlier, options),
  }));
  if (basis) addKnowing(text, tokens, mentions, options);
  return {
    attributions,
    mentions,
    grants: rawGrants,
    label: label && isCredible(tokens, label) ? rawLabel(text, tokens, label, options) : null,
    names: names.map((name) => withoutSpeaker(text, name, attributions, mentions)),
    unnamed,
    people,
  };
}

/** "Questioned by Olav Berg, the witness denied": the witness speaks, and is not what is told of Olav Berg. */
function withoutSpeaker(
  text: string,
  name: RawName,
  attributions: readonly RawAttribution[],
  mentions: readonly Description[],
): RawName {
  if (name.acts || name.tells.length === 0) return name;
  const next = attributions.some(({ mention }) => {
    const speaker = mention === null ? undefined : mentions[mention];
    const between = speaker && speaker.start > name.end ? text.slice(name.end, speaker.start) : null;
    return between !== null && between.length < 12 && /^(?: [A-Z]{2,3})?, $/.test(between);
  });
  return next ? { ...name, tells: [] } : name;
}

function rawLabel(text: string, tokens: readonly Token[], label: Label, options: SourceOptions): RawLabel {
  const mention = describe(text, tokens, label.phrase, true, options);
  const source = spanOf(tokens, label.phrase.from, label.phrase.to);
  return {
    attribution: {
      source,
      cue: label.cue,
      content: label.content ? [label.content] : [],
      mention: null,
      manner: 'speech',
      hearer: null,
      awaits: label.content ? null : 'before',
    },
    mention,
    words: plainCopy(text.slice(source.start, source.end)),
    unsure: label.unsure,
  };
}

/** "She said:" at the end of a paragraph: what was said is the next; "Lind said." after a full stop: the quotation before. */
function awaitsContent(
  text: string,
  tokens: readonly Token[],
  cue: Cue,
  found: Found | null,
  content: readonly Span[],
): Draft['awaits'] {
  if (cue.passive || !['say', 'tell', 'call', 'show', 'according'].includes(cue.type)) return null;
  const end = tokens[cue.to]?.end ?? 0;
  const open =
    /:\s*$/.test(text) &&
    tokens.length - cue.to < 12 &&
    content.every((span) => span.start >= end || !/["“”]/.test(text));
  if (open) return 'after';
  return content.length === 0 && found && cue.type === 'say' && tokens.length < 9 ? 'before' : null;
}

/** A lone preposition, left over where the object of the verb stands before it ("changes his aides asked for"). */
function saysNothing(words: string): boolean {
  return words === 'so' || is.prepositions.has(words.toLowerCase());
}

/** The tagger is dear: a sentence is read only where words stand that can be a cue as they stand. */
function mayBeCue(tokens: readonly Token[], i: number, words: CueWords): boolean {
  const token = tokens[i];
  if (!token || token.quoted) return false;
  const verb = words.verbs.get(token.word);
  const next = tokens[i + 1]?.word ?? '';
  if (verb) return verb.type !== 'intend' || next === 'to';
  if (['according', 'words', 'poll', 'survey'].includes(token.word)) return true;
  if (words.nouns.has(token.word)) return nounFollowers.has(next);
  if (words.phrasal.get(token.word)?.some((then) => then.startsWith(next))) return true;
  return quoteVerb(tokens, i) !== null;
}

const nounFollowers: ReadonlySet<string> = new Set(['that', 'by', 'about', 'against', 'on']);

function meets(span: Span, token: Token | undefined): boolean {
  return token !== undefined && span.start <= token.start && token.end <= span.end;
}

/** "No official has said": nobody does. */
function isNobody(tokens: readonly Token[], found: Found): boolean {
  return ['no', 'neither', 'nobody', 'none'].includes(tokens[found.phrase.from]?.word ?? '');
}

/** A cue without a source is kept only for plain verbs of speech beside a quotation or clause. */
function keeps(cue: Cue, found: Found | null, tokens: readonly Token[], words: CueWords): boolean {
  // "Questioned by Lind, the witness left": what comes after the comma is not what Lind said.
  if (cue.passive && cue.at === 0 && found?.place === 'after' && breaksBefore(tokens[found.phrase.to + 1]))
    return false;
  if (found) return !isNobody(tokens, found) && !disagrees(tokens, cue, found, words);
  if (cue.agentless) return true;
  return (
    cue.type === 'say' && !cue.ing && tokens[0]?.quoted === true && /["”]/.test(tokens[cue.at]?.gap ?? '')
  );
}

/** "Lind plans to sign the bill and declare": a plain form goes with no single person. */
function disagrees(tokens: readonly Token[], cue: Cue, found: Found, words: CueWords): boolean {
  if (cue.owner >= 0 || cue.to > cue.at || words.verbs.get(tokens[cue.at]?.word ?? '')?.form !== 'base')
    return false;
  if (found.relative !== null || groupStart(tokens, cue.at) < cue.at) return false;
  const source = tokens.slice(found.phrase.from, found.phrase.coreTo + 1);
  const last = source[source.length - 1];
  if (!last) return false;
  if (source.length === 1 && ['he', 'she', 'it'].includes(last.word)) return true;
  return source.every((word) => word.capital) && last.tags.has('Person');
}

/** From the quotation mark before the first word on. */
function withMark(span: Span, first: Token | undefined): Span {
  return first?.quoted && /["“]$/.test(first.gap) ? { ...span, start: span.start - 1 } : span;
}

/** The words of the source, from where they begin: "Sen. Ada Lind, D-Norvik, the former chair". */
function sourceSpan(
  tokens: readonly Token[],
  cue: Cue,
  found: Found,
  mention: Description | undefined,
): Span {
  if (found.relative !== null && cue.manner === 'intention')
    return spanOf(tokens, found.phrase.from, found.phrase.coreTo);
  if (found.relative !== null) {
    // "many of whom".
    const of = tokens[found.relative + 1]?.word === 'of' ? 2 : 0;
    return spanOf(tokens, found.relative, found.relative + of);
  }
  const span = spanOf(tokens, found.phrase.from, found.phrase.to);
  return mention && mention.start < span.start && span.start < mention.end
    ? { ...span, start: mention.start }
    : span;
}

function cueSpan(tokens: readonly Token[], cue: Cue): Span {
  return spanOf(tokens, cue.at, cue.to);
}
