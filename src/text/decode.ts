/** Why the bytes of a file are not read as copy. */
export type DecodeProblem = 'binary' | 'not-utf8' | 'empty' | 'too-large';

export type Decoded =
  | { readonly text: string }
  | {
      readonly problem: DecodeProblem;
      /** What is wrong and what to do, in a sentence or two without the file's name. */
      readonly message: string;
    };

/** The largest file that is read, in bytes: far beyond any article, small enough not to hold up the editor. */
export const largestFile = 5 * 1024 * 1024;

/**
 * The text of a file's bytes: UTF-8, or UTF-16 where a byte order mark says so. Never throws.
 *
 * The byte order mark is left out, since VS Code leaves it out of the text it holds: offsets then mean the same in
 * both. Line breaks that are not all of one kind become the kind that VS Code makes of them, for the same reason.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > largestFile) return tooLarge(bytes.length);
  const format = formatOf(bytes);
  if (format) return { problem: 'binary', message: `${format} Export it as plain text to have it reviewed.` };
  const [encoding, start] = encodingOf(bytes);
  if (encoding === 'utf-32') return notText('This file is stored as UTF-32.');
  const body = bytes.subarray(start);
  if (encoding !== 'utf-8') return textOrEmpty(new TextDecoder(encoding).decode(body));
  const zero = body.subarray(0, 8000).indexOf(0);
  if (zero >= 0) return zeroBytes(body);
  try {
    return textOrEmpty(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body));
  } catch {
    return brokenAt(body, firstBadByte(body) + start);
  }
}

function textOrEmpty(text: string): Decoded {
  if (/\S/.test(text)) return { text: withOneLineEnd(text) };
  return { problem: 'empty', message: 'There is nothing in this file yet.' };
}

/** As VS Code does on loading a file: CRLF where more than half of the breaks hold a CR, else LF. */
function withOneLineEnd(text: string): string {
  const crlf = text.match(/\r\n/g)?.length ?? 0;
  const cr = (text.match(/\r/g)?.length ?? 0) - crlf;
  const lf = (text.match(/\n/g)?.length ?? 0) - crlf;
  const end = cr + crlf > (cr + lf + crlf) / 2 ? '\r\n' : '\n';
  const isMixed = cr > 0 || (end === '\n' ? crlf > 0 : lf > 0);
  return isMixed ? text.replace(/\r\n|\r|\n/g, end) : text;
}

function tooLarge(length: number): Decoded {
  const size = (length / 1024 / 1024).toFixed(1);
  const most = largestFile / 1024 / 1024;
  return {
    problem: 'too-large',
    message: `This file is ${size} MB; files of more than ${most} MB are not read. Keep each article in a file of its own.`,
  };
}

function notText(what: string): Decoded {
  return { problem: 'not-utf8', message: `${what} Save it with the encoding UTF-8 to have it reviewed.` };
}

function zeroBytes(bytes: Uint8Array): Decoded {
  // English in UTF-16 has a zero in every second byte.
  const head = bytes.subarray(0, 400);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < head.length; i++) {
    if (head[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  const half = head.length / 2;
  if (Math.max(even, odd) > half * 0.7 && Math.min(even, odd) < half * 0.1) {
    return notText('This file seems to be stored as UTF-16 without the mark that says so.');
  }
  return {
    problem: 'binary',
    message: 'This file holds binary data, not text. Leave it out, or export its text.',
  };
}

function brokenAt(bytes: Uint8Array, at: number): Decoded {
  let line = 1;
  for (let i = 0; i < at && i < bytes.length; i++) if (bytes[i] === 0x0a) line++;
  const place = `Byte ${(at + 1).toLocaleString('en-US')} (line ${line.toLocaleString('en-US')})`;
  return notText(`${place} of this file is not UTF-8; it was probably saved as Windows-1252 or Latin-1.`);
}

/** What the file is when its first bytes name a format that holds more than plain text. */
function formatOf(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (head.startsWith('%PDF-')) return 'This is a PDF, whatever its name says.';
  if (head.startsWith('{\\rtf')) return 'This is a rich-text (RTF) document, whatever its name says.';
  if (head.startsWith('PK\x03\x04'))
    return 'This is a Word document or a zip archive, whatever its name says.';
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'This is an old Office document, whatever its name says.';
  return null;
}

function encodingOf(bytes: Uint8Array): ['utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32', number] {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return ['utf-8', 3];
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? ['utf-32', 4] : ['utf-16le', 2];
  if (a === 0xfe && b === 0xff) return ['utf-16be', 2];
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return ['utf-32', 4];
  return ['utf-8', 0];
}

/** The place of the first byte that breaks UTF-8; the length when the text breaks off inside a character. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** The length of the character at `at`, or 0 when it is broken (Unicode 15, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  const tail = (offset: number): boolean => ((bytes[at + offset] ?? 0) & 0xc0) === 0x80;
  if (lead >= 0xc2 && lead <= 0xdf) return tail(1) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const low = lead === 0xe0 ? 0xa0 : 0x80;
    const high = lead === 0xed ? 0x9f : 0xbf;
    return second >= low && second <= high && tail(2) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const low = lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xf4 ? 0x8f : 0xbf;
    return second >= low && second <= high && tail(2) && tail(3) ? 4 : 0;
  }
  return 0;
}
