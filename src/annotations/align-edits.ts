/** One piece of a text that was replaced: UTF-16 code units of the text before, and the new words. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An edit is slid no farther than this, in UTF-16 code units. */
const farthest = 400;

/**
 * The same edits, with the same outcome, at the places where a person would have made them. When a
 * sentence is taken out whose end reads like the end of the one before, what was taken out may as well
 * have begun a word earlier; sentences and lines are taken whole where that can be (the "lossless
 * clean-up" of Google's diff-match-patch). Edits are in order and do not overlap.
 */
export function alignEdits(edits: readonly Edit[], before: string): Edit[] {
  const aligned: Edit[] = [];
  edits.forEach((edit, index) => {
    const least = aligned.at(-1)?.end ?? 0;
    const most = edits[index + 1]?.start ?? before.length;
    aligned.push(edit.text === '' || edit.start === edit.end ? slide(edit, before, least, most) : edit);
  });
  return aligned;
}

function slide(edit: Edit, before: string, least: number, most: number): Edit {
  let best = edit;
  let score = fitness(edit, before);
  const consider = (moved: Edit) => {
    const now = fitness(moved, before);
    if (now <= score) return;
    score = now;
    best = moved;
  };
  for (let moved = edit, steps = 0; steps < farthest && moved.start > least; steps++) {
    const next = oneLeft(moved, before);
    if (!next) break;
    moved = next;
    consider(moved);
  }
  for (let moved = edit, steps = 0; steps < farthest && moved.end < most; steps++) {
    const next = oneRight(moved, before);
    if (!next) break;
    moved = next;
    consider(moved);
  }
  return best;
}

function oneLeft({ start, end, text }: Edit, before: string): Edit | null {
  const passed = before[start - 1] as string;
  if (text === '') return passed === before[end - 1] ? { start: start - 1, end: end - 1, text } : null;
  return passed === text.at(-1) ? { start: start - 1, end: end - 1, text: passed + text.slice(0, -1) } : null;
}

function oneRight({ start, end, text }: Edit, before: string): Edit | null {
  const passed = before[end] as string;
  if (text === '') return passed === before[start] ? { start: start + 1, end: end + 1, text } : null;
  return passed === text[0] ? { start: start + 1, end: end + 1, text: text.slice(1) + passed } : null;
}

/** How natural both ends of an edit are. */
function fitness({ start, end, text }: Edit, before: string): number {
  const left = before.slice(Math.max(0, start - 3), start);
  const right = before.slice(end, end + 1);
  const piece = text === '' ? before.slice(start, end) : text;
  return border(left, piece[0] ?? '') + border(piece.slice(-3), right);
}

/** How natural a cut is between two characters, given up to three before it. */
function border(left: string, right: string): number {
  if (left === '' || right === '') return 6;
  if (/\n$/.test(left)) return 5;
  if (/[\r\n]/.test(right)) return 4;
  if (/[.!?]["'\u2019\u201D]?\s$/.test(left)) return 4;
  if (/[.!?]["'\u2019\u201D]?$/.test(left) && /\s/.test(right)) return 3;
  if (/\s$/.test(left) || /\s/.test(right)) return 2;
  return /[\p{L}\p{N}]$/u.test(left) && /[\p{L}\p{N}]/u.test(right) ? 0 : 1;
}
