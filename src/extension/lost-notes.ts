import { commands, type Disposable, window } from 'vscode';
import type { PlacedAnnotation } from '../annotations/model';
import { isUnsettled } from '../annotations/words';
import { shortened } from '../text/shortened';
import type { Documents, Watched } from './documents';
import { statusWords } from './note-text';
import type { Notes } from './notes';
import { rangeOf, spanOf } from './positions';
import { say } from './say';

/** The notes of a document whose words are not in the text any more; those that somebody still has to settle first. */
export function lostNotes(notes: Notes, watched: Watched): PlacedAnnotation[] {
  const lost = notes.of(watched).filter(({ span }) => span === null);
  return [...lost.filter(isOpen), ...lost.filter((placed) => !isOpen(placed))];
}

/** True for a note that somebody still has to settle. */
export function isOpen({ annotation }: PlacedAnnotation): boolean {
  return isUnsettled(annotation.status);
}

/** Lists the notes whose text is gone, and lets a person decide on each. */
export function registerLostNotes(documents: Documents, notes: Notes): Disposable {
  return commands.registerCommand('stet.showLostNotes', async () => {
    const watched = documents.active();
    const lost = watched ? lostNotes(notes, watched) : [];
    if (!watched || lost.length === 0) return say('every note still has its text.');
    const picked = await window.showQuickPick(
      lost.map((placed) => ({
        placed,
        label: `“${shortened(placed.annotation.anchor.exact, 80)}”`,
        description: `${statusWords(placed)} · ${placed.annotation.actor}`,
        detail: shortened(placed.annotation.note, 160),
      })),
      {
        title: 'Notes whose text is gone',
        placeHolder: 'Select one to attach it to other words, settle it or delete it',
        matchOnDetail: true,
      },
    );
    if (picked) await decide(watched, picked.placed, notes);
  });
}

async function decide(watched: Watched, { annotation }: PlacedAnnotation, notes: Notes): Promise<void> {
  const editor = window.activeTextEditor;
  const selected =
    editor?.document === watched.document && !editor.selection.isEmpty
      ? spanOf(watched.document, editor.selection)
      : null;
  const choices = [
    {
      label: 'Attach to the selected words',
      detail: selected
        ? `“${shortened(watched.document.getText(rangeOf(watched.document, selected)), 80)}”`
        : 'Select the words it should stand on first, then come back here.',
      act: async () => {
        if (selected) await notes.attach(watched, annotation.id, selected);
        else say('select the words the note should stand on, then show the lost notes again.');
      },
    },
    {
      label: 'Set status…',
      detail: 'Cut, checked, or whatever has become of it. The note is kept.',
      act: () =>
        commands.executeCommand('stet.setStatus', {
          uri: watched.document.uri.toString(),
          note: annotation.id,
        }),
    },
    {
      label: 'Delete note',
      detail: 'Your colleagues lose it, too. It can be undone.',
      act: () => notes.delete(watched, annotation),
    },
  ];
  const picked = await window.showQuickPick(choices, {
    title: `“${shortened(annotation.anchor.exact, 80)}”`,
  });
  await picked?.act();
}
