import type { OpenClaim } from '../../claims/model';
import type { Article, Sentence } from '../../text/article';
import { contains, type Span, textOf } from '../../text/span';
import type { Witness } from '../../versions/model';
import { namedVersions } from '../../versions/named-versions';
import type { Fix } from '../rule';
import { weightOf, wordsOf } from './aligned-sentences';
import { attributionsBySentence } from './attributions-by-sentence';
import { byWords } from './by-words';
import { creditedAs, lowered } from './credited-as';
import { likeOurs } from './insertions';
import type { SiblingCredit } from './sibling-credits';

/** Share of what the credit will stand for, by weight, that the sibling credits too. */
const allOfIt = 0.65;

/**
 * Ways to write the siblings' credit behind the sentence that holds a claim: one for each wording. None where the credit
 * would stand for more than the sibling credits, or sound copy would not come of it.
 */
export function creditInsertions(here: Witness, claim: OpenClaim, credits: readonly SiblingCredit[]): Fix[] {
  const { article } = here;
  const places = claim.credit === 'vague' ? [] : placesFor(here, claim);
  if (places.length === 0) return [];
  const offers = credits.flatMap((credit) => {
    const place = places.find(
      ({ from, at }) => share(here, claim, credit, { start: from, end: at }) >= allOfIt,
    );
    if (!place || !credit.witness.article.punctuated) return [];
    const words = phrase(here, credit, place.at);
    if (words === null) return [];
    return [
      { words: `${likeOurs(article, words)}${place.closing}`, at: place.at, label: credit.witness.label },
    ];
  });
  return byWords(offers, ({ words, at }) => `${words} ${at}`).flatMap(({ holders }) => {
    const [first] = holders;
    if (!first) return [];
    const { words, at } = first;
    const title = `Add “${words}” from ${namedVersions(holders.map(({ label }) => label))}`;
    return [{ title, span: { start: at, end: at }, text: words, safe: false }];
  });
}

function isNameOf({ source }: SiblingCredit): boolean {
  return source === null || source.kind === 'named';
}

/** Share of a stretch, by weight, that the sibling credits too. */
function share(here: Witness, claim: OpenClaim, { said }: SiblingCredit, stretch: Span): number {
  const { tokens, offset } = wordsOf(here, claim.sentence);
  const placed = tokens
    .map((token) => ({ token, start: offset + token.start, end: offset + token.end }))
    .filter((each) => contains(stretch, each));
  const credited = new Set(said.map(({ start }) => start));
  const both = placed.filter(({ start }) => credited.has(start)).map(({ token }) => token);
  return weightOf(both) / Math.max(1, weightOf(placed.map(({ token }) => token)));
}

interface Place {
  /** Where the stretch begins for which the credit will stand. */
  readonly from: number;
  readonly at: number;
  /** What closes the sentence behind the credit, where what closes it now belongs to a short form. */
  readonly closing: '' | '.';
}

/** Behind the last word of the sentence, before its full stop; and behind its first clause where the claim stands in that. */
function placesFor({ article, sources }: Witness, claim: OpenClaim): Place[] {
  const sentence = article.sentences[claim.sentence];
  if (!sentence || !article.punctuated) return [];
  if (article.paragraphs[sentence.paragraph]?.kind !== 'paragraph') return [];
  // A second credit in one sentence would be read for the wrong half of it.
  if ((attributionsBySentence(sources).get(claim.sentence) ?? []).length > 0) return [];
  if (isInQuotation(article, sentence)) return [];
  const text = sentence.text.trimEnd();
  const from = sentence.start;
  const end = from + text.length;
  if (!/[\p{L}\d%’']\.$/u.test(text) || /[:;?!…]|\n|\.\.\.| [–—-]{1,2} |—/.test(text)) return [];
  const whole: Place = /(?:\b\p{L}|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St|a\.m|p\.m))\.$/u.test(text)
    ? { from, at: end, closing: '.' }
    : { from, at: end - 1, closing: '' };
  const clause = nextClause.exec(text);
  const first = clause && from + clause.index >= claim.end;
  return first ? [whole, { from, at: from + clause.index, closing: '' }] : [whole];
}

/** Words that begin a clause with a subject of its own; "and" can lead on to one more of several things. */
const nextClause = /, (?:but|while|although|though|whereas) /;

function isInQuotation({ quotations }: Article, { start, end }: Sentence): boolean {
  return quotations.some(
    (quotation) =>
      (quotation.start < start && start < quotation.end) ||
      (!quotation.closed && quotation.start < end && start < quotation.end),
  );
}

const verb =
  /^(?:(has|have|had) )?(?:also |later |earlier |previously )?(said|says?|told|tells?|added|adds?|announced|reported|reports?|claimed|claims?|alleged|alleges?|argued|argues?|estimated|estimates?|believes?|believed|confirmed|acknowledged|warned|warns?|noted|notes?|wrote|writes?|testified|suggested|suggests?|insisted|maintained|contended|asserted|stated|states?|explained|concluded|found|finds?|showed|shows?|ruled|predicted|predicts?)(?: that)?$/i;

const plain: Readonly<Record<string, string>> = {
  told: 'said',
  added: 'said',
  tell: 'say',
  tells: 'says',
  add: 'say',
  adds: 'says',
};

/** “, the harbour master said”, “, according to a police report”; null where the sibling's words do not fit. */
function phrase(here: Witness, credit: SiblingCredit, at: number): string | null {
  const { witness, attribution } = credit;
  const called = creditedAs(credit);
  const who = knownHere(here, credit, at) ?? (called && !isNameOf(credit) ? lowered(here, called) : called);
  if (who === null || !attribution.source) return null;
  const cue = textOf(witness.article.copy, attribution.cue).replace(/\s+/g, ' ').trim();
  if (/^according to$/i.test(cue)) return `, according to ${who}`;
  const [, helper, main] = verb.exec(cue) ?? [];
  if (!main) return null;
  const own = textOf(witness.article.copy, attribution.source);
  // "They say" becomes "the aide says": only the past leaves the verb alone.
  if (/^(?:he|she|they|it)$/i.test(own) && (helper || !/d$|wrote|found/i.test(main))) return null;
  const said = plain[main.toLowerCase()] ?? main.toLowerCase();
  return `, ${who}${who.includes(', ') ? ',' : ''} ${helper ? `${helper.toLowerCase()} ` : ''}${said}`;
}

/** Somebody whom the article has named before that place is called as there, and not introduced again. */
function knownHere({ article, sources }: Witness, { source }: SiblingCredit, at: number): string | null {
  const name = source?.kind === 'named' && !source.grant ? source.name : null;
  if (!name) return null;
  const own = sources.sources.find((each) => each.kind === 'named' && each.name === name);
  const before = (own?.mentions ?? []).filter((mention) => mention.end <= at && mention.pronoun === null);
  const parts = name.split(' ');
  const called = before
    .map((mention) => textOf(article.copy, mention))
    .filter((words) => /^[^\s,()“”"]+(?: [^\s,()“”"]+){0,3}$/.test(words))
    .filter((words) => words.split(' ').some((word) => parts.includes(word)));
  return called[called.length - 1] ?? (article.copy.slice(0, at).includes(name) ? name : null);
}
