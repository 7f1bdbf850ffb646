import type { Mention, Source } from '../../sources/model';
import { overlaps, type Span, textOf } from '../../text/span';
import type { Witness } from '../../versions/model';
import type { SiblingCredit } from './sibling-credits';

const pronoun = /^(?:he|she|they|it|him|her|them|who|one|another|both|the (?:former|latter))$/i;
/** In UTF-16 code units: more words than these are no name for anybody. */
const longest = 100;

/**
 * The words by which a sibling calls whom it credits, fit to stand in running copy: the full name with the title, or the
 * fullest description, where the place itself has only a pronoun or a part of it. Never more than the sibling itself
 * prints, and of somebody whose name it keeps back, not what it happens to call him. Null where nothing fits.
 */
export function creditedAs(credit: Pick<SiblingCredit, 'witness' | 'attribution' | 'source'>): string | null {
  const { witness, attribution, source } = credit;
  if (!attribution.source) return null;
  const here = placed(textOf(witness.article.copy, attribution.source));
  if (!source) return pronoun.test(here) ? null : sound(lowered(witness, here));
  if (source.kind === 'named') {
    const name = source.grant ? here : fullName(witness, source, attribution.source);
    return name === null || pronoun.test(name) ? null : sound(name);
  }
  const first = source.mentions[0];
  const opening = first !== undefined && overlaps(first, attribution.source);
  const words = pronoun.test(here) || (!opening && isDefinite(source, attribution.source)) ? null : here;
  const called = lowered(witness, words ?? placed(source.description));
  // "The official" alone is somebody whom only that version has introduced.
  return source.kind === 'anonymous' && /^the /.test(called) ? null : sound(called);
}

function isDefinite(source: Source, at: Span): boolean {
  return source.mentions.some((mention) => mention.definite && overlaps(mention, at));
}

function sound(words: string): string | null {
  const running = words.length <= longest && !/["“”«»()[\]:;—]|\n/.test(words) && /^[\p{L}\d]/u.test(words);
  return running ? words : null;
}

/** On one line, without a clause that goes on about him: "Tomas Reyl, who leads the inquiry". */
function placed(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/, (?:who|whose|whom|which|speaking|citing|referring|in an?|on|at|told)\b.*$/i, '')
    .replace(/[,\s]+$/, '');
}

/** “A senior official” at the head of a sentence is “a senior official” within one, as far as the version's copy tells. */
export function lowered({ article: { copy } }: Witness, words: string): string {
  const first = /^\p{Lu}[\p{Ll}’'-]*(?=\s)/u.exec(words)?.[0] ?? '';
  const small = first.toLowerCase();
  const plain =
    /^(?:an?|the|one|two|three|four|five|six|several|another|its?|his|her|their)$/.test(small) ||
    (small.length > 3 && new RegExp(`\\b${small}\\b`).test(copy));
  return plain ? small + words.slice(first.length) : words;
}

/** The name with what stands beside it where the sibling writes it most fully. */
function fullName(witness: Witness, { name, title, mentions }: Source, at: Span): string | null {
  if (!name) return null;
  const { copy } = witness.article;
  const words = (mention: Span) => placed(textOf(copy, mention));
  const here = words(at);
  const full = mentions.filter((mention) => textOf(copy, mention).includes(name));
  const told = withinSentence(
    here.includes(name) ? here : (full.map(words).find((each) => each.length <= longest) ?? name),
  );
  if (!title || told.toLowerCase().includes(title.toLowerCase())) return told;
  return full.flatMap((mention) => apposition(copy, mention, title) ?? [])[0] ?? told;
}

/** “The harbour master Jon Berg” opened a sentence there; titles before a name keep their capitals. */
function withinSentence(words: string): string {
  return words.replace(/^(?:The|An?|Former|Acting|Interim|Outgoing|Retired|Then)(?=[\s-])/, (first) =>
    first.toLowerCase(),
  );
}

/** "Tomas Reyl, the mayor of Velmar": what stands between commas behind the name, where it tells the title. */
function apposition(copy: string, mention: Mention, title: string): string | null {
  const after = /^, ((?:the |an? )?[^,.;:()“”"\n]{3,80}),/.exec(
    copy.slice(mention.end, mention.end + 90),
  )?.[1];
  return after?.toLowerCase().includes(title.toLowerCase())
    ? `${placed(textOf(copy, mention))}, ${after}`
    : null;
}
