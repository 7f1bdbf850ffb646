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
  readonly justification: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

interface Count {
  gold: number;
  found: number;
  given: number;
  right: number;
  without: number;
  invented: number;
}

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
    const halves = [empty(), empty()];
    for (const [i, name] of readdirSync(path.join(folder, 'texts')).sort().entries()) {
      const text = readFileSync(path.join(folder, 'texts', name), 'utf8');
      const { sources, attributions } = analyse(parseArticle(text));
      const spans = attributions.map((each) => ({
        each,
        parts: [each.cue, ...(each.source ? [each.source] : []), ...each.content],
      }));
      for (const row of rows.filter((each) => `${each.article}.txt` === name)) {
        const best = nearest(row, spans);
        if (!best) continue;
        const ours = sources.find((source) => source.id === best.sourceId)?.justification ?? null;
        add(halves[i % 2] ?? empty(), row.justification || null, ours);
        if (process.env.STET_SHOW === String(i % 2) && row.justification)
          console.log(name, agrees(row.justification, ours ?? ''), '|', row.justification, '|', ours);
      }
    }
    const all = empty();
    for (const half of halves) for (const key of Object.keys(all) as (keyof Count)[]) all[key] += half[key];
    console.log(
      '\n      Justifications. Of the labelled statements that have one and that an attribution of ours meets (the one',
      '\n      that overlaps best): found = ours holds half of its words, small words aside, or is spelt 70 % alike.',
      '\n      right = of ours on these, how many share a word with the label. invented = rows without a label that get one;',
      '\n      a title counts as one of ours, and the labels hold titles in a column of their own.',
    );
    for (const [title, count] of [
      ['first half', halves[0]],
      ['second half', halves[1]],
      ['all', all],
    ] as const) {
      if (!count) continue;
      console.log(
        `      ${title}: found ${ratio(count.found, count.gold)} of ${count.gold}; right ${ratio(count.right, count.given)} of ${count.given}; invented ${ratio(count.invented, count.without)} of ${count.without}`,
      );
    }
    assert.ok(all.found / all.gold >= 0.34);
    assert.ok(all.right / all.given >= 0.63);
  });
});

function empty(): Count {
  return { gold: 0, found: 0, given: 0, right: 0, without: 0, invented: 0 };
}

function add(count: Count, gold: string | null, ours: string | null): void {
  if (gold === null) {
    count.without++;
    if (ours !== null) count.invented++;
    return;
  }
  count.gold++;
  if (ours === null) return;
  count.given++;
  if (agrees(gold, ours)) count.found++;
  const theirs = new Set(wordsOf(gold));
  if (wordsOf(ours).some((word) => theirs.has(word))) count.right++;
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
