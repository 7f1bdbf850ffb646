import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { findSignals } from '../../../src/claims/find-signals';
import type { SignalKind } from '../../../src/claims/signals';
import { entriesOf } from '../../../src/claims/word-lists';

const folder = 'src/claims/words';
const files = readdirSync(folder);
const listOf = (name: string) => entriesOf(readFileSync(`${folder}/${name}.txt`, 'utf8'));

/** Lists that say the opposite of each other. */
const apart: readonly (readonly [string, string])[] = [
  ['loaded-adjectives', 'tinted-adjectives'],
  ['misconduct', 'violence'],
];

describe('the lists of words that make a claim', () => {
  it('begin with what they are, and hold each entry once, in small letters', () => {
    assert.ok(files.length > 10);
    for (const file of files) {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      assert.match(text, /^# [A-Z“]/u, file);
      assert.match(text, /Entries stand between commas\./, file);
      const entries = entriesOf(text);
      const twice = entries.filter((entry, i) => entries.indexOf(entry) !== i);
      assert.deepEqual(twice, [], file);
      const odd = entries.filter((entry) => !/^~?[a-z0-9][a-z0-9'&-]*(?: [a-z0-9'&-]+)*$/.test(entry));
      assert.deepEqual(odd, [], file);
    }
  });

  it('do not contradict each other', () => {
    for (const [one, other] of apart) {
      const others = new Set(listOf(other));
      const both = listOf(one).filter((entry) => others.has(entry));
      assert.deepEqual(both, [], `${one} and ${other}`);
    }
  });

  const forms: readonly (readonly [copy: string, kind: SignalKind, words: string])[] = [
    ['They defrauded the town.', 'misconduct', 'defrauded'],
    ['They were bribing him.', 'misconduct', 'bribing'],
    ['He stole it.', 'misconduct', 'stole'],
    ['The inquiry found that he spied for them.', 'misconduct', 'spied'],
    ['Both are power brokers here.', 'loaded', 'power brokers'],
    ['He acted ruthlessly.', 'loaded', 'ruthlessly'],
    ['It was shakily built.', 'loaded', 'shakily'],
    ['The rise of fares led to losses.', 'cause', 'led to'],
    ['That fuelled the fire and fueled it more.', 'cause', 'fuelled'],
    ['It is the second-largest port here by far now.', 'superlative', 'the second-largest'],
    ['The worst storm in more than two decades came.', 'superlative', 'The worst'],
    ['Nearly two-thirds of the boats here are old.', 'figure', 'two-thirds'],
    ['The town lost about $3.5 million in taxes.', 'figure', '$3.5 million'],
    ['One in five boats here is very old now.', 'figure', 'One in five boats'],
    ['Fares may soon rise beyond all reason.', 'forecast', 'may soon rise'],
    ['The plan has raised fresh concerns among sailors.', 'reaction', 'raised fresh concerns among'],
    ['By all accounts he was there.', 'weasel', 'By all accounts'],
    ['Studies show that it helps.', 'weasel', 'Studies show'],
  ];
  for (const [copy, kind, words] of forms)
    it(`${kind}: ${copy}`, () => {
      const found = findSignals(copy)
        .filter((signal) => signal.kind === kind)
        .map(({ start, end }) => copy.slice(start, end));
      assert.ok(
        found.some((each) => each.startsWith(words)),
        found.join(' | '),
      );
    });

  it('leave names alone', () => {
    assert.deepEqual(
      findSignals('The museum of the Bloody Sunday march opened.').filter(({ kind }) => kind === 'loaded'),
      [],
    );
  });
});
