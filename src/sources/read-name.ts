import { isKnownNoun, type Phrase } from './phrase-words';
import { readHead } from './read-head';
import { breaksBefore, type Token } from './tokens';
import * as is from './word-classes';

export interface NameReading {
  readonly kind: 'named' | 'institution' | 'outlet';
  readonly name: string;
  readonly title: string | null;
}

export function readName(
  text: string,
  nameTokens: readonly Token[],
  words: readonly Token[],
): NameReading | null {
  const first = nameTokens[0];
  const last = nameTokens[nameTokens.length - 1];
  if (!first || !last) return null;
  const from = nameTokens.findLastIndex((token, i) => {
    const title = is.titleWords.has(token.word) || is.honorifics.has(token.word);
    return title && i < nameTokens.length - 1;
  });
  const own = nameTokens.slice(from + 1);
  const start = own[0]?.start ?? first.start;
  const end = last.possessive ? last.start + last.text.replace(/['’]s$/, '').length : last.end;
  const name = text.slice(start, end);
  const titled = from >= 0;
  const before = text
    .slice(words[0]?.start ?? start, start)
    .trim()
    .replace(/\s*\b(?:mr|mrs|ms|miss)\.?$/i, '')
    .replace(/^(?:the|a|an|but|and)(?:\s+|$)/i, '');
  const title = before.length > 0 ? before : null;
  if (titled) return { kind: 'named', name, title };
  const wholeName = text.slice(first.start, end);
  if (nameTokens.some((token) => is.outletNameWordSet.has(token.text)) && !last.tags.has('Person'))
    return { kind: 'outlet', name: wholeName, title: null };
  const body =
    nameTokens.some((token) => is.bodyNameWordSet.has(token.text)) ||
    (nameTokens.length === 1 &&
      (is.bodyNameSet.has(last.text.replace(/['’]s$/, '')) ||
        /^[A-Z][A-Z.&]{1,6}s?(?:['’]s)?$/.test(last.text))) ||
    /^(?:[A-Z]\.)+[A-Z]$/.test(last.text) ||
    (!last.tags.has('Person') &&
      !last.tags.has('FirstName') &&
      (last.tags.has('Organization') || last.tags.has('Country'))) ||
    (words[0]?.word === 'the' && nameTokens.length <= 3 && !title);
  if (body) return { kind: 'institution', name: wholeName, title: null };
  return { kind: 'named', name, title };
}

/** "Another ally, Transport Secretary Ada Lind,": the name that is added to a role. */
export function addedName(
  text: string,
  tokens: readonly Token[],
  phrase: Phrase,
  words: readonly Token[],
): NameReading | null {
  const added = tokens.slice(phrase.coreTo + 1, phrase.to + 1);
  const end = added.findIndex((token, i) => i > 0 && breaksBefore(token));
  const part = added.slice(0, end < 0 ? added.length : end);
  if (part.length < 2 || is.determiners.has(part[0]?.word ?? '')) return null;
  const { nameTokens } = readHead(part);
  const read = nameTokens.length >= 2 ? readName(text, nameTokens, part) : null;
  const role = text
    .slice(words[0]?.start ?? 0, words[words.length - 1]?.end ?? 0)
    .replace(/^(?:the|a|an|one|another) /i, '');
  return read?.kind === 'named' ? { ...read, title: role } : null;
}

/** The body that a spokesman speaks for: "a spokesman for the Harbour Board", "a Harbour Board spokesman". */
export function bodyIn(text: string, words: readonly Token[]): string | null {
  let from = words.findIndex(
    (token, i) => token.capital && !is.determiners.has(token.word) && !(i === 0 && isKnownNoun(token)),
  );
  if (from < 0) return null;
  let to = from;
  while (
    to + 1 < words.length &&
    (words[to + 1]?.capital || (words[to + 1]?.word === 'of' && words[to + 2]?.capital))
  )
    to++;
  if (is.voiceNouns.has(is.singularOf(words[to]?.word ?? ''))) to--;
  if (to < from) return null;
  from = Math.max(0, from);
  return text.slice(words[from]?.start ?? 0, words[to]?.end ?? 0).replace(/['’]s$/, '');
}

export function titleFrom(added: string | null): string | null {
  if (!added) return null;
  const title = added
    .replace(/^\d{1,3}\s*,?\s*/, '')
    .replace(/^(?:an?|the|who (?:is|was)(?: an?| the)?)\s+/i, '')
    .trim();
  return title.length > 0 ? title : null;
}
