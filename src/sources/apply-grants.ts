import type { Span } from '../text/span';
import type { Entry } from './entry';
import { nearby } from './places';

/** Words that grant anonymity, at their place in the article, with the entry the sentence gives them to. */
export interface PlacedGrant extends Span {
  readonly reason: Span | null;
  /** "Not authorized to": enough for a reason, weak as a grant. */
  readonly unauthorised: boolean;
  /** Only part of the name is withheld: "asked that only her first name be used". */
  readonly partial: boolean;
  /** A name was not given when asked; nobody promised anything. */
  readonly refusal: boolean;
  /** Whose name an outlet says it withholds. */
  readonly object: string | null;
  readonly entry: Entry | null;
  /** Where the words stand that name whom it is granted to. */
  readonly by: number | null;
  readonly sentence: number;
}

/**
 * Gives grants and reasons to their sources: the one the sentence names, else the nearest before that can be meant.
 * `speaks` tells whether something is credited to an entry.
 */
export function applyGrants(
  entries: readonly Entry[],
  grants: readonly PlacedGrant[],
  speaks: (entry: Entry) => boolean,
): void {
  if (grants.length === 0) return;
  const bySentence = entriesBySentence(entries);
  for (const grant of grants) {
    if (grant.partial) {
      if (grant.entry) grantPart(grant.entry, grant);
      continue;
    }
    if (grant.object !== null) {
      const target = withheld(grant, grant.object, bySentence);
      if (target && speaks(target)) give(target, grant);
      continue;
    }
    // What is granted to somebody whom the article names, or who speaks for a body, is granted to nobody else.
    if (grant.entry && grant.entry.name !== null) continue;
    const target = grant.entry ?? nearest(grant, bySentence);
    if (!target || (grant.refusal && !speaks(target))) continue;
    for (const each of [...together(target, grant, bySentence), ...before(target, grant, bySentence)])
      give(each, grant);
  }
  inherit(entries);
}

/** "The Courier is not naming the woman": the woman, if she is a source at all; "her" is the one last spoken of. */
function withheld(grant: PlacedGrant, object: string, bySentence: BySentence): Entry | null {
  const words = object.replace(/['’]s?\b/g, '').split(' ');
  const pronoun = /^(?:his|her|their|him|them)\b/.test(object);
  for (let back = 0; back <= (pronoun ? 1 : 3); back++) {
    const found = (bySentence.get(grant.sentence - back) ?? []).findLast(
      (entry) => canBeGranted(entry) && (pronoun || words.some((word) => entry.heads.has(word))),
    );
    if (found) return found;
  }
  return null;
}

/** Somebody of whom only the first name is given stays named; that the rest is withheld, and why, is told. */
function grantPart(entry: Entry, grant: PlacedGrant): void {
  if (entry.name === null || entry.name.trim().includes(' ')) return;
  entry.grant ??= { start: grant.start, end: grant.end };
  entry.reason ??= grant.reason;
}

/** "The two officials spoke on condition of anonymity" is said of each; so is "they", of two groups that spoke together. */
function together(target: Entry, grant: PlacedGrant, bySentence: BySentence): Entry[] {
  const mention = target.mentions.find(({ start }) => start === grant.by);
  if (!mention) return [target];
  const same = (bySentence.get(mention.sentence) ?? []).filter((entry) =>
    entry.mentions.some(({ start }) => start === mention.start),
  );
  if (mention.pronoun === 'they') same.push(...besides(target, mention.sentence - 1, bySentence));
  return same.includes(target) ? same : [target];
}

/** Those who were named with a source in a sentence, right before it: "two officials and three aides". */
function besides(target: Entry, sentence: number, bySentence: BySentence): Entry[] {
  const last = target.mentions.find((each) => each.sentence === sentence);
  if (!last) return [];
  return (bySentence.get(sentence) ?? []).filter(
    (entry) =>
      entry !== target &&
      entry.name === null &&
      entry.plural &&
      canBeGranted(entry) &&
      entry.mentions.some(({ end }) => end < last.start && last.start - end < nearby),
  );
}

/** "..., according to harbour officials. Officials spoke on condition of anonymity": the ones just heard are meant. */
function before(target: Entry, grant: PlacedGrant, bySentence: BySentence): Entry[] {
  const first = target.mentions[0];
  if (!target.plural || target.specificity > 1 || first?.sentence !== grant.sentence) return [];
  return (bySentence.get(grant.sentence - 1) ?? []).filter(
    (entry) => entry !== target && entry.plural && entry.insider && entry.head === target.head,
  );
}

type BySentence = ReadonlyMap<number, readonly Entry[]>;

function entriesBySentence(entries: readonly Entry[]): BySentence {
  const bySentence = new Map<number, Entry[]>();
  for (const entry of entries) {
    for (const { sentence } of entry.mentions) {
      const known = bySentence.get(sentence);
      if (known?.[known.length - 1] === entry) continue;
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

function nearest(grant: PlacedGrant, bySentence: BySentence): Entry | null {
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
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const known = groups.get(entry.head) ?? [];
    if (entry.plural && entry.grant && known.length < mostGroups) groups.set(entry.head, [...known, entry]);
  }
  if (groups.size === 0) return;
  for (const entry of entries) {
    const one =
      !entry.plural &&
      !entry.grant &&
      (entry.kind === 'anonymous' || entry.kind === 'unnamed-person') &&
      /^one\b/i.test(entry.description);
    if (!one) continue;
    const group = groups
      .get(entry.head)
      ?.find(
        (each) =>
          [...entry.words].every((word) => each.words.has(word)) &&
          (each.mentions[0]?.start ?? 0) < (entry.mentions[0]?.start ?? 0),
      );
    if (!group) continue;
    entry.kind = 'anonymous';
    entry.grant = group.grant;
    entry.reason = group.reason;
  }
}

/** No article has as many groups of one noun. */
const mostGroups = 20;
