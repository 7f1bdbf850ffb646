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
  const here = analyse('here.txt', text);
  const others = Object.entries(siblings).map(([label, words]) => analyse(`${label}.txt`, words));
  const neighbour = (id: string) => ({ id, containment: 1, cosine: 1, kind: 'version' as const });
  const run = runRules(rules, (rule) => (off.includes(rule.id) ? 'off' : rule.severity), {
    here,
    siblings: new Map(others.map((witness) => [witness.id, witness])),
    collation:
      others.length === 0
        ? null
        : collate(
            here,
            others.map((witness) => ({ witness, neighbour: neighbour(witness.id) })),
          ),
  });
  assert.deepEqual(run.failed, []);
  return run.findings;
}

/** The text after a change that a finding offers. */
export function mended(text: string, { span, text: words }: Fix): string {
  return text.slice(0, span.start) + words + text.slice(span.end);
}
