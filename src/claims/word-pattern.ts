/**
 * What the words mean, the pattern that finds them in lower-case text, and stems of which a text must hold one for the
 * pattern to find anything: looking for stems is quick, and most patterns are then never compiled.
 */
export type WordPattern<Kind> = readonly [kind: Kind, pattern: string, stems: readonly string[]];
