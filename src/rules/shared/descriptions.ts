import type { Source } from '../../sources/model';
import type { Article } from '../../text/article';
import type { Span } from '../../text/span';
import type { SourceMatch } from '../../versions/match-sources';
import { namedVersions } from '../../versions/named-versions';
import type { Fix } from '../rule';
import { byWords } from './by-words';
import { likeOurs } from './insertions';
import { quoteWords } from './quote-words';
import { includesAll, tellingWords } from './sibling-sources';
import { firstMention, isBare } from './sources';

/** The versions that tell readers more of the source than this one does: all its words, and a side or a basis more. */
export function fullerDescriptions(source: Source, matches: readonly SourceMatch[]): SourceMatch[] {
  // A bare noun is one word for anybody: "sources" are three people as well.
  const own = isBare(source) ? new Set<string>() : tellingWords(source.description);
  return matches.filter(
    ({ source: other }) =>
      other.specificity > source.specificity && includesAll(tellingWords(other.description), own),
  );
}

/** The words of a version by which it describes the source most fully; its place in that version. */
export function describedAt({ witness, source }: SourceMatch): Span {
  const words = ({ start, end }: Span) => witness.article.copy.slice(start, end);
  return (
    source.mentions.find((mention) => words(mention) === source.description) ??
    firstMention(source) ?? { start: 0, end: 0 }
  );
}

/** Writes a version's description over the first mention; nothing where one noun phrase does not fit for the other. */
export function descriptionFixes(article: Article, source: Source, fuller: readonly SourceMatch[]): Fix[] {
  if (fuller.length === 0) return [];
  const span = firstMention(source);
  if (!span || !article.punctuated || !endsHere(article.copy, span.end)) return [];
  const own = article.copy.slice(span.start, span.end);
  const offers = fuller.flatMap((match) => {
    const { witness, source: other } = match;
    const words = other.description.replace(/\s+/g, ' ');
    if (!witness.article.punctuated || !fits(own, words, span.plural)) return [];
    const text = likeOurs(article, /^\p{Lu}/u.test(own) ? capital(words) : small(words));
    return [{ text, label: witness.label }];
  });
  return byWords(offers, ({ text }) => text).map(({ words, holders }) => ({
    title: `Use the fuller description from ${namedVersions(holders.map(({ label }) => label))}: “${quoteWords(words, 120)}”`,
    span: { start: span.start, end: span.end },
    text: words,
    safe: false,
  }));
}

const single = /^(?:an?|one)\s/i;
/** Several, of whom it is not said that they were spoken of before. */
const several = /^(?!(?:an?|one|the|these|those|both|his|her|their|its|another|other)\s)[\p{L}-]/iu;

/** One indefinite noun phrase for another, of one or of several, without what a comma adds and without the grant of anonymity. */
function fits(own: string, words: string, plural: boolean): boolean {
  const kind = plural ? several : single;
  return (
    kind.test(own) &&
    kind.test(words) &&
    /^[^,;:()[\]"“”—{}]{1,120}$/.test(words) &&
    !/^one of /i.test(own) &&
    !/anonym|authori[sz]|\b(?:named|identified|quoted)\b/i.test(words)
  );
}

/** The phrase is over where the next word is a verb or a sign, and not "of the ministry" or "who was there". */
function endsHere(copy: string, end: number): boolean {
  const next = /^\s*([\p{L}'’]+|[^\p{L}\s])?/u.exec(copy.slice(end, end + 60))?.[1] ?? '';
  return !goesOn.test(next);
}

const goesOn =
  /^(?:['’]s?|[-–(]|of|in|on|at|for|from|with|within|inside|to|by|near|close|and|or|who|whom|whose|that|which|familiar|briefed|involved|involving|working|speaking|present|aware)$/i;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const small = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
