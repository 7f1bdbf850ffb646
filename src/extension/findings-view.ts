import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Disposable,
  Location,
  languages,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { Finding } from '../review/model';
import type { Severity } from '../rules/rule';
import type { Documents } from './documents';
import { fileUri } from './folders';
import { shortened } from './markdown';
import { type FilePositions, rangeOf } from './positions';
import type { ReviewStore } from './review-store';
import { rulePage } from './rule-pages';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Shows the open findings of reviewed articles as squiggles and in the Problems panel. Answered ones are left out. */
export function showFindings(store: ReviewStore, documents: Documents, positions: FilePositions): Disposable {
  const collection = languages.createDiagnosticCollection('stet');
  /** The newest drawing of each document: an older one that is still reading files gives up. */
  const turns = new Map<string, number>();
  let turn = 0;

  async function draw(uri: Uri): Promise<void> {
    const key = uri.toString();
    const mine = ++turn;
    turns.set(key, mine);
    const watched = documents.get(uri);
    const review = store.get(uri);
    if (!watched || !review) {
      collection.delete(uri);
      turns.delete(key);
      return;
    }
    const { document, place } = watched;
    const version = document.version;
    const diagnostics = await Promise.all(
      review.findings
        .filter(({ state }) => state === 'open')
        .map((finding) => diagnosticOf(finding, document, place.folder, positions)),
    );
    // Offsets hold for the text they were made for; a later text gets a drawing of its own.
    if (turns.get(key) === mine && document.version === version) collection.set(uri, diagnostics);
  }

  const listening = store.onDidChange((uri) => void draw(uri));
  return {
    dispose() {
      listening.dispose();
      collection.dispose();
    },
  };
}

async function diagnosticOf(
  finding: Finding,
  document: TextDocument,
  folder: string,
  positions: FilePositions,
): Promise<Diagnostic> {
  const diagnostic = new Diagnostic(
    rangeOf(document, finding),
    `${finding.message}\n${finding.help}`,
    severities[finding.severity],
  );
  diagnostic.source = 'Stet';
  diagnostic.code = { value: finding.rule, target: rulePage(finding.rule) };
  if (folder !== '') {
    const related = finding.related.map(async ({ path, label, quote, start, end }) => {
      const uri = fileUri(folder, path);
      const range = await positions.range(uri, { start, end });
      const message = `${label}: “${shortened(quote, 200)}”`;
      return range && new DiagnosticRelatedInformation(new Location(uri, range), message);
    });
    diagnostic.relatedInformation = (await Promise.all(related)).filter((place) => place !== null);
  }
  return diagnostic;
}
