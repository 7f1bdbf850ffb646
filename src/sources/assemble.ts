import type { Article } from '../text/article';
import type { Span } from '../text/span';
import { applyGrants, type PlacedGrant } from './apply-grants';
import { creditQuotations } from './credit-quotations';
import type { Description } from './describe';
import type { Draft } from './draft';
import { addMention, type Entry, placed } from './entry';
import type { SentenceRecord } from './extract';
import type { Named } from './find-names';
import { ageBeside } from './find-unnamed';
import { makingsIn } from './how-made';
import { withKnownLabels } from './known-labels';
import type { SourceAnalysis } from './model';
import { namesOf } from './name-mentions';
import type { KnownNames } from './names';
import { noPart, type OwnPart, ownPart } from './own-part';
import { quotedness } from './quoted';
import { createRegister, type Register } from './register';
import type { Segment } from './segments';
import { statesOf } from './states';

/**
 * Joins what the sentences tell into the register of the article. Works on the small records alone. `knownNames` tells
 * what is known of the article's names.
 */
export function assemble(
  article: Article,
  segments: readonly Segment[],
  records: readonly SentenceRecord[],
  knownNames: (named: readonly Named[]) => KnownNames,
): SourceAnalysis {
  const register = createRegister(knownNames(namesOf(article, segments, records)));
  const drafts: Draft[] = [];
  const grants: PlacedGrant[] = [];
  const labelled = withKnownLabels(records);
  const read = (inBody: boolean) => {
    segments.forEach((segment, i) => {
      const record = labelled[i];
      const body = article.paragraphs[segment.sentence.paragraph]?.kind === 'paragraph';
      if (record && body === inBody) readSentence(article, register, segment, record, body, drafts, grants);
    });
  };
  // Headline and captions last: they speak of sources the story has yet to introduce.
  read(true);
  read(false);
  const speaking = new Set(drafts.map(({ entry }) => entry));
  applyGrants(register.entries, grants, (entry) => speaking.has(entry));
  drafts.sort((a, b) => a.cue.start - b.cue.start);
  const carried = creditQuotations(article, drafts);
  const knownOf = (draft: Draft) =>
    draft.source && register.named(article.text.slice(draft.source.start, draft.source.end));
  const sources = register.finish(makingsIn(article, segments));
  const idOf = (entry: Entry | null) => (entry ? register.idOf(entry) || null : null);
  const credited = drafts.filter((draft) => draft.content.length > 0);
  const attributions = credited.map((draft) => ({
    source: draft.source,
    cue: draft.cue,
    content: draft.content,
    kind: quotedness(article, draft.content),
    sourceId: idOf(draft.entry ?? knownOf(draft)),
    sentence: draft.sentence,
    manner: draft.manner,
    hearer: draft.hearer,
  }));
  return { sources, attributions, states: statesOf(article, credited, carried, records) };
}

function readSentence(
  article: Article,
  register: Register,
  segment: Segment,
  record: SentenceRecord,
  body: boolean,
  drafts: Draft[],
  grants: PlacedGrant[],
): void {
  const by = segment.start;
  const sentence = segment.sentence.index;
  if (record.people) register.crowd(sentence);
  const own = ownPart(segment, record);
  if (own === noPart) return;
  const entries = own.mentions.length > 0 ? resolveMentions(article, register, segment, own, body) : none;
  for (const raw of own.attributions) {
    drafts.push({
      source: raw.source && moved(raw.source, by),
      cue: moved(raw.cue, by),
      content: raw.content.map((span) => moved(span, by)),
      entry: raw.mention === null ? null : (entries.get(raw.mention) ?? null),
      sentence,
      manner: raw.manner,
      hearer: raw.hearer && moved(raw.hearer, by),
      awaits: raw.awaits,
    });
  }
  for (const grant of own.grants) {
    const mention = grant.mention === null ? undefined : record.mentions[grant.mention];
    grants.push({
      start: grant.start + by,
      end: grant.end + by,
      by: mention ? mention.start + by : null,
      reason: grant.reason && moved(grant.reason, by),
      unauthorised: grant.unauthorised,
      partial: grant.partial,
      refusal: grant.refusal,
      object: grant.object,
      entry: grant.mention === null ? null : (entries.get(grant.mention) ?? null),
      sentence,
    });
  }
  if (!body) return;
  for (const name of own.names)
    register.pass(name, sentence, {
      owns: /['’]s$/.test(article.text.slice(name.end + by - 2, name.end + by)),
      age: name.kind === 'body' ? null : ageBeside(segment.text, name),
    });
  for (const each of own.unnamed) {
    const at = moved(each, by);
    register.meet({ ...each, ...at, words: article.text.slice(at.start, at.end), sentence });
  }
}

const none: ReadonlyMap<number, Entry | null> = new Map();

/** The register entries of a sentence's mentions, by their place in the record. */
function resolveMentions(
  article: Article,
  register: Register,
  segment: Segment,
  { mentions }: OwnPart,
  body: boolean,
): ReadonlyMap<number, Entry | null> {
  const entries = new Map<number, Entry | null>();
  const sentence = segment.sentence.index;
  for (const { place, start, end, seen, withheld } of mentions) {
    const at = { start: segment.start + start, end: segment.start + end };
    const text = article.text.slice(at.start, at.end);
    // Segments of copy without punctuation overlap, so a mention may be there already.
    let entry = segment.loose ? register.at(at) : null;
    if (!entry && seen.kind === 'anonymous' && (!body || isHeadlinese(seen, text))) {
      // "Official says", above the story or quoted in it: it joins the story's official, and never makes a source.
      entry = register.anonymous(seen.head);
      if (entry)
        addMention(
          entry,
          { ...seen, definite: true },
          placed(seen, at, sentence, true, entry),
          text,
          segment.start,
        );
    } else entry ??= register.resolve(seen, at, text, sentence, segment.start);
    if (entry && withheld && entry.name === null) entry.kind = 'anonymous';
    entries.set(place, entry);
  }
  return entries;
}

/** "top aide implies", "official says": one person without an article, as only headlines have it. */
function isHeadlinese(mention: Description, text: string): boolean {
  const bare = mention.determiner === '' && !mention.plural && !mention.basis;
  return bare && !/['’]s\b|s['’]\s|\d/.test(text) && mention.modifiers.length < 3 && /^\p{Ll}/u.test(text);
}

function moved(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
