import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { createAnalyse } from '../../../src/review/analyse';
import { runRules } from '../../../src/review/run-rules';
import { rules } from '../../../src/rules/generated/registry';
import { collate } from '../../../src/versions/collate';
import { type Example, parseFixtures } from '../../support/fixtures';

const analyse = createAnalyse();

/** Runs every rule over an example, as if all were switched on, and gives the marks of one. */
function marksOf(example: Example, ruleId: string) {
  const here = analyse('here.txt', example.text);
  const others = example.siblings.map(({ label, text }) => analyse(`${label}.txt`, text));
  const neighbour = (id: string) => ({ id, containment: 1, cosine: 1, kind: 'version' as const });
  const run = runRules(rules, (rule) => rule.severity, {
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
  return run.findings
    .filter(({ rule }) => rule.id === ruleId)
    .map(({ span }) => example.text.slice(span.start, span.end));
}

describe('the rules keep their own examples', () => {
  for (const rule of rules) {
    const folder = path.join(process.cwd(), 'src/rules', rule.id.replace('/', '-'));
    const examples = parseFixtures(readFileSync(path.join(folder, 'fixtures.txt'), 'utf8'));

    describe(rule.id, () => {
      it('has at least as many clean examples as flagged ones', () => {
        const flagged = examples.filter(({ marks }) => marks.some((mark) => mark.rule === rule.id));
        assert.ok(flagged.length >= 1, 'no flagged example');
        assert.ok(
          examples.length - flagged.length >= flagged.length,
          `${flagged.length} flagged of ${examples.length}`,
        );
      });

      for (const example of examples) {
        it(`line ${example.line}: ${example.text.slice(0, 60)}`, () => {
          const expected = example.marks
            .filter((mark) => mark.rule === rule.id)
            .map(({ start, end }) => example.text.slice(start, end));
          assert.deepEqual(marksOf(example, rule.id), expected);
        });
      }
    });
  }
});

describe('what rules say of themselves', () => {
  it('names each rule after its folder, with a title and a reason', () => {
    for (const rule of rules) {
      assert.match(rule.id, /^(sourcing|claims|versions)\/[a-z]+(-[a-z]+)*$/);
      assert.match(rule.why, /\.$/, rule.id);
      assert.ok(!/\.$/.test(rule.title), rule.id);
    }
  });
});
