/** The classes of Unicode that patterns here are made of, as they are among ASCII's characters. */
const plainClasses: Readonly<Record<string, string>> = {
  L: 'A-Za-z',
  Lu: 'A-Z',
  Ll: 'a-z',
  N: '0-9',
  M: '',
  Cf: '',
};

/** True where a text has no letters, digits or marks but ASCII's: of English copy without foreign names. */
function isPlain(text: string): boolean {
  return !/[^\s!-~‘’“”–—…•]/.test(text);
}

/**
 * A pattern of letters and digits for the text it is to be matched with. A class of all scripts' letters takes
 * milliseconds to compile, and again once it is used often; plain text gets the same pattern with ASCII's classes.
 * Knows the classes L, Lu, Ll, N, M and Cf, none of them negated. The pattern is given as text, as a
 * class in a literal costs time where the code is loaded, whether it is used or not.
 */
export function letterPattern(source: string, flags: string): (text: string) => RegExp {
  let plain: RegExp | null = null;
  let full: RegExp | null = null;
  return (text) => {
    if (!isPlain(text)) {
      full ??= new RegExp(source, flags);
      return full;
    }
    plain ??= new RegExp(plainSource(source), flags.replace('u', ''));
    return plain;
  };
}

function plainSource(source: string): string {
  let inClass = false;
  // An escape, a bracket, or any other character.
  return source.replace(/\\p\{(\w+)\}|\\.|[\s\S]/g, (part: string, name: string | undefined) => {
    if (part === '[') inClass = true;
    else if (part === ']') inClass = false;
    if (name === undefined) return part;
    const characters = plainClasses[name] ?? '';
    return inClass ? characters : `[${characters}]`;
  });
}
