import type { Sentences, Step, View, WorkingWord, World } from './compromise';
import { setTag } from './set-tag';

/** compromise's functions for what a word may be short for; each gives the words, or null. */
export interface ContractionWays {
  apostropheT(words: readonly WorkingWord[], at: number): string[] | null;
  apostropheD(words: readonly WorkingWord[], at: number): string[] | null;
  readonly french: Readonly<
    Record<'preJ' | 'preL' | 'preD', (words: readonly WorkingWord[], at: number) => string[]>
  >;
  numberRange(words: readonly WorkingWord[], at: number): string[] | null;
  numberUnit(words: readonly WorkingWord[], at: number, world: World): string[] | null;
  /** Puts words in the place of one. */
  splice(document: Sentences, place: readonly [sentence: number, word: number], words: WorkingWord[]): void;
}

/** What compromise lists: a word, or what stands before or after its apostrophe, and the words it is short for. */
interface KnownContraction {
  readonly word?: string;
  readonly before?: string;
  readonly after?: string;
  readonly out: string[];
}

const digit = /[0-9]/;

/** compromise's step that splits "we've", "cannot", "5-9" and "4km", without a look at the words that none of it fits. */
export function splitContractions(known: readonly KnownContraction[], ways: ContractionWays): Step {
  const words = new Set(known.map(({ word }) => word));

  function shortFor(sentence: readonly WorkingWord[], at: number, normal: string): string[] | null {
    const [before = '', after] = normal.split("'");
    for (const { word, after: end, before: start, out } of known) {
      if (word === normal) return out;
      if (after === undefined) continue;
      if (end === after) return [before, ...out];
      if (start === before && after.length > 2) return [...out, after];
    }
    if (after === undefined) return null;
    if (before === 'there' && after === 's') return thereIs(sentence, at);
    const ended =
      after === 't' ? ways.apostropheT(sentence, at) : after === 'd' ? ways.apostropheD(sentence, at) : null;
    if (ended) return ended;
    const french = before === 'j' ? 'preJ' : before === 'l' ? 'preL' : before === 'd' ? 'preD' : null;
    return french && ways.french[french](sentence, at);
  }

  function splitAt(view: View, sentence: number, at: number): void {
    const own = view.document[sentence] ?? [];
    const normal = own[at]?.normal ?? '';
    const put = (texts: readonly string[]): readonly WorkingWord[] => {
      const made = view.fromText(texts.join(' ')).compute('alias').docs[0] ?? [];
      ways.splice(view.document, [sentence, at], made);
      return made;
    };
    const full = shortFor(own, at, normal);
    if (full) {
      put(full);
      return;
    }
    if (/^[0-9][^-–—]*[-–—].*?[0-9]/.test(normal)) {
      const range = ways.numberRange(own, at);
      if (!range) return;
      const made = put(range);
      setTag(made, 'NumberRange', view.world);
      // "5-9pm"
      if (made[2]?.tags.has('Time')) setTag(made.slice(0, 1), 'Time', view.world);
      return;
    }
    const measure = ways.numberUnit(own, at, view.world);
    if (measure) setTag(put(measure).slice(1, 2), 'Unit', view.world);
  }

  return (view) => {
    for (const [sentence, own] of view.document.entries()) {
      for (let at = own.length - 1; at >= 0; at--) {
        const { normal = '', text = '' } = own[at] ?? {};
        if (normal.includes("'") || words.has(normal) || digit.test(normal) || digit.test(text))
          splitAt(view, sentence, at);
      }
    }
  };
}

/** "there's" is "there has" before "been". */
function thereIs(sentence: readonly WorkingWord[], at: number): string[] {
  for (let next = at + 1; next < 5; next++) {
    const word = sentence[next];
    if (!word) break;
    if (word.normal === 'been') return ['there', 'has'];
  }
  return ['there', 'is'];
}
