import { commands, type Disposable, Uri, window } from 'vscode';
import { factKindNames } from '../claims/fact-kind-names';
import type { Span } from '../text/span';
import type { Checklist } from './checklist';
import type { Documents, Watched } from './documents';
import { askEvidence } from './evidence-questions';
import { stateOf } from './fact-words';
import { type MarkTarget, markTargetsAt } from './mark-target';
import { noteOn, putMark } from './marks';
import { type FindingRef, findingOf, gone, type NoteRef } from './note-commands';
import { askStatus } from './note-questions';
import { threadLabel } from './note-text';
import type { Notes } from './notes';
import { rangeOf, spanOf } from './positions';
import { quoted } from './quoted';
import type { ReviewStore } from './review-store';
import { ruleWords } from './rule-words';
import { say } from './say';

interface Parts {
  readonly documents: Documents;
  readonly store: ReviewStore;
  readonly notes: Notes;
  readonly checklist: Checklist;
}

interface Marked {
  readonly watched: Watched;
  readonly target: MarkTarget;
}

/** How "Add Evidence" names a finding that is checked by it: then nobody is asked whether it is. */
export interface EvidenceArgs {
  readonly finding: FindingRef;
}

/**
 * Mark Checked, Add Evidence and Set Status: on a line of the checklist, on a named finding or note, or on what stands
 * at the caret.
 */
export function registerMarkCommands(parts: Parts): Disposable[] {
  const { checklist, notes } = parts;
  return [
    commands.registerCommand('stet.markChecked', async (argument?: unknown) => {
      if (checklist.isAbout(argument)) {
        return checklist.mark(argument, async () => ({ status: 'checked' }));
      }
      const marked = await atCaret(parts, 'What is checked?');
      if (marked) await putMark(notes, marked.watched, marked.target, { status: 'checked' });
    }),
    commands.registerCommand('stet.addEvidence', async (argument?: unknown) => {
      if (checklist.isAbout(argument)) return checklist.addEvidence(argument);
      const args = argument as EvidenceArgs | NoteRef | undefined;
      const marked = args ? named(parts, args) : await atCaret(parts, 'What is the evidence for?');
      if (!marked) return args && say(gone);
      const { watched, target } = marked;
      const own = noteOn(notes, watched, target);
      const mustBeChecked = args !== undefined && 'finding' in args;
      const isChecked = own?.annotation.status === 'checked' && !own.recheck;
      const title = `Evidence for ${quoted(wordsOf(marked), 60)}`;
      const found = await askEvidence(title, !isChecked && !mustBeChecked);
      if (!found) return;
      const status = mustBeChecked || found.isChecked ? 'checked' : undefined;
      await putMark(notes, watched, target, { evidence: found.evidence, ...(status ? { status } : {}) });
    }),
    commands.registerCommand('stet.setStatus', async (argument?: unknown) => {
      const ref = argument as NoteRef | undefined;
      const marked = ref ? named(parts, ref) : await atCaret(parts, 'The status of what?');
      if (!marked) return ref && say(gone);
      const { watched, target } = marked;
      const now = noteOn(notes, watched, target)?.annotation.status;
      const status = await askStatus(`Status of ${quoted(wordsOf(marked), 60)}`, now);
      if (status) await putMark(notes, watched, target, { status });
    }),
  ];
}

function named(parts: Parts, args: EvidenceArgs | NoteRef): Marked | undefined {
  if ('finding' in args) {
    const found = findingOf(parts, args.finding);
    if (!found?.finding) return undefined;
    return { watched: found.watched, target: { type: 'finding', span: found.span, finding: found.finding } };
  }
  const watched = parts.documents.get(Uri.parse(args.uri, true));
  const placed = watched && parts.notes.get(watched, args.note);
  return placed && { watched, target: { type: 'note', span: placed.span ?? nowhere, placed } };
}

/** Of a note whose words are gone. */
const nowhere: Span = { start: 0, end: 0 };

/** What a person means at the caret or by the selection; asked for where it can be several things. */
async function atCaret({ documents, store, notes }: Parts, question: string): Promise<Marked | undefined> {
  const watched = documents.active();
  const editor = window.activeTextEditor;
  const review = watched && store.get(watched.document.uri);
  if (!watched || !editor || !review) return undefined;
  const targets = markTargetsAt(review, notes.of(watched), spanOf(watched.document, editor.selection));
  const [first] = targets;
  if (!first) say('there are no words here to mark.');
  if (targets.length < 2) return first && { watched, target: first };
  const picked = await window.showQuickPick(
    targets.map((target) => ({
      target,
      label: quoted(wordsOf({ watched, target }), 80),
      description: kindOf(target),
    })),
    { title: question, placeHolder: 'Several things stand here' },
  );
  return picked && { watched, target: picked.target };
}

function wordsOf({ watched, target }: Marked): string {
  if (target.type === 'note') return target.placed.annotation.anchor.exact;
  return watched.document.getText(rangeOf(watched.document, target.span));
}

/** "number · not looked at", "Hedged claim", "Needs a source · Quote". */
function kindOf(target: MarkTarget): string {
  if (target.type === 'fact') return `${factKindNames[target.fact.kind]} · ${stateOf(target.fact)}`;
  if (target.type === 'finding') return ruleWords(target.finding.rule)?.title ?? target.finding.rule;
  return target.type === 'note' ? threadLabel(target.placed) : '';
}
