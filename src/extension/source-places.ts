import {
  type DefinitionProvider,
  DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightProvider,
  Location,
  type ReferenceProvider,
} from 'vscode';
import { rangeOf } from './positions';
import type { ReviewStore } from './review-store';
import { partsOf, sourceAt, statementAtCue, unclearStatementAt } from './source-at';

/** All places where the article speaks of the source at the caret: "Go to References", "Peek References". */
export function createMentionProvider(store: ReviewStore): ReferenceProvider {
  return {
    provideReferences(document, position) {
      const review = store.get(document.uri);
      const found = review && sourceAt(review, document.offsetAt(position));
      return found?.card.mentions.map((span) => new Location(document.uri, rangeOf(document, span)));
    },
  };
}

/** From "the official" to where the article first names the source: "Go to Definition". */
export function createFirstMentionProvider(store: ReviewStore): DefinitionProvider {
  return {
    provideDefinition(document, position) {
      const review = store.get(document.uri);
      const found = review && sourceAt(review, document.offsetAt(position));
      const first = found?.card.mentions[0];
      if (!found || !first) return undefined;
      return [
        {
          originSelectionRange: rangeOf(document, found.span),
          targetUri: document.uri,
          targetRange: rangeOf(document, first),
        },
      ];
    },
  };
}

/**
 * Sets off what belongs together: with the caret in a source all its mentions, with the caret in the words that credit
 * a statement its source, these words and what was said.
 */
export function createHighlightProvider(store: ReviewStore): DocumentHighlightProvider {
  return {
    provideDocumentHighlights(document, position) {
      const review = store.get(document.uri);
      if (!review) return undefined;
      const offset = document.offsetAt(position);
      const found = sourceAt(review, offset);
      if (found) {
        return found.card.mentions.map((span) => new DocumentHighlight(rangeOf(document, span)));
      }
      const statement = statementAtCue(review, offset) ?? unclearStatementAt(review, offset);
      return (
        statement &&
        partsOf(statement).map((span) => {
          const kind = span === statement.cue ? DocumentHighlightKind.Write : DocumentHighlightKind.Read;
          return new DocumentHighlight(rangeOf(document, span), kind);
        })
      );
    },
  };
}
