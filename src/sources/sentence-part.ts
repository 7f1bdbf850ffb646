import type { Article } from '../text/article';
import type { Span } from '../text/span';
import type { RawAttribution, RawGrant, SentenceRecord } from './extract';
import type { RawName } from './find-names';
import { ageBeside, type RawUnnamed } from './find-unnamed';
import { makingIn } from './how-made';
import { type OwnMention, type OwnPart, ownPart } from './own-part';
import { type Places, packedAt, packPlaces, unpacked } from './places';
import type { Segment } from './segments';

/** A name, as the register and what is known of names need it. */
export interface PartName extends Omit<RawName, 'start' | 'end'> {
  /** The sentence begins with it. */
  readonly opens: boolean;
  /** In the sentence's own part. */
  readonly own: boolean;
  /** In the possessive. */
  readonly owns: boolean;
  /** In years, where it is told beside the name. */
  readonly age: number | null;
}

/** A mention with its words. */
export interface PartMention extends OwnMention {
  readonly text: string;
}

export interface PartGrant extends RawGrant {
  /** Where the words begin that name whom it is granted to. */
  readonly by: number | null;
}

export interface PartUnnamed extends RawUnnamed {
  readonly words: string;
}

/**
 * All that one sentence gives to the register. Its offsets are packed (`places.ts`), so that after most edits, also of
 * the sentence itself, it is the same.
 */
export interface SentencePart {
  /** In the running copy: no headline, no caption. */
  readonly body: boolean;
  readonly paragraph: number;
  readonly people: boolean;
  /** The word it begins with. */
  readonly pronoun: 'he' | 'she' | null;
  /** Credits and quotes nobody. */
  readonly plain: boolean;
  /** A window of copy without punctuation, which shares words with its neighbours. */
  readonly loose: boolean;
  /** Who said what it credits last, where that is a name. */
  readonly speaker: string | null;
  /** None outside the running copy: in a headline any word may have a capital. */
  readonly names: readonly PartName[];
  readonly mentions: readonly PartMention[];
  /** To which mentions something is credited, by their places in the record. */
  readonly speaking: readonly number[];
  readonly grants: readonly PartGrant[];
  readonly unnamed: readonly PartUnnamed[];
  /** How a poll or study came about. */
  readonly making: { readonly noun: string; readonly words: string } | null;
}

/** What a part was read from: the same gives the same part. */
interface PartInput {
  readonly record: SentenceRecord;
  /** The record, with its label where that is a source. */
  readonly labelled: SentenceRecord;
  readonly segment: Segment;
  /** The words as the article has them, an editor's marks and all. */
  readonly words: string;
  readonly body: boolean;
}

/** A part with what it was read from, and what else is asked of its sentence. */
export interface ReadPart {
  readonly input: PartInput;
  readonly part: SentencePart;
  readonly places: Places;
  /** Offsets into the sentence. */
  readonly attributions: readonly RawAttribution[];
}

/** An article's sentences as they were read, each by itself. */
export interface Reading {
  readonly article: Article;
  readonly segments: readonly Segment[];
  readonly records: readonly SentenceRecord[];
  /** With the labels that are sources. */
  readonly labelled: readonly SentenceRecord[];
}

function partInput({ article, segments, records, labelled }: Reading, sentence: number): PartInput | null {
  const [segment, record, own] = [segments[sentence], records[sentence], labelled[sentence]];
  if (!segment || !record || !own) return null;
  return {
    record,
    labelled: own,
    segment,
    words: wordsOf(article, segment),
    body: isInBody(article, segment),
  };
}

function isInBody({ paragraphs }: Article, { sentence }: Segment): boolean {
  return paragraphs[sentence.paragraph]?.kind === 'paragraph';
}

function wordsOf({ marks, text }: Article, segment: Segment): string {
  return marks.length === 0 ? segment.text : text.slice(segment.start, segment.end);
}

/** Whether a part was read from the same. */
export function isReadFrom({ input }: ReadPart, read: Reading, sentence: number): boolean {
  const segment = read.segments[sentence];
  return (
    segment !== undefined &&
    input.record === read.records[sentence] &&
    input.labelled === read.labelled[sentence] &&
    input.segment.text === segment.text &&
    input.segment.sentence.paragraph === segment.sentence.paragraph &&
    (input.segment.quotes.length === 0) === (segment.quotes.length === 0) &&
    input.body === isInBody(read.article, segment) &&
    input.words === wordsOf(read.article, segment)
  );
}

/** Whether two parts tell the same. */
export function isSamePart(a: SentencePart | undefined, b: SentencePart): boolean {
  return a !== undefined && (a === b || writtenOut(a) === writtenOut(b));
}

const written = new WeakMap<SentencePart, string>();

function writtenOut(part: SentencePart): string {
  const known = written.get(part);
  if (known !== undefined) return known;
  const text = JSON.stringify(part);
  written.set(part, text);
  return text;
}

/** Reads a sentence's part. With `packs` its offsets are packed; null where it has too many places for that. */
export function readPart(read: Reading, sentence: number, packs: boolean): ReadPart | null {
  const input = partInput(read, sentence);
  if (!input) return null;
  const { record, labelled, segment, words, body } = input;
  const own = ownPart(segment, labelled);
  const grants = own.grants.map((grant) => ({
    ...grant,
    by: grant.mention === null ? null : (labelled.mentions[grant.mention]?.start ?? null),
  }));
  const unnamed = body ? own.unnamed : [];
  const places = packs ? packPlaces(spansOf(own, grants, unnamed)) : unpacked;
  if (!places) return null;
  const at = (offset: number) => packedAt(places, offset);
  const moved = <Place extends Span>(span: Place): Place => ({
    ...span,
    start: at(span.start),
    end: at(span.end),
  });
  const part: SentencePart = {
    body,
    paragraph: segment.sentence.paragraph,
    people: record.people,
    pronoun: pronounOf(segment.sentence.text),
    plain: record.attributions.length === 0 && segment.quotes.length === 0 && !segment.loose,
    loose: segment.loose,
    speaker: speakerOf(record),
    names: body ? record.names.map((name) => nameIn(input, name, own.names.includes(name))) : [],
    mentions: own.mentions.map((mention) => ({
      ...moved(mention),
      // Where the words of a mention stand in the sentence, the register takes from the mention.
      seen: {
        ...mention.seen,
        start: 0,
        end: 0,
        coreEnd: 0,
        basis: mention.seen.basis && moved(mention.seen.basis),
      },
      text: words.slice(mention.start, mention.end),
    })),
    speaking: own.attributions.map(({ mention }) => mention).filter((mention) => mention !== null),
    grants: grants.map((grant) => ({
      ...moved(grant),
      reason: grant.reason && moved(grant.reason),
      by: grant.by === null ? null : at(grant.by),
    })),
    unnamed: unnamed.map((each) => ({ ...moved(each), words: words.slice(each.start, each.end) })),
    making: body ? makingIn(segment.text) : null,
  };
  return { input, part, places, attributions: own.attributions };
}

function spansOf(own: OwnPart, grants: readonly PartGrant[], unnamed: readonly Span[]): Span[] {
  return [
    ...own.mentions,
    ...own.mentions.flatMap(({ seen }) => seen.basis ?? []),
    ...grants.flatMap((grant) => [
      grant,
      ...(grant.reason ? [grant.reason] : []),
      ...(grant.by === null ? [] : [{ start: grant.by, end: grant.by }]),
    ]),
    ...unnamed,
  ];
}

function nameIn({ segment, words }: PartInput, name: RawName, own: boolean): PartName {
  const { start, end, ...told } = name;
  return {
    ...told,
    opens: start === 0,
    own,
    owns: /['’]s$/.test(words.slice(Math.max(0, end - 2), end)),
    age: own && name.kind !== 'body' ? ageBeside(segment.text, name) : null,
  };
}

function pronounOf(text: string): 'he' | 'she' | null {
  const pronoun = /^(?:He|She)\b/.exec(text)?.[0];
  return pronoun === undefined ? null : pronoun === 'He' ? 'he' : 'she';
}

/** Who said it, as the sentence names them: the next may tell about them. */
function speakerOf({ attributions, mentions }: SentenceRecord): string | null {
  const said = attributions.findLast(({ mention }) => mention !== null)?.mention;
  const mention = said === undefined || said === null ? undefined : mentions[said];
  return mention?.kind === 'named' ? mention.name : null;
}
