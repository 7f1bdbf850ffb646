import type { Attribution } from '../../sources/model';
import type { Article } from '../../text/article';
import { overlaps, type Span, textOf } from '../../text/span';
import { defineRule } from '../rule';
import { quoteWords } from '../shared/quote-words';
import { lastFrom } from '../shared/span-at';
import { findOpinion, type Opinion } from './find-opinion';

const says: Readonly<Record<Opinion['kind'], string>> = {
  attack: 'is an attack, and it comes from an anonymous source',
  verdict: 'is a verdict rather than a fact, and it comes from an anonymous source',
  praise: 'is praise rather than a fact, and it comes from an anonymous source',
  guess: 'tells of an opinion or a guess, and it comes from an anonymous source',
};

export const rule = defineRule({
  id: 'sourcing/anonymous-opinion',
  title: 'Anonymous opinion or attack',
  why: 'Anonymity is for facts: nobody has to stand behind a judgement that has no name to it.',
  source: {
    name: 'AP, NPR, Guardian, Bloomberg',
    note: 'anonymous sources may give information, not opinion or speculation; no anonymous attacks',
  },
  severity: 'warning',
  maturity: 'stable',
  quotes: 'include',
  annotation: 'anonymous-source',
  checklist: ['Asked to say it by name', 'Reply of whoever is judged', 'Approved by'],
  *check({ here: { article, sources } }) {
    const unnamed = new Map(
      sources.sources.filter(({ kind }) => kind === 'anonymous').map((source) => [source.id, source]),
    );
    const quotes = article.quotations.map(({ content }) => content);
    const marked = new Set<number>();
    for (const attribution of sources.attributions) {
      const source = unnamed.get(attribution.sourceId ?? '');
      const cue = textOf(article.copy, attribution.cue);
      if (!source || attribution.manner === 'intention' || contradicts.test(cue)) continue;
      const opinion = worst(article, attribution, cue, quotes);
      if (!opinion || marked.has(opinion.start)) continue;
      marked.add(opinion.start);
      yield {
        span: { start: opinion.start, end: opinion.end },
        message: `“${quoteWords(textOf(article.copy, opinion))}” ${says[opinion.kind]}, “${quoteWords(source.description)}”.`,
        help:
          opinion.kind === 'guess'
            ? 'Keep what the source knows and leave out what it supposes, or note why it stands.'
            : 'Give the facts behind it, get it said by name, or leave it out; or note why it stands.',
        ...(opinion.kind === 'attack' ? {} : { severity: 'information' as const }),
      };
    }
  },
});

/** What is denied or dismissed is somebody else's judgement. */
const contradicts = /^(?:den|reject|dismiss|disput|refut|rebut|rebuff)/i;
/** In copy without punctuation it is not known where a statement ends: only its first words are trusted. */
const trusted = 80;

function worst(
  article: Article,
  { content, cue }: Attribution,
  cueWords: string,
  quotes: readonly Span[],
): Opinion | null {
  let best: Opinion | null = null;
  for (const span of content) {
    const loose = lastFrom(article.paragraphs, span.start)?.punctuated === false;
    if (loose && (span.start < cue.start || span.start > cue.end + 10)) continue;
    const read = loose ? { start: span.start, end: Math.min(span.end, span.start + trusted) } : span;
    const inside = within(quotes, read);
    const found = findOpinion(article.copy, read, cueWords, inside);
    if (found && (!best || order.indexOf(found.kind) < order.indexOf(best.kind))) best = found;
  }
  return best;
}

/** Quotations that can begin in a statement or around it. */
const nearest = 20;

/** The quotations that a statement holds or stands in; they are in order of their start. */
function within(quotes: readonly Span[], span: Span): Span[] {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.start ?? 0) < span.end) low = middle + 1;
    else high = middle;
  }
  return quotes.slice(Math.max(0, low - nearest), low).filter((quote) => overlaps(quote, span));
}

const order: readonly Opinion['kind'][] = ['attack', 'verdict', 'praise', 'guess'];
