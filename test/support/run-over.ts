import assert from 'node:assert/strict';
import { createAnalyse } from '../../src/review/analyse';
import { type RuledFinding, runRules } from '../../src/review/run-rules';
import { rules } from '../../src/rules/generated/registry';
import type { Fix, Rule } from '../../src/rules/rule';
import { collate } from '../../src/versions/collate';

const analyse = createAnalyse();

/** Runs the rules over a text and the versions beside it, by label, and gives what they found. Switched-off rules by id. */
export function runOver(
  text: string,
  siblings: Readonly<Record<string, string>> = {},
  off: readonly Rule['id'][] = [],
): readonly RuledFinding[] {
  return run(
    rules.filter(({ id }) => !off.includes(id)),
    text,
    siblings,
  );
}

/** What one rule finds when it is alone, each finding with its words. */
export function foundBy(
  rule: Rule,
  text: string,
  siblings: Readonly<Record<string, string>> = {},
): (RuledFinding & { readonly words: string })[] {
  return run([rule], text, siblings).map((found) => ({
    ...found,
    words: text.slice(found.span.start, found.span.end),
  }));
}

function run(
  among: readonly Rule[],
  text: string,
  siblings: Readonly<Record<string, string>>,
): readonly RuledFinding[] {
  const here = analyse('here.txt', text);
  const others = Object.entries(siblings).map(([label, words]) => analyse(`${label}.txt`, words));
  const compared = others.map((witness) => ({
    witness,
    neighbour: { id: witness.id, containment: 1, cosine: 1, kind: 'version' as const },
  }));
  const { findings, failed } = runRules(among, (rule) => rule.severity, {
    here,
    siblings: new Map(others.map((witness) => [witness.id, witness])),
    collation: others.length === 0 ? null : collate(here, compared),
  });
  assert.deepEqual(failed, []);
  return findings;
}

/** The text after a change that a finding offers. */
export function mended(text: string, { span, text: words }: Fix): string {
  return text.slice(0, span.start) + words + text.slice(span.end);
}
