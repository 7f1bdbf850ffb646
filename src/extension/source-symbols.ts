import {
  type Disposable,
  type DocumentSelector,
  DocumentSymbol,
  type DocumentSymbolProvider,
  languages,
  SymbolKind,
  type TextDocument,
} from 'vscode';
import type { SourceKind } from '../sources/model';
import { shortened } from '../text/shortened';
import { rangeOf } from './positions';
import type { ReviewStore } from './review-store';
import { type OutlineSource, outlineOf } from './source-outline';
import { nameOf, shortKinds } from './source-words';
import { count } from './status-text';

const metadata = { label: 'Stet sources' };

/** The editor has no kinds of its own for sources: these have pictures and colours that tell them apart. */
const kinds: Readonly<Record<SourceKind, SymbolKind>> = {
  anonymous: SymbolKind.Event,
  named: SymbolKind.Class,
  institution: SymbolKind.Module,
  document: SymbolKind.File,
  outlet: SymbolKind.Interface,
  'unnamed-person': SymbolKind.Variable,
  'unnamed-group': SymbolKind.Array,
};

/**
 * The sources of an article and under each its statements: in the outline, in "Go to Symbol in Editor" and in the path
 * above the text. The kind stands before the name, so that lists sort and filter by it.
 */
export function offerSymbols(selector: DocumentSelector, store: ReviewStore): Disposable {
  /** What the editor was last answered, by address. */
  const answers = new Map<string, string>();
  const provider: DocumentSymbolProvider = {
    provideDocumentSymbols(document) {
      const review = store.get(document.uri);
      const outline = review ? outlineOf(review) : [];
      answers.set(document.uri.toString(), keyOf(outline));
      return outline.map((source) => symbolOf(document, source));
    },
  };
  let registered = languages.registerDocumentSymbolProvider(selector, provider, metadata);

  // The editor asks when the text changes, which is before its review has come; it asks again when a provider is new.
  const listening = store.onDidChange((uri) => {
    const answer = answers.get(uri.toString());
    const review = store.get(uri);
    if (!review) answers.delete(uri.toString());
    if (answer === undefined || !review || answer === keyOf(outlineOf(review))) return;
    registered.dispose();
    registered = languages.registerDocumentSymbolProvider(selector, provider, metadata);
  });
  return {
    dispose() {
      listening.dispose();
      registered.dispose();
    },
  };
}

/** The same for outlines that look the same. */
function keyOf(outline: readonly OutlineSource[]): string {
  return JSON.stringify(
    outline.map(({ card, passage, statements }) => [
      card.kind,
      card.name,
      card.description,
      passage,
      statements.map(({ passage }) => passage),
    ]),
  );
}

function symbolOf(
  document: TextDocument,
  { card, passage, first, statements }: OutlineSource,
): DocumentSymbol {
  const symbol = new DocumentSymbol(
    `${shortKinds[card.kind]}: ${shortened(nameOf(card), 80)}`,
    card.statements > 0 ? count(card.statements, 'statement') : '',
    kinds[card.kind],
    rangeOf(document, passage),
    rangeOf(document, first),
  );
  symbol.children = statements.map(({ statement, passage }) => {
    const text = document.getText(rangeOf(document, passage));
    return new DocumentSymbol(
      shortened(text, 90),
      '',
      SymbolKind.String,
      rangeOf(document, passage),
      rangeOf(document, statement.cue),
    );
  });
  return symbol;
}
