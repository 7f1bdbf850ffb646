import type { Attribution, SourceAnalysis } from '../sources/model';
import type { Article } from '../text/article';
import { createBoundedCache } from '../text/bounded-cache';
import { textOf } from '../text/span';
import { bySentence } from './by-sentence';
import { disclosurePatterns } from './disclosure-words';
import { readDisclosure } from './disclosures';
import { type Mark, markFinder } from './find-marks';
import { hedgePatterns } from './hedge-words';
import { judgeClaims } from './judge-claims';
import type { ClaimAnalysis, Disclosure, DisclosureKind, Hedge, HedgeKind } from './model';

interface SentenceMarks {
  readonly hedges: readonly Mark<HedgeKind>[];
  readonly disclosures: readonly Mark<DisclosureKind>[];
}

const findHedges = markFinder(hedgePatterns);
const findDisclosures = markFinder(disclosurePatterns);
const marks = createBoundedCache<SentenceMarks>(4000, 1_000_000);
const noCredits: readonly Attribution[] = [];

/**
 * What the copy claims and for what it credits nobody; and what it is itself unsure of: hedges, and disclosures of what
 * could not be found out, with who would not answer. Spans are UTF-16 code units into `article.text`; `quoted` says that
 * they stand inside quotation marks and are the speaker's. Pure; never throws. Works on copy without punctuation and capitals.
 */
export function analyseClaims(article: Article, sources: SourceAnalysis): ClaimAnalysis {
  const hedges: Hedge[] = [];
  const disclosures: Disclosure[] = [];
  const quoted = quotedIn(article);
  const credits = bySentence(sources.attributions);
  for (const sentence of article.sentences) {
    const paragraph = article.paragraphs[sentence.paragraph];
    // Windows of copy without punctuation are cut anywhere: read on a little so that no phrase is lost at a cut.
    const loose = paragraph !== undefined && !paragraph.punctuated;
    const reach = loose ? Math.min(paragraph.end, sentence.end + 80) : sentence.end;
    const text = loose ? article.copy.slice(sentence.start, reach) : sentence.text;
    const found = marks.get(text, () => markSentence(text));
    if (found.hedges.length === 0 && found.disclosures.length === 0) continue;
    const place = <Kind>(mark: Mark<Kind>) => {
      const start = sentence.start + mark.start;
      const end = sentence.start + mark.end;
      return { start, end, kind: mark.kind, sentence: sentence.index, quoted: quoted({ start, end }) };
    };
    const own = sentence.end - sentence.start;
    for (const mark of found.hedges) {
      if (mark.start >= own) continue;
      const hedge = place(mark);
      if (!loose || !isSaidAgain(article.copy, hedge, hedges)) hedges.push(hedge);
    }
    for (const mark of found.disclosures) {
      if (mark.start >= own) continue;
      const known = credits.get(sentence.index) ?? noCredits;
      const disclosure = readDisclosure(article, sentence, place(mark), known);
      if (disclosure) disclosures.push(disclosure);
    }
  }
  return { ...judgeClaims(article, sources, hedges), hedges, disclosures };
}

/** In UTF-16 code units: in copy without sentences the same words so near again hedge the same claim. */
const again = 160;

function isSaidAgain(copy: string, hedge: Hedge, before: readonly Hedge[]): boolean {
  const last = before[before.length - 1];
  return (
    last !== undefined &&
    last.kind === hedge.kind &&
    hedge.start - last.end < again &&
    textOf(copy, last).toLowerCase() === textOf(copy, hedge).toLowerCase()
  );
}

function markSentence(text: string): SentenceMarks {
  const lower = text.toLowerCase();
  const plain = (lower.length === text.length ? lower : text).replace(/[‘’ʼ]/g, "'").replace(/\s/g, ' ');
  const told = findDisclosures(plain);
  // The "claims" of "denies all such claims" are what is denied.
  const free = findHedges(plain).filter(
    (hedge) =>
      hedge.kind !== 'loaded-verb' ||
      !told.some((mark) => mark.start <= hedge.start && hedge.end <= mark.end),
  );
  return { hedges: free, disclosures: told };
}

/** Gives a function that tells whether a span, asked in order of the text, stands inside quotation marks. */
function quotedIn({
  quotations,
}: Article): (span: { readonly start: number; readonly end: number }) => boolean {
  // Those inside others add nothing.
  const outer = quotations.filter(({ depth }) => depth === 0);
  return ({ start, end }) => {
    let low = 0;
    let high = outer.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((outer[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const quotation = outer[low];
    return quotation !== undefined && quotation.start <= start && end <= quotation.end;
  };
}
