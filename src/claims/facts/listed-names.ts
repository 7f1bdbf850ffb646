/** The names of an article that are in the list already. */
export interface ListedNames {
  /** False where the name, or a longer one that holds these words, is listed; else it is from now on. */
  add(words: readonly string[], person: boolean): boolean;
  /** Whether this very name is listed. */
  has(words: readonly string[]): boolean;
}

/** More names of one word than these are not looked through. */
const mostOfOneWord = 12;

/**
 * Tells a name that has to be checked from one that was: "Lind" after "Edda Lind" is the same name, "Lindt" is not. Of
 * a body or place only its last words stand for it.
 */
export function createListedNames(isThing: (word: string) => boolean): ListedNames {
  const listed = new Set<string>();
  const longer = new Map<string, { readonly words: readonly string[]; readonly person: boolean }[]>();

  function isPart(words: readonly string[]): boolean {
    const [first] = words;
    const holders = first === undefined ? undefined : longer.get(first);
    return (
      holders?.some((holder) => {
        if (holder.words.length <= words.length) return false;
        if (holder.person) return standsIn(words, holder.words);
        if (words.length === 1) return isThing(words[0] ?? '');
        return words.every((word, at) => holder.words[holder.words.length - words.length + at] === word);
      }) ?? false
    );
  }

  return {
    has: (words) => listed.has(words.join(' ')),
    add(words, person) {
      const key = words.join(' ');
      if (listed.has(key) || isPart(words)) return false;
      listed.add(key);
      if (words.length > 1) {
        for (const word of words) {
          const holders = longer.get(word);
          if (!holders) longer.set(word, [{ words, person }]);
          else if (holders.length < mostOfOneWord) holders.push({ words, person });
        }
      }
      return true;
    },
  };
}

/** Whether the words stand in the longer name in this order. */
function standsIn(words: readonly string[], name: readonly string[]): boolean {
  let at = 0;
  for (const word of name) if (word === words[at]) at++;
  return at === words.length;
}
