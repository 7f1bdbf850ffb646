import { hasLetter } from './letters';

/**
 * True for white space, the byte order mark, and the zero-width characters that copied web text brings along.
 * `code` is a UTF-16 code unit.
 */
export function isBlank(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0x85 ||
    code === 0x1680
  );
}

/** The first place from `from` on that is not blank; `to` when there is none before it. */
export function skipBlank(text: string, from: number, to = text.length): number {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The place after the last character before `to` that is not blank; `from` when there is none. */
export function trimBlank(text: string, to: number, from = 0): number {
  let at = to;
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Whether `text` has a letter of any script at `at`. A letter of two UTF-16 code units is not told. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return hasLetter(text.charAt(at));
}

/** Whether `text` has a digit from 0 to 9 at `at`. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
