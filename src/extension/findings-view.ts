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
import { shortened } from '../text/shortened';
import type { Documents } from './documents';
import { fileUri } from './folders';
import { type FilePositions, rangeOf, type ToRange } from './positions';
import type { ReviewStore } from './review-store';
import { rulePage } from './rule-pages';
import { nextTurn } from './turns';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** So many are made in one turn; a turn then takes a few milliseconds on a slow machine. */
const perTurn = 40;

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
    if (!documents.get(uri) || !store.get(uri)) {
      collection.delete(uri);
      turns.delete(key);
      return;
    }
    await nextTurn();
    const watched = documents.get(uri);
    const review = store.get(uri);
    if (turns.get(key) !== mine || !watched || !review) return;
    const { document, place } = watched;
    const { version } = document;
    // Offsets hold for the text they were made for; a later text gets a drawing of its own.
    const overtaken = () => turns.get(key) !== mine || document.version !== version;
    const findings = review.findings.filter(({ state }) => state === 'open');
    const files = place.folder === '' ? [] : relatedFiles(findings, place.folder);
    const ranges = await positions.of(files.map(([, uri]) => uri));
    const places = new Map<string, FilePlaces>();
    for (const [path, uri] of files) {
      const toRange = ranges.get(uri.toString());
      if (toRange) places.set(path, { uri, toRange });
    }
    const diagnostics: Diagnostic[] = [];
    for (const finding of findings) {
      if (overtaken()) return;
      diagnostics.push(diagnosticOf(finding, document, places));
      if (diagnostics.length % perTurn === 0) await nextTurn();
    }
    if (!overtaken()) collection.set(uri, diagnostics);
  }

  const listening = store.onDidChange((uri) => void draw(uri));
  return {
    dispose() {
      turns.clear();
      listening.dispose();
      collection.dispose();
    },
  };
}

/** Another version of the story, and how to find places in it. */
interface FilePlaces {
  readonly uri: Uri;
  readonly toRange: ToRange;
}

/** The files that findings point to, each once: path and address. */
function relatedFiles(findings: readonly Finding[], folder: string): [string, Uri][] {
  const paths = new Set(findings.flatMap(({ related }) => related.map(({ path }) => path)));
  return [...paths].map((path) => [path, fileUri(folder, path)]);
}

function diagnosticOf(
  finding: Finding,
  document: TextDocument,
  places: ReadonlyMap<string, FilePlaces>,
): Diagnostic {
  const diagnostic = new Diagnostic(
    rangeOf(document, finding),
    `${finding.message}\n${finding.help}`,
    severities[finding.severity],
  );
  diagnostic.source = 'Stet';
  diagnostic.code = { value: finding.rule, target: rulePage(finding.rule) };
  diagnostic.relatedInformation = finding.related.flatMap(({ path, quote, start, end }) => {
    const file = places.get(path);
    if (!file) return [];
    const location = new Location(file.uri, file.toRange({ start, end }));
    // The editor puts the file's name beside it, and lists it above our hover, which has the words in full.
    return new DiagnosticRelatedInformation(location, `“${shortened(quote, 48)}”`);
  });
  return diagnostic;
}
