import assert from 'node:assert/strict';
import { quoted } from '../../../src/extension/quoted';

describe('words in a title', () => {
  it('stand in quotation marks once, though they have marks of their own', () => {
    assert.equal(quoted('40 workers', 60), '“40 workers”');
    assert.equal(quoted('“All of us,”', 60), '“All of us,”');
    assert.equal(quoted('"All of us,"', 60), '"All of us,"');
  });
});
