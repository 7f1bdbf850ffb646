import type { Step, WorkingWord, World } from './compromise';

/** compromise's functions for the words that have other forms. */
export interface SlowForms {
  /** Sets `alias`: "and" of "&", both words of "his/her". */
  alias(word: WorkingWord, world: World): void;
  /** Sets `machine`. */
  machine(word: WorkingWord): void;
}

/** compromise's steps that give a word its other forms, which most words do not have. */
export function formSteps(
  aliases: Readonly<Record<string, string>>,
  slow: SlowForms,
): { readonly alias: Step; readonly machine: Step } {
  const aliased = new Set(Object.keys(aliases));
  return {
    alias({ docs, world }) {
      for (const words of docs) {
        for (const word of words) {
          const form = word.normal || word.text || word.machine || '';
          if (form.includes('/') || aliased.has(form)) slow.alias(word, world);
        }
      }
    },
    machine({ docs }) {
      for (const words of docs) {
        for (const word of words) {
          const form = word.implicit || word.normal || word.text;
          if (/['’#@-]/.test(form)) slow.machine(word);
          else if (form !== word.normal) word.machine = form;
        }
      }
    },
  };
}

/** A pattern, the tags of what it fits, and a note. */
export type TagPattern = readonly [pattern: { test(text: string): boolean }, tags: unknown, note?: string];

/**
 * Patterns of compromise behind one that is quick to tell that none of them fits, as a list of one such pattern.
 * `mayFit` must fit whatever any of them fits.
 */
export function guarded(patterns: readonly TagPattern[], mayFit: RegExp): TagPattern[] {
  const one: [TagPattern[0], unknown, string?] = [
    {
      test(text) {
        const found = mayFit.test(text) ? patterns.find(([pattern]) => pattern.test(text)) : undefined;
        if (found) [, one[1], one[2]] = found;
        return found !== undefined;
      },
    },
    null,
  ];
  return [one];
}
