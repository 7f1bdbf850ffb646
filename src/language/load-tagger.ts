import { tagNames, tagRules, tagSigns } from 'stet:tagger-data';
import { openWordTables } from './known-words';

/** A word as compromise gives it; `pre`, `text` and `post` of all words together are the text. */
export interface TaggedWord {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags?: ReadonlySet<string>;
}

/** Sentences, each with its words. */
type Document = TaggedWord[][];

/** Tags a text: its sentences, each with its words. */
export type Tagger = (text: string) => readonly (readonly TaggedWord[])[];

/** What compromise's steps are handed, and what they use of it. */
interface View {
  document: Document;
  /** Where in `document` the work is to be done: sentence, first word, the word after the last. */
  ptrs: [[number, number, number]] | undefined;
  /** What they point to. */
  readonly docs: Document;
  readonly world: World;
  readonly model: Model;
  readonly methods: Methods;
  update(): View;
  fromText(text: string): View;
  compute(names: string | string[]): View;
}

interface Model {
  readonly one: object;
  readonly two?: object;
}

interface Methods {
  readonly one: {
    readonly tokenize: { fromString(text: string, world: World): Document };
    readonly setTag: unknown;
  };
  readonly two: object;
}

interface World {
  readonly model: Model;
  readonly methods: Methods;
}

type Step = (view: View) => unknown;

// Bundled, and run only when the first sentence is tagged.
declare const require: (path: string) => { readonly default: unknown };

let loaded: Tagger | null = null;

/** The tagger, loaded at the first call. There is one for all. */
export function loadTagger(): Tagger {
  loaded ??= assemble();
  return loaded;
}

/**
 * Puts together what we use of compromise: its tokeniser, lexicon and tagger. Taken from its parts, since its whole
 * unpacks the lexicon at every start and brings phrase patterns, which cost most and change next to nothing here.
 */
function assemble(): Tagger {
  const world = loadWorld();
  const steps = loadSteps();
  const read = (text: string): Document => world.methods.one.tokenize.fromString(text, world);

  function run(names: readonly string[], view: View): View {
    for (const name of names) steps[name]?.(view);
    return view;
  }

  function viewOf(document: Document): View {
    const view: View = {
      document,
      ptrs: undefined,
      get docs(): Document {
        if (!view.ptrs) return view.document;
        const [[sentence, start, end]] = view.ptrs;
        const words = view.document[sentence]?.slice(start, end) ?? [];
        return words.length > 0 ? [words] : [];
      },
      world,
      model: world.model,
      methods: world.methods,
      update: () => viewOf(document),
      fromText: (text) => run(['freeze', 'lexicon', 'preTagger', 'unfreeze'], viewOf(read(text))),
      compute: (names) => run([names].flat(), view),
    };
    return view;
  }

  const all = [
    'contractions',
    'alias',
    'machine',
    'index',
    'freeze',
    'lexicon',
    'preTagger',
    'contractionTwo',
  ];
  return (text) => run(all, viewOf(read(text))).document;
}

/** What the steps look things up in. */
function loadWorld(): World {
  const tokeniser = require('../../node_modules/compromise/src/1-one/tokenize/model/index.js')
    .default as Model;
  const contractions = require('../../node_modules/compromise/src/1-one/contraction-one/model/index.js')
    .default as Model;
  const tokenise = require('../../node_modules/compromise/src/1-one/tokenize/methods/index.js').default as {
    readonly one: Omit<Methods['one'], 'setTag'>;
  };
  const { lexicon, switches, multi } = openWordTables();
  return {
    model: {
      one: {
        ...tokeniser.one,
        ...contractions.one,
        lexicon,
        _multiCache: multi,
        frozenLex: require('../../node_modules/compromise/src/2-two/preTagger/model/lexicon/frozenLex.js')
          .default,
        tagSet: readTags(),
      },
      two: {
        suffixPatterns:
          require('../../node_modules/compromise/src/2-two/preTagger/model/patterns/suffixes.js').default,
        prefixPatterns:
          require('../../node_modules/compromise/src/2-two/preTagger/model/patterns/prefixes.js').default,
        endsWith: require('../../node_modules/compromise/src/2-two/preTagger/model/patterns/endsWith.js')
          .default,
        neighbours: require('../../node_modules/compromise/src/2-two/preTagger/model/patterns/neighbours.js')
          .default,
        regexNormal: require('../../node_modules/compromise/src/2-two/preTagger/model/regex/regex-normal.js')
          .default,
        regexText: require('../../node_modules/compromise/src/2-two/preTagger/model/regex/regex-text.js')
          .default,
        regexNumbers:
          require('../../node_modules/compromise/src/2-two/preTagger/model/regex/regex-numbers.js').default,
        switches,
        clues: require('../../node_modules/compromise/src/2-two/preTagger/model/clues/index.js').default,
        orgWords: require('../../node_modules/compromise/src/2-two/preTagger/model/orgWords.js').default,
        placeWords: require('../../node_modules/compromise/src/2-two/preTagger/model/placeWords.js').default,
      },
    },
    methods: {
      one: {
        ...tokenise.one,
        setTag: require('../../node_modules/compromise/src/1-one/tag/methods/setTag.js').default,
      },
      two: {
        quickSplit: require('../../node_modules/compromise/src/2-two/preTagger/methods/quickSplit.js')
          .default,
      },
    },
  };
}

function loadSteps(): Readonly<Record<string, Step>> {
  const tokenise = require('../../node_modules/compromise/src/1-one/tokenize/compute/index.js').default;
  const contract =
    require('../../node_modules/compromise/src/1-one/contraction-one/compute/index.js').default;
  const freeze = require('../../node_modules/compromise/src/1-one/freeze/compute.js').default;
  const lexicon = require('../../node_modules/compromise/src/1-one/lexicon/compute/index.js').default;
  const preTagger =
    require('../../node_modules/compromise/src/2-two/preTagger/compute/tagger/index.js').default;
  const contractTwo =
    require('../../node_modules/compromise/src/2-two/contraction-two/compute/index.js').default;
  return Object.assign({ preTagger: preTagger as Step }, tokenise, contract, freeze, lexicon, contractTwo);
}

/** Of each tag: those it implies, and those it drives out. */
function readTags(): object {
  const names = tagNames.split(' ');
  const named = (signs = ''): string[] => [...signs].map((sign) => names[tagSigns.indexOf(sign)] ?? '');
  return Object.fromEntries(
    tagRules.split('~').map((rule, at) => {
      const [parents, not] = rule.split('|');
      return [names[at], { parents: named(parents), not: named(not) }];
    }),
  );
}
