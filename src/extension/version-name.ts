/**
 * The label of a version as it stands in a sentence. A file may be called “a” or “final”: what could be read as a word
 * of the sentence is set off; “desk-b” cannot.
 */
export function nameOfVersion(label: string): string {
  return /^\p{Lu}?[\p{Ll}\p{Lo}\p{M} ]+$|^\d+$|^\p{L}$/u.test(label) ? `“${label}”` : label;
}
