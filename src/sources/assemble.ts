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
import { isSameInput, isSamePart, type PartInput, partInput, type ReadPart, readPart } from './sentence-part';
import { statesOf } from './states';

/** Joins what the sentences tell into the register of the article. Works on the small records alone. */
export type Assemble = (
  article: Article,
  segments: readonly Segment[],
  records: readonly SentenceRecord[],
) => SourceAnalysis;

/** An article as it was read lately. */
interface Reading {
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
  const kept: Reading[] = [];
  return (article, segments, records) => {
    const labelled = withKnownLabels(records);
    const inputs = segments.flatMap((segment, i) => {
      const [record, own] = [records[i], labelled[i]];
      return record && own ? partInput(article, segment, record, own) : [];
    });
    const { parts, isPacked } = partsOf(inputs, kept);
    const same = isPacked ? kept.find((each) => each.isPacked && areSame(each.parts, parts)) : undefined;
    const origins = (sentence: number) =>
      isPacked ? sentence * mostPlaces : (segments[sentence]?.start ?? 0);
    const told = parts.map(({ part }) => part);
    const register = same?.register ?? readRegister(told, origins, knownNames(namesOf(told)));
    if (same) kept.splice(kept.indexOf(same), 1);
    kept.unshift({ parts, isPacked, register });
    while (kept.length > mostKept || (kept.length > 1 && sentencesIn(kept) > mostKeptSentences)) kept.pop();
    const place = isPacked ? placer(parts) : (offset: number) => offset;
    return analysisOf(article, parts, records, register, place);
  };
}

function sentencesIn(kept: readonly Reading[]): number {
  return kept.reduce((sum, { parts }) => sum + parts.length, 0);
}

function areSame(a: readonly ReadPart[], b: readonly ReadPart[]): boolean {
  return a.length === b.length && a.every(({ part }, i) => part === b[i]?.part);
}

function isClose(parts: readonly ReadPart[], inputs: readonly PartInput[]): boolean {
  if (parts.length !== inputs.length) return false;
  let changed = 0;
  for (const [i, input] of inputs.entries()) {
    const part = parts[i];
    if ((!part || !isSameInput(part.input, input)) && ++changed > mostChanged) return false;
  }
  return true;
}

/** The parts, packed where all can be; one that tells what it told before is the same object. */
function partsOf(
  inputs: readonly PartInput[],
  kept: readonly Reading[],
): { readonly parts: readonly ReadPart[]; readonly isPacked: boolean } {
  const packed = inputs.some(({ segment }) => segment.loose) ? null : packedParts(inputs, kept);
  if (packed) return { parts: packed, isPacked: true };
  return { parts: inputs.flatMap((input) => readPart(input, false) ?? []), isPacked: false };
}

function packedParts(inputs: readonly PartInput[], kept: readonly Reading[]): ReadPart[] | null {
  const close = kept.filter((each) => each.isPacked && isClose(each.parts, inputs));
  const parts: ReadPart[] = [];
  for (const [i, input] of inputs.entries()) {
    const known = close[0]?.parts[i];
    if (known && isSameInput(known.input, input)) {
      // With its segment as it stands now.
      parts.push({ ...known, input });
      continue;
    }
    const read = readPart(input, true);
    if (!read) return null;
    const same = close.find((each) => isSamePart(each.parts[i]?.part, read.part));
    parts.push({ ...read, part: same?.parts[i]?.part ?? read.part });
  }
  return parts;
}

/** Gives what tells the offset into the article that a packed one stands for. */
function placer(parts: readonly ReadPart[]): (offset: number) => number {
  return (offset) => {
    const sentence = Math.floor(offset / mostPlaces);
    const part = parts[sentence];
    return part ? part.input.segment.start + realAt(part.places, offset - sentence * mostPlaces) : offset;
  };
}

function analysisOf(
  article: Article,
  parts: readonly ReadPart[],
  records: readonly SentenceRecord[],
  register: ReadRegister,
  place: (offset: number) => number,
): SourceAnalysis {
  const drafts = draftsOf(parts, register);
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
function draftsOf(parts: readonly ReadPart[], register: ReadRegister): Draft[] {
  const drafts: Draft[] = [];
  // Those of headlines and captions come last among equals.
  for (const inBody of [true, false]) {
    for (const { input, part, attributions } of parts) {
      if (part.body !== inBody) continue;
      const { start, sentence } = input.segment;
      for (const raw of attributions) {
        drafts.push({
          source: raw.source && moved(raw.source, start),
          cue: moved(raw.cue, start),
          content: raw.content.map((span) => moved(span, start)),
          entry: raw.mention === null ? null : register.entryOf(sentence.index, raw.mention),
          sentence: sentence.index,
          manner: raw.manner,
          hearer: raw.hearer && moved(raw.hearer, start),
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
