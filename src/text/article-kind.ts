import { kindByName } from './file-names';
import { shapeOf } from './text-shape';

/** Whether a file is reviewed, and why not in a sentence for an editor. */
export type ArticleKind = { readonly article: true } | { readonly article: false; readonly why: string };

/**
 * Tells whether a .txt file is an article, by its name and then by the shape of its text.
 *
 * Names that programmers' tools own (LICENSE, requirements.txt, robots.txt) are never articles. Else the text
 * must be mostly prose: in any language, hard-wrapped or a paragraph a line, and also in one long line without
 * punctuation. In doubt it is an article, since a person can leave a file out and nobody misses what is not shown.
 * `path` may use either kind of slash. Looks at the first 20,000 code units.
 */
export function articleKind(path: string, text: string): ArticleKind {
  const why = kindByName(path) ?? shapeSays(text);
  return why ? { article: false, why } : { article: true };
}

/** The text looked at last: a file is asked about when its folder is read, and again when it is opened. */
let last: { readonly text: string; readonly why: string | null } | null = null;

function shapeSays(text: string): string | null {
  if (last?.text !== text) last = { text, why: kindByShape(text) };
  return last.why;
}

function kindByShape(text: string): string | null {
  const shape = shapeOf(text);
  if (shape.words === 0) return 'There is nothing to review in this file yet.';
  if (shape.licence) return 'This looks like a licence or legal notice, not an article.';
  const most = (share: number, of = 0.5): boolean => share > of;
  if (shape.mail) return 'This looks like an e-mail message, not an article.';
  if (/\brelease notes\b|\bchangelog\b/i.test(text.slice(0, 120)))
    return 'This looks like a list of changes, not an article.';
  if (most(shape.trace, 0.2)) return 'This looks like an error report of a program, not an article.';
  if (most(shape.log, 0.4)) return 'This looks like a log, not an article.';
  if (most(shape.code, 0.3) && shape.prose < 0.5) return 'This looks like source code, not an article.';
  if (most(shape.settings) && shape.prose < 0.5) return 'This looks like a list of settings, not an article.';
  if (most(shape.addresses, 0.4) && shape.prose < 0.5)
    return 'This looks like a list of addresses, not an article.';
  if (most(shape.technical, 0.03)) return 'This looks like technical notes for a program, not an article.';
  if (shape.letters < 0.5) return 'This looks like a table or data, not an article.';
  if (most(shape.table) && shape.prose < 0.3) return 'This looks like a table or data, not an article.';
  if (shape.prose >= 0.3) return null;
  if (shape.words < 12) return 'There are only a few words in this file; an article has at least a sentence.';
  if (shape.prose < 0.1 || shape.wordsPerLine < 4.5) return 'This looks like a list, not an article.';
  return null;
}
