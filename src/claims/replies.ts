import type { Attribution, Source, SourceAnalysis } from '../sources/model';
import { nameParts, surnameOf } from '../sources/name-parts';
import type { Article } from '../text/article';
import { contains, overlaps, type Span, textOf } from '../text/span';
import { bare, calledBy, calls, type Heard, sentencesNaming } from './called-by';
import { answersCharge, type Charge, chargeOf } from './charge';
import type { ClaimAnalysis } from './model';
import { type Reply, toldReply } from './told-replies';
import type { Accused } from './who-is-accused';

/** What is known of an article. */
interface Known {
  readonly article: Article;
  readonly sources: SourceAnalysis;
  readonly claims: ClaimAnalysis;
}

/**
 * The place where an article tells what the accused says to it, or that they were asked, or that no reply is to be had;
 * null where it tells nothing of the kind. An unresolved denial close to the accused counts as theirs. Pure.
 */
export function replyOf(known: Known, accused: Accused): Reply | null {
  const charge = chargeOf(known.article, accused);
  return (
    said(known, accused, charge) ?? disclosed(known, accused) ?? toldReply(known.article, accused, charge)
  );
}

/**
 * Words of an article that answer an accusation, a denial before whatever else the accused says; null where there are
 * none. `accused`: as that article has the accusation, where it does.
 */
export function answerIn(known: Known, accused: Heard | Accused): Reply | null {
  const charge = 'words' in accused ? chargeOf(known.article, accused) : null;
  const answer =
    disclosed(known, accused) ?? toldReply(known.article, accused, charge) ?? said(known, accused, charge);
  return answer?.kind === 'record' ? null : answer;
}

function said({ article, sources, claims }: Known, accused: Heard, charge: Charge | null): Reply | null {
  const voices = new Map<string, boolean>();
  const byId = new Map(sources.sources.map((source) => [source.id, source]));
  for (const { sourceId, manner, cue, source, sentence, content } of sources.attributions) {
    const who = byId.get(sourceId ?? '');
    if (!who || manner !== 'speech') continue;
    if (/^(?:blam|accus)/i.test(textOf(article.copy, cue))) continue;
    // "The lawsuit against Harrow says".
    if (
      source &&
      /\bagainst (?:the )?$/i.test(article.copy.slice(Math.max(0, source.start - 12), source.start))
    )
      continue;
    // "Has been denying workers their leave" is no word on the matter.
    const denies = /^den(?:y|ie)/i.test(textOf(article.copy, cue));
    if (denies && !claims.disclosures.some((each) => overlaps(each, cue))) continue;
    const speaks = voices.get(who.id) ?? speaksFor(article, who, accused);
    voices.set(who.id, speaks);
    const words = content.map((span) => textOf(article.copy, span)).join(' ');
    if (!speaks && !defends(who, words, accused)) continue;
    if (charge && isWithin(sources.attributions, charge, cue)) continue;
    if (charge && !answersCharge(charge, sentence, `${textOf(article.copy, cue)} ${words}`)) continue;
    return { kind: 'said', span: cue };
  }
  return null;
}

/** "Accused him of lying when he told the board that": what he said is a part of the charge. */
function isWithin(attributions: readonly Attribution[], charge: Charge, cue: Span): boolean {
  return attributions.some(
    (each) =>
      each.sentence === charge.sentence &&
      overlaps(each.cue, charge.words) &&
      each.content.some((span) => contains(span, cue)),
  );
}

/** "A spokeswoman for the company said Lind had acted in good faith": somebody's voice, and the accused defended. */
function defends({ description, kind }: Source, words: string, accused: Heard): boolean {
  return (
    kind !== 'anonymous' &&
    /\b(?:spokes\p{L}+|lawyers?|attorneys?|solicitors?|barristers?|counsel)\b/iu.test(description) &&
    !/\b(?:police|prosecut\p{L}+|court|sheriff|plaintiffs?|victims?|union|opposition)\b/iu.test(
      description,
    ) &&
    calls(words, calledBy(accused)) &&
    defence.test(words)
  );
}

const defence =
  /\b(?:in good faith|acted (?:properly|lawfully|correctly|appropriately)|did nothing wrong|(?:did|had|was|has|is|were|have) (?:not|never)|(?:did|had|was|has|is|were|have)n['’]t|innocent|cleared|no wrongdoing|full(?:y)? (?:complied|cooperat\p{L}+)|within the (?:law|rules)|stands? by|full confidence)\b/iu;

/** Their own critics are not on their side: "an accuser of Lind", "Lind's opponent". */
const against =
  /\b(?:accus\w+|victims?|critics?|opponents?|rivals?|prosecut\w+|challengers?|plaintiffs?|whistleblowers?|against|former|ex-)\b/i;

/** True where a source is the accused, or speaks for them: a lawyer, a spokesperson, a campaign, an officer of the body. */
export function speaksFor({ copy }: Article, source: Source, { name, kind }: Heard): boolean {
  if (source.name !== null && isSame(source.name, name, kind)) return true;
  if (
    kind === 'body' &&
    source.kind === 'institution' &&
    source.name === null &&
    /^the \w+$/i.test(source.description)
  )
    return /^the (?:bank|board|carrier|church|company|college|firm|group|hospital|maker|school|university)$/i.test(
      source.description,
    );
  // "Harlow University" answers through Harlow, "the Lind campaign" through Lind.
  if (
    kind === 'body' &&
    source.kind === 'named' &&
    source.name !== null &&
    nameParts(name)[0] === surnameOf(source.name)
  )
    return true;
  const words = [source.name ?? '', source.title ?? '', source.description];
  for (const mention of source.mentions.slice(0, mostLooks)) words.push(textOf(copy, mention));
  const called = calledBy({ name, kind });
  const official = kind !== 'person' && source.kind === 'institution';
  return words.some((each) => calls(each, called) && !against.test(each) && (official || voices.test(each)));
}

const mostLooks = 12;

/** Who may answer for somebody or for a body: a worker or a friend does not. */
const voices =
  /\b(?:spokes\w+|lawyers?|attorneys?|counsel|solicitors?|barristers?|campaign|office|aides?|advis[eo]rs?|team|representatives?|agents?|publicists?|family|wife|husband|mother|father|parents|brother|sister|son|daughter|press secretary|chief|executives?|president|chair\w*|directors?|secretary|ministers?|ministry|head|managers?|officials?|officers?|commissioners?|mayor|founder|owner|leaders?|government|administration|ambassador|embassy|statement|company|superintendent|principal|bishop|diocese|dean|provost|trustees?|sheriff|captain|union|party)\b/i;

function isSame(a: string, b: string, kind: Accused['kind']): boolean {
  if (kind === 'person') {
    const [x, y] = [nameParts(a), nameParts(b)];
    if (bare(x.at(-1)) !== bare(y.at(-1))) return false;
    return x.length === 1 || y.length === 1 || x[0]?.[0] === y[0]?.[0];
  }
  const [x, y] = [nameParts(a).join(' '), nameParts(b).join(' ')];
  const [shorter, longer] = x.length < y.length ? [x, y] : [y, x];
  if (shorter === longer) return true;
  const initials = longer
    .split(' ')
    .filter((word) => !/^(?:of|the|for|and)$/.test(word))
    .map((word) => word[0])
    .join('');
  if (shorter.replaceAll('.', '') === initials && initials.length > 1) return true;
  return shorter.length > 2 && (longer.startsWith(`${shorter} `) || longer.endsWith(` ${shorter}`));
}

/** Sentences after one that names the accused in which an unresolved reply is taken for theirs. */
const nearBy = 2;

function disclosed({ article, claims }: Known, accused: Heard): Reply | null {
  const own = claims.disclosures.filter(
    ({ kind }) => kind === 'denied' || kind === 'declined' || kind === 'no-response',
  );
  if (own.length === 0) return null;
  const naming = sentencesNaming(article, accused);
  for (const { who, sentence, start, end } of own) {
    const span = { start, end };
    const words = who ? textOf(article.copy, who) : '';
    if (words !== '' && calls(words, calledBy(accused)) && !against.test(words))
      return { kind: 'disclosed', span };
    // Of somebody else who is named the denial is not.
    if (/\p{Lu}\p{Ll}+ \p{Lu}|(?:Mr|Ms|Mrs)\.? \p{Lu}/u.test(words)) continue;
    if (accused.kind !== 'person' && /^s?he$/i.test(words)) continue;
    for (let back = 0; back <= nearBy; back++)
      if (naming.has(sentence - back)) return { kind: 'disclosed', span };
  }
  return null;
}
