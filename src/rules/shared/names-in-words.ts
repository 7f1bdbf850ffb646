import { createBoundedCache } from '../../text/bounded-cache';
import { letterPattern } from '../../text/letter-pattern';

/** Names as copy with capitals writes them: "Harlow Institute", "Ministry of Works"; the first word of a sentence can be among them. */
const name = letterPattern(
  String.raw`\p{Lu}[\p{L}\d.&'’-]*(?:\s(?:(?:of|for|and)\s(?:the\s)?)?\p{Lu}[\p{L}\d.&'’-]*){0,7}`,
  'gu',
);
const opening =
  /^(?:An?|The|One|Two|Three|Another|But|And|Some|Several|In|At|For|On|As|Both|Officials?|Sources?|Aides?|People|Asked|Reached|Contacted)\s+|^(?:An?|The|One|Another|But|And|Some|Officials?|Sources?|Aides?|People|Mr|Mrs|Ms|Dr|In|At|For|On|As|Both|He|She|They|It|I|We|When|While|Asked|Reached)$/;

/** The proper names in some words, without articles, possessives and the words that open a sentence. */
export function namesIn(words: string): readonly string[] {
  return kept.get(words, () => readNames(words));
}

// Rules look into the same descriptions again after every edit.
const kept = createBoundedCache<readonly string[]>(2000, 200_000);

function readNames(words: string): string[] {
  const found: string[] = [];
  for (const match of words.matchAll(name(words))) {
    const bare = match[0]
      .replace(opening, '')
      .replace(opening, '')
      .replace(/['’]s?$/, '')
      .replace(/[.,]$/, (end) => (/\.\p{Lu}\.$/u.test(match[0]) ? end : ''));
    if (bare.length > 1) found.push(bare);
  }
  return found;
}
