import { commands, type Disposable, window, workspace } from 'vscode';
import { actionsFor } from './code-actions';
import type { Documents } from './documents';
import { type FindingRef, findingOf, gone } from './note-commands';
import type { Notes } from './notes';
import { quoted } from './quoted';
import type { ReviewStore } from './review-store';
import { ruleWords } from './rule-words';
import { say } from './say';

interface Parts {
  readonly documents: Documents;
  readonly store: ReviewStore;
  readonly notes: Notes;
}

/** "More about …" of the light bulb: what can be done about one of several findings at a place, to choose from. */
export function registerMoreAbout(parts: Parts): Disposable {
  return commands.registerCommand('stet.moreAbout', async (ref: FindingRef) => {
    const target = findingOf(parts, ref);
    const review = target && parts.store.get(target.watched.document.uri);
    if (!target?.finding || !review) return say(gone);
    const { finding, watched } = target;
    const { version } = watched.document;
    const picked = await window.showQuickPick(
      actionsFor(watched.document, review, finding).map((action) => ({ label: action.title, action })),
      {
        title: `${ruleWords(finding.rule)?.title ?? finding.rule}: ${quoted(finding.quote, 60)}`,
        placeHolder: finding.message,
      },
    );
    if (!picked) return;
    const { edit, command } = picked.action;
    if (edit && watched.document.version !== version) return say(gone);
    if (edit) await workspace.applyEdit(edit);
    if (command) await commands.executeCommand(command.command, ...(command.arguments ?? []));
  });
}
