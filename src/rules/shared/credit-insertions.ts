import type { OpenClaim } from '../../claims/model';
import type { Article, Sentence } from '../../text/article';
import { textOf } from '../../text/span';
import type { Witness } from '../../versions/model';
import { namedVersions } from '../../versions/named-versions';
import type { Fix } from '../rule';
import { attributionsBySentence } from './attributions-by-sentence';
import { byWords } from './by-words';
import { creditedAs } from './credited-as';
import { likeOurs } from './insertions';
import type { SiblingCredit } from './sibling-credits';

/** Share of the article's sentence that the sibling credits too, from which the credit can stand for all of it. */
const allOfIt = 0.65;

/**
 * Ways to write the siblings' credit behind the sentence that holds a claim: one for each wording. None where the credit
 * would stand for more than the sibling credits, or sound copy would not come of it; and no name where another version
 * keeps the source's name back.
 */
export function creditInsertions(here: Witness, claim: OpenClaim, credits: readonly SiblingCredit[]): Fix[] {
  const { article } = here;
  const place = claim.credit === 'vague' ? null : placeFor(here, claim);
  if (!place) return [];
  const offers = credits.flatMap((credit) => {
    if (credit.covered < allOfIt || !credit.witness.article.punctuated) return [];
    if (isNameOf(credit) && credits.some(({ source }) => source?.kind === 'anonymous')) return [];
    const words = phrase(here, credit, place.at);
    return words === null ? [] : [{ words: likeOurs(article, words), label: credit.witness.label }];
  });
  return byWords(offers, ({ words }) => words).map(({ words, holders }) => ({
    title: `Add “${words}${place.closing}” from ${namedVersions(holders.map(({ label }) => label))}`,
    span: { start: place.at, end: place.at },
    text: `${words}${place.closing}`,
    safe: false,
  }));
}

function isNameOf({ source }: SiblingCredit): boolean {
  return source === null || source.kind === 'named';
}

interface Place {
  readonly at: number;
  /** What closes the sentence behind the credit, where what closes it now belongs to a short form. */
  readonly closing: '' | '.';
}

/** Behind the last word of the sentence, before its full stop. */
function placeFor({ article, sources }: Witness, claim: OpenClaim): Place | null {
  const sentence = article.sentences[claim.sentence];
  if (!sentence || !article.punctuated) return null;
  if (article.paragraphs[sentence.paragraph]?.kind !== 'paragraph') return null;
  // A second credit in one sentence would be read for the wrong half of it.
  if ((attributionsBySentence(sources).get(claim.sentence) ?? []).length > 0) return null;
  if (isInQuotation(article, sentence)) return null;
  const text = sentence.text.trimEnd();
  const end = sentence.start + text.length;
  if (!/[\p{L}\d%’']\.$/u.test(text) || /[:;?!…]|\n|\.\.\.| [–—-]{1,2} |—/.test(text)) return null;
  return /(?:\b\p{L}|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St|a\.m|p\.m))\.$/u.test(text)
    ? { at: end, closing: '.' }
    : { at: end - 1, closing: '' };
}

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
  const who = knownHere(here, credit, at) ?? creditedAs(credit);
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
