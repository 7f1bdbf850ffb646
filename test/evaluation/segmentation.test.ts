import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise/one';
import { findBlocks } from '../../src/text/blocks';
import { parseArticle } from '../../src/text/parse-article';
import { splitSentences } from '../../src/text/sentences';
import type { Span } from '../../src/text/span';
import { splitWindows } from '../../src/text/windows';

interface GoldSet {
  readonly name: string;
  readonly texts: ReadonlyMap<string, { readonly text: string; readonly sentences: readonly Span[] }>;
}

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
  readonly boundaries: number;
}

const corpora = process.env.STET_CORPORA;

/** Sentence boundaries against the hand-labelled sentences, ours beside compromise's and the platform's. */
describe('sentence boundaries', function () {
  this.timeout(60_000);

  before(function () {
    if (corpora) return;
    console.log('STET_CORPORA is not set: sentence boundaries are not measured.');
    this.skip();
  });

  it('are found better than by compromise and by Intl.Segmenter', () => {
    const splitters: [string, (paragraph: string) => Span[]][] = [
      ['stet', splitSentences],
      ['compromise', splitByCompromise],
      ['Intl.Segmenter', splitBySegmenter],
    ];
    for (const gold of [
      claimsGold(join(corpora ?? '', 'claims')),
      seedsGold(join(corpora ?? '', 'differences', 'seeds')),
    ]) {
      const scores = splitters.map(([name, split]) => ({ name, ...scoreOf(gold, split) }));
      console.log(`\n${gold.name}: all sentence ends`);
      for (const score of scores) console.log(line(score));
      console.log(`${gold.name}: sentence ends inside paragraphs`);
      for (const [name, split] of splitters) console.log(line({ name, ...scoreOf(gold, split, true) }));
      const ours = scores[0]?.f ?? 0;
      for (const other of scores.slice(1))
        assert.ok(ours >= other.f, `${other.name} splits better on ${gold.name}`);
      assert.ok(ours >= 0.97, `F ${ours} on ${gold.name}`);
    }
  });

  it('are guessed in copy stripped of its punctuation', () => {
    let right = 0;
    let cuts = 0;
    let sentences = 0;
    for (const set of ['sourced-statements/texts', 'siblings/basil/texts']) {
      const folder = join(corpora ?? '', set);
      for (const name of readdirSync(folder)) {
        const { text, ends } = stripped(readFileSync(join(folder, name), 'utf8'));
        const windows = splitWindows(text);
        cuts += windows.length;
        sentences += ends.size;
        right += windows.filter((window) => ends.has(window.end)).length;
      }
    }
    const precision = right / cuts;
    const recall = right / sentences;
    console.log(
      `\nstripped copy: ${cuts} windows for ${sentences} sentences, P ${per(precision)} R ${per(recall)}`,
    );
    assert.ok(precision > 0.3 && recall > 0.25);
  });

  it('are no further apart in copy without punctuation than a window', () => {
    const gold = seedsGold(join(corpora ?? '', 'differences', 'seeds'));
    for (const [name, { text, sentences }] of gold.texts) {
      const article = parseArticle(text);
      if (article.punctuated) continue;
      const found = article.sentences;
      const score = compare(sentences, sentences, found, text);
      console.log(
        `\n${name}: ${found.length} windows for ${sentences.length} sentences, P ${per(score.precision)} R ${per(score.recall)}`,
      );
      assert.ok(found.length >= sentences.length / 2);
    }
  });
});

/** Copy as archives leave it: small letters, no punctuation, one line; and where its sentences ended. */
function stripped(text: string): { text: string; ends: ReadonlySet<number> } {
  let bare = '';
  const ends = new Set<number>();
  for (const sentence of parseArticle(text).sentences) {
    const words = sentence.text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
    if (words === '') continue;
    bare += bare === '' ? words : ` ${words}`;
    ends.add(bare.length);
  }
  return { text: bare, ends };
}

function line({ name, precision, recall, f, boundaries }: Score & { name: string }): string {
  return `  ${name.padEnd(15)} P ${per(precision)}  R ${per(recall)}  F ${per(f)}  (${boundaries} boundaries)`;
}

function per(value: number): string {
  return (value * 100).toFixed(1).padStart(5);
}

function claimsGold(folder: string): GoldSet {
  const texts = new Map<string, { text: string; sentences: Span[] }>();
  for (const line of readFileSync(join(folder, 'gold.jsonl'), 'utf8').trim().split('\n')) {
    const row = JSON.parse(line) as { article: string; start: number; end: number };
    const entry = texts.get(row.article) ?? {
      text: readFileSync(join(folder, 'texts', `${row.article}.txt`), 'utf8'),
      sentences: [],
    };
    entry.sentences.push({ start: row.start, end: row.end });
    texts.set(row.article, entry);
  }
  return { name: 'claims', texts };
}

function seedsGold(folder: string): GoldSet {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as {
    files: Record<string, string> | string[];
    sentences: { file: string; kind: string; start: number; end: number }[];
  };
  const texts = new Map<string, { text: string; sentences: Span[] }>();
  for (const row of gold.sentences) {
    const file = Object.values(gold.files).find((name) => name.includes(`${row.file}_`)) ?? row.file;
    const path = join(folder, 'texts', file.endsWith('.txt') ? file : `${file}.txt`);
    if (!existsSync(path)) continue;
    const entry = texts.get(row.file) ?? { text: readFileSync(path, 'utf8'), sentences: [] };
    entry.sentences.push({ start: row.start, end: row.end });
    texts.set(row.file, entry);
  }
  return { name: 'seeds', texts };
}

function scoreOf(gold: GoldSet, split: (paragraph: string) => Span[], inside = false): Score {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const [name, { text, sentences }] of gold.texts) {
    // Copy without punctuation has no sentences for a splitter to find.
    if (!parseArticle(text).punctuated) continue;
    const found: Span[] = [];
    const paragraphEnds = new Set<number>();
    for (const block of findBlocks(text)) {
      paragraphEnds.add(lastLetter(text, block));
      for (const span of split(text.slice(block.start, block.end))) {
        found.push({ start: span.start + block.start, end: span.end + block.start });
      }
    }
    const kept = (span: Span): boolean => !inside || !paragraphEnds.has(lastLetter(text, span));
    const show = process.env.STET_SHOW && split === splitSentences && !inside ? name : undefined;
    const ends = compare(sentences, sentences.filter(kept), found.filter(kept), text, show);
    right += ends.right;
    wrong += ends.wrong;
    missed += ends.missed;
  }
  return figures(right, wrong, missed);
}

/** Compares the last letters of sentences, so that nobody is marked down for where a closing mark goes. */
function compare(
  labels: readonly Span[],
  gold: readonly Span[],
  found: readonly Span[],
  text: string,
  show?: string,
) {
  const goldEnds = new Set(gold.map((span) => lastLetter(text, span)));
  const foundEnds = new Set(found.map((span) => lastLetter(text, span)));
  const labelled = (at: number): boolean => labels.some((span) => at >= span.start && at < span.end);
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const end of foundEnds) {
    if (goldEnds.has(end)) right++;
    else if (labelled(end)) {
      wrong++;
      if (show)
        console.log(`  too many in ${show}: ${JSON.stringify(text.slice(Math.max(0, end - 50), end + 50))}`);
    }
  }
  for (const end of goldEnds) {
    if (foundEnds.has(end)) continue;
    missed++;
    if (show)
      console.log(`  missed in ${show}: ${JSON.stringify(text.slice(Math.max(0, end - 50), end + 50))}`);
  }
  return { right, wrong, missed, ...figures(right, wrong, missed) };
}

function figures(right: number, wrong: number, missed: number): Score {
  const precision = right / Math.max(1, right + wrong);
  const recall = right / Math.max(1, right + missed);
  const f = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f, boundaries: right + missed };
}

function lastLetter(text: string, span: Span): number {
  for (let at = span.end - 1; at >= span.start; at--) if (/[\p{L}\p{N}]/u.test(text.charAt(at))) return at;
  return span.end;
}

function splitByCompromise(paragraph: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const sentence of nlp(paragraph).document) {
    const start = at;
    for (const term of sentence) at += term.pre.length + term.text.length + term.post.length;
    spans.push({ start, end: at });
  }
  return spans;
}

function splitBySegmenter(paragraph: string): Span[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return [...segmenter.segment(paragraph)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
}
