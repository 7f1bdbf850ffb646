import type { SourceOptions } from './options';
import type { Token } from './tokens';
import { singularOf } from './word-classes';

/** What a house style takes a noun for: a source known to the reporter, nobody in particular, or a kind of source. */
export type OwnKind = 'role' | 'nobody' | 'institution' | 'outlet' | 'document';

/** The most words an entry of a house style has. */
export const mostWords = 4;

/** The tag of a word that ends an entry of the house style: a noun, whatever the tagger takes it for. */
export const ownNoun = 'OwnNoun';

const tables = new WeakMap<SourceOptions, ReadonlyMap<string, OwnKind>>();

/** What the house style's own lists say of a phrase that ends in these words; the longest entry wins. */
export function ownKind(core: readonly Token[], options: SourceOptions): OwnKind | null {
  const table = tableOf(options);
  for (let n = table.size === 0 ? 0 : Math.min(mostWords, core.length); n > 0; n--) {
    const words = core.slice(-n);
    const exact = joined(words, ({ text }) => text);
    const plain = joined(words, ({ word, possessive }) => (possessive ? `${word}'s` : word));
    const last = plain.lastIndexOf(' ') + 1;
    const single = plain.slice(0, last) + singularOf(plain.slice(last));
    const kind = table.get(exact) ?? table.get(plain) ?? table.get(single);
    if (kind) return kind;
  }
  return null;
}

/** Tags the words of a sentence that end an entry of the house style. */
export function tagOwnNouns(tokens: readonly Token[], options: SourceOptions): void {
  if (tableOf(options).size === 0) return;
  tokens.forEach((token, i) => {
    const kind = ownKind(tokens.slice(Math.max(0, i + 1 - mostWords), i + 1), options);
    if (kind) token.tags = new Set([...token.tags, ownNoun]);
  });
}

/** The name of a body or outlet of the house style. */
export function ownName(
  text: string,
  tokens: readonly Token[],
  kind: 'institution' | 'outlet',
): { kind: typeof kind; name: string; title: null } {
  const name = text.slice(tokens[0]?.start ?? 0, tokens[tokens.length - 1]?.end ?? 0);
  return { kind, name: name.replace(/['’]s$/, ''), title: null };
}

function tableOf(options: SourceOptions): ReadonlyMap<string, OwnKind> {
  const known = tables.get(options);
  if (known) return known;
  const table = new Map<string, OwnKind>();
  const put = (kind: OwnKind, entries: readonly string[] = []) => {
    for (const entry of entries.map(comparable)) if (!table.has(entry)) table.set(entry, kind);
  };
  put('role', options.roles);
  put('nobody', options.notRoles);
  put('institution', options.bodies);
  put('outlet', options.outlets);
  put('document', options.documents);
  tables.set(options, table);
  return table;
}

/** Straight apostrophes, and no point behind a word: what a sentence's words are like. */
function comparable(entry: string): string {
  return entry.replaceAll('’', "'").replace(/\.(?= |$)/g, '');
}

/** The words as one entry; a possessive ending of the last belongs to what comes after. */
function joined(words: readonly Token[], form: (token: Token) => string): string {
  return words.map(form).join(' ').replaceAll('’', "'").replace(/'s$/, '');
}
