import type { SourceOptions } from './options';
import type { NameReading } from './read-name';
import type { Token } from './tokens';
import { singularOf } from './word-classes';

/** What a house style takes a noun for: a source known to the reporter, nobody in particular, or a kind of source. */
export type OwnKind = 'role' | 'nobody' | 'institution' | 'outlet' | 'document';

/** The most words an entry of a house style has. */
export const mostWords = 4;

/** What the house style's own lists say of a phrase that ends in these words; the longest entry wins. */
export function ownKind(core: readonly Token[], options: SourceOptions): OwnKind | null {
  const { roles, notRoles, bodies, outlets, documents } = options;
  if (!roles && !notRoles && !bodies && !outlets && !documents) return null;
  for (let n = Math.min(mostWords, core.length); n > 0; n--) {
    const words = core.slice(-n);
    const exact = joined(words, ({ text }) => text);
    const plain = joined(words, ({ word, possessive }) => (possessive ? `${word}'s` : word));
    const before = n === 1 ? '' : plain.slice(0, plain.lastIndexOf(' ') + 1);
    const single = before + singularOf(plain.slice(before.length));
    const has = (list: readonly string[] | undefined) =>
      list?.some((entry) => entry === exact || entry === plain || entry === single) ?? false;
    if (has(roles)) return 'role';
    if (has(notRoles)) return 'nobody';
    if (has(bodies)) return 'institution';
    if (has(outlets)) return 'outlet';
    if (has(documents)) return 'document';
  }
  return null;
}

/** The name of a body or outlet of the house style. */
export function ownName(text: string, tokens: readonly Token[], kind: NameReading['kind']): NameReading {
  const name = text.slice(tokens[0]?.start ?? 0, tokens[tokens.length - 1]?.end ?? 0);
  return { kind, name: name.replace(/['’]s$/, ''), title: null };
}

/** The words as one entry; a possessive ending of the last belongs to what comes after. */
function joined(words: readonly Token[], form: (token: Token) => string): string {
  return words.map(form).join(' ').replaceAll('’', "'").replace(/'s$/, '');
}
