/** The styles that the output for people has. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue';

/** What terminals call the styles (ECMA-48): on and off. */
const codes: Record<Style, readonly [number, number]> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
};

/** Puts text in a style. */
export type Paint = (style: Style, text: string) => string;

/** Gives the function that puts text in a style; without colour it gives the text back. */
export function painter(color: boolean): Paint {
  return (style, text) => (color ? `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m` : text);
}

/** "1 finding", "3 findings". */
export function counted(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}
