import type { Source } from '../../sources/model';
import type { Article } from '../../text/article';
import { contains, type Span, textOf } from '../../text/span';
import type { SourceMatch } from '../../versions/match-sources';
import { namedVersions } from '../../versions/named-versions';
import type { Fix, RuleContext } from '../rule';
import { byWords } from './by-words';
import { likeOurs } from './insertions';
import { quoteWords } from './quote-words';
import { firstMention, isBare } from './sources';
import { lastFrom } from './span-at';

/** A version's words that say why the name is withheld, on one line. */
export function reasonWords({ witness, source }: SourceMatch, limit = 160): string {
  const span = reasonSpan(witness.article, source);
  return span ? quoteWords(textOf(witness.article.copy, span), limit) : '';
}

/** The words that say why a source is not named, without an "and" that leads on to something else; null where there are none. */
export function reasonSpan({ copy }: Article, { reason }: Source): Span | null {
  if (!reason) return null;
  const words = textOf(copy, reason);
  const dangling = /[\s,;—–]+(?:and|or|but)[\s,;]*$/i.exec(words.slice(-40))?.[0] ?? '';
  return { start: reason.start, end: reason.end - dangling.length };
}

/** A reason that can be written here, and the names of the versions that give it. */
export interface ReasonOffer {
  readonly fix: Fix;
  readonly labels: readonly string[];
}

/** A reason can be written straight after the grant when it opens with its own joining word. */
const joins =
  /^(?:because|for fear|out of|citing|owing to|due to|given|in order to|so as|to avoid|to protect|to discuss)\b/i;

/**
 * Ways to write a version's reason here: after the words that grant anonymity where this version has them; else
 * with that version's grant. Nothing where sound copy would not come of it.
 */
export function reasonOffers(
  context: RuleContext,
  source: Source,
  matches: readonly SourceMatch[],
): ReasonOffer[] {
  if (matches.length === 0) return [];
  const able = matches.filter((match) => match.witness.article.punctuated && samePronoun(source, match));
  const offers = able.flatMap((match) => {
    const fix = source.grant
      ? afterGrant(context, source.grant, match)
      : (withSentence(context, source, match) ?? withClause(context, source, match));
    return fix ? [{ fix, label: match.witness.label }] : [];
  });
  return byWords(offers, ({ fix }) => fix.text).flatMap(({ words, holders }) => {
    const first = holders[0];
    if (!first) return [];
    const shown = quoteWords(words.replace(/^[\s,]+|[\s,]+$/g, ''), 160);
    const labels = holders.map(({ label }) => label);
    const title = `Add the reason from ${namedVersions(labels)}: “${shown}”`;
    return [{ fix: { ...first.fix, title }, labels }];
  });
}

/** "he" there and "they" here would tell readers more of the source than this version wants to. */
function samePronoun(source: Source, { witness, source: other }: SourceMatch): boolean {
  const own = new Set(source.mentions.flatMap(({ pronoun }) => pronoun ?? []));
  const words = other.reason ? textOf(witness.article.copy, other.reason) : '';
  const used = /\b(he|she|they)\b/i.exec(words)?.[1]?.toLowerCase();
  return !used || own.size === 0 || [...own].some((pronoun) => pronoun === used);
}

/** The reason as written there, without what ends it; null where it cannot follow other words. */
function clause(context: RuleContext, { witness, source }: SourceMatch): string | null {
  const span = reasonSpan(witness.article, source);
  if (!span) return null;
  const words = textOf(witness.article.copy, span)
    .replace(/\s+/g, ' ')
    .replace(/[.,;\s]+$/, '');
  return joins.test(words) && words.length <= 240 ? likeOurs(context.here.article, words) : null;
}

function afterGrant(context: RuleContext, grant: Span, match: SourceMatch): Fix | null {
  const words = clause(context, match);
  const next = context.here.article.copy.slice(grant.end, grant.end + 20);
  return words === null || !over.test(next) ? null : insertion(grant.end, ` ${words}`);
}

/** The grant is over: a sign, the end, or the verb that credits. Not "to a reporter", "about the talks". */
const over = /^\s*(?:[.,;:)\]—–]|$|(?:and|but|who|said|says|told|added|confirmed)\b)/;

/** That version's own sentence ("The aide spoke on the condition of anonymity because ..."), after the first that credits the source. */
function withSentence({ here }: RuleContext, source: Source, match: SourceMatch): Fix | null {
  const { witness, source: other } = match;
  const { reason } = other;
  const first = firstMention(source);
  const sentence = reason && lastFrom(witness.article.sentences, reason.start);
  const after = first && here.article.sentences[first.sentence];
  if (!here.article.punctuated || !reason || !sentence || !after || !contains(sentence, reason)) return null;
  const paragraph = here.article.paragraphs[after.paragraph];
  // A quotation that runs on would be cut in two.
  if (paragraph?.kind !== 'paragraph' || openAt(here.article.quotations, after.end)) return null;
  const opening = other.mentions.find((mention) => mention.start === sentence.start);
  const words = sentence.text.replace(/\s+/g, ' ').trim();
  if (!opening || words.length > 300 || !/[.]$/.test(words) || /["“”]/.test(words)) return null;
  const noun = /^the ((?:[\p{L}-]+ ){0,3}[\p{L}-]+)$/iu.exec(textOf(witness.article.copy, opening))?.[1];
  const rest = witness.article.copy.slice(opening.end, sentence.end);
  // "The people" there are "the sources" here.
  const called = /[\p{L}-]+$/u.exec(source.description)?.[0];
  if (noun && called && isBare(source) && speaks.test(rest) && opening.plural === first.plural)
    return insertion(
      after.end,
      ` ${likeOurs(here.article, `The ${called}${rest.replace(/\s+/g, ' ').trimEnd()}`)}`,
    );
  if (!noun || !speaks.test(rest)) return null;
  const own = source.description.toLowerCase();
  if (
    !noun
      .toLowerCase()
      .split(' ')
      .every((word) => own.includes(word))
  )
    return null;
  return insertion(after.end, ` ${likeOurs(here.article, words)}`);
}

/** A sentence that tells of nothing but the grant. */
const speaks =
  /^,? (?:who )?(?:spoke|asked|insisted|requested|declined|refused|was|were|is|are|isn['’]t|wasn['’]t|weren['’]t|aren['’]t) /;

function openAt(quotations: readonly (Span & { readonly closed: boolean })[], at: number): boolean {
  return quotations.some(({ start, end, closed }) => start < at && (at < end || (at === end && !closed)));
}

/** ", who spoke on condition of anonymity because ...,": after a subject at the head of its sentence. */
function withClause(context: RuleContext, source: Source, match: SourceMatch): Fix | null {
  const { article } = context.here;
  const first = firstMention(source);
  const { grant, reason } = match.source;
  const words = clause(context, match);
  if (!first || !article.punctuated || !grant || !reason || words === null) return null;
  if (article.sentences[first.sentence]?.start !== first.start) return null;
  if (
    !/^ (?:said|says|told|added|confirmed|described|also said)\b/.test(
      article.copy.slice(first.end, first.end + 20),
    )
  )
    return null;
  const granted = textOf(match.witness.article.copy, grant);
  const asked = /^(?:asked|requested|insisted|declined|refused) [^,;"“”]{4,60}$/.exec(granted)?.[0];
  const spoke = /conditions? of anonymity$/.test(granted) ? 'spoke on condition of anonymity' : asked;
  return spoke ? insertion(first.end, `, who ${spoke} ${words},`) : null;
}

function insertion(at: number, text: string): Fix {
  return { title: '', span: { start: at, end: at }, text, safe: false };
}
