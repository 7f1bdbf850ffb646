import type { Sentences, WorkingWord, World } from './compromise';

/** The functions of compromise that do what the quick ways of this file do not know. */
export interface SlowWays {
  splitSentences(text: string, world: World): string[];
  splitWhitespace(word: string, model: World['model']): WorkingWord;
  /** Sets `normal`. */
  normalize(word: WorkingWord, world: World): void;
  hasHyphen(word: string, model: World['model']): boolean;
  splitHyphens(word: string): string[];
  combineSlashes(words: (string | null)[]): (string | null)[];
  combineRanges(words: (string | null)[]): (string | null)[];
}

// What may end a sentence inside a text, for compromise; a stop at the end of all parts nothing.
const mayPart =
  /[.!?\u203D\u2E18\u203C\u2047-\u2049\u0964\u0965\u061F\u06D4\u0589\u1362\u1367\u104B\u17D4]\s|[\r\n\u3002\uFF01\uFF1F\uFF61]/;
// A word of letters, maybe with a possessive ending, or a number, between the marks that usually stand around one.
const usualWord = /^(["“‘(]*)([A-Za-z]+(?:['’]s)?)([,.;:!?"”)–—-]* *)$|^()([0-9]+)([,;:"”]* *)$/;

/**
 * Splits a text into sentences and words as compromise's tokeniser does, by a quick way for what most words and
 * sentences of a story are and by compromise's own functions for the rest.
 */
export function createSplitter(slow: SlowWays): (text: string, world: World) => Sentences {
  function sentencesOf(text: string, world: World): string[] {
    return mayPart.test(text) || text.trim() === '' ? slow.splitSentences(text, world) : [text];
  }

  function piecesOf(sentence: string, world: World): string[] {
    const pieces: string[] = [];
    let carried = '';
    for (const part of sentence.split(/(\S+)/)) {
      const hyphened = /[-–—]/.test(part) && slow.hasHyphen(part, world.model);
      for (const piece of hyphened ? slow.splitHyphens(part) : [part]) {
        if (!isWord(piece)) {
          carried += piece;
          continue;
        }
        // White space and lone signs belong to the word before them; at the start, to the first word.
        if (pieces.length > 0) pieces[pieces.length - 1] += carried;
        pieces.push(pieces.length > 0 ? piece : carried + piece);
        carried = '';
      }
    }
    if (carried) pieces.push((pieces.pop() ?? '') + carried);
    let joined: (string | null)[] = pieces;
    if (sentence.includes('/')) joined = slow.combineSlashes(joined);
    if (/[-–—]/.test(sentence)) joined = slow.combineRanges(joined);
    return joined.filter((piece): piece is string => Boolean(piece));
  }

  function wordOf(piece: string, world: World): WorkingWord {
    const usual = usualWord.exec(piece);
    if (usual) {
      const [, pre = '', text = usual[5] ?? '', post = usual[6] ?? ''] = usual;
      return { pre, text, post, normal: text.toLowerCase().replace('’', "'"), tags: new Set() };
    }
    const word = slow.splitWhitespace(piece, world.model);
    slow.normalize(word, world);
    return word;
  }

  return (text, world) =>
    sentencesOf(text, world).map((sentence) =>
      piecesOf(sentence, world).map((piece) => wordOf(piece, world)),
    );
}

const loneSigns = new Set('. ? ! : ; - – — -- ... ( ) [ ] " \' ` « » * •'.split(' '));

function isWord(piece: string): boolean {
  if (/^[A-Za-z0-9]/.test(piece)) return true;
  return /\S/.test(piece) && !loneSigns.has(piece) && !/^[!?.]+$/.test(piece);
}
