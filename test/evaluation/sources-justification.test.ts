import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { distance } from 'fastest-levenshtein';
import { createLanguage } from '../../src/language/create-language';
import { createSourceAnalyser } from '../../src/sources/create-source-analyser';
import { parseArticle } from '../../src/text/parse-article';
import type { Span } from '../../src/text/span';

const folder = path.join(process.env.STET_CORPORA ?? '', 'sourced-statements');

/** A hand-labelled statement. */
interface Row {
  readonly article: string;
  readonly title: string | null;
  readonly justification: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** What is counted of one way to read the labels, over rows. */
interface Count {
  /** With a label. */
  gold: number;
  /** Of these, with one of ours that says the same. */
  found: number;
  /** With a label and one of ours. */
  given: number;
  /** Of these, ours with half of its words in the label. */
  right: number;
  /** Of these, ours with at least one word of the label. */
  near: number;
  /** Without a label. */
  without: number;
  /** Of these, with one of ours. */
  beyond: number;
}

type Way = 'alone' | 'joined' | 'title';

const explained: Readonly<Record<Way, string>> = {
  alone: "(a) the column 'justification' alone, against all our words (title and justification)",
  joined: '(b) title and justification joined, rows with either, against all our words',
  title: "(c) the column 'title', against our title",
};

/** Words that nearly every text shares tell nothing of whether two texts say the same. */
const small = new Set([
  'a',
  'an',
  'the',
  'of',
  'in',
  'and',
  'to',
  'for',
  'at',
  'on',
  'who',
  'which',
  'is',
  'was',
]);

/** The words that tell why to believe a source, against what readers marked. */
describe('justifications of sources, measured', function () {
  this.timeout(60_000);

  it('finds what readers marked, in both halves of the set', function () {
    if (!process.env.STET_CORPORA || !existsSync(folder)) {
      console.log('      STET_CORPORA names no folder with texts: skipped.');
      this.skip();
    }
    const analyse = createSourceAnalyser(createLanguage());
    const rows = readFileSync(path.join(folder, 'gold.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
    const halves = [counts(), counts()] as const;
    let unmet = 0;
    for (const [i, name] of readdirSync(path.join(folder, 'texts')).sort().entries()) {
      const text = readFileSync(path.join(folder, 'texts', name), 'utf8');
      const { sources, attributions } = analyse(parseArticle(text));
      const spans = attributions.map((each) => ({
        each,
        parts: [each.cue, ...(each.source ? [each.source] : []), ...each.content],
      }));
      for (const row of rows.filter((each) => `${each.article}.txt` === name)) {
        const best = nearest(row, spans);
        if (!best && (row.title || row.justification)) unmet++;
        if (!best) continue;
        const source = sources.find(({ id }) => id === best.sourceId);
        const ours = join(source?.title, source?.justification);
        const half = halves[i % 2 === 0 ? 0 : 1];
        add(half.alone, row.justification || null, ours, row.title);
        add(half.joined, join(row.title, row.justification), ours);
        add(half.title, row.title || null, source?.title ?? null, row.justification);
        if (process.env.STET_SHOW === String(i % 2)) show(name, row, ours);
      }
    }
    const all = counts();
    for (const half of halves)
      for (const way of ways)
        for (const key of Object.keys(all[way]) as (keyof Count)[]) all[way][key] += half[way][key];
    console.log(
      `\n      Justifications, a row a labelled statement that an attribution of ours meets (the one that overlaps best;`,
      `\n      ${unmet} labelled rows meet none). found: ours holds half of the label's words, small words aside, or is spelt`,
      `\n      over 70 % alike. Of ours on rows with a label, half right: half of our words stand in title or justification`,
      `\n      of the label; near: one word does. beyond: rows with an empty label on which ours says something.`,
      `\n      The labels hold titles in a column of their own, and fill 'justification' in ${rows.filter((row) => row.justification).length} of ${rows.length} rows, some`,
      `\n      of them with sentences of the story that are not about the source: (a) reads that column as it stands.`,
      '\n      The labels stand beside single statements; ours are told of a source, so at all its statements: beyond counts each.',
    );
    for (const way of ways) {
      console.log(`      ${explained[way]}`);
      print('first half', halves[0][way]);
      print('second half', halves[1][way]);
      print('all', all[way]);
    }
    assert.ok(all.alone.found / all.alone.gold >= 0.35);
    assert.ok(all.alone.right / all.alone.given >= 0.72);
    assert.ok(all.joined.found / all.joined.gold >= 0.55);
    assert.ok(all.joined.right / all.joined.given >= 0.77);
    assert.ok(all.title.found / all.title.gold >= 0.65);
    assert.ok(all.title.right / all.title.given >= 0.84);
  });
});

const ways: readonly Way[] = ['alone', 'joined', 'title'];

function counts(): Record<Way, Count> {
  return { alone: empty(), joined: empty(), title: empty() };
}

function empty(): Count {
  return { gold: 0, found: 0, given: 0, right: 0, near: 0, without: 0, beyond: 0 };
}

function join(title?: string | null, more?: string | null): string | null {
  return [title, more].filter(Boolean).join('; ') || null;
}

/** `also` are words of another column that are right as well, though not asked for. */
function add(count: Count, gold: string | null, ours: string | null, also: string | null = null): void {
  if (gold === null) {
    count.without++;
    if (ours !== null) count.beyond++;
    return;
  }
  count.gold++;
  if (ours === null) return;
  count.given++;
  if (agrees(gold, ours)) count.found++;
  const own = [...new Set(wordsOf(ours))];
  const theirs = new Set(wordsOf(gold));
  const both = new Set([...theirs, ...wordsOf(also ?? '')]);
  if (own.some((word) => theirs.has(word))) count.near++;
  if (own.filter((word) => both.has(word)).length * 2 >= own.length) count.right++;
}

function show(article: string, row: Row, ours: string | null): void {
  const gold = join(row.title, row.justification);
  if (!gold && !ours) return;
  const of = (label: string | null) => (label ? (agrees(label, ours ?? '') ? 'y' : 'n') : '-');
  console.log(article, of(row.justification), of(gold), '|', row.title, '|', row.justification, '|', ours);
}

function print(name: string, count: Count): void {
  console.log(
    `        ${name}: found ${ratio(count.found, count.gold)} of ${count.gold}; half right ${ratio(count.right, count.given)}, near ${ratio(count.near, count.given)} of ${count.given}; beyond ${ratio(count.beyond, count.without)} of ${count.without}`,
  );
}

function agrees(gold: string, ours: string): boolean {
  const words = new Set(wordsOf(gold));
  const held = new Set(wordsOf(ours));
  const shared = [...words].filter((word) => held.has(word)).length;
  if (words.size > 0 && shared / words.size >= 0.5) return true;
  const longest = Math.max(gold.length, ours.length, 1);
  return 1 - distance(gold.toLowerCase(), ours.toLowerCase()) / longest > 0.7;
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !small.has(word));
}

function nearest<T>(
  row: Row,
  spans: readonly { readonly each: T; readonly parts: readonly Span[] }[],
): T | null {
  const { start, end } = row;
  if (start === null || end === null) return null;
  let best: { readonly each: T; readonly share: number } | null = null;
  for (const { each, parts } of spans) {
    const covered = parts.reduce(
      (sum, part) => sum + Math.max(0, Math.min(part.end, end) - Math.max(part.start, start)),
      0,
    );
    const length = parts.reduce((sum, part) => sum + part.end - part.start, 0);
    const share = (2 * covered) / (end - start + length);
    if (covered > 0 && (!best || share > best.share)) best = { each, share };
  }
  return best?.each ?? null;
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(2);
}
