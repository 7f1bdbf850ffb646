import { tagNames, tagRules, tagSigns } from 'stet:tagger-data';
import type { Sentences, Step, TagRule, View, WorkingWord, World } from './compromise';
import { type ContractionWays, splitContractions } from './contractions';
import { type KnownWords, openKnownWords } from './known-words';
import { freezeExpressions, lookUpWords } from './look-up';
import { setTag } from './set-tag';
import { createSplitter, type SlowWays } from './split-words';
import { formSteps, guarded, type SlowForms, type TagPattern } from './word-forms';

/** A tagged word; `pre`, `text` and `post` of all words together are the text. */
export type TaggedWord = Pick<WorkingWord, 'pre' | 'text' | 'post'> & { readonly tags?: ReadonlySet<string> };

/** Tags a text: its sentences, each with its words. */
export type Tagger = (text: string) => readonly (readonly TaggedWord[])[];

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
  const words = openKnownWords();
  const world = loadWorld(words);
  const steps = loadSteps(words, world);
  const split = createSplitter(loadSlowWays());

  function run(names: readonly string[], view: View): View {
    for (const name of names) steps[name]?.(view);
    return view;
  }

  function viewOf(document: Sentences): View {
    const view: View = {
      document,
      ptrs: undefined,
      get docs(): Sentences {
        if (!view.ptrs) return view.document;
        const [[sentence, start, end]] = view.ptrs;
        const part = view.document[sentence]?.slice(start, end) ?? [];
        return part.length > 0 ? [part] : [];
      },
      world,
      model: world.model,
      methods: world.methods,
      update: () => viewOf(document),
      fromText: (text) => run(['freeze', 'lexicon', 'preTagger', 'unfreeze'], viewOf(split(text, world))),
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
  return (text) => run(all, viewOf(split(text, world))).document;
}

const part = (module: { readonly default: unknown }): Record<string, unknown> =>
  module.default as Record<string, unknown>;

const list = (module: { readonly default: unknown }): TagPattern[] => module.default as TagPattern[];

function loadWorld({ lexicon, switches, multi }: KnownWords): World {
  const one = {
    ...(part(require('../../node_modules/compromise/src/1-one/tokenize/model/index.js'))
      .one as World['model']['one']),
    ...(part(require('../../node_modules/compromise/src/1-one/contraction-one/model/index.js'))
      .one as object),
    lexicon,
    _multiCache: multi,
    tagSet: readTags(),
  };
  const two = {
    suffixPatterns: part(
      require('../../node_modules/compromise/src/2-two/preTagger/model/patterns/suffixes.js'),
    ),
    prefixPatterns: part(
      require('../../node_modules/compromise/src/2-two/preTagger/model/patterns/prefixes.js'),
    ),
    endsWith: part(require('../../node_modules/compromise/src/2-two/preTagger/model/patterns/endsWith.js')),
    neighbours: part(
      require('../../node_modules/compromise/src/2-two/preTagger/model/patterns/neighbours.js'),
    ),
    // They tell addresses, times, hashtags, "McNeil", "lol" and "hehe".
    regexNormal: guarded(
      list(require('../../node_modules/compromise/src/2-two/preTagger/model/regex/regex-normal.js')),
      /[^a-z]|^(?:ma?cd|lo|wo|he)/,
    ),
    regexText: guarded(
      list(require('../../node_modules/compromise/src/2-two/preTagger/model/regex/regex-text.js')),
      /[^A-Za-z0-9 -]/,
    ),
    regexNumbers: part(
      require('../../node_modules/compromise/src/2-two/preTagger/model/regex/regex-numbers.js'),
    ),
    switches,
    clues: part(require('../../node_modules/compromise/src/2-two/preTagger/model/clues/index.js')),
    orgWords: part(require('../../node_modules/compromise/src/2-two/preTagger/model/orgWords.js')),
    placeWords: part(require('../../node_modules/compromise/src/2-two/preTagger/model/placeWords.js')),
  };
  const tokenise = part(require('../../node_modules/compromise/src/1-one/tokenize/methods/index.js'))
    .one as object;
  const quickSplit = part(require('../../node_modules/compromise/src/2-two/preTagger/methods/quickSplit.js'));
  return { model: { one, two }, methods: { one: { ...tokenise, setTag }, two: { quickSplit } } };
}

function loadSteps({ know }: KnownWords, world: World): Readonly<Record<string, Step | undefined>> {
  const steps = {
    ...formSteps(
      world.model.one.aliases as Record<string, string>,
      {
        alias: require('../../node_modules/compromise/src/1-one/tokenize/compute/alias.js').default,
        machine: require('../../node_modules/compromise/src/1-one/tokenize/compute/machine.js').default,
      } as SlowForms,
    ),
    index: part(require('../../node_modules/compromise/src/1-one/tokenize/compute/reindex.js')),
    ...part(require('../../node_modules/compromise/src/1-one/freeze/compute.js')),
    ...part(require('../../node_modules/compromise/src/2-two/contraction-two/compute/index.js')),
    preTagger: part(require('../../node_modules/compromise/src/2-two/preTagger/compute/tagger/index.js')),
  } as Readonly<Record<string, unknown>> as Readonly<Record<string, Step>>;
  const frozen = part(
    require('../../node_modules/compromise/src/2-two/preTagger/model/lexicon/frozenLex.js'),
  );
  const { contractions } = part(
    require('../../node_modules/compromise/src/1-one/contraction-one/model/index.js'),
  ).one as { contractions: Parameters<typeof splitContractions>[0] };
  return {
    ...steps,
    contractions: splitContractions(contractions, loadContractionWays()),
    freeze: freezeExpressions(know, frozen as Record<string, string>),
    lexicon: lookUpWords(know),
  };
}

function loadContractionWays(): ContractionWays {
  return {
    apostropheT:
      require('../../node_modules/compromise/src/1-one/contraction-one/compute/contractions/apostrophe-t.js')
        .default,
    apostropheD:
      require('../../node_modules/compromise/src/1-one/contraction-one/compute/contractions/apostrophe-d.js')
        .default,
    french: require('../../node_modules/compromise/src/1-one/contraction-one/compute/contractions/french.js')
      .default,
    numberRange:
      require('../../node_modules/compromise/src/1-one/contraction-one/compute/contractions/number-range.js')
        .default,
    numberUnit:
      require('../../node_modules/compromise/src/1-one/contraction-one/compute/contractions/number-unit.js')
        .default,
    splice: require('../../node_modules/compromise/src/1-one/contraction-one/compute/contractions/_splice.js')
      .default,
  } as ContractionWays;
}

function loadSlowWays(): SlowWays {
  const { one } = part(require('../../node_modules/compromise/src/1-one/tokenize/methods/index.js')) as {
    one: { tokenize: Pick<SlowWays, 'splitSentences' | 'splitWhitespace'> };
  };
  const hyphens =
    require('../../node_modules/compromise/src/1-one/tokenize/methods/02-terms/01-hyphens.js') as unknown as Pick<
      SlowWays,
      'hasHyphen' | 'splitHyphens'
    >;
  const normalize =
    require('../../node_modules/compromise/src/1-one/tokenize/compute/normal/index.js').default;
  const combineSlashes =
    require('../../node_modules/compromise/src/1-one/tokenize/methods/02-terms/02-slashes.js').default;
  const combineRanges =
    require('../../node_modules/compromise/src/1-one/tokenize/methods/02-terms/03-ranges.js').default;
  return { ...one.tokenize, ...hyphens, normalize, combineSlashes, combineRanges } as SlowWays;
}

/** Of each tag: those it implies, and those it drives out. */
function readTags(): Record<string, TagRule> {
  const names = tagNames.split(' ');
  const named = (signs = ''): string[] => [...signs].map((sign) => names[tagSigns.indexOf(sign)] ?? '');
  return Object.fromEntries(
    tagRules.split('~').map((rule, at) => {
      const [parents, not] = rule.split('|');
      return [names[at], { parents: named(parents), not: new Set(named(not)) }];
    }),
  );
}
