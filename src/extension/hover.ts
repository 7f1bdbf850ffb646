import { Hover, type HoverProvider, MarkdownString } from 'vscode';
import { hoverAt, hoverCommands } from './hover-text';
import type { TellTime } from './note-text';
import { rangeOf } from './positions';
import type { ReviewStore } from './review-store';
import { ruleWords } from './rule-words';

/** Explains the words under the pointer from the last review. Links in it show things and change nothing. */
export function createHoverProvider(store: ReviewStore, tellTime: TellTime): HoverProvider {
  return {
    provideHover(document, position) {
      const review = store.get(document.uri);
      const found =
        review &&
        hoverAt(review, document.offsetAt(position), {
          ruleWords,
          tellTime,
          wordsAt: (span) => document.getText(rangeOf(document, span)),
          uri: document.uri.toString(),
        });
      if (!found) return undefined;
      const contents = found.parts.map((part) => {
        const markdown = new MarkdownString(part);
        markdown.isTrusted = { enabledCommands: hoverCommands };
        return markdown;
      });
      return new Hover(contents, rangeOf(document, found.span));
    },
  };
}
