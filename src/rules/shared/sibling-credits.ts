import type { OpenClaim } from '../../claims/model';
import type { Attribution, Source } from '../../sources/model';
import { contains, cover, overlaps, type Span, textOf } from '../../text/span';
import { negators } from '../../versions/lexicon';
import type { Witness } from '../../versions/model';
import { creditSpan } from '../../versions/source-strength';
import { tokensOf } from '../../versions/tokens';
import type { RuleContext } from '../rule';
import {
  type AlignedSentence,
  alignedSentences,
  type PairedWords,
  pairedWords,
  tells,
  weightOf,
} from './aligned-sentences';
import { attributionsBySentence, cuesOf } from './attributions-by-sentence';
import { creditVariants } from './credit-variants';
import { isCredit, sourceOf } from './is-credit';
import { overlapping } from './overlapping';

/** A sibling that credits somebody for what the article says in its own voice. */
export interface SiblingCredit {
  readonly witness: Witness;
  readonly attribution: Attribution;
  /** In the sibling's register; null where the copy does not tell who is meant. */
  readonly source: Source | null;
  /** The sibling's statement with the words that credit; these alone where the two stand far apart or are long. */
  readonly passage: Span;
  /** The words of the article's sentence that are among those credited in the sibling. */
  readonly said: readonly Span[];
}

/** Score of an alignment below which two sentences may tell two things. */
const alike = 0.4;
/** Weight of shared words below which two sentences say too little alike. */
const leastShared = 10;
/** Share of a claim's words that the sibling must have. */
const sameClaim = 0.6;
/** Share of the shared words that must stand in what is credited. */
const mostly = 0.7;
/** In UTF-16 code units: longer passages are shown by the words that credit alone. */
const longest = 240;

/** The siblings that credit somebody for an open claim, the surest first; none where the article credits the same source before it. */
export function siblingCredits(context: RuleContext, claim: OpenClaim): readonly SiblingCredit[] {
  if (!context.collation) return [];
  const known = kept.get(context) ?? new Map<OpenClaim, readonly SiblingCredit[]>();
  kept.set(context, known);
  const credits = known.get(claim) ?? find(context, claim);
  known.set(claim, credits);
  return credits;
}

/** Several rules ask the same in one run. */
const kept = new WeakMap<RuleContext, Map<OpenClaim, readonly SiblingCredit[]>>();

function find(context: RuleContext, claim: OpenClaim): readonly SiblingCredit[] {
  const { article } = context.here;
  // A headline credits nobody: the story below it does.
  const paragraph = article.paragraphs[article.sentences[claim.sentence]?.paragraph ?? 0];
  if (paragraph?.kind !== 'paragraph') return [];
  const credited = creditedHere(context.here, claim);
  const before = claim.credit === 'carried' ? carrier(context.here, claim) : [];
  const found = [
    ...alignedCredits(context, claim).filter((credit) => !isAmong(context.here, before, credit)),
    // The comparison of the versions knows what a reader takes to go on from the sentence before.
    ...variantCredits(context, claim),
  ].filter((credit) => !isAmong(context.here, credited, credit));
  const best = new Map<Witness, SiblingCredit>();
  for (const each of found.sort(surest)) if (!best.has(each.witness)) best.set(each.witness, each);
  return [...best.values()];
}

function alignedCredits(context: RuleContext, claim: OpenClaim): SiblingCredit[] {
  return (alignedSentences(context).get(claim.sentence) ?? []).flatMap((aligned) => {
    const { witness, sibling, score } = aligned;
    if (score < alike || witness.sources.states[sibling] !== 'explicit') return [];
    return creditIn(context, claim, aligned) ?? [];
  });
}

/** Whom the article itself credits beside a claim. */
function creditedHere({ article, sources }: Witness, { sentence }: OpenClaim): readonly Attribution[] {
  // Windows of copy without punctuation are cut anywhere: the credit can stand just outside.
  const near = article.punctuated ? [sentence] : [sentence - 1, sentence, sentence + 1];
  const rows = attributionsBySentence(sources);
  return near.flatMap((place) => rows.get(place) ?? []);
}

function isAmong(here: Witness, attributions: readonly Attribution[], credit: SiblingCredit): boolean {
  return attributions.some((attribution) => isSame(here, attribution, credit));
}

function surest(a: SiblingCredit, b: SiblingCredit): number {
  const cased = Number(b.witness.article.punctuated) - Number(a.witness.article.punctuated);
  return cased || b.said.length - a.said.length;
}

function creditIn({ here }: RuleContext, claim: OpenClaim, aligned: AlignedSentence): SiblingCredit | null {
  const { witness, sibling } = aligned;
  const words = pairedWords(here, aligned);
  const { own, other, pairs } = words;
  const at = ({ offset }: PairedWords['own'], token: Span | undefined) => ({
    start: offset + (token?.start ?? 0),
    end: offset + (token?.end ?? 0),
  });
  const inClaim = pairs.filter((pair) => overlaps(at(own, own.tokens[pair.a]), claim));
  const claimed = own.tokens.filter((token) => overlaps(at(own, token), claim));
  const shared = weightOf(inClaim.map(({ a }) => own.tokens[a]));
  if (weightOf(pairs.map(({ a }) => own.tokens[a])) < leastShared) return null;
  if (shared < sameClaim * weightOf(claimed) || !sameFigures(claimed, inClaim, words)) return null;
  const answering = inClaim.map(({ b }) => b);
  const said = other.tokens.slice(Math.min(...answering), Math.max(...answering) + 1);
  if (isNegated(claimed) !== isNegated(said)) return null;
  if (
    isCreditedHere(
      here,
      claim,
      inClaim.map(({ a }) => at(own, own.tokens[a])),
    )
  )
    return null;
  // Where both say "regarded by many", neither knows more.
  const { vague } = claim;
  if (vague && inClaim.some(({ a }) => tells(own.tokens[a]) && overlaps(at(own, own.tokens[a]), vague)))
    return null;
  // Quoted words have a speaker, whoever is credited for the rest.
  if (2 * inClaim.filter(({ a }) => own.tokens[a]?.quoted).length > inClaim.length) return null;
  let best: { attribution: Attribution; weight: number } | null = null;
  for (const attribution of attributionsBySentence(witness.sources).get(sibling) ?? []) {
    if (!isCredit(witness, attribution)) continue;
    const weight = weightOf(
      inClaim
        .filter((pair) => attribution.content.some((span) => contains(span, at(other, other.tokens[pair.b]))))
        .map(({ a }) => own.tokens[a]),
    );
    if (weight >= mostly * shared && weight > (best?.weight ?? 0)) best = { attribution, weight };
  }
  if (!best) return null;
  const { attribution } = best;
  const credited = pairs.filter((pair) =>
    attribution.content.some((span) => contains(span, at(other, other.tokens[pair.b]))),
  );
  return {
    witness,
    attribution,
    source: sourceOf(witness, attribution),
    passage: passageOf(attribution),
    said: credited.map(({ a }) => at(own, own.tokens[a])),
  };
}

/** The article credits most of the words to somebody who can be asked. */
function isCreditedHere(here: Witness, claim: OpenClaim, words: readonly Span[]): boolean {
  const own = attributionsBySentence(here.sources).get(claim.sentence) ?? [];
  return own.some(
    (attribution) =>
      isCredit(here, attribution) &&
      2 * words.filter((word) => attribution.content.some((span) => contains(span, word))).length >
        words.length,
  );
}

/** Other figures are another statement. */
function sameFigures(
  claimed: PairedWords['own']['tokens'],
  inClaim: PairedWords['pairs'],
  { own }: PairedWords,
): boolean {
  const paired = new Set(inClaim.map(({ a }) => own.tokens[a]));
  return claimed.every((token) => token.kind !== 'number' || paired.has(token));
}

function isNegated(tokens: PairedWords['own']['tokens']): boolean {
  return tokens.filter(({ normal }) => negators.has(normal)).length % 2 === 1;
}

/** Credits that the comparison of the versions found: it cuts copy without punctuation better than its windows do. */
function variantCredits(context: RuleContext, claim: OpenClaim): SiblingCredit[] {
  return overlapping(creditVariants(context), claim)
    .filter(({ span }) => isMost(span, claim))
    .flatMap(({ readings }) => readings.flatMap(({ witnesses }) => witnesses))
    .flatMap(({ id, span }) => {
      const witness = context.siblings.get(id);
      const credit =
        witness &&
        overlapping(cuesOf(witness.sources), span).find(
          ({ attribution }) => contains(span, attribution.cue) && isCredit(witness, attribution),
        )?.attribution;
      if (!witness || !credit || !saysSame(witness, credit, context.here, claim)) return [];
      return {
        witness,
        attribution: credit,
        source: sourceOf(witness, credit),
        passage: passageOf(credit),
        said: [],
      };
    });
}

/** The sibling's statement has all figures of the claim, and most of its words. */
function saysSame(witness: Witness, { content }: Attribution, here: Witness, claim: Span): boolean {
  const own = tokensOf(textOf(here.article.copy, claim));
  const other = content.flatMap((span) => tokensOf(textOf(witness.article.copy, span)));
  const figures = new Set(other.map(({ normal }) => normal));
  if (own.some(({ kind, normal }) => kind === 'number' && !figures.has(normal))) return false;
  const stems = new Set(other.map(({ stem }) => stem));
  const shared = new Set(own.filter(tells).map(({ stem }) => stem));
  const places = other.flatMap(({ stem }, at) => (shared.has(stem) ? at : []));
  const said = other.slice(Math.min(...places), Math.max(...places) + 1);
  if (places.length === 0 || isNegated(own) !== isNegated(said)) return false;
  return weightOf(own.filter(({ stem }) => stems.has(stem))) >= sameClaim * weightOf(own);
}

function isMost(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return 2 * common >= Math.min(a.end - a.start, b.end - b.start);
}

function passageOf(attribution: Attribution): Span {
  const whole = attribution.content.reduce<Span>(cover, creditSpan(attribution));
  return whole.end - whole.start <= longest ? whole : creditSpan(attribution);
}

/** The last who is credited before a claim, in its paragraph. */
function carrier({ article, sources }: Witness, { sentence }: OpenClaim): Attribution[] {
  const { paragraph } = article.sentences[sentence] ?? {};
  const rows = attributionsBySentence(sources);
  for (let at = sentence - 1; article.sentences[at]?.paragraph === paragraph && at >= 0; at--) {
    const last = rows.get(at)?.at(-1);
    if (last) return [last];
  }
  return [];
}

/** As far as the words tell, one source. */
function isSame(here: Witness, attribution: Attribution, credit: SiblingCredit): boolean {
  const own = sourceOf(here, attribution);
  const words = (text: string) =>
    tokensOf(text)
      .filter(({ weight }) => weight >= 1.2)
      .map(({ stem }) => stem);
  const known = new Set(words(own?.name ?? own?.description ?? ''));
  return words(credit.source?.name ?? credit.source?.description ?? '').some((stem) => known.has(stem));
}
