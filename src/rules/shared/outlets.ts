import { outletNameWordSet, outletNounSet } from '../../sources/word-classes';
import { createBoundedCache } from '../../text/bounded-cache';
import { letterPattern } from '../../text/letter-pattern';
import { overlaps, type Span, textOf } from '../../text/span';
import type { Witness } from '../../versions/model';
import { mentionsBySentence } from './mentions-by-sentence';
import { namesIn } from './names-in-words';

const notOutlet =
  /\b(?:Club|Secretary|Office|Officer|Council|Commission|Conference|Release|Room|Square|Corps?)\b/;

/** "An Economist conference": what bears an outlet's name. */
const notItself = /^ (?:conference|forum|summit|seminar|debate|event|awards?|poll|survey)\b/;

/** A person's: "Ada R. Post". */
const initial = / \p{Lu}\. /u;

/** The names of news outlets in some words: "the Harbour Gazette", "ABC"; without "the". */
function outletsIn(words: string): string[] {
  const names = namesIn(words).flatMap((name) => name.split(' and '));
  return names.filter(
    (name) =>
      !notOutlet.test(name) &&
      !initial.test(name) &&
      name.split(/[\s-]+/).some((word) => outletNameWordSet.has(word)),
  );
}

const initialsOf = (words: readonly string[]) => words.map((word) => word[0] ?? '').join('');

function parts(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word.replace(/['’]s?$|[.,]/g, ''))
    .filter((word) => word !== '' && word !== 'the' && word !== 'of' && word !== 'and');
}

/** Whether two names stand for the same outlet: alike, the initials of the other, or cut short ("the Times"). */
export function sameOutlet(a: string, b: string): boolean {
  const [shorter, longer] = [parts(a), parts(b)].sort((x, y) => x.length - y.length);
  if (!shorter?.length || !longer?.length) return false;
  const short = shorter.join(' ');
  const long = longer.join(' ');
  if (short === long || long.endsWith(` ${short}`) || long.startsWith(`${short} `)) return true;
  return shorter.length === 1 && longer.length > 1 && short === initialsOf(longer);
}

const kindOfOutlet = `(?:news ?agency|news ?wire|news ?site|${[...outletNounSet].join('|')})`;
/** An outlet does not introduce itself: "the Transmarine Press news agency", "Politico, a news site". */
const introducedAfter = new RegExp(`^[”"'’]?,? (?:an? |the )?(?:[\\p{L}-]+ ){0,3}${kindOfOutlet}\\b`, 'u');
const introducedWithin = new RegExp(`\\b${kindOfOutlet}\\b`, 'u');

/** True where the copy tells its reader what kind of outlet that is. */
export function isIntroduced(text: string, at: Span): boolean {
  return introducedWithin.test(textOf(text, at)) || introducedAfter.test(text.slice(at.end, at.end + 60));
}

/** In UTF-16 code units: how far a subject can stand before what it could not verify, and "by the Gazette" behind. */
const near = 40;

/**
 * The outlets in whose name the article is written, as far as it says: by its dateline, its byline, and by what the copy
 * tells of its own work ("the Gazette could not verify", "did not answer the Gazette's questions", "the Gazette has
 * learned").
 */
export function ownOutlets({ article, claims }: Witness): string[] {
  const found: string[] = [];
  if (article.dateline?.agency) found.push(article.dateline.agency);
  for (const paragraph of article.paragraphs) {
    if (paragraph.kind === 'byline') found.push(...outletsIn(textOf(article.copy, paragraph)));
  }
  for (const { kind, quoted, sentence, start, end } of claims.disclosures) {
    const within = article.sentences[sentence];
    if (!within || quoted) continue;
    if (kind === 'withheld' || kind === 'not-verified')
      found.push(...outletsIn(article.copy.slice(Math.max(within.start, start - near), start)));
    if (kind === 'no-response' || kind === 'declined' || kind === 'not-verified') {
      const after = article.copy.slice(start, Math.min(within.end, end + near));
      found.push(...outletsAsked(after));
    }
  }
  if (article.copy.includes('has lear'))
    for (const match of article.copy.matchAll(learned)) found.push(...outletsIn(match[0]));
  return [...new Set(found)].slice(0, mostOwn);
}

/** A story is written in the name of a few. */
const mostOwn = 20;

/** The outlets whose questions some words tell of. */
function outletsAsked(words: string): readonly string[] {
  return askedOutlets.get(words, () =>
    [...words.matchAll(asked(words))].flatMap((match) => outletsIn(match[0])),
  );
}

const askedOutlets = createBoundedCache<readonly string[]>(500, 100_000);
const asked = letterPattern(
  String.raw`\b(?:from|by|to) (?:the |The )?(?:\p{Lu}[\p{L}.’'-]* ?){1,5}|(?:\p{Lu}[\p{L}.-]* ){0,4}\p{Lu}[\p{L}.-]*['’]s? (?:\p{Ll}+ ){0,2}(?:requests?|questions?|calls?|inquir)`,
  'gu',
);
const learned = /(?:\p{Lu}[\p{L}.-]{0,20} ){1,5}has (?:learned|learnt)\b/gu;

/** An outlet that the copy names. */
export interface NamedOutlet {
  /** What it is compared by. */
  readonly name: string;
  /** As the copy calls it, with its article: "the Harbour Gazette", "a Norvald radio station". */
  readonly called: string;
}

/** The outlet that a span of the copy, in one of its sentences, names; null where it names none, or a person who is called like one. */
export function outletAt({ article, sources }: Witness, span: Span, sentence: number): NamedOutlet | null {
  const words = textOf(article.copy, span);
  const named = outletsIn(words)[0];
  if (named && notItself.test(words.slice(words.indexOf(named) + named.length))) return null;
  if (named) return { name: named, called: calledIn(words, named) };
  const name = mentionsBySentence(sources)
    .get(sentence)
    ?.find(({ source, mention }) => source.kind === 'outlet' && source.name && overlaps(mention, span))
    ?.source.name;
  return name && !initial.test(name) ? { name, called: name } : null;
}

function calledIn(words: string, name: string): string {
  const at = words.indexOf(name);
  const before = words.slice(0, Math.max(0, at)).toLowerCase();
  if (/^an? /.test(before)) return words.replace(/[,(“"].*$/s, '').trim();
  return /\bthe $/.test(before) ? `the ${name}` : name;
}
