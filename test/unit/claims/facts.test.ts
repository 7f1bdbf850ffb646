import assert from 'node:assert/strict';
import { checkableFacts } from '../../../src/claims/checkable-facts';
import { parseArticle } from '../../../src/text/parse-article';
import { read } from '../sources/support';
import { stories } from './facts-stories';

function factsIn(text: string) {
  return checkableFacts(parseArticle(text), read(text).analysis);
}

function told(text: string, { kind, start, end }: { kind: string; start: number; end: number }): string {
  return `${kind} ${start}: ${text.slice(start, end)}`;
}

describe('the checkable facts of a story', () => {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const { about, text, facts } of stories) {
    it(about, () => {
      const own = factsIn(text).map((fact) => told(text, fact));
      const marked = facts.map((fact) => told(text, fact));
      const missed = marked.filter((fact) => !own.includes(fact));
      const extra = own.filter((fact) => !marked.includes(fact));
      right += own.length - extra.length;
      found += own.length;
      wanted += marked.length;
      assert.deepEqual({ missed, extra }, { missed: [], extra: [] });
    });
  }
  after(() => console.log(right / found, right / wanted, wanted));
});
