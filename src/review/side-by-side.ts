import type { Article } from '../text/article';
import type { SiblingCollation } from '../versions/model';
import type { SideBySide } from './service';

/**
 * Lays two articles out for a line-by-line comparison: one sentence a line, the sibling's in the
 * base text's order, an empty line where one lacks a sentence. Quotation marks, hyphens and spaces are alike on both
 * sides: copy that went through another system differs in them everywhere. So a line comparison shows real edits.
 */
export function sideBySide(base: Article, sibling: Article, collation: SiblingCollation): SideBySide {
  const partners = new Map<number, number[]>();
  const used = new Set<number>();
  for (const { base: own, sibling: other } of collation.aligned) {
    if (used.has(other)) continue;
    used.add(other);
    partners.set(own, [...(partners.get(own) ?? []), other]);
  }
  const left: string[] = [];
  const right: string[] = [];
  const put = (own: string, other: string) => {
    left.push(own);
    right.push(other);
  };
  // Sentences that only the sibling has stand after the one they follow there.
  let next = 0;
  const flush = (upTo: number) => {
    for (; next < upTo; next++) if (!used.has(next)) put('', line(sibling, next));
  };
  base.sentences.forEach((sentence, index) => {
    const others = partners.get(index) ?? [];
    const first = others[0];
    if (first !== undefined && first >= next) flush(first);
    put(oneLine(sentence.text), others.map((other) => line(sibling, other)).join(' '));
    const last = others[others.length - 1];
    if (last !== undefined && last >= next) next = last + 1;
  });
  flush(sibling.sentences.length);
  return { left: `${left.join('\n')}\n`, right: `${right.join('\n')}\n` };
}

function line(article: Article, index: number): string {
  return oneLine(article.sentences[index]?.text ?? '');
}

function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/…/g, '...')
    .replace(/[‐‑]/g, '-')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
