import assert from 'node:assert/strict';
import { sideBySide } from '../../../src/review/side-by-side';
import { parseArticle } from '../../../src/text/parse-article';
import type { SiblingCollation } from '../../../src/versions/model';

const lines = (base: string, sibling: string, aligned: { base: number; sibling: number }[]) => {
  const { left, right } = sideBySide(parseArticle(base), parseArticle(sibling), {
    aligned,
  } as unknown as SiblingCollation);
  return [left.trimEnd().split('\n'), right.trimEnd().split('\n')];
};

describe('two versions side by side', () => {
  it('stand one sentence a line, with an empty line where one lacks a sentence', () => {
    const base = 'The ferry sank. Nobody was hurt. The owner wept.\n';
    const sibling = 'The ferry sank on Monday. The owner wept.\n';
    const [left, right] = lines(base, sibling, [
      { base: 0, sibling: 0 },
      { base: 2, sibling: 1 },
    ]);
    assert.deepEqual(left, ['The ferry sank.', 'Nobody was hurt.', 'The owner wept.']);
    assert.deepEqual(right, ['The ferry sank on Monday.', '', 'The owner wept.']);
  });

  it('do not differ in quotation marks, kinds of space, and what nobody sees', () => {
    const curly = '“We’ll sail,” the owner\u00a0said … on a twenty‑foot boat to Malm\u00f6.\n';
    const straight = '"We\'ll sail," the owner said ... on a twenty-foot\u00ad  boat to Malmo\u0308.\n';
    const [left, right] = lines(curly, straight, [{ base: 0, sibling: 0 }]);
    assert.deepEqual(left, right);
  });
});
