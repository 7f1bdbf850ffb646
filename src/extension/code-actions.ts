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
import type { Span } from '../text/span';
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
        const touched = review.findings
          .filter(({ start, end }) => start <= asked.end && asked.start <= end)
          .sort((a, b) => byUrgency(a, b, asked));
        for (const [finding, action] of grouped(document, review, touched)) {
          const diagnostics = context.diagnostics.filter(
            (diagnostic) =>
              codeOf(diagnostic) === finding.rule && diagnostic.range.isEqual(rangeOf(document, finding)),
          );
          if (diagnostics.length > 0) action.diagnostics = diagnostics;
          actions.push(action);
        }
      }
      if (!range.isEmpty && wants(noteKind)) {
        actions.push(run('Add note…', 'stet.addNote', undefined, noteKind));
      }
      return actions;
    },
  };
}

/** What is asked for by its own words comes first, then what is open, then the more severe, then the shorter. */
function byUrgency(a: Finding, b: Finding, asked: Span): number {
  const isAsked = ({ start, end }: Finding) => Number(start === asked.start && end === asked.end);
  const isOpen = ({ state }: Finding) => Number(state === 'open');
  return (
    isAsked(b) - isAsked(a) ||
    isOpen(b) - isOpen(a) ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    a.end - a.start - (b.end - b.start)
  );
}

const severities: readonly Finding['severity'][] = ['error', 'warning', 'information', 'hint'];

/**
 * The actions for the findings at a place, the most urgent of which comes first: the fixes of all, what answers that
 * one, and a line for each of the others.
 */
function grouped(
  document: TextDocument,
  review: Review,
  findings: readonly Finding[],
): [Finding, CodeAction][] {
  const [first, ...others] = findings;
  if (!first) return [];
  const told = new Set<string>();
  const fixes = findings.flatMap((finding) =>
    fixesFor(document, finding).flatMap((action): [Finding, CodeAction][] => {
      if (told.has(action.title)) return [];
      told.add(action.title);
      return [[finding, action]];
    }),
  );
  if (fixes.length > 1) for (const [, action] of fixes) action.isPreferred = false;
  return [
    ...fixes,
    ...answersFor(document.uri.toString(), review, first).map((action): [Finding, CodeAction] => [
      first,
      action,
    ]),
    ...others.map((finding): [Finding, CodeAction] => [finding, moreAbout(document.uri.toString(), finding)]),
  ];
}

/** What can be done about one finding, as the light bulb offers it where there is no other. */
export function actionsFor(document: TextDocument, review: Review, finding: Finding): CodeAction[] {
  return [...fixesFor(document, finding), ...answersFor(document.uri.toString(), review, finding)];
}

function fixesFor(document: TextDocument, { state, annotation, fixes }: Finding): CodeAction[] {
  if (state !== 'open' || annotation !== null) return [];
  return fixes.map((fix) => fixAction(document, fix, fixes.length === 1));
}

function moreAbout(uri: string, { rule, fingerprint, state }: Finding): CodeAction {
  const title = ruleWords(rule)?.title ?? rule;
  const ref: FindingRef = { uri, rule, fingerprint };
  return run(`More about “${title}”${state === 'open' ? '' : ' (answered)'}…`, 'stet.moreAbout', [ref]);
}

function answersFor(uri: string, review: Review, finding: Finding): CodeAction[] {
  const ref: FindingRef = { uri, rule: finding.rule, fingerprint: finding.fingerprint };
  const answer = review.notes.find(({ annotation }) => annotation.id === finding.annotation);
  const shows = [
    ...versionsOf(finding)
      .slice(0, mostCompared)
      .map(({ path, label }) =>
        run(`Open side by side with ${nameOfVersion(label)}`, 'stet.compareWith', [uri, path]),
      ),
    run('Explain this rule', 'stet.explainRule', [finding.rule]),
  ];
  if (answer) return [...answeredActions(uri, answer), ...shows];

  const note = (title: string, status: AddNoteArgs['status']) =>
    run(title, 'stet.addNote', [{ finding: ref, ...(status ? { status } : {}) } satisfies AddNoteArgs]);
  return [
    ...(finding.checklist.length > 0 ? [run(checklistTitle(finding), 'stet.approveSource', [ref])] : []),
    note('Note: needs a source', 'needs-source'),
    note('Note: query to the author…', 'query'),
    ...(isClaim(finding.rule) ? [note('Note: opinion', 'opinion')] : []),
    note('Mark checked (CQ)', 'checked'),
    run('Mark checked (CQ) with evidence…', 'stet.addEvidence', [{ finding: ref } satisfies EvidenceArgs]),
    note('Note…', undefined),
    run('Stet: let it stand…', 'stet.letStand', [ref]),
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
