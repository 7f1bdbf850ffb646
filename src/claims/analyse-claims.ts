import type { SourceAnalysis } from '../sources/model';
import type { Article } from '../text/article';
import { createBoundedCache } from '../text/bounded-cache';
import type { Span } from '../text/span';
import { disclosurePatterns } from './disclosure-words';
import { hedgePatterns } from './hedge-words';
import { judgeClaims } from './judge-claims';
import type { ClaimAnalysis, Disclosure, DisclosureKind, Hedge, HedgeKind } from './model';
import type { WordPattern } from './word-pattern';

interface Marked<Kind> extends Span {
  readonly kind: Kind;
}

interface SentenceMarks {
  readonly hedges: readonly Marked<HedgeKind>[];
  readonly disclosures: readonly Marked<DisclosureKind>[];
}

const hedges = compile(hedgePatterns);
const disclosures = compile(disclosurePatterns);
/** Cheap: whether a sentence can hold any of them. */
const hint =
  /alleg|accus|purport|report|rumo|clear|unknown|uncertain|known|appear|seem|apparent|ostensib|considered|regarded|deemed|believ|thought|presum|perceived|dubbed|seen as|viewed|blamed|expected|hoped|feared|understood|widely|claim|assert|admi|acknowledg|conced|confess|boast|noted|noting|might|could|potentially|likely|possib|perhaps|verif|corrobor|authentic|substantiat|confirm|respond|repl|return|answer|reached|available|comment|declin|refus|would|den[yi]|reject|dismiss|disput|refut|rebuff|unfounded|baseless|groundless|merit|untrue|fabricated|naming|identify|publishing|disclos|withh|response|not using| name/i;
const marks = createBoundedCache<SentenceMarks>(4000, 1_000_000);
const none: SentenceMarks = { hedges: [], disclosures: [] };

/**
 * What the copy claims and for what it credits nobody; and what it is itself unsure of: hedges, and disclosures of what
 * could not be found out. Spans are UTF-16 code units into `article.text`; `quoted` says that they stand inside quotation
 * marks and are the speaker's. Pure; never throws. Works on copy without punctuation and capitals.
 */
export function analyseClaims(article: Article, sources: SourceAnalysis): ClaimAnalysis {
  const foundHedges: Hedge[] = [];
  const foundDisclosures: Disclosure[] = [];
  for (const sentence of article.sentences) {
    const paragraph = article.paragraphs[sentence.paragraph];
    // Windows of copy without punctuation are cut anywhere: read on a little so that no phrase is lost at a cut.
    const reach =
      paragraph && !paragraph.punctuated ? Math.min(paragraph.end, sentence.end + 80) : sentence.end;
    const text = reach === sentence.end ? sentence.text : article.copy.slice(sentence.start, reach);
    const found = marks.get(text, () => (hint.test(text) ? markSentence(text) : none));
    if (found.hedges.length === 0 && found.disclosures.length === 0) continue;
    const place = <Kind>(mark: Marked<Kind>) => {
      const start = sentence.start + mark.start;
      const end = sentence.start + mark.end;
      return { start, end, kind: mark.kind, sentence: sentence.index, quoted: isQuoted(article, start, end) };
    };
    const own = sentence.end - sentence.start;
    for (const mark of found.hedges) if (mark.start < own) foundHedges.push(place(mark));
    for (const mark of found.disclosures)
      if (mark.start < own) foundDisclosures.push({ ...place(mark), who: null });
  }
  return {
    ...judgeClaims(article, sources, foundHedges),
    hedges: foundHedges,
    disclosures: foundDisclosures,
  };
}

interface Finder<Kind> {
  readonly kind: Kind;
  readonly stems: readonly string[];
  pattern(): RegExp;
}

function compile<Kind>(patterns: readonly WordPattern<Kind>[]): readonly Finder<Kind>[] {
  return patterns.map(([kind, source, stems]) => {
    let pattern: RegExp | null = null;
    return {
      kind,
      stems,
      pattern: () => {
        pattern ??= new RegExp(source, 'g');
        return pattern;
      },
    };
  });
}

function markSentence(text: string): SentenceMarks {
  const lower = text.toLowerCase();
  const plain = (lower.length === text.length ? lower : text).replace(/[‘’ʼ]/g, "'").replace(/\s/g, ' ');
  const told = collect(plain, disclosures);
  // The "claims" of "denies all such claims" are what is denied.
  const free = collect(plain, hedges).filter(
    (hedge) =>
      hedge.kind !== 'loaded-verb' ||
      !told.some((mark) => mark.start <= hedge.start && hedge.end <= mark.end),
  );
  return { hedges: free, disclosures: told };
}

/** All marks in order; of two that overlap the one that begins first, then the longer, stays. */
function collect<Kind>(plain: string, finders: readonly Finder<Kind>[]): Marked<Kind>[] {
  const all: Marked<Kind>[] = [];
  for (const { kind, stems, pattern } of finders) {
    if (!stems.some((stem) => plain.includes(stem))) continue;
    for (const match of plain.matchAll(pattern())) {
      const lead = match[0].length - match[0].trimStart().length;
      all.push({ start: match.index + lead, end: match.index + match[0].trimEnd().length, kind });
    }
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Marked<Kind>[] = [];
  for (const mark of all)
    if (mark.end > mark.start && mark.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(mark);
  return kept;
}

function isQuoted(article: Article, start: number, end: number): boolean {
  let low = 0;
  let high = article.quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((article.quotations[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const quotation = article.quotations[low];
  return quotation !== undefined && quotation.start <= start && end <= quotation.end;
}
