/** A word as compromise gives it; `pre`, `text` and `post` of all words together are the text. */
export interface TaggedWord {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags?: ReadonlySet<string>;
}

/** Tags a text: its sentences, each with its words. */
export type Tagger = (text: string) => { readonly document: readonly (readonly TaggedWord[])[] };

interface World {
  readonly model: Plugin['model'];
}

interface Plugin {
  readonly model: { readonly one: { readonly lexicon: Record<string, unknown> }; readonly two: object };
}

interface Compromise extends Tagger {
  plugin(plugin: object): void;
  world(): World;
}

// Bundled, and run only when the first sentence is tagged: unpacking the lexicon takes a tenth of a second.
declare const require: (path: string) => { readonly default: unknown };

let loaded: Tagger | null = null;

/** The tagger, loaded at the first call. There is one for all: the parts it is made of are shared, and grow when plugged in twice. */
export function loadTagger(): Tagger {
  loaded ??= assemble();
  return loaded;
}

/**
 * Loads what we use of compromise: its tokeniser, lexicon and tagger. Taken from its parts, since its whole copies the
 * lexicon word by word and brings phrase patterns, which cost most and change next to nothing here.
 */
function assemble(): Tagger {
  const compromise = require('../../node_modules/compromise/src/nlp.js').default as Compromise;
  const plugins = [
    require('../../node_modules/compromise/src/1-one/change/plugin.js'),
    require('../../node_modules/compromise/src/1-one/pointers/plugin.js'),
    require('../../node_modules/compromise/src/1-one/tag/plugin.js'),
    require('../../node_modules/compromise/src/1-one/contraction-one/plugin.js'),
    require('../../node_modules/compromise/src/1-one/tokenize/plugin.js'),
  ];
  for (const plugin of plugins) compromise.plugin(plugin.default as object);
  const freeze = require('../../node_modules/compromise/src/1-one/freeze/plugin.js').default as object;
  compromise.plugin({ ...freeze, mutate: undefined });
  compromise.plugin(require('../../node_modules/compromise/src/1-one/lexicon/plugin.js').default as object);
  const tagging = require('../../node_modules/compromise/src/2-two/preTagger/plugin.js').default as Plugin;
  const { model } = compromise.world();
  const own = tagging.model.one;
  // A few abbreviations are there already; the lexicon is 25,000 words.
  for (const [word, tag] of Object.entries(model.one.lexicon)) own.lexicon[word] ??= tag;
  Object.assign(model.one, own);
  Object.assign(model.two, tagging.model.two);
  compromise.plugin({ ...tagging, model: undefined });
  compromise.plugin(
    require('../../node_modules/compromise/src/2-two/contraction-two/plugin.js').default as object,
  );
  return compromise;
}
