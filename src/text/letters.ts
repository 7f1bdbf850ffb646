import { letterPattern } from './letter-pattern';

/** Whether something of the pattern stands in a text. Takes what `letterPattern` takes. */
export function letterTest(source: string, flags = 'u'): (text: string) => boolean {
  const pattern = letterPattern(source, flags);
  return (text) => pattern(text).test(text);
}

// Of any script; a letter that is neither small nor a capital is a letter all the same.
export const hasLetter = letterTest(String.raw`\p{L}`);
export const hasCapital = letterTest(String.raw`\p{Lu}`);
export const hasSmallLetter = letterTest(String.raw`\p{Ll}`);
export const hasLetterOrDigit = letterTest(String.raw`[\p{L}\p{N}]`);
export const beginsWithCapital = letterTest(String.raw`^\p{Lu}`);
export const beginsWithSmallLetter = letterTest(String.raw`^\p{Ll}`);
export const endsInLetterOrDigit = letterTest(String.raw`[\p{L}\p{N}]$`);
export const isAllCapitals = letterTest(String.raw`^\p{Lu}+$`);
