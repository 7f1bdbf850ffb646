import { findSignals } from '../../claims/find-signals';
import type { OpenClaim } from '../../claims/model';
import type { Sentence } from '../../text/article';
import { letterPattern } from '../../text/letter-pattern';
import { contains, overlaps, type Span, textOf } from '../../text/span';
import type { Witness } from '../../versions/model';
import type { RuleContext } from '../rule';
import { attributionsBySentence } from './attributions-by-sentence';
import { outletAt } from './outlets';
import { isToldAsOpen } from './told-elsewhere';

/** Words that credit nobody in particular, where nobody who can be asked is named. */
export interface Weasel extends Span {
  /** The place of its sentence in `article.sentences`. */
  readonly sentence: number;
  /** What it hides: who thinks so, which report, which study, or which people. */
  readonly hides: 'holder' | 'report' | 'study' | 'people';
  /** The open claim of which these words are a part; null where the sentence claims nothing to be queried. */
  readonly claim: OpenClaim | null;
}

/** The words that credit nobody in particular, one for a sentence, in order of the text; none where the open claim says more. */
export function weaselsOf(context: RuleContext): readonly Weasel[] {
  const { article, claims } = context.here;
  const found: Weasel[] = [];
  const open = new Map<number, OpenClaim[]>();
  for (const claim of claims.open) open.set(claim.sentence, [...(open.get(claim.sentence) ?? []), claim]);
  for (const sentence of article.sentences) {
    const kind = article.paragraphs[sentence.paragraph]?.kind;
    if (kind !== 'paragraph' && kind !== 'headline') continue;
    const weasel = weaselIn(context, sentence, open.get(sentence.index) ?? []);
    if (weasel) found.push(weasel);
  }
  return found;
}

function weaselIn(context: RuleContext, sentence: Sentence, open: readonly OpenClaim[]): Weasel | null {
  const { here } = context;
  let soft: Weasel | null = null;
  for (const signal of findSignals(sentence.text)) {
    if (signal.kind !== 'weasel') continue;
    const span = { start: sentence.start + signal.start, end: sentence.start + signal.end };
    const words = textOf(here.article.copy, span);
    if (isQuoted(here, span) || !credits(words, sentence, span)) continue;
    const claim = open.find((each) => overlaps(each.vague ?? each, span) || overlaps(each, span));
    const begins = claim?.vague?.start === claim?.start;
    // Another mark tells of the claim, and of whom it is credited to.
    if (claim && !begins && isToldAsOpen(context, [claim])) continue;
    if (claim?.vague && begins && !signal.soft)
      return { ...claim.vague, sentence: sentence.index, hides: 'holder', claim };
    if (!signal.soft || isCredited(here, sentence, span) || isNamedBeside(here, sentence, span, words))
      continue;
    // "Analysts said" is told of people who were asked; "analysts say" of anybody.
    if (wereAsked.test(words) && claim?.type !== 'accusation') continue;
    soft ??= {
      ...(claim?.vague ?? span),
      sentence: sentence.index,
      hides: hides(words),
      claim: claim ?? null,
    };
  }
  return soft ?? groupIn(context, sentence, open);
}

/** "Fellow Republicans are urging her to go": the group itself, where the words that credit it are no set phrase. */
function groupIn(context: RuleContext, sentence: Sentence, open: readonly OpenClaim[]): Weasel | null {
  const { here } = context;
  const claim = open.find(({ vague, start }) => vague !== null && vague.start === start);
  if (!claim?.vague || isToldAsOpen(context, [claim])) return null;
  const { vague } = claim;
  const isGroup = (attributionsBySentence(here.sources).get(sentence.index) ?? []).some(
    ({ source, sourceId }) =>
      source !== null && source.start === vague.start && kindOf(here, sourceId) === 'unnamed-group',
  );
  const words = textOf(here.article.copy, vague);
  if (!isGroup || isNamedBeside(here, sentence, vague, words)) return null;
  return { ...vague, sentence: sentence.index, hides: 'people', claim };
}

const wereAsked =
  /\b(?:analysts|economists|experts|scholars|historians|insiders)\b.*\b(?:said|noted|warned|suggested|predicted)$/i;

function hides(words: string): Weasel['hides'] {
  if (/^(?:studies|research|polls|surveys|statistics|evidence|data)\b/i.test(words)) return 'study';
  return /report|reput|suppos|rumo/i.test(words) ? 'report' : 'people';
}

/** In UTF-16 code units: how far around the words their sense is looked for. */
const near = 80;
/** In UTF-16 code units: how far behind them somebody may be named. */
const reach = 240;
/** In UTF-16 code units: a longer sentence is none. */
const longest = 2000;

const joined = letterPattern(String.raw`\band (?:[\p{L}-]+ )?$`, 'u');

const plural = letterPattern(String.raw`^\p{L}+s (?!of\b)`, 'u');

/** What is said by nobody in particular, or is decided by somebody, or is no saying at all. */
function credits(words: string, sentence: Sentence, { start, end }: Span): boolean {
  const at = start - sentence.start;
  const before = sentence.text.slice(Math.max(0, at - near), at);
  const after = sentence.text.slice(end - sentence.start, end - sentence.start + near);
  // "To be viewed as", "known by opponents as", "were deemed ineligible", "alleged to have": not what many think.
  if (
    /^(?:be|being|known)\b|\b(?:alleged|deemed|feared (?:dead|drowned|killed)|reported to|widely known|wisdom)\b/i.test(
      words,
    )
  )
    return false;
  if (isByLaw(words, after)) return false;
  // "The most widely seen record".
  if (/\bwidely seen$/i.test(words)) return false;
  // "There was some worry", "the firm's reports show": those who say something open a clause.
  if (
    /^(?:some|many|most|several|studies|research|polls|surveys|reports|statistics|evidence|data) \S+$/i.test(
      words,
    )
  )
    return opensClause.test(before);
  if (/\bcalled$|\bcall$/i.test(words) && /^ (?:for|on)\b/.test(after)) return false;
  // "Investigators and bomb experts say": those before them can be asked.
  if (plural(words).test(words) && joined(before).test(before)) return false;
  if (/^other\b/i.test(words)) return !/(?:\b(?:and|or|as well as)|,)\s+$/i.test(before);
  // "Some also said" goes on with people told of before.
  return !/^(?:some|many|most|several) (?:also|still) /i.test(words);
}

/** "Is considered a citizen", "considered occupied under the law": so it is held, whoever thinks otherwise. `after`: what follows. */
export function isByLaw(words: string, after: string): boolean {
  return (
    /considered$/i.test(words.trimEnd()) &&
    (byLaw.test(after) || /\bunder (?:[\p{L}.]{1,20} ){0,3}law\b/u.test(after))
  );
}

const opensClause =
  /(?:^|[.,;:—–“"(] ?|\b(?:that|but|and|while|as|though|although|which|because|where|what|whom|than|now|yet) )$/i;

const byLaw =
  /^\s?(?:(?:an?|the|to be an?) )?(?:\w+ )?(?:citizens?|minors?|crimes?|felon(?:y|ies)|misdemeanou?rs?|violations?|residents?|adults?|offen[cs]es?|employees?|contractors?|dependents?|illegal|legal|lawful|unlawful|taxable|income|complete|final|valid)\b/i;

function isQuoted({ article }: Witness, span: Span): boolean {
  return article.quotations.some((quotation) => contains(quotation, span));
}

const canBeAsked: ReadonlySet<string> = new Set(['named', 'institution', 'outlet', 'document']);

/** Somebody who can be asked answers for these words. */
function isCredited(here: Witness, { index }: Sentence, span: Span): boolean {
  return (attributionsBySentence(here.sources).get(index) ?? []).some(
    ({ source, sourceId, cue, content }) =>
      source !== null &&
      !overlaps(source, span) &&
      !overlaps(cue, span) &&
      (content.some((each) => contains(each, span)) || overlaps(source, span)) &&
      canBeAsked.has(kindOf(here, sourceId) ?? 'named'),
  );
}

function kindOf({ sources }: Witness, id: string | null): string | undefined {
  return sources.sources.find((source) => source.id === id)?.kind;
}

/** "Critics such as Ada Lind"; the sentence after lets one of them speak, or names the paper that reported it. */
export function isNamedBeside(here: Witness, sentence: Sentence, span: Span, words: string): boolean {
  const { copy, sentences } = here.article;
  const rest = copy.slice(span.start, Math.min(sentence.end, span.end + reach));
  if (
    /\b(?:such as|including|among them|notably|for instance|one of them|chief among them)\b[^.;]{0,60}\p{Lu}/u.test(
      rest,
    )
  )
    return true;
  if (
    /report/i.test(words) &&
    sentence.end - sentence.start < longest &&
    outletAt(here, sentence, sentence.index)
  )
    return true;
  const next = sentences[sentence.index + 1];
  if (!next || next.start - sentence.end > 4) return false;
  return (attributionsBySentence(here.sources).get(next.index) ?? []).some(({ source, sourceId }) => {
    const kind = kindOf(here, sourceId);
    return source !== null && kind !== undefined && kind !== 'institution' && canBeAsked.has(kind);
  });
}
