import { bySentence } from '../../claims/by-sentence';
import type { ClaimAnalysis, Hedge } from '../../claims/model';
import { contains, overlaps, type Span, textOf } from '../../text/span';
import type { VariationPoint, Witness } from '../../versions/model';
import { tokensOf } from '../../versions/tokens';
import type { RuleContext } from '../rule';
import { type AlignedSentence, alignedSentences, pairedWords, tells } from './aligned-sentences';
import { attributionsBySentence } from './attributions-by-sentence';
import { doubtedWords, fitsFor, spanOfWords, statedWords } from './doubted-words';
import { lastFrom } from './span-at';
import { variantsOf } from './variants';

/** A doubt that one version keeps and another leaves out. */
export interface HedgeDifference {
  /** The sibling. */
  readonly witness: Witness;
  /** The article states what the sibling doubts; else the other way round. */
  readonly lost: boolean;
  /** In the article: “left”, or “are thought to have left”. */
  readonly own: Span;
  /** In the sibling. */
  readonly other: Span;
  /**
   * What stands in the place of the doubt, there where it is lost: the same as a fact, other words; or words that say
   * more ("will" for "may") or less ("not yet" for "never").
   */
  readonly how: 'fact' | 'other words' | 'more' | 'less';
  /** No other sibling that tells the same has the doubt of the article. */
  readonly alone: boolean;
  /** The sibling's words can be written for the article's: those beside are the same. */
  readonly fits: boolean;
}

/** Where the article and its siblings differ in a doubt, in order of the text. Kept for the context. */
export function hedgeDifferences(context: RuleContext): readonly HedgeDifference[] {
  const known = kept.get(context);
  if (known) return known;
  const found: HedgeDifference[] = [];
  for (const row of alignedSentences(context).values()) {
    const like = row.filter(({ score }) => score >= alike);
    const doubting = like.filter(
      ({ witness, sibling }) => hedgesOf({ witness, sentence: sibling }).length > 0,
    );
    for (const aligned of like)
      for (const difference of inSentences(context, aligned))
        found.push({ ...difference, alone: doubting.length === 0 });
  }
  for (const variant of [...variantsOf(context, 'hedge'), ...variantsOf(context, 'modality')]) {
    for (const difference of inVariant(context, variant))
      if (!found.some(({ witness, own }) => witness === difference.witness && overlaps(own, difference.own)))
        found.push(difference);
  }
  found.sort((a, b) => a.own.start - b.own.start || a.own.end - b.own.end);
  kept.set(context, found);
  return found;
}

const kept = new WeakMap<RuleContext, readonly HedgeDifference[]>();

/** Score of an alignment below which two sentences may tell two things. */
const alike = 0.5;

/** A sentence of a version. */
interface Place {
  readonly witness: Witness;
  readonly sentence: number;
}

function inSentences({ here }: RuleContext, aligned: AlignedSentence): Omit<HedgeDifference, 'alone'>[] {
  const own: Place = { witness: here, sentence: aligned.base };
  const other: Place = { witness: aligned.witness, sentence: aligned.sibling };
  if (!isStory(own) || !isStory(other)) return [];
  const [mine, theirs] = [hedgesOf(own), hedgesOf(other)];
  // Where both doubt something, or neither does, nothing was lost.
  if (mine.length > 0 === theirs.length > 0) return [];
  const lost = theirs.length > 0;
  const [doubting, stating] = lost ? [other, own] : [own, other];
  const words = pairedWords(here, aligned);
  const [from, to] = lost ? [words.other, words.own] : [words.own, words.other];
  const answers = new Map(words.pairs.map(({ a, b }) => (lost ? [b, a] : [a, b])));
  return [...mine, ...theirs].flatMap((hedge) => {
    const place = hedge.quoted ? null : doubtedWords(from, hedge);
    const said = place && statedWords(to, answers, place);
    if (!place || !said) return [];
    const doubted = spanOfWords(from, place);
    const stated = spanOfWords(to, said);
    if (!isOneClause(doubting.witness, doubted) || !isOneClause(stating.witness, stated)) return [];
    // Credited in one alone, it is the credit that differs: another rule tells of it.
    if (isSaid(doubting, doubted) !== isSaid(stating, stated)) return [];
    return {
      witness: aligned.witness,
      lost,
      own: lost ? stated : doubted,
      other: lost ? doubted : stated,
      how: 'fact' as const,
      fits: fitsFor(from, to, answers, place, said),
    };
  });
}

/** A headline has no room for doubt, and one is not compared with another. */
function isStory({ witness: { article }, sentence }: Place): boolean {
  return article.paragraphs[article.sentences[sentence]?.paragraph ?? 0]?.kind === 'paragraph';
}

const rows = new WeakMap<ClaimAnalysis, ReadonlyMap<number, readonly Hedge[]>>();

function hedgesOf({ witness: { claims }, sentence }: Place): readonly Hedge[] {
  const known = rows.get(claims) ?? bySentence(claims.hedges.filter(({ kind }) => kind !== 'loaded-verb'));
  rows.set(claims, known);
  return known.get(sentence) ?? [];
}

function isOneClause({ article }: Witness, span: Span): boolean {
  return !/[,;:.!?—–()“”"]/.test(textOf(article.copy, span));
}

/** Somebody is credited for it in the sentence. */
function isSaid({ witness, sentence }: Place, span: Span): boolean {
  return (attributionsBySentence(witness.sources).get(sentence) ?? []).some(
    ({ content, manner }) => manner === 'speech' && content.some((each) => overlaps(each, span)),
  );
}

/** What the comparison of versions that share their wording found: something else stands in the place of the doubt. */
function inVariant(context: RuleContext, variant: VariationPoint): HedgeDifference[] {
  const { here, siblings } = context;
  const { span, readings } = variant;
  const own = certainty(here, variant, span);
  if (own === null) return [];
  const others = readings
    .flatMap(({ witnesses }) => witnesses)
    .flatMap(({ id, span: other }) => {
      const witness = siblings.get(id);
      const theirs = witness ? certainty(witness, variant, other) : null;
      return witness && theirs !== null ? [{ witness, other, theirs }] : [];
    });
  // A version that tells the same and is not among those that read otherwise reads as the article does.
  const sentence = lastFrom(here.article.sentences, span.start)?.index ?? -1;
  const alone = (alignedSentences(context).get(sentence) ?? []).every(
    ({ witness, score }) => score < alike || others.some((other) => other.witness === witness),
  );
  return others.flatMap(({ witness, other, theirs }) => {
    const pair = `${own} ${theirs}`;
    const how = hows[pair];
    if (!how) return [];
    return { witness, lost: losses.has(pair), own: span, other, how, alone, fits: false };
  });
}

type Certainty = 'doubted' | 'stated' | 'may' | 'will' | 'never' | 'not yet';

/** What differs between two readings, by how certain the article's is and the sibling's. */
const hows: Readonly<Record<string, HedgeDifference['how']>> = {
  'stated doubted': 'other words',
  'doubted stated': 'other words',
  'will may': 'more',
  'may will': 'more',
  'not yet never': 'less',
  'never not yet': 'less',
};
const losses: ReadonlySet<string> = new Set(['stated doubted', 'will may', 'not yet never']);

/** In words: a longer reading tells of more than a doubt. */
const longest = 7;

/** How certain a reading is; null where it says too much to tell. */
function certainty(witness: Witness, { class: kind }: VariationPoint, span: Span): Certainty | null {
  const words = textOf(witness.article.copy, span).trim();
  if (words === '' || words.split(/\s+/).length > longest || /[.;:\n“”"]/.test(words)) return null;
  if (kind === 'hedge') {
    // "Figures from" stands for nothing that can be doubted.
    if (!tells(tokensOf(words).at(-1))) return null;
    const doubted = witness.claims.hedges.some(
      (hedge) => !hedge.quoted && hedge.kind !== 'loaded-verb' && contains(span, hedge),
    );
    return doubted ? 'doubted' : 'stated';
  }
  if (/^(?:may|might|could)$/.test(words)) return 'may';
  if (/^(?:will|shall)$/.test(words)) return 'will';
  if (/^not yet\b/i.test(words)) return 'not yet';
  return /^(?:(?:under|in) no circumstances|never)\b/i.test(words) ? 'never' : null;
}
