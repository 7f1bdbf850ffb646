import { analyseClaims } from '../../../src/claims/analyse-claims';
import { createLanguage } from '../../../src/language/create-language';
import { createSourceAnalyser } from '../../../src/sources/create-source-analyser';
import { parseArticle } from '../../../src/text/parse-article';
import { textOf } from '../../../src/text/span';
import { collate } from '../../../src/versions/collate';
import { compareArticles } from '../../../src/versions/compare';
import type { Collation, Neighbour, Witness } from '../../../src/versions/model';

const analyseSources = createSourceAnalyser(createLanguage());

/** An article with all that is known about it. */
export function witness(id: string, text: string): Witness {
  const article = parseArticle(text);
  const sources = analyseSources(article);
  return { id, label: id, article, sources, claims: analyseClaims(article, sources) };
}

/** The differences of two texts as `class: reading a / reading b`, those of style left out. */
export function differences(a: string, b: string): string[] {
  const one = witness('a', a);
  const other = witness('b', b);
  return compareArticles(one, other).map((difference) => {
    const left = difference.a ? textOf(one.article.text, difference.a) : '';
    const right = difference.b ? textOf(other.article.text, difference.b) : '';
    return `${difference.class}: ${left} / ${right}`;
  });
}

/** A base text against versions that share its wording. */
export function collation(base: string, ...siblings: string[]): Collation {
  const names = siblings.map((_, at) => `desk-${at + 1}`);
  return collate(
    witness('here', base),
    siblings.map((text, at) => ({
      witness: witness(names[at] ?? '', text),
      neighbour: near(names[at] ?? ''),
    })),
  );
}

function near(id: string): Neighbour {
  return { id, containment: 0.6, cosine: 0.8, kind: 'version' };
}
