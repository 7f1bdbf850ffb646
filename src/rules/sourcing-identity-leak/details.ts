import type { Source } from '../../sources/model';
import { bodyNounSet, rankWords } from '../../sources/word-classes';
import { letterPattern } from '../../text/letter-pattern';
import { textOf } from '../../text/span';
import type { Witness } from '../../versions/model';
import { namesIn } from '../shared/names-in-words';

/** What a description tells that narrows down who the source is. */
export interface Details {
  readonly rank: ReadonlySet<string>;
  readonly body: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  readonly event: ReadonlySet<string>;
}

/** A kind of detail. */
export type DetailKind = keyof Details;

/** What stands after these is a place where the source is: "based in Port Aurel", "in the northern district". */
const place = letterPattern(
  String.raw`\b(?:based|stationed|posted|living|working) (?:in|at) (?:the )?([\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)|\bin (?!(?:Mr|Mrs|Ms|Dr|Congress|Parliament|January|February|March|April|May|June|July|August|September|October|November|December)\b)(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)`,
  'gu',
);
const word = letterPattern(String.raw`[\p{L}-]+`, 'gu');
const event =
  /\b(?:who|that) (?:was |were |had been |has been )?(?:attended|present|took part|participated|in the room|on the call|witnessed|travell?ed|sat|saw)\b|\b(?:in attendance|in the room|on the call|present (?:at|during|for))\b/i;

/** All that the article's own words for the source tell of rank, body, place, and what they were present at. */
export function detailsOf({ article }: Witness, source: Source): Details {
  const rank = new Set<string>();
  const body = new Set<string>();
  const places = new Set<string>();
  const events = new Set<string>();
  const texts = source.mentions
    .filter(({ pronoun }) => !pronoun)
    .map((mention) => textOf(article.copy, mention));
  for (const text of [...texts, source.description]) {
    for (const match of text.matchAll(place(text))) places.add((match[1] ?? match[2] ?? '').toLowerCase());
    for (const each of text.toLowerCase().match(word(text)) ?? []) {
      if (rankWords.has(each)) rank.add(each);
      else if (bodyNounSet.has(each)) body.add(each);
    }
    for (const name of namesIn(text)) {
      const lower = name.toLowerCase();
      if (!places.has(lower)) body.add(lower);
    }
    if (event.test(text)) events.add('event');
  }
  if (source.basis && event.test(textOf(article.copy, source.basis))) events.add('event');
  return { rank, body, place: places, event: events };
}

/** The kinds of detail that `a` gives and `b` does not, unless `b` only words them otherwise. */
export function addedIn(a: Details, b: Details): DetailKind[] {
  return (['rank', 'body', 'place', 'event'] as const).filter(
    (kind) => a[kind].size > 0 && b[kind].size === 0,
  );
}
