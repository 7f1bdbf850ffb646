import type { Article } from '../text/article';
import type { Span } from '../text/span';
import { creditQuotations } from './credit-quotations';
import type { Draft } from './draft';
import type { RawGrant, SentenceRecord } from './extract';
import type { Attribution, SourceAnalysis } from './model';
import { createRegister, type Entry, type Register } from './register';
import type { Segment } from './segments';
import { statesOf } from './states';

/** Joins what the sentences tell into the register of the article. Works on the small records alone. */
export function assemble(
  article: Article,
  segments: readonly Segment[],
  records: readonly SentenceRecord[],
): SourceAnalysis {
  const people = segments.flatMap((segment, i) =>
    (records[i]?.names ?? []).map(({ name, first, acts }) => ({
      name,
      first,
      acts,
      sentence: segment.sentence.index,
    })),
  );
  const register = createRegister(people);
  const drafts: Draft[] = [];
  const grants: { grant: RawGrant; by: number; entry: Entry | null; sentence: number }[] = [];
  const isFurniture = (i: number) =>
    article.paragraphs[segments[i]?.sentence.paragraph ?? 0]?.kind !== 'paragraph';
  const read = (i: number, body: boolean) => {
    const segment = segments[i];
    const record = records[i];
    if (!segment || !record) return;
    const by = segment.start;
    const sentence = segment.sentence.index;
    if (record.people) register.crowd(sentence);
    const owns = (span: Span) => span.start >= segment.own.start && span.start < segment.own.end;
    const entries = record.mentions.map(() => null as Entry | null);
    const order = record.mentions
      .map((_, k) => k)
      .sort((a, b) => (record.mentions[a]?.start ?? 0) - (record.mentions[b]?.start ?? 0));
    const used = new Set([
      ...record.attributions.filter((each) => owns(each.cue)).map((each) => each.mention),
      ...record.grants.filter(owns).map((each) => each.mention),
    ]);
    for (const k of order) {
      const mention = record.mentions[k];
      if (!mention || !(used.has(k) || owns(mention))) continue;
      const at = { start: by + mention.start, end: by + mention.coreEnd };
      const known = register.entries.find((entry) =>
        entry.mentions.some((each) => each.start < at.end && at.start < each.end),
      );
      const granted = record.grants.some((grant) => grant.mention === k && owns(grant));
      const seen =
        granted && mention.grantable
          ? { ...mention, kind: 'anonymous' as const, specificity: mention.specificity }
          : mention;
      if (!body && seen.kind === 'anonymous')
        entries[k] = known ?? headlineEntry(register, seen.head, at, sentence);
      else entries[k] = known ?? register.resolve(seen, at, article.text.slice(at.start, at.end), sentence);
      const entry = entries[k];
      if (entry && granted && mention.kind !== 'pronoun' && entry.name === null) entry.kind = 'anonymous';
    }
    for (const raw of record.attributions) {
      if (!owns(raw.cue)) continue;
      drafts.push({
        source: raw.source && moved(raw.source, by),
        cue: moved(raw.cue, by),
        content: raw.content.map((span) => moved(span, by)),
        entry: raw.mention === null ? null : (entries[raw.mention] ?? null),
        sentence,
        belief: raw.type === 'believe',
      });
    }
    for (const grant of record.grants) {
      if (owns(grant))
        grants.push({
          grant,
          by,
          entry: grant.mention === null ? null : (entries[grant.mention] ?? null),
          sentence,
        });
    }
    if (body) for (const name of record.names) if (owns(name)) register.pass({ ...name, sentence });
  };
  for (let i = 0; i < segments.length; i++) if (!isFurniture(i)) read(i, true);
  for (let i = 0; i < segments.length; i++) if (isFurniture(i)) read(i, false);
  for (const { grant, by, entry, sentence } of grants) applyGrant(register, grant, by, entry, sentence);
  inheritGrants(register);
  drafts.sort((a, b) => a.cue.start - b.cue.start);
  const carriedBy = creditQuotations(article, drafts);
  const sources = register.finish();
  const attributions: Attribution[] = drafts
    .filter((draft) => draft.content.length > 0)
    .map((draft) => ({
      source: draft.source,
      cue: draft.cue,
      content: draft.content,
      kind: quotedness(article, draft.content),
      sourceId: draft.entry ? register.idOf(draft.entry) || null : null,
      sentence: draft.sentence,
    }));
  return { sources, attributions, states: statesOf(article, drafts, carriedBy, records) };
}

function moved(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** A headline says "official" before the story has told which: it joins the story's, and never makes a source. */
function headlineEntry(register: Register, head: string, at: Span, sentence: number): Entry | null {
  const entry = register.entries.find((each) => each.kind === 'anonymous' && each.head === head);
  if (entry) entry.mentions.push({ ...at, sentence, definite: true });
  return entry ?? null;
}

function applyGrant(
  register: Register,
  grant: RawGrant,
  by: number,
  entry: Entry | null,
  sentence: number,
): void {
  const span = moved(grant, by);
  const reason = grant.reason ? moved(grant.reason, by) : null;
  for (const target of granteesOf(register, entry, sentence, span)) {
    if (target.name !== null) continue;
    if (!grant.unauthorised || target.kind === 'anonymous' || target.insider) target.kind = 'anonymous';
    if (target.grant === null || (target.weakGrant && !grant.unauthorised)) {
      target.grant = span;
      target.weakGrant = grant.unauthorised;
    }
    target.reason ??= reason;
  }
}

function granteesOf(register: Register, entry: Entry | null, sentence: number, grant: Span): Entry[] {
  if (entry && (entry.name === null || entry.kind !== 'named')) return [entry];
  const able = (each: Entry) =>
    each.name === null &&
    (each.kind === 'anonymous' ||
      each.kind === 'unnamed-person' ||
      (each.kind === 'institution' && each.insider));
  const here = register.recent(sentence, sentence).filter(able);
  const before = here.find((each) =>
    each.mentions.some((mention) => mention.start < grant.start && mention.sentence === sentence),
  );
  if (before ?? here[0]) return [before ?? here[0]].filter((each): each is Entry => each !== undefined);
  const near = register.recent(sentence - 1, sentence - 1).filter(able);
  if (near[0]) return [near[0]];
  const far = register.recent(sentence - 2, sentence - 2).filter(able);
  return far[0] ? [far[0]] : [];
}

/** "One intelligence source" of the "three intelligence sources" who were granted anonymity. */
function inheritGrants(register: Register): void {
  for (const entry of register.entries) {
    if (entry.plural || entry.grant || entry.kind !== 'anonymous' || !/^one\b/i.test(entry.description))
      continue;
    const group = register.entries.find(
      (each) =>
        each.plural &&
        each.grant &&
        each.head === entry.head &&
        [...entry.words].every((word) => each.words.has(word)),
    );
    if (!group || (group.mentions[0]?.start ?? 0) > (entry.mentions[0]?.start ?? 0)) continue;
    entry.grant = group.grant;
    entry.reason = group.reason;
  }
}

/** `direct` when nine tenths of the letters stand inside quotation marks, `indirect` when none do. */
function quotedness(article: Article, content: readonly Span[]): Attribution['kind'] {
  let letters = 0;
  let quoted = 0;
  for (const span of content) {
    letters += lettersIn(article.text, span);
    for (const quotation of article.quotations) {
      if (quotation.start >= span.end) break;
      if (quotation.end <= span.start) continue;
      quoted += lettersIn(article.text, {
        start: Math.max(span.start, quotation.start),
        end: Math.min(span.end, quotation.end),
      });
    }
  }
  if (letters === 0 || quoted === 0) return 'indirect';
  return quoted >= 0.9 * letters ? 'direct' : 'mixed';
}

function lettersIn(text: string, span: Span): number {
  return text.slice(span.start, span.end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
