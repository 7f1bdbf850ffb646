import type { Article } from '../text/article';
import type { Span } from '../text/span';
import { applyGrants, type PlacedGrant } from './apply-grants';
import { creditQuotations } from './credit-quotations';
import type { Description } from './describe';
import type { Draft } from './draft';
import { addMention, type Entry, placed } from './entry';
import type { RawAttribution, SentenceRecord } from './extract';
import { makingsIn } from './how-made';
import { withKnownLabels } from './known-labels';
import type { SourceAnalysis } from './model';
import { namesOf } from './name-mentions';
import { createKnownNames, type Usual } from './names';
import { withoutPaperClauses } from './paper-clauses';
import { quotedness } from './quoted';
import { createRegister, type Register } from './register';
import type { Segment } from './segments';
import { type Credit, wasPublic, wasSpokenTo } from './spoken-to';
import { statesOf } from './states';

/**
 * Joins what the sentences tell into the register of the article. Works on the small records alone. `usual` tells
 * what a full name usually names.
 */
export function assemble(
  article: Article,
  segments: readonly Segment[],
  records: readonly SentenceRecord[],
  usual: (name: string) => Usual,
): SourceAnalysis {
  const register = createRegister(createKnownNames(namesOf(article, segments, records), usual));
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
  const owns = (span: Span) => span.start >= segment.own.start && span.start < segment.own.end;
  if (record.people) register.crowd(sentence);
  const entries = resolveMentions(article, register, segment, record, body, owns);
  for (const raw of withoutPaperClauses(segment.text, record)) {
    if (!owns(raw.cue)) continue;
    drafts.push({
      source: raw.source && moved(raw.source, by),
      cue: moved(raw.cue, by),
      content: raw.content.map((span) => moved(span, by)),
      entry: raw.mention === null ? null : (entries[raw.mention] ?? null),
      sentence,
      manner: raw.manner,
      hearer: raw.hearer && moved(raw.hearer, by),
      awaits: raw.awaits,
    });
  }
  for (const grant of record.grants) {
    if (!owns(grant)) continue;
    const mention = grant.mention === null ? undefined : record.mentions[grant.mention];
    grants.push({
      ...moved(grant, by),
      by: mention ? mention.start + by : null,
      reason: grant.reason && moved(grant.reason, by),
      unauthorised: grant.unauthorised,
      partial: grant.partial,
      refusal: grant.refusal,
      object: grant.object,
      entry: grant.mention === null ? null : (entries[grant.mention] ?? null),
      sentence,
    });
  }
  if (body) for (const name of record.names) if (owns(name)) register.pass(name, sentence);
}

const none: readonly null[] = [];

/** The register entries of a sentence's mentions, in the order of the record. */
function resolveMentions(
  article: Article,
  register: Register,
  segment: Segment,
  record: SentenceRecord,
  body: boolean,
  owns: (span: Span) => boolean,
): readonly (Entry | null)[] {
  if (record.mentions.length === 0) return none;
  const entries = record.mentions.map((): Entry | null => null);
  const used = new Set([
    ...record.attributions.filter((each) => owns(each.cue)).map((each) => each.mention),
    ...record.grants.filter(owns).map((each) => each.mention),
  ]);
  const inOrder = [...record.mentions.entries()].sort(([, a], [, b]) => a.start - b.start);
  for (const [k, mention] of inOrder) {
    if (!used.has(k) && !owns(mention)) continue;
    const at = { start: segment.start + mention.start, end: segment.start + mention.coreEnd };
    const granted = record.grants.some(
      (grant) =>
        grant.mention === k && owns(grant) && !grant.partial && !grant.refusal && grant.object === null,
    );
    const weak = record.grants.every((grant) => grant.mention !== k || grant.unauthorised);
    const turns = granted && mention.grantable && (!weak || mention.insider || !mention.plural);
    const credits = record.attributions
      .filter((each) => each.mention === k && owns(each.cue))
      .map((each) => creditOf(each, segment.text));
    const spoken = !turns && credits.some((credit) => wasSpokenTo(mention, credit));
    const open = !turns && credits[0] !== undefined && wasPublic(mention, credits[0]);
    const seen =
      turns || spoken
        ? { ...mention, kind: 'anonymous' as const, voice: false }
        : open
          ? { ...mention, kind: 'unnamed-person' as const, insider: false }
          : mention;
    const sentence = segment.sentence.index;
    const text = article.text.slice(at.start, at.end);
    // Segments of copy without punctuation overlap, so a mention may be there already.
    let entry = segment.loose ? register.at(at) : null;
    if (!entry && seen.kind === 'anonymous' && (!body || isHeadlinese(seen, text))) {
      // "Official says", above the story or quoted in it: it joins the story's official, and never makes a source.
      entry = register.entries.find((each) => each.kind === 'anonymous' && each.head === seen.head) ?? null;
      if (entry)
        addMention(
          entry,
          { ...seen, definite: true },
          placed(seen, at, sentence, true, entry),
          text,
          segment.start,
        );
    } else entry ??= register.resolve(seen, at, text, sentence, segment.start);
    if (entry && (turns || spoken) && entry.name === null) entry.kind = 'anonymous';
    entries[k] = entry;
  }
  return entries;
}

function creditOf({ cue, hearer }: RawAttribution, text: string): Credit {
  return {
    cue: text.slice(cue.start, cue.end).toLowerCase(),
    around: text.slice(Math.max(0, cue.start - 20), cue.end + 30).toLowerCase(),
    after: text.slice(cue.end, cue.end + 40).toLowerCase(),
    hearer: hearer && text.slice(hearer.start, hearer.end),
  };
}

/** "top aide implies", "official says": one person without an article, as only headlines have it. */
function isHeadlinese(mention: Description, text: string): boolean {
  const bare = mention.determiner === '' && !mention.plural && !mention.basis;
  return bare && !/['’]s\b|s['’]\s|\d/.test(text) && mention.modifiers.length < 3 && /^\p{Ll}/u.test(text);
}

function moved(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
