// One-word edits all over a text, the same ones in every run.

const words = 'harbor quietly seven Marrable letters denied the who committee never'.split(' ');

/** Numbers from 0 up to 1 that look random and are the same every time. */
function createDice(seed) {
  let state = seed;
  return () => {
    // Numerical Recipes' linear congruential generator.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Edits that each touch one word: another word in its place, a word before it, the word gone, a letter typed into it.
 * Each applies to the text as given, at a place no other edit has touched before all places were touched once.
 *
 * @param {string} text
 * @param {number} count
 * @returns {{ offset: number, length: number, text: string }[]} in UTF-16 code units
 */
export function oneWordEdits(text, count) {
  const dice = createDice(20_260_304);
  const places = [...text.matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => ({ word, index }));
  const edits = [];
  let order = [];
  while (edits.length < count) {
    if (order.length === 0) order = shuffled(places, dice);
    const { word, index } = order.pop();
    const other = words[Math.floor(dice() * words.length)];
    const letter = 'aeinrst'[Math.floor(dice() * 7)];
    edits.push(
      [
        { offset: index, length: word.length, text: `${other}${letter}` },
        { offset: index, length: 0, text: `${other}${letter} ` },
        { offset: index, length: word.length + 1, text: '' },
        { offset: index + Math.ceil(word.length / 2), length: 0, text: letter },
      ][edits.length % 4],
    );
  }
  return edits;
}

function shuffled(items, dice) {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(dice() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

/** The text after an edit. */
export const edited = (text, { offset, length, text: by }) =>
  text.slice(0, offset) + by + text.slice(offset + length);

/** The edit that takes an edit back. */
export const takenBack = (text, { offset, length, text: by }) => ({
  offset,
  length: by.length,
  text: text.slice(offset, offset + length),
});
