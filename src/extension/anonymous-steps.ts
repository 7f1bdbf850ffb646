import { commands, type Disposable, Selection, TextEditorRevealType, window } from 'vscode';
import type { Review, SourceCard } from '../review/model';
import { shortened } from '../text/shortened';
import type { Documents } from './documents';
import { rangeOf } from './positions';
import type { ReviewStore } from './review-store';
import { say } from './say';
import { nameOf } from './source-words';

/** Next and Previous Anonymous Source: from each to the next by where the article first speaks of them, and round again. */
export function registerAnonymousSteps(documents: Documents, store: ReviewStore): Disposable[] {
  return [
    commands.registerCommand('stet.nextAnonymous', () => go(1)),
    commands.registerCommand('stet.previousAnonymous', () => go(-1)),
  ];

  async function go(step: 1 | -1): Promise<void> {
    const editor = window.activeTextEditor;
    const watched = documents.active();
    const review = watched && store.get(watched.document.uri);
    if (!editor || !watched || !review) return;
    const all = anonymousSources(review);
    const caret = watched.document.offsetAt(editor.selection.start);
    const after = all.findIndex(({ start }) => start > caret);
    const before = all.findLastIndex(({ start }) => start < caret);
    // -1 past the last one wraps to the first, and before the first one to the last.
    const index = step === 1 ? Math.max(after, 0) : before >= 0 ? before : all.length - 1;
    const found = all[index];
    if (!found) return say('no anonymous source.');
    const range = rangeOf(watched.document, found);
    editor.selection = new Selection(range.start, range.start);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    say(`anonymous source ${index + 1} of ${all.length}: ${shortened(nameOf(found.card), 80)}`);
    await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  }
}

/** The anonymous sources of an article, each where it is first spoken of, in order of the text. */
export function anonymousSources({ sources }: Review): { card: SourceCard; start: number; end: number }[] {
  return sources
    .flatMap((card) => {
      const first = card.mentions[0];
      return card.kind === 'anonymous' && first ? [{ card, start: first.start, end: first.end }] : [];
    })
    .sort((a, b) => a.start - b.start);
}
