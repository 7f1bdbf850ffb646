import assert from 'node:assert/strict';
import { levelOf } from '../../../src/review/levels';
import { runRules } from '../../../src/review/run-rules';
import { defineRule, type Rule, type RuleFinding } from '../../../src/rules/rule';
import { parseArticle } from '../../../src/text/parse-article';

const text = 'The mayor said “the pier will close” on Monday. The pier is old.';
const here = {
  id: 'here.txt',
  label: 'here',
  article: parseArticle(text),
  sources: { sources: [], attributions: [], states: [] },
  claims: { types: [], open: [], hedges: [], disclosures: [] },
};
const context = { here, siblings: new Map(), collation: null };

function marks(words: string, rule: Partial<Rule> = {}): Rule {
  return defineRule({
    id: 'claims/test',
    title: 'Test',
    why: 'It matters.',
    source: { name: 'Nobody', note: 'nothing' },
    severity: 'warning',
    maturity: 'stable',
    quotes: 'include',
    annotation: 'note',
    *check(): Iterable<RuleFinding> {
      const start = text.indexOf(words);
      yield { span: { start, end: start + words.length }, message: 'Wrong.', help: 'Mend it.' };
    },
    ...rule,
  });
}

const standard = (rule: Rule) => levelOf(rule, {}, {});
const found = (rules: Rule[]) => runRules(rules, standard, context).findings.map(({ rule }) => rule.id);

describe('running the rules', () => {
  it('leaves quoted speech alone where a rule speaks of the outlet’s voice', () => {
    assert.deepEqual(found([marks('pier will close', { quotes: 'skip' })]), []);
    assert.deepEqual(found([marks('pier is old', { quotes: 'skip' })]), ['claims/test']);
    assert.deepEqual(found([marks('pier will close', { quotes: 'only' })]), ['claims/test']);
    assert.deepEqual(found([marks('pier is old', { quotes: 'only' })]), []);
  });

  it('says less where another rule says more of the same words', () => {
    const more = marks('old', { id: 'claims/more', covers: ['claims/less'] });
    const less = marks('old', { id: 'claims/less' });
    const elsewhere = marks('Monday', { id: 'claims/less' });
    assert.deepEqual(found([less, more]), ['claims/more']);
    assert.deepEqual(found([elsewhere, more]), ['claims/less', 'claims/more']);
  });

  it('keeps one of two that say the same of each other', () => {
    const one = marks('old', { id: 'claims/one', covers: ['claims/other'] });
    const other = marks('old', { id: 'claims/other', covers: ['claims/one'] });
    assert.deepEqual(found([one, other]), ['claims/one']);
  });

  it('leaves nothing out for a mark that is not shown itself', () => {
    const most = marks('old', { id: 'claims/most', covers: ['claims/more'] });
    const more = marks('old', { id: 'claims/more', covers: ['claims/less'] });
    const less = marks('old', { id: 'claims/less' });
    assert.deepEqual(found([less, more, most]), ['claims/less', 'claims/most']);
  });

  it('leaves nothing out that a desk has made louder', () => {
    const more = marks('old', { id: 'claims/more', covers: ['claims/less'] });
    const less = marks('old', { id: 'claims/less', severity: 'error' });
    assert.deepEqual(found([less, more]), ['claims/less', 'claims/more']);
  });

  it('goes on when a rule fails', () => {
    const broken = marks('old', {
      id: 'claims/broken',
      check() {
        throw new Error('broken');
      },
    });
    const run = runRules([broken, marks('old')], standard, context);
    assert.deepEqual(
      run.findings.map(({ rule }) => rule.id),
      ['claims/test'],
    );
    assert.deepEqual(
      run.failed.map(({ rule }) => rule.id),
      ['claims/broken'],
    );
  });

  it('lets a person overrule the desk, and the desk the rule', () => {
    const rule = marks('old');
    assert.equal(levelOf(rule, {}, {}), 'warning');
    assert.equal(levelOf(rule, { 'claims/test': 'off' }, {}), 'off');
    assert.equal(levelOf(rule, { 'claims/test': 'off' }, { 'claims/test': 'error' }), 'error');
    assert.equal(levelOf(marks('old', { maturity: 'nursery' }), {}, {}), 'off');
  });

  it('lets a finding speak more softly than its rule, never louder', () => {
    const softly = {
      *check(): Iterable<RuleFinding> {
        yield { span: { start: 0, end: 3 }, message: 'W.', help: 'H.', severity: 'hint' };
      },
    };
    const loudly = {
      *check(): Iterable<RuleFinding> {
        yield { span: { start: 0, end: 3 }, message: 'W.', help: 'H.', severity: 'error' };
      },
    };
    assert.equal(runRules([marks('', softly)], standard, context).findings[0]?.severity, 'hint');
    assert.equal(runRules([marks('', loudly)], standard, context).findings[0]?.severity, 'warning');
  });
});
