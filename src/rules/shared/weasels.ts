import { findSignals } from '../../claims/find-signals';
import type { OpenClaim } from '../../claims/model';
import type { Sentence } from '../../text/article';
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
    soft ??= {
      ...(claim?.vague ?? span),
      sentence: sentence.index,
      hides: hides(words),
      claim: claim ?? null,
    };
  }
  return soft;
}

function hides(words: string): Weasel['hides'] {
  if (/^(?:studies|research|polls|surveys|statistics|evidence|data)\b/i.test(words)) return 'study';
  return /report|reput|suppos|rumo/i.test(words) ? 'report' : 'people';
}

/** "To be viewed as", "known by opponents as", "and other officials said" do not tell who says it. */
function credits(words: string, sentence: Sentence, { start, end }: Span): boolean {
  // An allegation is told as such.
  if (/^(?:be|being|known)\b|\balleged\b/i.test(words)) return false;
  // "Investigators and bomb experts say": those before them can be asked.
  if (
    /^\p{L}+s (?!of\b)/u.test(words) &&
    /\band (?:[\p{L}-]+ )?$/u.test(sentence.text.slice(0, start - sentence.start))
  )
    return false;
  // A statute holds it so.
  if (/considered$/i.test(words.trimEnd()) && byLaw.test(sentence.text.slice(end - sentence.start)))
    return false;
  if (/^other\b/i.test(words))
    return !/(?:\b(?:and|or|as well as)|,)\s+$/i.test(sentence.text.slice(0, start - sentence.start));
  // "Some also said" goes on with people told of before.
  return !/^(?:some|many|most|several) (?:also|still) /i.test(words);
}

const byLaw =
  /^\s?(?:(?:an?|the|to be an?) )?(?:\w+ )?(?:citizens?|minors?|crimes?|felon(?:y|ies)|misdemeanou?rs?|violations?|residents?|adults?|offen[cs]es?|employees?|contractors?|dependents?|illegal|legal|lawful|unlawful|taxable|income)\b/i;

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

/** "Critics such as Ada Lind", and the sentence after that lets one of them speak. */
function isNamedBeside(here: Witness, sentence: Sentence, span: Span, words: string): boolean {
  const { copy, sentences } = here.article;
  const rest = copy.slice(span.end, sentence.end);
  if (
    /\b(?:such as|including|among them|notably|for instance|one of them|chief among them)\b[^.;]{0,60}\p{Lu}/u.test(
      rest,
    )
  )
    return true;
  if (/report/i.test(words) && outletAt(here, sentence, sentence.index)) return true;
  const next = sentences[sentence.index + 1];
  if (!next || next.start - sentence.end > 4) return false;
  return (attributionsBySentence(here.sources).get(next.index) ?? []).some(({ source, sourceId }) => {
    const kind = kindOf(here, sourceId);
    return source !== null && kind !== undefined && kind !== 'institution' && canBeAsked.has(kind);
  });
}
