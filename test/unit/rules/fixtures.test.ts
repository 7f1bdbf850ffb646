import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { rules } from '../../../src/rules/generated/registry';
import { type Example, parseFixtures } from '../../support/fixtures';
import { runOver } from '../../support/run-over';

/** Runs every rule over an example, as if all were switched on, and gives the marks of one. */
function marksOf(example: Example, ruleId: string) {
  const siblings = Object.fromEntries(example.siblings.map(({ label, text }) => [label, text]));
  return runOver(example.text, siblings)
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
