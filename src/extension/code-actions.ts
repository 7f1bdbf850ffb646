import {
  CodeAction,
  CodeActionKind,
  type CodeActionProvider,
  type CodeActionProviderMetadata,
  type Diagnostic,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import type { PlacedAnnotation } from '../annotations/model';
import { statusLabels } from '../annotations/words';
import type { Finding, Review } from '../review/model';
import type { Fix } from '../rules/rule';
import { asksIdentity } from './editor-questions';
import { versionsOf } from './hover-text';
import type { EvidenceArgs } from './mark-commands';
import type { AddNoteArgs, FindingRef, NoteRef } from './note-commands';
import { rangeOf, spanOf } from './positions';
import type { ReviewStore } from './review-store';
import { ruleWords } from './rule-words';
import { isClaim } from './status-text';
import { nameOfVersion } from './version-name';

/** Notes on words without a finding: not a fix, so it does not stand among them. */
const noteKind = CodeActionKind.Empty.append('stet');

export const codeActionMetadata: CodeActionProviderMetadata = {
  providedCodeActionKinds: [CodeActionKind.QuickFix, noteKind],
};

const mostCompared = 3;

/** What can be done about the findings at a place, from the last review, at once. */
export function createCodeActionProvider(store: ReviewStore): CodeActionProvider {
  return {
    provideCodeActions(document, range, context) {
      const review = store.get(document.uri);
      if (!review) return [];
      const wants = (kind: CodeActionKind) => !context.only || context.only.contains(kind);
      const asked = spanOf(document, range);
      const actions: CodeAction[] = [];
      if (wants(CodeActionKind.QuickFix)) {
        const touched = review.findings.filter(({ start, end }) => start <= asked.end && asked.start <= end);
        const several = touched.filter(({ state }) => state === 'open').length > 1;
        for (const finding of touched) {
          const diagnostics = context.diagnostics.filter(
            (diagnostic) =>
              codeOf(diagnostic) === finding.rule && diagnostic.range.isEqual(rangeOf(document, finding)),
          );
          const suffix = several ? ` (${ruleWords(finding.rule)?.title ?? finding.rule})` : '';
          for (const action of actionsFor(document, review, finding, suffix)) {
            if (diagnostics.length > 0) action.diagnostics = diagnostics;
            actions.push(action);
          }
        }
      }
      if (!range.isEmpty && wants(noteKind)) {
        actions.push(run('Add note…', 'stet.addNote', undefined, noteKind));
      }
      return actions;
    },
  };
}

function actionsFor(document: TextDocument, review: Review, finding: Finding, suffix: string): CodeAction[] {
  const uri = document.uri.toString();
  const ref: FindingRef = { uri, rule: finding.rule, fingerprint: finding.fingerprint };
  const titled = (title: string) => `${title}${suffix}`;
  const answer = review.notes.find(({ annotation }) => annotation.id === finding.annotation);
  const shows = [
    ...versionsOf(finding)
      .slice(0, mostCompared)
      .map(({ path, label }) =>
        run(`Open side by side with ${nameOfVersion(label)}`, 'stet.compareWith', [uri, path]),
      ),
    run(titled('Explain this rule'), 'stet.explainRule', [finding.rule]),
  ];
  if (answer) return [...answeredActions(uri, answer), ...shows];

  const note = (title: string, status: AddNoteArgs['status']) =>
    run(titled(title), 'stet.addNote', [
      { finding: ref, ...(status ? { status } : {}) } satisfies AddNoteArgs,
    ]);
  return [
    ...finding.fixes.map((fix) => fixAction(document, fix, finding.fixes.length === 1)),
    ...(finding.checklist.length > 0
      ? [run(titled(checklistTitle(finding)), 'stet.approveSource', [ref])]
      : []),
    note('Note: needs a source', 'needs-source'),
    note('Note: query to the author…', 'query'),
    ...(isClaim(finding.rule) ? [note('Note: opinion', 'opinion')] : []),
    note('Mark checked (CQ)', 'checked'),
    run(titled('Mark checked (CQ) with evidence…'), 'stet.addEvidence', [
      { finding: ref } satisfies EvidenceArgs,
    ]),
    note('Note…', undefined),
    run(titled('Stet: let it stand…'), 'stet.letStand', [ref]),
    ...shows,
  ];
}

function checklistTitle({ checklist }: Finding): string {
  return asksIdentity(checklist)
    ? 'Note: who knows and approved this source…'
    : 'Note: what the copy cannot tell…';
}

function answeredActions(uri: string, { annotation }: PlacedAnnotation): CodeAction[] {
  const ref: NoteRef = { uri, note: annotation.id };
  const undo = annotation.status === 'stet' ? 'let it stand' : statusLabels[annotation.status].label;
  return [
    run('Set status…', 'stet.setStatus', [ref]),
    run('Add evidence…', 'stet.addEvidence', [ref]),
    run('Reply…', 'stet.replyToNote', [ref]),
    run(`Undo: ${undo}`, 'stet.deleteNote', [ref]),
  ];
}

function fixAction(document: TextDocument, fix: Fix, only: boolean): CodeAction {
  const action = new CodeAction(fix.title, CodeActionKind.QuickFix);
  action.edit = new WorkspaceEdit();
  action.edit.replace(document.uri, rangeOf(document, fix.span), fix.text);
  action.isPreferred = fix.safe && only;
  return action;
}

function run(
  title: string,
  command: string,
  args: unknown[] | undefined,
  kind = CodeActionKind.QuickFix,
): CodeAction {
  const action = new CodeAction(title, kind);
  action.command = { title, command, ...(args ? { arguments: args } : {}) };
  return action;
}

function codeOf({ source, code }: Diagnostic): string | undefined {
  if (source !== 'Stet' || typeof code !== 'object') return undefined;
  return String(code.value);
}
