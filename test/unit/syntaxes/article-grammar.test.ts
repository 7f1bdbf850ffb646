import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const root = process.cwd();
const grammarPath = join(root, 'syntaxes', 'article.tmLanguage.json');

interface Coloured {
  readonly words: string;
  readonly scopes: readonly string[];
}

describe('the article grammar', () => {
  let grammar: IGrammar;

  before(async () => {
    const wasm = createRequire(join(root, 'package.json')).resolve('vscode-oniguruma/release/onig.wasm');
    await loadWASM(readFileSync(wasm));
    const registry = new Registry({
      onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
      loadGrammar: async () => parseRawGrammar(readFileSync(grammarPath, 'utf8'), grammarPath),
    });
    const loaded = await registry.loadGrammar('text.article');
    assert.ok(loaded);
    grammar = loaded;
  });

  function colour(text: string): Coloured[] {
    const coloured: Coloured[] = [];
    let state = INITIAL;
    for (const line of text.split(/\r?\n/)) {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      for (const { startIndex, endIndex, scopes } of tokens) {
        coloured.push({ words: line.slice(startIndex, endIndex), scopes });
      }
      state = ruleStack;
    }
    return coloured;
  }

  /** The words that have a scope that begins with `scope`, joined. */
  function within(text: string, scope: string): string {
    return colour(text)
      .filter(({ scopes }) => scopes.some((each) => each.startsWith(scope)))
      .map(({ words }) => words)
      .join('');
  }

  const story = 'The pier is shut, officials said on Tuesday.';

  it('colours the first line as the headline, unless it is a sentence', () => {
    assert.equal(within(`Ferry traffic halted\n\n${story}`, 'markup.heading'), 'Ferry traffic halted');
    assert.equal(within(`Will the pier reopen?\n\n${story}`, 'markup.heading'), 'Will the pier reopen?');
    assert.equal(within(`${story}\n\nA second line`, 'markup.heading'), '');
    assert.equal(within(`Ferry to leave the U.S.\n${story}`, 'markup.heading'), 'Ferry to leave the U.S.');
  });

  it('does not take one long line without punctuation for a headline', () => {
    assert.equal(within('the pier is shut '.repeat(60), 'markup.heading'), '');
  });

  it('colours datelines with place, date and agency', () => {
    const text = `Pier shut\n\nBOGOTA, Colombia (AP) — ${story}`;
    assert.equal(within(text, 'meta.dateline'), 'BOGOTA, Colombia (AP) —');
    assert.equal(within(text, 'support.constant.place'), 'BOGOTA, Colombia');
    assert.equal(within(text, 'support.class.agency'), 'AP');
    assert.equal(within(`LONDON, Aug 19 (Reuters) - ${story}`, 'constant.numeric.date'), ', Aug 19');
    assert.equal(within(`WASHINGTON — ${story}`, 'support.constant.place'), 'WASHINGTON');
    assert.equal(within(` date 2019-08-19 ${story}`, 'constant.numeric.date'), '2019-08-19');
    assert.equal(within(`EXCLUSIVE — ${story}`, 'meta.dateline'), '');
    assert.equal(within('MARKET NOTES - PRICES FALL', 'meta.dateline'), '');
  });

  it('colours bylines and captions', () => {
    assert.equal(
      within(`Pier shut\n\nBy Ada Finch, Staff Writer\n\n${story}`, 'entity.name.tag.byline'),
      'By Ada Finch, Staff Writer',
    );
    assert.equal(within(`Pier shut\n\nBy April the pier was shut\n\n${story}`, 'entity.name.tag.byline'), '');
    const caption = 'The northern pier of Port Ellery | AP';
    assert.equal(within(`Pier shut\n\n${caption}\n\n${story}`, 'markup.italic.caption'), caption);
    const photo = 'The northern pier. (Photo: Ada Finch)';
    assert.equal(within(`Pier shut\n\n${photo}\n\n${story}`, 'markup.italic.caption'), photo);
  });

  it('colours quotations in all marks, and no apostrophes', () => {
    for (const quotation of ['“no way”', '"no way"', '‘no way’', "'no way'", '«no way»']) {
      assert.equal(
        within(`He said ${quotation} twice, didn't he, the officials' plan.`, 'string.quoted'),
        quotation,
      );
    }
    assert.equal(within("Don't touch the officials' plan, it's theirs.", 'string.quoted'), '');
    assert.equal(within('Don’t touch the officials’ plan, it’s theirs.', 'string.quoted'), '');
  });

  it('colours a quotation over wrapped lines, and ends one left open with its paragraph', () => {
    assert.equal(
      within('Pier shut\n\nHe said “the pier is\nours and stays” again.', 'string.quoted'),
      '“the pier isours and stays”',
    );
    const open = 'Pier shut.\n\n“It leaks.\n\n“It is old,” she said.\n\nNobody came.';
    assert.equal(within(open, 'string.quoted'), '“It leaks.“It is old,”');
    assert.equal(within('"It leaks.\n\nNobody came.', 'string.quoted'), '"It leaks.');
    assert.equal(
      within('“It leaks.\n“It is old,” she said.\nNobody came.', 'string.quoted'),
      '“It leaks.“It is old,”',
    );
  });

  it('colours attributions and grants of anonymity, but not in speech', () => {
    assert.equal(within(story, 'keyword.other.attribution'), 'said');
    assert.equal(
      within('It leaks, according to the mayor, who told Ada Finch.', 'keyword.other.attribution'),
      'according totold',
    );
    assert.equal(within('“I said so,” she wrote.', 'keyword.other.attribution'), 'wrote');
    assert.equal(
      within('He spoke on the condition of anonymity.', 'keyword.other.anonymity'),
      'on the condition of anonymity',
    );
  });

  it('colours the marks of CriticMarkup, also over lines and inside speech', () => {
    const text = 'A {++new++} and {--old--} pier {~~shut~>closed~~} {==here==}.{>>Who said?\nAsk.<<}';
    assert.equal(within(text, 'comment.block'), '{>>Who said?Ask.<<}');
    assert.equal(within(text, 'markup.inserted'), '{++new++}~>closed');
    assert.equal(within(text, 'markup.deleted'), '{--old--}shut');
    assert.equal(within(text, 'markup.changed'), '{==here==}');
    assert.equal(within('“It {--really --}leaks,” he said.', 'markup.deleted'), '{--really --}');
    assert.equal(within('{>>he said “no<<} The pier is shut.', 'string.quoted'), '');
    assert.equal(within('Pier {++now ++}shut\n\nIt leaks.', 'markup.inserted'), '{++now ++}');
  });

  it('leaves no line without an end, whatever is left open', () => {
    const text = `{>>a\n\n“b\n\n'c\n\n{~~d\n\n"e\n\n‘f\n${story}`;
    assert.equal(
      colour(text)
        .map(({ words }) => words)
        .join('')
        .includes('officials'),
      true,
    );
  });
});

describe('the article language', () => {
  const configuration = JSON.parse(
    readFileSync(join(root, 'syntaxes', 'language-configuration.json'), 'utf8'),
  ) as {
    wordPattern: { pattern: string; flags: string };
    autoClosingPairs: { open: string; close: string }[];
  };

  it('selects a word with its apostrophe and accents', () => {
    const pattern = new RegExp(configuration.wordPattern.pattern, `g${configuration.wordPattern.flags}`);
    assert.deepEqual('Guelzó’s aide didn\'t say "no".'.match(pattern), [
      'Guelzó’s',
      'aide',
      "didn't",
      'say',
      'no',
    ]);
  });

  it('does not close an apostrophe', () => {
    assert.ok(
      !configuration.autoClosingPairs.some(({ open }) => open === "'" || open === '’' || open === '‘'),
    );
  });
});
