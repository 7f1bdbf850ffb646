import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode';
import { createCodeActionProvider } from '../../../src/extension/code-actions';
import { ReviewStore } from '../../../src/extension/review-store';
import type { Finding } from '../../../src/review/model';
import { fakeDocument, spanIn } from './fake-desk';
import { CodeActionKind, Diagnostic, type Range } from './fake-vscode';
import { finding, note, review } from './support';

const text = 'Veldmark talks to the island.\nThe official spoke on the condition of anonymity.\n';
const document = fakeDocument('file:///desk/desk-d.txt', text);

function ask(given: Parameters<typeof review>[0], words: string, context: object = {}): CodeAction[] {
  const store = new ReviewStore();
  store.set(document.uri, review(given), null);
  const provider = createCodeActionProvider(store);
  const { start, end } = spanIn(text, words);
  const range = new (document.lineAt(0).range.constructor as typeof Range)(
    document.positionAt(start) as never,
    document.positionAt(end) as never,
  );
  return provider.provideCodeActions(
    document,
    range as never,
    { diagnostics: [], only: undefined, triggerKind: 1, ...context } as never,
    undefined as never,
  ) as CodeAction[];
}

/** The mark that the editor holds for a finding. */
function markOf({ rule, start, end }: Finding, source = 'Stet'): Diagnostic {
  const range = ask(
    {
      findings: [finding({ start, end, fixes: [{ title: '', span: { start, end }, text: '', safe: true }] })],
    },
    text.slice(start, end),
  )
    .map(({ edit }) => (edit as unknown as { edits: { range: Range }[] } | undefined)?.edits[0]?.range)
    .find((each) => each !== undefined);
  assert.ok(range);
  const mark = new Diagnostic(range, '', 1);
  mark.source = source;
  mark.code = { value: rule };
  return mark;
}

/** The rule of the finding that an action answers. */
function ruleAskedBy(action: CodeAction | undefined): string | undefined {
  const [argument] = action?.command?.arguments ?? [];
  return (argument as { finding: Finding } | undefined)?.finding.rule;
}

describe('the light bulb', () => {
  const grant = finding(spanIn(text, 'spoke on the condition of anonymity'));
  const source = finding({ ...spanIn(text, 'The official'), rule: 'sourcing/anonymous' });

  it('names with each action the mark it answers, so that the Problems panel offers it too', () => {
    const mark = markOf(grant);
    const others = [markOf(source), markOf(grant, 'spelling')];
    const actions = ask({ findings: [grant] }, 'condition', { diagnostics: [mark, ...others] });
    assert.ok(actions.length > 5);
    for (const { title, diagnostics } of actions) {
      if (title !== 'Add note…') assert.deepEqual(diagnostics, [mark], title);
    }
  });

  it('prefers a fix only where it is safe and the only one', () => {
    const fix = (title: string, safe: boolean) => ({ title, span: grant, text: 'x', safe });
    const preferred = (...fixes: Finding['fixes']) =>
      ask({ findings: [{ ...grant, fixes }] }, 'condition').filter(({ isPreferred }) => isPreferred).length;
    assert.equal(preferred(fix('one', true)), 1);
    assert.equal(preferred(fix('one', false)), 0);
    assert.equal(preferred(fix('one', true), fix('two', true)), 0);
  });

  it('offers what a rule asks of the editor as one note, before the plain ones', () => {
    const asks = (checklist: readonly string[]) =>
      ask({ findings: [{ ...grant, checklist }] }, 'condition').map(({ title }) => title);
    assert.deepEqual(asks(['Identity known to', 'Approved by']).slice(0, 2), [
      'Note: who knows and approved this source…',
      'Note: needs a source',
    ]);
    assert.equal(asks(['The reporter was asked.'])[0], 'Note: what the copy cannot tell…');
    assert.ok(!asks([]).some((title) => /who knows|cannot tell/.test(title)));
  });

  it('offers for a claim, in this order, to mend, to note, to check, with evidence, to let it stand', () => {
    const fix = { title: 'Add “according to the harbor”', span: grant, text: 'x', safe: false };
    const claim = { ...grant, rule: 'claims/unattributed', fixes: [fix] };
    assert.deepEqual(
      ask({ findings: [claim] }, 'condition').map(({ title }) => title),
      [
        'Add “according to the harbor”',
        'Note: needs a source',
        'Note: query to the author…',
        'Note: opinion',
        'Mark checked (CQ)',
        'Mark checked (CQ) with evidence…',
        'Note…',
        'Stet: let it stand…',
        'Explain this rule',
        'Add note…',
      ],
    );
    const others = ask({ findings: [grant] }, 'condition').map(({ title }) => title);
    assert.ok(!others.includes('Note: opinion'));
    assert.ok(others.includes('Mark checked (CQ) with evidence…'));
  });

  it('offers at several marks the fixes of all, the answers of one, and a line for each other', () => {
    const fixOf = (title: string, span: Finding) => [{ title, span, text: 'x', safe: true }];
    const grave = { ...grant, severity: 'warning', fixes: fixOf('Add the reason', grant) } as const;
    const light = { ...source, severity: 'information', fixes: fixOf('Name them', source) } as const;
    const actions = ask({ findings: [light, grave] }, 'The official spoke');
    assert.deepEqual(
      actions.map(({ title }) => title),
      [
        'Add the reason',
        'Name them',
        'Note: needs a source',
        'Note: query to the author…',
        'Mark checked (CQ)',
        'Mark checked (CQ) with evidence…',
        'Note…',
        'Stet: let it stand…',
        'Explain this rule',
        'More about “Anonymous source”…',
        'Add note…',
      ],
    );
    assert.ok(actions.every(({ isPreferred }) => !isPreferred));
    const noteAction = actions.find(({ title }) => title === 'Note…');
    assert.equal(ruleAskedBy(noteAction), grant.rule);
  });

  it('offers a fix once where two marks have the same', () => {
    const fixes = [{ title: 'Write “said”', span: grant, text: 'said', safe: true }];
    const titles = ask(
      {
        findings: [
          { ...grant, fixes },
          { ...source, fixes },
        ],
      },
      'The official spoke',
    ).map(({ title }) => title);
    assert.equal(titles.filter((title) => title === 'Write “said”').length, 1);
  });

  it('answers of several marks the one that was asked for by its own words', () => {
    const softer = { ...source, severity: 'hint' } as const;
    const all = {
      ...finding(spanIn(text, 'The official spoke')),
      rule: 'sourcing/bare',
      severity: 'warning',
    } as const;
    const [first] = ask({ findings: [all, softer] }, 'The official');
    assert.equal(ruleAskedBy(first), source.rule);
  });

  it('offers at an answered mark to change or undo the answer, and no second one', () => {
    const answer = note({ id: 'n1', status: 'stet' }, grant);
    const answered = { ...grant, state: 'dismissed', annotation: 'n1' } as const;
    const titles = ask({ findings: [answered], notes: [answer] }, 'condition').map(({ title }) => title);
    assert.deepEqual(titles, [
      'Set status…',
      'Add evidence…',
      'Reply…',
      'Undo: let it stand',
      'Explain this rule',
      'Add note…',
    ]);
  });

  it('keeps to the kind it is asked for, so that saving never waits for it', () => {
    const kinds = (only: CodeActionKind) =>
      ask({ findings: [grant] }, 'condition', { only }).map(({ kind }) => kind?.value);
    assert.deepEqual(kinds(CodeActionKind.Refactor), []);
    assert.ok(kinds(CodeActionKind.QuickFix).every((kind) => kind === 'quickfix'));
  });

  it('is silent where nothing is marked and nothing selected, and before the first review', () => {
    const provider = createCodeActionProvider(new ReviewStore());
    const { range } = document.lineAt(0);
    const context = { diagnostics: [], only: undefined, triggerKind: 1 };
    assert.deepEqual(provider.provideCodeActions(document, range, context as never, undefined as never), []);
  });
});
