import { pathToFileURL } from 'node:url';
import { packWords } from './pack-words.mjs';
import { inRoot } from './paths.mjs';

/**
 * The text of the module `stet:tagger-data`: what the tagger knows of English words. compromise's own code unpacks its
 * word lists and derives plurals, verb forms and comparisons from them. That takes a tenth of a second, so it is done
 * when a bundle is built, and what comes out is packed. src/language/tagger-data.d.ts tells what is in it.
 */
export async function taggerData() {
  const { words, switches, starts, tags } = await knownWords();
  const packable = new Map();
  const others = {};
  const inTwo = new Set();
  const types = [];
  for (const [word, own] of Object.entries(words)) {
    const type = [[own].flat().join(' '), switches[word] ?? []].flat().join('/');
    if (!types.includes(type)) types.push(type);
    if (/^[a-z0-9 ]+$/.test(word)) packable.set(word, types.indexOf(type));
    else others[word] = types.indexOf(type);
    if (packable.has(word) && word.includes(' ')) inTwo.add(word.split(' ', 1)[0]);
  }
  const unlike = [...inTwo].find((word) => !Object.hasOwn(starts, word));
  if (unlike) throw new Error(`compromise does not look for what begins with "${unlike}".`);
  const longest = Object.fromEntries(
    Object.entries(starts).filter(([word, length]) => length !== 2 || !inTwo.has(word)),
  );
  const known = { packed: packWords(packable), types, others, longest, ...packTags(tags) };
  return Object.entries(known)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}

/**
 * compromise's lexicon as it stands when its tokeniser and its tagger are loaded, the tagger's words going first.
 * @returns {Promise<{ words: Record<string, string | string[]>, switches: Record<string, string>,
 *   starts: Record<string, number>, tags: Record<string, { parents: string[], not: string[] }> }>} each word's tags;
 *   the pair of tags of a word that its neighbours decide on; how many words the longest expression has that begins
 *   with a word; the tags each tag implies, and those it drives out
 */
async function knownWords() {
  const part = async (path) =>
    (await import(pathToFileURL(inRoot('node_modules', 'compromise', 'src', ...path.split('/'))).href))
      .default;
  const tagger = await part('2-two/preTagger/model/index.js');
  const tokeniser = await part('1-one/tokenize/model/index.js');
  const { addTags } = (await part('1-one/tag/methods/index.js')).one;
  const words = { ...tokeniser.one.lexicon, ...tagger.one.lexicon };
  const { switches } = tagger.two;
  const { _multiCache: starts } = tagger.one;
  const stray = Object.keys(switches).find((word) => !Object.hasOwn(words, word));
  if (stray) throw new Error(`compromise has no tags for "${stray}".`);
  return { words, switches, starts, tags: addTags(await part('2-two/preTagger/tagSet/index.js'), {}) };
}

/** Each tag's parents and the tags it drives out, a sign a tag: "parents others" for one tag after another. */
function packTags(tags) {
  const names = Object.keys(tags);
  const signs = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
    (sign) => !'"\\`$~|'.includes(sign),
  );
  if (names.length > signs.length)
    throw new Error(`compromise has ${names.length} tags, too many for one sign each.`);
  const packed = (list) =>
    list
      .filter((name) => Object.hasOwn(tags, name))
      .map((name) => signs[names.indexOf(name)])
      .join('');
  return {
    tagNames: names.join(' '),
    tagSigns: signs.join(''),
    tagRules: names.map((name) => `${packed(tags[name].parents)}|${packed(tags[name].not)}`).join('~'),
  };
}
