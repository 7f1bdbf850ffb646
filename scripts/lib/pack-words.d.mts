import type { PackedWords } from '../../src/language/packed-words';

export function packWords(words: ReadonlyMap<string, number>): PackedWords;
