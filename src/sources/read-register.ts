import { beginsWithSmallLetter } from '../text/letters';
import { applyGrants, type PlacedGrant } from './apply-grants';
import type { Description } from './describe';
import { addMention, type Entry, placed } from './entry';
import type { Source } from './model';
import type { KnownNames } from './names';
import { createRegister, type Register } from './register';
import type { SentencePart } from './sentence-part';

/** The register of an article. It depends on the sentences' parts and on nothing else, and does not change any more. */
export interface ReadRegister {
  /** By first mention. Offsets are packed ones, each from where its sentence's places begin. */
  readonly sources: readonly Source[];
  /** The entry of a mention, by its sentence and its place in the record. */
  entryOf(sentence: number, mention: number): Entry | null;
  idOf(entry: Entry): string;
  /** The entry of somebody who has said something, by the words that name them; null for all others. */
  named(words: string): Entry | null;
}

/**
 * Reads the parts of an article's sentences, one after the other. `origins` tells where the places of each begin.
 */
export function readRegister(
  parts: readonly SentencePart[],
  origins: (sentence: number) => number,
  known: KnownNames,
): ReadRegister {
  const register = createRegister(known);
  const grants: PlacedGrant[] = [];
  const entries: (ReadonlyMap<number, Entry | null> | undefined)[] = [];
  const read = (inBody: boolean) => {
    for (const [sentence, part] of parts.entries()) {
      if (part.body !== inBody) continue;
      entries[sentence] = readPart(register, part, sentence, origins(sentence), grants);
    }
  };
  // Headline and captions last: they speak of sources the story has yet to introduce.
  read(true);
  read(false);
  const entryOf = (sentence: number, mention: number) => entries[sentence]?.get(mention) ?? null;
  const speaking = new Set(
    parts.flatMap((part, sentence) => part.speaking.map((mention) => entryOf(sentence, mention))),
  );
  applyGrants(register.entries, grants, (entry) => speaking.has(entry));
  const makings = parts.flatMap(({ making }, sentence) => (making ? { sentence, ...making } : []));
  const sources = register.finish(makings);
  return { sources, entryOf, idOf: (entry) => register.idOf(entry), named: (words) => register.named(words) };
}

/** Gives the register entries of the sentence's mentions, by their place in the record. */
function readPart(
  register: Register,
  part: SentencePart,
  sentence: number,
  by: number,
  grants: PlacedGrant[],
): ReadonlyMap<number, Entry | null> {
  if (part.people) register.crowd(sentence);
  const entries = part.mentions.length > 0 ? resolveMentions(register, part, sentence, by) : none;
  for (const grant of part.grants) {
    grants.push({
      start: grant.start + by,
      end: grant.end + by,
      by: grant.by === null ? null : grant.by + by,
      reason: grant.reason && { start: grant.reason.start + by, end: grant.reason.end + by },
      unauthorised: grant.unauthorised,
      partial: grant.partial,
      refusal: grant.refusal,
      object: grant.object,
      entry: grant.mention === null ? null : (entries.get(grant.mention) ?? null),
      sentence,
    });
  }
  for (const name of part.names) if (name.own) register.pass(name, sentence, name);
  for (const each of part.unnamed)
    register.meet({ ...each, start: each.start + by, end: each.end + by, sentence });
  return entries;
}

const none: ReadonlyMap<number, Entry | null> = new Map();

function resolveMentions(
  register: Register,
  { mentions, body, loose }: SentencePart,
  sentence: number,
  by: number,
): ReadonlyMap<number, Entry | null> {
  const entries = new Map<number, Entry | null>();
  for (const { place, start, end, seen, withheld, text } of mentions) {
    const at = { start: by + start, end: by + end };
    // Segments of copy without punctuation overlap, so a mention may be there already.
    let entry = loose ? register.at(at) : null;
    if (!entry && seen.kind === 'anonymous' && (!body || isHeadlinese(seen, text))) {
      // "Official says", above the story or quoted in it: it joins the story's official, and never makes a source.
      entry = register.anonymous(seen.head);
      if (entry)
        addMention(entry, { ...seen, definite: true }, placed(seen, at, sentence, true, entry), text, by);
    } else entry ??= register.resolve(seen, at, text, sentence, by);
    if (entry && withheld && entry.name === null) entry.kind = 'anonymous';
    entries.set(place, entry);
  }
  return entries;
}

/** "top aide implies", "official says": one person without an article, as only headlines have it. */
function isHeadlinese(mention: Description, text: string): boolean {
  const bare = mention.determiner === '' && !mention.plural && !mention.basis;
  return (
    bare && !/['’]s\b|s['’]\s|\d/.test(text) && mention.modifiers.length < 3 && beginsWithSmallLetter(text)
  );
}
