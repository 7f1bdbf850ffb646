import { articleKind } from '../text/article-kind';
import { hasLetterOrDigit } from '../text/letters';
import { matchesGlob } from './glob';
import type { HouseStyle } from './house-style';
import type { ReviewStatus } from './model';
import type { Settings } from './settings';

/** More than any article, in UTF-16 code units. */
const longest = 200_000;

type Skipped = Extract<ReviewStatus, { state: 'skipped' }>;

/** Decides which files are articles, by what people have said and else by name and shape. */
export interface Scope {
  /** Null when the file is to be reviewed; else why not. `asArticle`: a person has said that it is one. */
  skip(path: string, text: string, asArticle: boolean): Skipped | null;
  /** True when the file need not even be read. */
  neverRead(path: string): boolean;
}

/**
 * A person's globs come before the desk's; a file that is asked for is not judged by its shape.
 * A person's globs count from the folder, the desk's from `base`, where its house style lies.
 */
export function createScope(style: HouseStyle, settings: Settings, base = ''): Scope {
  const matchers = [
    { says: false, by: 'your settings', matches: matcher(settings.articles.exclude) },
    { says: true, by: '', matches: matcher(settings.articles.include) },
    { says: false, by: 'the house style', matches: matcher(style.articles.exclude, base) },
    { says: true, by: '', matches: matcher(style.articles.include, base) },
  ];
  const verdict = (path: string) => matchers.find(({ matches }) => matches(path));
  return {
    neverRead: (path) => verdict(path)?.says === false,
    skip(path, text, asArticle) {
      const said = verdict(path);
      if (said && !said.says) {
        return { state: 'skipped', reason: 'excluded', why: `Left out by ${said.by}.` };
      }
      if (!said && !asArticle) {
        const kind = articleKind(path, text);
        const reason = hasLetterOrDigit(text) ? 'not-article' : 'empty';
        if (!kind.article) return { state: 'skipped', reason, why: kind.why };
      }
      if (text.length > longest) {
        const why = `This file has ${text.length.toLocaleString('en-US')} characters; Stet reviews articles of up to ${longest.toLocaleString('en-US')}.`;
        return { state: 'skipped', reason: 'too-long', why };
      }
      return null;
    },
  };
}

function matcher(globs: readonly string[], base = ''): (path: string) => boolean {
  return (path) => path.length < 1000 && globs.some((glob) => matchesGlob(glob, path.slice(base.length)));
}
