import type { SourceAnalysis } from '../sources/model';
import { bodyNameWordSet, thingNameWordSet } from '../sources/word-classes';
import type { Article, Sentence } from '../text/article';
import type { Span } from '../text/span';
import { within } from '../text/within';
import { createListedNames } from './facts/listed-names';
import { quotedIn } from './facts/quotes';
import { readFacts, type SentenceFact } from './facts/read-facts';

/** What a checker looks up: the kinds in which magazines mark a proof. */
export type FactKind = 'number' | 'name' | 'title' | 'date' | 'quote' | 'superlative';

/** Words of an article that can be checked against the world. */
export interface CheckableFact extends Span {
  readonly kind: FactKind;
  /** The place of its sentence in `article.sentences`. */
  readonly sentence: number;
}

/**
 * What a magazine checker ticks on the proof, in order of the text; bylines are left out. Spans are UTF-16 code units
 * into `article.text`. No two overlap, but a quotation holds the numbers, names and dates in it, which follow it.
 *
 * - number: the figure or number word with its currency, its unit and the plural it counts
 * - name: each name once, without article, courtesy title and possessive ending; again where it is spelled otherwise
 * - title: the office or role beside a name, with the body or place it belongs to, whose name is not listed apart
 * - date: also weekdays, times of day and "last month"
 * - quote: each quotation whole, with its marks
 * - superlative: the words that say that nothing is like it, outside quotations
 *
 * Pure; never throws. Copy without capitals has no names and titles.
 */
export function checkableFacts(article: Article, sources: SourceAnalysis): CheckableFact[] {
  const { quotes, works } = quotedIn(article, sources);
  const read = article.sentences.map((sentence) => {
    const kind = article.paragraphs[sentence.paragraph]?.kind;
    return kind === 'byline' ? [] : readFacts(sentence.text, kind === 'headline');
  });
  const known = knownWords(read, sources);
  const listed = createListedNames((word) => things.has(word));
  const titles = new Set<string>();
  const facts: CheckableFact[] = [];
  const isIn = within(quotes);
  const isWork = within(works);

  function keep({ kind, words, person, state }: SentenceFact, span: Span, sentence: number): void {
    if (isWork(span)) return;
    const quoted = isIn(span);
    if (kind === 'superlative' && quoted) return;
    if (kind === 'title') {
      const key = words.join(' ');
      if (quoted || titles.has(key)) return;
      titles.add(key);
    }
    if (kind === 'name') {
      if (state === 'doubtful' && !words.every((word) => known.alone.has(word))) return;
      // "Find Norvik": a capital that a sentence begins with, before a name that is listed.
      if (state === 'opening' && listed.has(words.slice(1))) return;
      if (!listed.add(words, person) || (state === 'inside' && !quoted)) return;
    }
    facts.push({ start: span.start, end: span.end, kind, sentence });
  }

  for (const [index, local] of read.entries()) {
    const sentence = article.sentences[index];
    if (!sentence) continue;
    for (const fact of joinedCapitals(local, known.parts))
      keep(fact, { start: sentence.start + fact.start, end: sentence.start + fact.end }, index);
  }
  for (const span of quotes)
    facts.push({ ...span, kind: 'quote', sentence: sentenceAt(article.sentences, span.start) });
  for (const span of works)
    facts.push({ ...span, kind: 'name', sentence: sentenceAt(article.sentences, span.start) });
  return facts.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The words of the names that the article surely has, its own and those of its sources. */
interface KnownWords {
  /** Those that name somebody or something by themselves. */
  readonly alone: ReadonlySet<string>;
  /** And those that do so with others: "Old" of "Old Quay". */
  readonly parts: ReadonlySet<string>;
}

function knownWords(read: readonly (readonly SentenceFact[])[], { sources }: SourceAnalysis): KnownWords {
  const alone = new Set<string>();
  const parts = new Set<string>();
  for (const { kind, name } of sources)
    if (kind === 'named' && name !== null)
      for (const word of name.toLowerCase().split(/[\s-]+/)) alone.add(word);
  for (const local of read)
    for (const { kind, state, words, person } of local)
      if (kind === 'name' && state !== 'doubtful' && state !== 'capitals') {
        for (const word of words) parts.add(word);
        if (person || words.length === 1) for (const word of words) alone.add(word);
        else if (!commonHeads.has(words[0] ?? '')) alone.add(words[0] ?? '');
      }
  for (const word of alone) parts.add(word);
  return { alone, parts };
}

/** In a headline of capitals, neighbouring words that the article knows as names are one name. */
function joinedCapitals(local: readonly SentenceFact[], known: ReadonlySet<string>): readonly SentenceFact[] {
  if (!local.some(({ state }) => state === 'capitals')) return local;
  const joined: SentenceFact[] = [];
  for (const fact of local) {
    const last = joined[joined.length - 1];
    if (fact.state !== 'capitals') joined.push(fact);
    else if (!fact.words.every((word) => known.has(word))) continue;
    else if (last?.state === 'capitals' && fact.start === last.end + 1)
      joined[joined.length - 1] = {
        ...last,
        end: fact.end,
        words: [...last.words, ...fact.words],
        person: last.person && !fact.words.some((word) => things.has(word)),
      };
    else joined.push({ ...fact, person: true });
  }
  return joined.filter(
    ({ state, words }) => state !== 'capitals' || !words.every((word) => things.has(word)),
  );
}

/** Words that open the names of bodies and places, and sentences too. */
const commonHeads: ReadonlySet<string> = new Set(
  'old new grand great greater public private national international general central united first second royal high higher supreme north south east west northern southern eastern western federal state local city county regional police fire health free green red white black blue american global world social human land water house bank park high open big little upper lower royal young women children workers people good better best fair safe save clean change justice freedom defence defense education environment labor labour justice trade sports community family future natural mental'.split(
    ' ',
  ),
);

/** Words that end the names of bodies and places, and alone name nothing. */
const things: ReadonlySet<string> = new Set(
  [...bodyNameWordSet, ...thingNameWordSet].map((word) => word.toLowerCase()),
);

function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, Math.max(0, sentences.length - 1));
}
