import { commands, type Disposable, Selection, TextEditorRevealType, window } from 'vscode';
import type { Documents } from './documents';
import { rangeOf } from './positions';
import type { ReviewStore } from './review-store';
import { ruleWords } from './rule-words';
import { say } from './say';
import { isToLookAt } from './status-text';

/** Next Finding and Previous Finding: through what there is to look at in the order of the text, and round again. */
export function registerNavigation(documents: Documents, store: ReviewStore): Disposable[] {
  return [
    commands.registerCommand('stet.nextFinding', () => go(1)),
    commands.registerCommand('stet.previousFinding', () => go(-1)),
  ];

  async function go(step: 1 | -1): Promise<void> {
    const editor = window.activeTextEditor;
    const watched = documents.active();
    if (!editor || !watched) return;
    const findings = store.get(watched.document.uri)?.findings.filter(isToLookAt) ?? [];
    if (findings.length === 0) return say('nothing to look at.');
    const caret = watched.document.offsetAt(editor.selection.start);
    const after = findings.findIndex(({ start }) => start > caret);
    const before = findings.findLastIndex(({ start }) => start < caret);
    // -1 past the last one wraps to the first, and before the first one to the last.
    const index = step === 1 ? Math.max(after, 0) : before >= 0 ? before : findings.length - 1;
    const finding = findings[index];
    if (!finding) return;
    const range = rangeOf(watched.document, finding);
    // The caret stands at the start, so that the next step knows where it is.
    editor.selection = new Selection(range.start, range.start);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    say(`finding ${index + 1} of ${findings.length}, ${ruleWords(finding.rule)?.title ?? finding.rule}.`);
    await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  }
}
