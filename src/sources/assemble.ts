import type { Article } from '../text/article';
import type { Span } from '../text/span';
import { creditQuotations } from './credit-quotations';
import type { Draft } from './draft';
import type { SentenceRecord } from './extract';
import type { Named } from './find-names';
import { withKnownLabels } from './known-labels';
import type { Source, SourceAnalysis } from './model';
import { namesOf } from './name-mentions';
import type { KnownNames } from './names';
import { mostPlaces, realAt } from './places';
import { quotedness } from './quoted';
import { type ReadRegister, readRegister } from './read-register';
import type { Segment } from './segments';
import { isReadFrom, isSamePart, type Reading, type ReadPart, readPart } from './sentence-part';
import { statesOf } from './states';

/** Joins what the sentences tell into the register of the article. Works on the small records alone. */
export type Assemble = (
  article: Article,
  segments: readonly Segment[],
  records: readonly SentenceRecord[],
) => SourceAnalysis;

/** An article as it was assembled lately. */
interface Assembled {
  readonly parts: readonly ReadPart[];
  readonly isPacked: boolean;
  readonly register: ReadRegister;
}

/** An edit taken back, and the siblings that are compared with the article. */
const mostKept = 6;
/** What is kept of several very long articles is too much. */
const mostKeptSentences = 10_000;
/** In an article that differs in more sentences, hardly anything would be as it was. */
const mostChanged = 6;

/**
 * Gives what assembles articles. `knownNames` tells what is known of an article's names. The register is put together
 * anew only where a sentence tells it something else than it did: after most edits only places have changed.
 */
export function createAssemble(knownNames: (named: readonly Named[]) => KnownNames): Assemble {
  const kept: Assembled[] = [];
  return (article, segments, records) => {
    const read = { article, segments, records, labelled: withKnownLabels(records) };
    const packed = segments.some(({ loose }) => loose) ? null : packedParts(read, kept);
    const isPacked = packed !== null;
    const parts = packed ?? segments.flatMap((_, sentence) => readPart(read, sentence, false) ?? []);
    const same = isPacked ? kept.find((each) => each.isPacked && areSame(each.parts, parts)) : undefined;
    const register = same?.register ?? registerOf(parts, segments, isPacked, knownNames);
    if (same) kept.splice(kept.indexOf(same), 1);
    kept.unshift({ parts, isPacked, register });
    while (kept.length > mostKept || (kept.length > 1 && sentencesIn(kept) > mostKeptSentences)) kept.pop();
    return analysisOf(read, parts, register, isPacked ? placer(parts, segments) : asItIs);
  };
}

const asItIs = (offset: number): number => offset;

function registerOf(
  parts: readonly ReadPart[],
  segments: readonly Segment[],
  isPacked: boolean,
  knownNames: (named: readonly Named[]) => KnownNames,
): ReadRegister {
  const told = parts.map(({ part }) => part);
  const origin = (sentence: number) => (isPacked ? sentence * mostPlaces : (segments[sentence]?.start ?? 0));
  return readRegister(told, origin, knownNames(namesOf(told)));
}

function sentencesIn(kept: readonly Assembled[]): number {
  return kept.reduce((sum, { parts }) => sum + parts.length, 0);
}

function areSame(a: readonly ReadPart[], b: readonly ReadPart[]): boolean {
  return a.length === b.length && a.every(({ part }, i) => part === b[i]?.part);
}

function isClose(parts: readonly ReadPart[], read: Reading): boolean {
  if (parts.length !== read.segments.length) return false;
  let changed = 0;
  return parts.every((part, sentence) => isReadFrom(part, read, sentence) || ++changed <= mostChanged);
}

/** The parts, packed; one that tells what it told before is the same object. Null where one cannot be packed. */
function packedParts(read: Reading, kept: readonly Assembled[]): ReadPart[] | null {
  const close = kept.filter(({ isPacked, parts }) => isPacked && isClose(parts, read));
  const parts: ReadPart[] = [];
  for (let sentence = 0; sentence < read.segments.length; sentence++) {
    const known = partReadFrom(close, read, sentence);
    if (known) {
      parts.push(known);
      continue;
    }
    const fresh = readPart(read, sentence, true);
    if (!fresh) return null;
    const same = close.find((each) => isSamePart(each.parts[sentence]?.part, fresh.part));
    parts.push({ ...fresh, part: same?.parts[sentence]?.part ?? fresh.part });
  }
  return parts;
}

/** After an edit was taken back, not the latest has it. */
function partReadFrom(kept: readonly Assembled[], read: Reading, sentence: number): ReadPart | null {
  for (const { parts } of kept) {
    const part = parts[sentence];
    if (part && isReadFrom(part, read, sentence)) return part;
  }
  return null;
}

/** Gives what tells the offset into the article that a packed one stands for. */
function placer(parts: readonly ReadPart[], segments: readonly Segment[]): (offset: number) => number {
  return (offset) => {
    const sentence = Math.floor(offset / mostPlaces);
    const [part, segment] = [parts[sentence], segments[sentence]];
    return part && segment ? segment.start + realAt(part.places, offset - sentence * mostPlaces) : offset;
  };
}

function analysisOf(
  { article, segments, records }: Reading,
  parts: readonly ReadPart[],
  register: ReadRegister,
  place: (offset: number) => number,
): SourceAnalysis {
  const drafts = draftsOf(parts, segments, register);
  const carried = creditQuotations(article, drafts);
  const knownOf = (draft: Draft) =>
    draft.source && register.named(article.text.slice(draft.source.start, draft.source.end));
  const credited = drafts.filter((draft) => draft.content.length > 0);
  const attributions = credited.map((draft) => {
    const entry = draft.entry ?? knownOf(draft);
    return {
      source: draft.source,
      cue: draft.cue,
      content: draft.content,
      kind: quotedness(article, draft.content),
      sourceId: (entry && register.idOf(entry)) || null,
      sentence: draft.sentence,
      manner: draft.manner,
      hearer: draft.hearer,
    };
  });
  const sources = register.sources.map((source) => placedSource(source, place));
  return { sources, attributions, states: statesOf(article, credited, carried, records) };
}

/** In order of their cues. */
function draftsOf(parts: readonly ReadPart[], segments: readonly Segment[], register: ReadRegister): Draft[] {
  const drafts: Draft[] = [];
  // Those of headlines and captions come last among equals.
  for (const inBody of [true, false]) {
    for (const [sentence, { part, attributions }] of parts.entries()) {
      if (part.body !== inBody) continue;
      const by = segments[sentence]?.start ?? 0;
      for (const raw of attributions) {
        drafts.push({
          source: raw.source && moved(raw.source, by),
          cue: moved(raw.cue, by),
          content: raw.content.map((span) => moved(span, by)),
          entry: raw.mention === null ? null : register.entryOf(sentence, raw.mention),
          sentence,
          manner: raw.manner,
          hearer: raw.hearer && moved(raw.hearer, by),
          awaits: raw.awaits,
        });
      }
    }
  }
  return drafts.sort((a, b) => a.cue.start - b.cue.start);
}

function moved(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** A source with its places in the article. */
function placedSource(source: Source, place: (offset: number) => number): Source {
  const span = (packed: Span | null) => packed && { start: place(packed.start), end: place(packed.end) };
  return {
    ...source,
    basis: span(source.basis),
    mentions: source.mentions.map((mention) => ({
      ...mention,
      start: place(mention.start),
      end: place(mention.end),
    })),
    grant: span(source.grant),
    reason: span(source.reason),
  };
}
