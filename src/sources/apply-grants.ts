import type { Span } from '../text/span';
import type { Entry } from './entry';

/** Words that grant anonymity, at their place in the article, with the entry the sentence gives them to. */
export interface PlacedGrant extends Span {
  readonly reason: Span | null;
  /** "Not authorized to": enough for a reason, weak as a grant. */
  readonly unauthorised: boolean;
  readonly entry: Entry | null;
  readonly sentence: number;
}

/** Gives grants and reasons to their sources: the one the sentence names, else the nearest before that can be meant. */
export function applyGrants(entries: readonly Entry[], grants: readonly PlacedGrant[]): void {
  if (grants.length === 0) return;
  let bySentence: Map<number, Entry[]> | null = null;
  for (const grant of grants) {
    const named = grant.entry && grant.entry.name === null ? grant.entry : null;
    if (!named) bySentence ??= entriesBySentence(entries);
    const target = named ?? (bySentence && nearest(grant, bySentence));
    if (target) give(target, grant);
  }
  inherit(entries);
}

function entriesBySentence(entries: readonly Entry[]): Map<number, Entry[]> {
  const bySentence = new Map<number, Entry[]>();
  for (const entry of entries) {
    for (const { sentence } of entry.mentions) {
      const known = bySentence.get(sentence);
      if (known) known.push(entry);
      else bySentence.set(sentence, [entry]);
    }
  }
  return bySentence;
}

function give(target: Entry, grant: PlacedGrant): void {
  if (target.name !== null) return;
  if (!grant.unauthorised || target.insider) target.kind = 'anonymous';
  if (target.grant === null || (target.weakGrant && !grant.unauthorised)) {
    target.grant = { start: grant.start, end: grant.end };
    target.weakGrant = grant.unauthorised;
  }
  target.reason ??= grant.reason;
}

function nearest(grant: PlacedGrant, bySentence: ReadonlyMap<number, readonly Entry[]>): Entry | null {
  const place = (entry: Entry) => entry.mentions[entry.mentions.length - 1]?.start ?? -1;
  for (let back = 0; back <= 2; back++) {
    const able = (bySentence.get(grant.sentence - back) ?? [])
      .filter(canBeGranted)
      .sort((a, b) => place(b) - place(a));
    const before = able.find((entry) => entry.mentions.some((mention) => mention.start < grant.start));
    if (before ?? able[0]) return before ?? able[0] ?? null;
  }
  return null;
}

function canBeGranted(entry: Entry): boolean {
  if (entry.name !== null) return false;
  return (
    entry.kind === 'anonymous' ||
    entry.kind === 'unnamed-person' ||
    (entry.kind === 'institution' && entry.insider)
  );
}

/** "One intelligence source" of the "three intelligence sources" who were granted anonymity. */
function inherit(entries: readonly Entry[]): void {
  const groups = entries.filter((entry) => entry.plural && entry.grant);
  if (groups.length === 0) return;
  for (const entry of entries) {
    const one =
      !entry.plural && !entry.grant && entry.kind === 'anonymous' && /^one\b/i.test(entry.description);
    if (!one) continue;
    const group = groups.find(
      (each) =>
        each.head === entry.head &&
        [...entry.words].every((word) => each.words.has(word)) &&
        (each.mentions[0]?.start ?? 0) < (entry.mentions[0]?.start ?? 0),
    );
    if (!group) continue;
    entry.grant = group.grant;
    entry.reason = group.reason;
  }
}
