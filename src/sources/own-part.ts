import type { Span } from '../text/span';
import type { Description } from './describe';
import type { RawAttribution, RawGrant, SentenceRecord } from './extract';
import type { RawName } from './find-names';
import type { RawUnnamed } from './find-unnamed';
import { withoutPaperClauses } from './paper-clauses';
import type { Segment } from './segments';
import { type Credit, wasPublic, wasSpokenTo } from './spoken-to';

/** A mention as its sentence alone shows it. Offsets as in the record. */
export interface OwnMention extends Span {
  /** Place in the record's mentions. */
  readonly place: number;
  readonly seen: Description;
  /** A grant or the way they were spoken to tells that the name is withheld. */
  readonly withheld: boolean;
}

/** What of a sentence's record is to be kept for it; a window of loose copy tells more than its own part. */
export interface OwnPart {
  /** In the order of the text. */
  readonly mentions: readonly OwnMention[];
  readonly attributions: readonly RawAttribution[];
  readonly grants: readonly RawGrant[];
  readonly names: readonly RawName[];
  readonly unnamed: readonly RawUnnamed[];
}

/** Most sentences tell nothing. */
export const noPart: OwnPart = { mentions: [], attributions: [], grants: [], names: [], unnamed: [] };

// A record is kept by its sentence's words, and the same words nearly always stand in the same place of a segment.
const kept = new WeakMap<SentenceRecord, { readonly own: Span; readonly part: OwnPart }>();

/** The part of a record that is the segment's own, kept with the record: after an edit elsewhere it is there already. */
export function ownPart({ text, own }: Pick<Segment, 'text' | 'own'>, record: SentenceRecord): OwnPart {
  if (tellsNothing(record)) return noPart;
  const known = kept.get(record);
  if (known && known.own.start === own.start && known.own.end === own.end) return known.part;
  const part = readPart(text, own, record);
  kept.set(record, { own, part });
  return part;
}

/** Such records can belong to sentences of any words. */
function tellsNothing({ mentions, attributions, grants, names, unnamed }: SentenceRecord): boolean {
  return [mentions, attributions, grants, names, unnamed].every((each) => each.length === 0);
}

function readPart(text: string, own: Span, record: SentenceRecord): OwnPart {
  const owns = ({ start }: Span) => start >= own.start && start < own.end;
  const attributions = record.attributions.filter(({ cue }) => owns(cue));
  const grants = record.grants.filter(owns);
  const used = new Set([...attributions, ...grants].map(({ mention }) => mention));
  const mentions = [...record.mentions.entries()]
    .sort(([, a], [, b]) => a.start - b.start)
    .filter(([place, mention]) => used.has(place) || owns(mention))
    .map(([place, mention]): OwnMention => {
      const seen = seenAs(text, place, mention, record, attributions, grants);
      return { place, start: mention.start, end: mention.coreEnd, ...seen };
    });
  return {
    mentions,
    attributions: withoutPaperClauses(text, record).filter(({ cue }) => owns(cue)),
    grants,
    names: record.names.filter(owns),
    unnamed: record.unnamed.filter(owns),
  };
}

function seenAs(
  text: string,
  place: number,
  mention: Description,
  record: SentenceRecord,
  attributions: readonly RawAttribution[],
  grants: readonly RawGrant[],
): Pick<OwnMention, 'seen' | 'withheld'> {
  const granted = grants.some(
    (grant) => grant.mention === place && !grant.partial && !grant.refusal && grant.object === null,
  );
  const weak = record.grants.every((grant) => grant.mention !== place || grant.unauthorised);
  const turns = granted && mention.grantable && (!weak || mention.insider || !mention.plural);
  const credits = attributions.filter((each) => each.mention === place).map((each) => creditOf(each, text));
  if (turns || credits.some((credit) => wasSpokenTo(mention, credit)))
    return { seen: { ...mention, kind: 'anonymous', voice: false }, withheld: true };
  if (credits[0] !== undefined && wasPublic(mention, credits[0]))
    return { seen: { ...mention, kind: 'unnamed-person', insider: false }, withheld: false };
  return { seen: mention, withheld: false };
}

function creditOf({ cue, hearer }: RawAttribution, text: string): Credit {
  return {
    cue: text.slice(cue.start, cue.end).toLowerCase(),
    around: text.slice(Math.max(0, cue.start - 20), cue.end + 30).toLowerCase(),
    after: text.slice(cue.end, cue.end + 40).toLowerCase(),
    hearer: hearer && text.slice(hearer.start, hearer.end),
  };
}
