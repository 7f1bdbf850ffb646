import { longest, others, packed, types } from 'stet:tagger-data';
import { type FoundWord, openWords } from '../text/packed-words';
import type { Table } from './compromise';

/** What the tagger knows of a word before it has seen its neighbours. */
export interface KnownWord {
  readonly tags: string | readonly string[] | undefined;
  /** The pair of tags ("Noun|Verb") that its neighbours decide on. */
  readonly pair: string | undefined;
  /** How many words the longest expression has that begins with it. */
  readonly words: number | undefined;
}

/** How many words are remembered; then all are forgotten at once, and looked up again. */
const mostRemembered = 20_000;

/** The tagger's words, and the tables of them that compromise reads, which look a word up when it is asked for. */
export interface KnownWords {
  know(word: string): KnownWord;
  readonly lexicon: Table;
  /** Pairs of tags. */
  readonly switches: Table;
  /** Lengths of expressions. */
  readonly multi: Table;
}

/** Opens the words that were packed when the bundle was built. */
export function openKnownWords(): KnownWords {
  const find = openWords(packed);
  const kinds = types.map((type) => {
    const [tags = '', pair] = type.split('/');
    const list = tags.split(' ');
    return { tags: list.length > 1 ? list : tags, pair };
  });
  const odd = new Map(Object.entries(others));
  const longer = new Map(Object.entries(longest));
  const remembered = new Map<string, KnownWord>();

  function look(word: string): KnownWord {
    const { type, goesOn }: FoundWord = find(word);
    const kind = kinds[type >= 0 ? type : (odd.get(word) ?? -1)];
    return { tags: kind?.tags, pair: kind?.pair, words: longer.get(word) ?? (goesOn ? 2 : undefined) };
  }

  function know(word: string): KnownWord {
    let known = remembered.get(word);
    if (!known) {
      known = look(word);
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(word, known);
    }
    return known;
  }

  const table = (read: (known: KnownWord) => unknown): Table => {
    const has = (word: string): boolean => read(know(word)) !== undefined;
    return new Proxy<Table>(
      {},
      { get: (_, key) => (key === 'hasOwnProperty' ? has : read(know(String(key)))) },
    );
  };
  return {
    know,
    lexicon: table(({ tags }) => tags),
    switches: table(({ pair }) => pair),
    multi: table(({ words }) => words),
  };
}
