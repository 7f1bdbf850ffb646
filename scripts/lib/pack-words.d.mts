import type { PackedWords } from '../../src/text/packed-words';

export function packWords(words: ReadonlyMap<string, number>): PackedWords;
