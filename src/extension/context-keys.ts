import { commands, type Disposable, window } from 'vscode';
import type { Documents } from './documents';
import { factsAt } from './fact-list';
import { lostNotes } from './lost-notes';
import type { Notes } from './notes';
import type { ReviewStore } from './review-store';
import type { Session } from './session';
import { anonymousSources, sourceAt } from './source-at';
import { canBeReviewed, isOpenClaim, isToLookAt } from './status-text';

/** Tells the editor what the document in use is like, so that commands show only where they make sense. */
export function keepContextKeys(
  documents: Documents,
  store: ReviewStore,
  notes: Notes,
  session: Session,
): Disposable {
  const told = new Map<string, boolean>();
  const set = (key: string, value: boolean) => {
    if (told.get(key) === value) return;
    told.set(key, value);
    void commands.executeCommand('setContext', `stet.${key}`, value);
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  // One edit tells of itself in several ways; and whoever is told of it with us comes first.
  const updateSoon = () => {
    timer ??= setTimeout(update, 0);
  };

  function update(): void {
    timer = undefined;
    const watched = documents.active();
    const review = watched && store.get(watched.document.uri);
    const reviewed = review?.status.state === 'reviewed';
    const inFolder = watched !== undefined && watched.place.folder !== '';
    set('failed', session.worker.state === 'failed');
    set('candidate', watched !== undefined);
    set('reviewed', reviewed);
    set('skipped', review?.status.state === 'skipped');
    set('canBeReviewed', review !== undefined && canBeReviewed(review.status));
    set('notes', reviewed && inFolder);
    set('hasFindings', review?.findings.some(isToLookAt) ?? false);
    set('hasAnonymous', review !== undefined && anonymousSources(review).length > 0);
    set('hasClaims', review?.findings.some(isOpenClaim) ?? false);
    set('hasFacts', (review?.facts.length ?? 0) > 0);
    set('hasVersions', (review?.versions.length ?? 0) > 0);
    set('hasLostNotes', watched !== undefined && lostNotes(notes, watched).length > 0);
    const editor = window.activeTextEditor;
    if (!watched || !review || !editor) {
      set('onFinding', false);
      set('onNote', false);
      set('onSource', false);
      set('onAnonymous', false);
      set('onFact', false);
      return;
    }
    const caret = watched.document.offsetAt(editor.selection.active);
    const at = (span: { start: number; end: number } | null) =>
      span !== null && span.start <= caret && caret <= span.end;
    set(
      'onFinding',
      review.findings.some((finding) => finding.state === 'open' && at(finding)),
    );
    set(
      'onNote',
      notes.of(watched).some(({ span }) => at(span)),
    );
    set('onFact', factsAt(review, { start: caret, end: caret }).length > 0);
    const kind = sourceAt(review, caret)?.card.kind;
    set('onSource', kind !== undefined);
    set('onAnonymous', kind === 'anonymous');
  }

  const listening = [
    window.onDidChangeActiveTextEditor(updateSoon),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) updateSoon();
    }),
    documents.onDidOpen(updateSoon),
    documents.onDidClose(updateSoon),
    store.onDidChange(updateSoon),
    session.onDidChangeState(updateSoon),
  ];
  update();
  return {
    dispose() {
      clearTimeout(timer);
      for (const disposable of listening) disposable.dispose();
    },
  };
}
